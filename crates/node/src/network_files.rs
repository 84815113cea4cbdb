//! `/etc/hosts`, `/etc/hostname` and `/etc/resolv.conf` of an awsvpc task's containers. Source: ECS
//! Developer Guide, "Allocate a network interface for an Amazon ECS task"; VPC User Guide, "DNS
//! attributes for your VPC".

use std::net::Ipv4Addr;

use model::{Cidr, Region};

/// The longest name that the kernel takes.
const HOSTNAME_BYTES_MAX: usize = 64;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkFiles {
    /// The host name that the containers see.
    pub hostname: String,
    pub hosts: String,
    pub resolv_conf: String,
}

/// What the files say for a task with this address.
///
/// The host name is the interface's private DNS name, or `ip-A-B-C-D` when its VPC gives none.
pub fn files(
    address: Ipv4Addr,
    private_dns_name: Option<&str>,
    vpc_cidr: Cidr,
    region: &Region,
) -> NetworkFiles {
    let [a, b, c, d] = address.octets();
    let hostname = private_dns_name
        .filter(|name| name.len() <= HOSTNAME_BYTES_MAX && !name.is_empty())
        .map_or_else(|| format!("ip-{a}-{b}-{c}-{d}"), str::to_owned);
    let domain = match region.as_str() {
        "us-east-1" => "ec2.internal".to_owned(),
        region => format!("{region}.compute.internal"),
    };
    NetworkFiles {
        hosts: format!(
            "127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n{address} {hostname}\n"
        ),
        resolv_conf: format!("nameserver {}\nsearch {domain}\n", vpc_cidr.resolver()),
        hostname,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_files_name_the_task_and_the_vpc_resolver() {
        let files = |name, region| {
            files(
                Ipv4Addr::new(10, 0, 1, 7),
                name,
                Cidr::parse("10.0.0.0/16").unwrap(),
                &Region::parse(region).unwrap(),
            )
        };
        let tokyo = files(
            Some("ip-10-0-1-7.ap-northeast-1.compute.internal"),
            "ap-northeast-1",
        );
        assert_eq!(
            tokyo.resolv_conf,
            "nameserver 10.0.0.2\nsearch ap-northeast-1.compute.internal\n"
        );
        assert!(
            tokyo
                .hosts
                .ends_with("10.0.1.7 ip-10-0-1-7.ap-northeast-1.compute.internal\n")
        );
        let virginia = files(None, "us-east-1");
        assert_eq!(virginia.hostname, "ip-10-0-1-7");
        assert_eq!(virginia.resolv_conf, "nameserver 10.0.0.2\nsearch ec2.internal\n");
    }
}
