//! The names that a VPC's resolver knows its addresses by. Source: Amazon VPC User Guide, "DNS
//! attributes for your VPC".

use std::net::Ipv4Addr;

use crate::Region;

/// The region whose names have no region in them.
const FIRST_REGION: &str = "us-east-1";

impl Region {
    /// `ec2.internal` in us-east-1, `REGION.compute.internal` elsewhere.
    pub fn private_domain(&self) -> String {
        match self.as_str() {
            FIRST_REGION => "ec2.internal".to_owned(),
            other => format!("{other}.compute.internal"),
        }
    }

    /// `compute-1.amazonaws.com` in us-east-1, `REGION.compute.amazonaws.com` elsewhere.
    pub fn public_domain(&self) -> String {
        match self.as_str() {
            FIRST_REGION => "compute-1.amazonaws.com".to_owned(),
            other => format!("{other}.compute.amazonaws.com"),
        }
    }

    /// The private name of an address: `ip-10-0-0-5.ec2.internal` in us-east-1.
    pub fn private_name(&self, address: Ipv4Addr) -> String {
        format!("ip-{}.{}", dashed(address), self.private_domain())
    }

    /// The public name of an address: `ec2-203-0-113-5.compute-1.amazonaws.com` in us-east-1.
    pub fn public_name(&self, address: Ipv4Addr) -> String {
        format!("ec2-{}.{}", dashed(address), self.public_domain())
    }
}

/// An address as names have it: `10-0-0-5`.
pub fn dashed(address: Ipv4Addr) -> String {
    address.to_string().replace('.', "-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_follow_their_region() {
        let address = Ipv4Addr::new(10, 0, 0, 5);
        let region = |text| Region::parse(text).unwrap();
        let (first, tokyo) = (region("us-east-1"), region("ap-northeast-1"));
        assert_eq!(first.private_name(address), "ip-10-0-0-5.ec2.internal");
        assert_eq!(
            tokyo.private_name(address),
            "ip-10-0-0-5.ap-northeast-1.compute.internal"
        );
        assert_eq!(first.public_name(address), "ec2-10-0-0-5.compute-1.amazonaws.com");
        assert_eq!(
            tokyo.public_name(address),
            "ec2-10-0-0-5.ap-northeast-1.compute.amazonaws.com"
        );
    }
}
