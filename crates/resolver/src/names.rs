//! The names that a VPC's resolver knows ("DNS attributes for your VPC" in the Amazon VPC User
//! Guide).

use std::net::Ipv4Addr;

use model::{AccountId, Region, dashed};

/// What a name is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DnsName {
    /// The private name of an address in the VPC.
    Private(Ipv4Addr),
    /// The public name of a public address.
    Public(Ipv4Addr),
    /// An endpoint of AWS that cove plays.
    Endpoint,
    /// The name of an address, for the way back to its names.
    Reverse(Ipv4Addr),
}

/// What the name means to a VPC of the region; `name` is in lower case and has no final dot. `endpoints` is what stands
/// before `.REGION.amazonaws.com` in the names of endpoints that cove serves.
pub(crate) fn parse_name(region: &Region, endpoints: &[&str], name: &str) -> Option<DnsName> {
    let host = |prefix: &str, domain: &str| {
        let label = name.strip_suffix(domain)?.strip_suffix('.')?;
        undashed(label.strip_prefix(prefix)?)
    };
    if let Some(address) = host("ip-", &region.private_domain()) {
        return Some(DnsName::Private(address));
    }
    if let Some(address) = host("ec2-", &region.public_domain()) {
        return Some(DnsName::Public(address));
    }
    if let Some(address) = name.strip_suffix(".in-addr.arpa") {
        let address: Ipv4Addr = address.parse().ok()?;
        let [a, b, c, d] = address.octets();
        return Some(DnsName::Reverse(Ipv4Addr::new(d, c, b, a)));
    }
    is_endpoint(endpoints, name).then_some(DnsName::Endpoint)
}

/// `SERVICE.REGION.amazonaws.com` and `ACCOUNT.dkr.ecr.REGION.amazonaws.com`, in any region.
fn is_endpoint(endpoints: &[&str], name: &str) -> bool {
    let Some((service, region)) = name
        .strip_suffix(".amazonaws.com")
        .and_then(|rest| rest.rsplit_once('.'))
    else {
        return false;
    };
    let registry = service.strip_suffix(".dkr.ecr").and_then(AccountId::parse);
    Region::parse(region).is_some() && (endpoints.contains(&service) || registry.is_some())
}

fn undashed(text: &str) -> Option<Ipv4Addr> {
    let address = text.replace('-', ".").parse().ok()?;
    // Only the one spelling that AWS gives it.
    (dashed(address) == text).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENDPOINTS: &[&str] = &["api.ecr", "ecs"];

    fn region(text: &str) -> Region {
        Region::parse(text).unwrap()
    }

    #[test]
    fn names_are_understood_again() {
        let address = Ipv4Addr::new(10, 0, 0, 5);
        for region in [region("us-east-1"), region("ap-northeast-1")] {
            let private = parse_name(&region, ENDPOINTS, &region.private_name(address));
            assert_eq!(private, Some(DnsName::Private(address)));
            let public = parse_name(&region, ENDPOINTS, &region.public_name(address));
            assert_eq!(public, Some(DnsName::Public(address)));
        }
    }

    #[test]
    fn only_names_of_their_exact_form_mean_something() {
        let tokyo = region("ap-northeast-1");
        for name in [
            "",
            "ip-10-0-0-5.ec2.internal",
            "ip-10-0-0.ap-northeast-1.compute.internal",
            "ip-010-0-0-5.ap-northeast-1.compute.internal",
            "ip-10.0-0-5.ap-northeast-1.compute.internal",
            "x.ip-10-0-0-5.ap-northeast-1.compute.internal",
            "amazonaws.com",
            "s3.ap-northeast-1.amazonaws.com",
            "ecs.amazonaws.com",
            "evil-ecs.ap-northeast-1.amazonaws.com",
            "1234.dkr.ecr.ap-northeast-1.amazonaws.com",
            "5.0.10.in-addr.arpa",
            "example.com",
        ] {
            assert_eq!(parse_name(&tokyo, ENDPOINTS, name), None, "{name}");
        }
    }

    #[test]
    fn endpoints_and_reverse_names() {
        let tokyo = region("ap-northeast-1");
        for name in [
            "ecs.us-west-2.amazonaws.com",
            "api.ecr.ap-northeast-1.amazonaws.com",
            "000000000000.dkr.ecr.ap-northeast-1.amazonaws.com",
        ] {
            assert_eq!(
                parse_name(&tokyo, ENDPOINTS, name),
                Some(DnsName::Endpoint),
                "{name}"
            );
        }
        let reverse = parse_name(&tokyo, ENDPOINTS, "5.0.0.10.in-addr.arpa");
        assert_eq!(reverse, Some(DnsName::Reverse(Ipv4Addr::new(10, 0, 0, 5))));
    }
}
