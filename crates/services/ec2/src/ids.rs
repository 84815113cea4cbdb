//! How EC2 speaks of ids that it cannot use: such as are of another kind, and such as name nothing. Source of the
//! codes: Amazon EC2 API Reference, "Error codes for the Amazon EC2 API".

use crate::api::ErrorCode;
use model::ApiError;

/// The ids of one kind of resource.
pub struct Kind {
    /// What they begin with.
    prefix: &'static str,
    /// What begins with something else; `None` for a kind that has no code for it.
    malformed: Option<ErrorCode>,
    /// Whether also what does not go on with 8 or 17 hexadecimal digits is malformed.
    strict: bool,
    not_found: ErrorCode,
    /// Before and after one id, and several, in the words of [`Kind::not_found`].
    one: (&'static str, &'static str),
    several: (&'static str, &'static str),
}

macro_rules! kinds {
    ($($name:ident = $prefix:literal $noun:literal $malformed:ident $not_found:ident $strict:literal;)*) => {$(
        pub const $name: Kind = Kind {
            prefix: $prefix,
            malformed: Some(ErrorCode::$malformed),
            strict: $strict,
            not_found: ErrorCode::$not_found,
            one: (concat!("The ", $noun, " ID '"), "' does not exist"),
            several: (concat!("The ", $noun, " IDs '"), "' do not exist"),
        };
    )*};
}

kinds! {
    DHCP_OPTIONS = "dopt-" "dhcpOption" InvalidDhcpOptionsIdMalformed InvalidDhcpOptionIdNotFound false;
    INSTANCE = "i-" "instance" InvalidInstanceIdMalformed InvalidInstanceIdNotFound true;
    INTERFACE = "eni-" "networkInterface"
        InvalidNetworkInterfaceIdMalformed InvalidNetworkInterfaceIdNotFound false;
    INTERFACE_ATTACHMENT = "eni-attach-" "networkInterface attachment"
        InvalidNetworkInterfaceAttachmentIdMalformed InvalidAttachmentIdNotFound false;
    INTERNET_GATEWAY = "igw-" "internetGateway"
        InvalidInternetGatewayIdMalformed InvalidInternetGatewayIdNotFound false;
    NETWORK_ACL = "acl-" "networkAcl" InvalidNetworkAclIdMalformed InvalidNetworkAclIdNotFound false;
    NETWORK_INSIGHTS_ANALYSIS = "nia-" "networkInsightsAnalysis"
        InvalidNetworkInsightsAnalysisIdMalformed InvalidNetworkInsightsAnalysisIdNotFound true;
    NETWORK_INSIGHTS_PATH = "nip-" "networkInsightsPath"
        InvalidNetworkInsightsPathIdMalformed InvalidNetworkInsightsPathIdNotFound true;
    PREFIX_LIST = "pl-" "prefix list" InvalidPrefixListIdMalformed InvalidPrefixListIdNotFound false;
    ROUTE_TABLE = "rtb-" "routeTable" InvalidRouteTableIdMalformed InvalidRouteTableIdNotFound false;
    SECURITY_GROUP_RULE = "sgr-" "security group rule"
        InvalidSecurityGroupRuleIdMalformed InvalidSecurityGroupRuleIdNotFound false;
    SUBNET = "subnet-" "subnet" InvalidSubnetIdMalformed InvalidSubnetIdNotFound false;
    VPC = "vpc-" "vpc" InvalidVpcIdMalformed InvalidVpcIdNotFound false;
}

pub const ALLOCATION: Kind = Kind {
    prefix: "eipalloc-",
    malformed: None,
    strict: false,
    not_found: ErrorCode::InvalidAllocationIdNotFound,
    one: ("The allocation ID '", "' does not exist"),
    several: ("The allocation IDs '", "' do not exist"),
};

pub const SECURITY_GROUP: Kind = Kind {
    prefix: "sg-",
    malformed: Some(ErrorCode::InvalidGroupIdMalformed),
    strict: true,
    not_found: ErrorCode::InvalidGroupNotFound,
    one: ("The security group '", "' does not exist"),
    several: ("The security groups '", "' do not exist"),
};

