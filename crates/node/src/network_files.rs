//! `/etc/hosts`, `/etc/hostname` and `/etc/resolv.conf` of containers. Sources: ECS Developer Guide,
//! "Allocate a network interface for an Amazon ECS task"; VPC User Guide, "DNS attributes for your
//! VPC"; Docker, "Networking overview" for containers on an instance that have no interface.

use std::fmt::Write;
use std::net::Ipv4Addr;

use model::{Cidr, Region, dashed};

/// The longest name that the kernel takes.
const HOSTNAME_BYTES_MAX: usize = 64;

/// What Docker writes for every container.
const LOCAL_NAMES: &str = "127.0.0.1\tlocalhost\n::1\tlocalhost ip6-localhost ip6-loopback\n\
     fe00::\tip6-localnet\nff00::\tip6-mcastprefix\nff02::1\tip6-allnodes\nff02::2\tip6-allrouters\n";
/// An ECS-optimized instance's own file, which containers in its network have too.
const HOST_LOCAL_NAMES: &str = "127.0.0.1   localhost localhost.localdomain localhost4 localhost4.localdomain4\n\
     ::1         localhost6 localhost6.localdomain6\n";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkFiles {
    /// The host name that the container sees.
    pub hostname: String,
    pub hosts: String,
    pub resolv_conf: String,
}

/// Where names are looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dns {
    pub servers: Vec<String>,
    pub search: Vec<String>,
}

impl Dns {
    /// The VPC's resolver, with the region's domain.
    pub fn of_vpc(vpc_cidr: Cidr, region: &Region) -> Self {
        Dns {
            servers: vec![vpc_cidr.resolver().to_string()],
            search: vec![region.private_domain()],
        }
    }

    /// With what a container's definition gives instead. The search domain `.` is none at all.
    pub fn or(self, servers: &[String], search: &[String]) -> Self {
        Dns {
            servers: if servers.is_empty() {
                self.servers
            } else {
                servers.to_vec()
            },
            search: if search.is_empty() {
                self.search
            } else {
                search.to_vec()
            },
        }
    }

    fn resolv_conf(&self) -> String {
        let mut text = String::new();
        for server in &self.servers {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "nameserver {server}");
        }
        if !self.search.is_empty() && self.search != ["."] {
            let _ = writeln!(text, "search {}", self.search.join(" "));
        }
        text
    }
}

/// The host name of an instance with this address.
pub fn instance_name(address: Ipv4Addr, region: &Region) -> String {
    host_name(address, Some(&region.private_name(address)))
}

/// The private DNS name, or `ip-A-B-C-D` when the VPC gives none that the kernel takes.
fn host_name(address: Ipv4Addr, private_dns_name: Option<&str>) -> String {
    private_dns_name
        .filter(|name| name.len() <= HOSTNAME_BYTES_MAX && !name.is_empty())
        .map_or_else(|| ip_name(address), str::to_owned)
}

fn ip_name(address: Ipv4Addr) -> String {
    format!("ip-{}", dashed(address))
}

/// The files of an awsvpc task's containers.
pub fn of_interface(address: Ipv4Addr, private_dns_name: Option<&str>, dns: &Dns) -> NetworkFiles {
    let hostname = host_name(address, private_dns_name);
    NetworkFiles {
        hosts: format!(
            "127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n{address} {hostname}\n"
        ),
        resolv_conf: dns.resolv_conf(),
        hostname,
    }
}

/// A container that Docker would write the files for.
#[derive(Clone, Debug)]
pub struct Docker<'a> {
    pub hostname: String,
    pub address: DockerAddress,
    /// Names and addresses.
    pub extra_hosts: &'a [(String, String)],
    /// The addresses of linked containers, and their names.
    pub links: Vec<(Ipv4Addr, String)>,
    pub dns: Dns,
}

#[derive(Clone, Copy, Debug)]
pub enum DockerAddress {
    /// In the instance's own network.
    Host,
    Bridge(Ipv4Addr),
    None,
}

impl Docker<'_> {
    pub fn files(self) -> NetworkFiles {
        let mut hosts = match self.address {
            DockerAddress::Host => HOST_LOCAL_NAMES.to_owned(),
            DockerAddress::Bridge(_) | DockerAddress::None => LOCAL_NAMES.to_owned(),
        };
        for (name, address) in self.extra_hosts {
            // Writing to a String cannot fail.
            let _ = writeln!(hosts, "{address}\t{name}");
        }
        for (address, names) in &self.links {
            let _ = writeln!(hosts, "{address}\t{names}");
        }
        if let DockerAddress::Bridge(address) = self.address {
            // A name with a domain has its first part as a second one.
            let short = self
                .hostname
                .split_once('.')
                .map(|(short, _)| format!(" {short}"));
            let _ = writeln!(hosts, "{address}\t{}{}", self.hostname, short.unwrap_or_default());
        }
        NetworkFiles {
            hosts,
            resolv_conf: self.dns.resolv_conf(),
            hostname: self.hostname,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dns(region: &str) -> Dns {
        Dns::of_vpc(
            Cidr::parse("10.0.0.0/16").unwrap(),
            &Region::parse(region).unwrap(),
        )
    }

    #[test]
    fn the_files_name_the_task_and_the_vpc_resolver() {
        let address = Ipv4Addr::new(10, 0, 1, 7);
        let name = "ip-10-0-1-7.ap-northeast-1.compute.internal";
        let tokyo = of_interface(address, Some(name), &dns("ap-northeast-1"));
        assert_eq!(
            tokyo.resolv_conf,
            "nameserver 10.0.0.2\nsearch ap-northeast-1.compute.internal\n"
        );
        assert!(tokyo.hosts.ends_with(&format!("10.0.1.7 {name}\n")));
        let virginia = of_interface(address, None, &dns("us-east-1"));
        assert_eq!(virginia.hostname, "ip-10-0-1-7");
        assert_eq!(virginia.resolv_conf, "nameserver 10.0.0.2\nsearch ec2.internal\n");
    }

    #[test]
    fn an_instance_is_called_by_its_address() {
        let name = |region| instance_name(Ipv4Addr::new(10, 0, 1, 5), &Region::parse(region).unwrap());
        assert_eq!(name("us-east-1"), "ip-10-0-1-5.ec2.internal");
        assert_eq!(name("eu-west-1"), "ip-10-0-1-5.eu-west-1.compute.internal");
    }

    fn docker(address: DockerAddress) -> NetworkFiles {
        let docker = Docker {
            hostname: "web.example.com".to_owned(),
            address,
            extra_hosts: &[("db".to_owned(), "10.9.9.9".to_owned())],
            links: vec![(
                Ipv4Addr::new(172, 17, 0, 3),
                "cache 0123456789ab redis".to_owned(),
            )],
            dns: dns("us-east-1").or(&["10.1.1.1".to_owned()], &[".".to_owned()]),
        };
        docker.files()
    }

    #[test]
    fn docker_writes_extra_hosts_then_links_then_the_container() {
        let files = docker(DockerAddress::Bridge(Ipv4Addr::new(172, 17, 0, 2)));
        assert!(files.hosts.starts_with("127.0.0.1\tlocalhost\n"));
        assert!(files.hosts.ends_with(
            "10.9.9.9\tdb\n172.17.0.3\tcache 0123456789ab redis\n172.17.0.2\tweb.example.com web\n"
        ));
        assert_eq!(files.resolv_conf, "nameserver 10.1.1.1\n");
        let host = docker(DockerAddress::Host);
        assert!(host.hosts.contains("localhost4.localdomain4\n") && !host.hosts.contains("172.17.0.2"));
    }
}
