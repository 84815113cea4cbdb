use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Entropy;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident = $prefix:literal $digits:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            pub const PREFIX: &'static str = $prefix;

            pub fn generate(entropy: &mut Entropy) -> Self {
                $name(format!("{}{}", $prefix, entropy.hex($digits)))
            }

            /// Reads an id; `None` when it does not have the form (prefix, then lower-case hex;
            /// AWS's older resources have eight digits).
            pub fn parse(text: &str) -> Option<Self> {
                let hex = text.strip_prefix($prefix)?;
                let form = (hex.len() == $digits || ($digits == 17 && hex.len() == 8))
                    && hex.bytes().all(|c| matches!(c, b'0'..=b'9' | b'a'..=b'f'));
                form.then(|| $name(text.to_owned()))
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The part after the prefix.
            pub fn hex(&self) -> &str {
                &self.0[$prefix.len()..]
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }
    )*};
}

ids! {
    VpcId = "vpc-" 17;
    SubnetId = "subnet-" 17;
    RouteTableId = "rtb-" 17;
    RouteTableAssociationId = "rtbassoc-" 17;
    InternetGatewayId = "igw-" 17;
    NetworkAclId = "acl-" 17;
    NetworkAclAssociationId = "aclassoc-" 17;
    SecurityGroupId = "sg-" 17;
    SecurityGroupRuleId = "sgr-" 17;
    DhcpOptionsId = "dopt-" 17;
    /// An elastic network interface.
    EniId = "eni-" 17;
    EniAttachmentId = "eni-attach-" 17;
    VpcCidrAssociationId = "vpc-cidr-assoc-" 17;
    NatGatewayId = "nat-" 17;
    /// An elastic IP address.
    AllocationId = "eipalloc-" 17;
    /// What joins an elastic IP address to an interface.
    AddressAssociationId = "eipassoc-" 17;
    InstanceId = "i-" 17;
    ReservationId = "r-" 17;
    VolumeId = "vol-" 17;
    LaunchTemplateId = "lt-" 17;
    /// What joins an instance profile to an instance.
    ProfileAssociationId = "iip-assoc-" 17;
    ManagedPrefixListId = "pl-" 17;
    NetworkInsightsPathId = "nip-" 17;
    NetworkInsightsAnalysisId = "nia-" 17;
    /// An instance as a cluster knows it: 32 hexadecimal digits without a prefix.
    ContainerInstanceId = "" 32;
    /// An ECS task: 32 hexadecimal digits without a prefix.
    TaskId = "" 32;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_their_form() {
        let mut e = Entropy::seeded(7);
        let eni = EniId::generate(&mut e);
        assert_eq!(eni.as_str().len(), 21);
        assert_eq!(EniId::parse(eni.as_str()), Some(eni.clone()));
        assert_eq!(EniId::parse("eni-XYZ"), None);
        assert_eq!(SubnetId::parse(eni.as_str()), None);
        assert!(VpcId::parse("vpc-12345678").is_some());
        assert!(TaskId::parse("0123456789abcdef0123456789abcdef").is_some());
        assert!(TaskId::parse("01234567").is_none());
    }
}