pub const VOLUME: Kind = Kind {
    prefix: "vol-",
    malformed: Some(ErrorCode::InvalidVolumeIdMalformed),
    strict: false,
    not_found: ErrorCode::InvalidVolumeNotFound,
    one: ("The volume '", "' does not exist."),
    several: ("The volumes '", "' do not exist."),
};

pub const NAT_GATEWAY: Kind = Kind {
    prefix: "nat-",
    malformed: Some(ErrorCode::NatGatewayMalformed),
    strict: true,
    not_found: ErrorCode::NatGatewayNotFound,
    one: ("NAT gateway ", " was not found"),
    several: ("NAT gateways ", " were not found"),
};

impl Kind {
    /// The error about one id that names nothing here.
    pub fn not_found(&self, id: &str) -> ApiError {
        self.none_of(&[id])
    }

    /// The error about ids that name nothing here: the first one that is of another kind, or else all of them.
    pub fn none_of(&self, ids: &[&str]) -> ApiError {
        if let Some(code) = self.malformed
            && let Some(id) = ids.iter().find(|id| !self.has_form(id))
        {
            return self.malformed_as(code, id);
        }
        let (before, after) = if ids.len() > 1 { self.several } else { self.one };
        self.not_found.error(format!("{before}{}{after}", ids.join(", ")))
    }

    fn has_form(&self, id: &str) -> bool {
        let is_digit = |c: u8| matches!(c, b'0'..=b'9' | b'a'..=b'f');
        let Some(digits) = id.strip_prefix(self.prefix) else {
            return false;
        };
        !self.strict || matches!(digits.len(), 8 | 17) && digits.bytes().all(is_digit)
    }

    fn malformed_as(&self, code: ErrorCode, id: &str) -> ApiError {
        code.error(match code {
            ErrorCode::NatGatewayMalformed => format!("The ID {id} is malformed"),
            ErrorCode::InvalidSecurityGroupRuleIdMalformed => {
                format!("The security group rule ID '{id}' is malformed")
            }
            ErrorCode::InvalidInstanceIdMalformed => format!("Invalid id: \"{id}\""),
            _ => format!("Invalid id: \"{id}\" (expecting \"{}...\")", self.prefix),
        })
    }

    /// The error about an id that does not have the form of one of this kind.
    pub fn malformed(&self, id: &str) -> ApiError {
        match self.malformed {
            Some(code) => self.malformed_as(code, id),
            None => self.not_found(id),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(error: &ApiError) -> (&str, &str) {
        (&error.code, &error.message)
    }

    #[test]
    fn ids_that_name_nothing_are_listed() {
        assert_eq!(
            said(&SUBNET.not_found("subnet-1")),
            (
                "InvalidSubnetID.NotFound",
                "The subnet ID 'subnet-1' does not exist"
            )
        );
        assert_eq!(
            said(&ROUTE_TABLE.none_of(&["rtb-1", "rtb-2"])),
            (
                "InvalidRouteTableID.NotFound",
                "The routeTable IDs 'rtb-1, rtb-2' do not exist"
            )
        );
        assert_eq!(
            said(&VOLUME.none_of(&["vol-1", "vol-2"])),
            (
                "InvalidVolume.NotFound",
                "The volumes 'vol-1, vol-2' do not exist."
            )
        );
    }

    #[test]
    fn an_id_of_another_kind_is_malformed() {
        assert_eq!(
            said(&DHCP_OPTIONS.none_of(&["dopt-1", "foo-abcd1234"])),
            (
                "InvalidDhcpOptionsId.Malformed",
                "Invalid id: \"foo-abcd1234\" (expecting \"dopt-...\")"
            )
        );
        assert_eq!(
            said(&NAT_GATEWAY.not_found("x")),
            ("NatGatewayMalformed", "The ID x is malformed")
        );
        assert_eq!(
            said(&ALLOCATION.not_found("x")),
            (
                "InvalidAllocationID.NotFound",
                "The allocation ID 'x' does not exist"
            )
        );
    }
}
