//! Throw-away interfaces for `cove vpc exec`, which is cove's own and no AWS operation.

use model::{ApiResult, SecurityGroupId};
use rows::{InterfaceOwner, NetworkInterface, SecurityGroup, Subnet, Vpc};

use super::interface::{self, NewInterface};
use super::{security_group, subnet};
use world::{Cx, Txn};

pub struct ExecInterface {
    pub interface: NetworkInterface,
    /// The VPC's resolver and search domain.
    pub resolv_conf: String,
}

/// Makes an interface in a subnet, with the given groups or the VPC's default group.
pub fn create(cx: &Cx, txn: &mut Txn, subnet_id: &str, groups: &[String]) -> ApiResult<ExecInterface> {
    let subnet = txn
        .get::<Subnet>(&cx.scope.key(subnet_id))
        .ok_or_else(|| subnet::not_found(subnet_id))?;
    let mut security_groups: Vec<SecurityGroupId> = Vec::new();
    for id in groups {
        let group = txn
            .get::<SecurityGroup>(&cx.scope.key(id))
            .filter(|g| g.vpc == subnet.vpc)
            .ok_or_else(|| security_group::not_found(id))?;
        security_groups.push(group.id.clone());
    }
    if groups.is_empty() {
        security_groups.extend(security_group::default_of(cx, txn, &subnet.vpc));
    }
    let new = NewInterface {
        subnet: &subnet,
        security_groups,
        public_address: subnet.map_public_ip_on_launch,
        description: "cove vpc exec".into(),
        requester_managed: true,
        owner: InterfaceOwner::Exec,
    };
    let interface = interface::create(cx, txn, new)?;
    let resolver = txn
        .get::<Vpc>(&cx.scope.key(&subnet.vpc))
        .map(|vpc| vpc.primary_cidr().resolver());
    let resolv_conf = match resolver {
        Some(address) => format!(
            "nameserver {address}\nsearch {}\n",
            cx.scope.region.private_domain()
        ),
        None => String::new(),
    };
    Ok(ExecInterface {
        interface,
        resolv_conf,
    })
}
