//! The interfaces that a new instance gets: new ones, or such as are there already.

use std::net::Ipv4Addr;
use std::sync::Arc;

use crate::api::*;
use model::{ApiError, ApiResult, EniAttachmentId, InstanceId, SecurityGroupId, Tag as RowTag, VpcId};
use rows::{
    InstanceInterface, InterfaceOwner, InterfaceState, NetworkInterface as Eni, Subnet as SubnetRow, Vpc,
};
use rules::instance_type::InstanceType as Type;

use crate::customer_eni::{customer_eni, description_of, groups_of, named_addresses};
use crate::interface::{self, NewInterface};
use crate::private_address::{self, missing};
use crate::{invalid_value, security_group, subnet};
use world::{Cx, Txn};

/// What each instance of a request gets.
pub struct Network {
    /// The subnet of the primary interface.
    pub subnet: Arc<SubnetRow>,
    /// By their device index, from 0.
    pub slots: Vec<Slot>,
}

pub struct Slot {
    device_index: u16,
    delete_on_termination: bool,
    what: What,
}

enum What {
    Existing(Arc<Eni>),
    New(New),
}

struct New {
    subnet: Arc<SubnetRow>,
    groups: Vec<SecurityGroupId>,
    public_address: bool,
    description: String,
    first: Option<String>,
    others: Vec<String>,
    /// Secondary addresses, whichever are free.
    count: Option<i32>,
}

fn combination(text: impl Into<String>) -> ApiError {
    ErrorCode::InvalidParameterCombination.error(text)
}

fn given(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|t| !t.is_empty())
}

impl Network {
    /// Whether a start gives the primary interface a public address.
    pub fn public_address(&self) -> bool {
        self.slots
            .iter()
            .any(|slot| matches!(&slot.what, What::New(new) if new.public_address))
    }

    /// How many such instances the subnets have addresses for.
    pub fn fitting(&self, txn: &Txn) -> u64 {
        let mut needs: Vec<(&Arc<SubnetRow>, u64)> = Vec::new();
        for slot in &self.slots {
            let What::New(new) = &slot.what else { continue };
            let need = new.addresses();
            match needs.iter_mut().find(|(subnet, _)| subnet.id == new.subnet.id) {
                Some((_, sum)) => *sum += need,
                None => needs.push((&new.subnet, need)),
            }
        }
        let fitting = needs
            .iter()
            .map(|(s, need)| subnet::available_addresses(txn, s) / need);
        fitting.min().unwrap_or(u64::MAX)
    }

    /// Whether something is named of which there is one alone.
    pub fn for_one_alone(&self) -> bool {
        self.slots.iter().any(|slot| match &slot.what {
            What::Existing(_) => true,
            What::New(new) => new.first.is_some() || !new.others.is_empty(),
        })
    }
}

impl New {
    fn addresses(&self) -> u64 {
        let count = self.count.and_then(|n| u64::try_from(n).ok()).unwrap_or(0);
        1 + count.saturating_add(u64::try_from(self.others.len()).unwrap_or(u64::MAX))
    }
}

/// What a request says of interfaces, checked against the type's limits.
pub fn plan(cx: &Cx, txn: &Txn, input: &RunInstancesRequest, kind: &Type) -> ApiResult<Network> {
    let zone = input.placement.as_ref().and_then(|p| given(&p.availability_zone));
    let interfaces = input.network_interfaces.as_deref().unwrap_or_default();
    let slots = match interfaces {
        [] => vec![plain(cx, txn, input, zone)?],
        some => listed(cx, txn, input, some, zone)?,
    };
    let subnet = one_place(txn, &slots)?;
    if zone.is_some_and(|zone| zone != subnet.availability_zone) {
        return Err(invalid_value(format!(
            "The availability zone '{}' of the specified subnet does not match the specified availability zone '{}'",
            subnet.availability_zone,
            zone.unwrap_or_default()
        )));
    }
    limits(&slots, kind)?;
    Ok(Network { subnet, slots })
}

fn limits(slots: &[Slot], kind: &Type) -> ApiResult<()> {
    if slots.len() > usize::try_from(kind.max_interfaces).unwrap_or(usize::MAX) {
        return Err(ErrorCode::AttachmentLimitExceeded.error(format!(
            "Interface count {} exceeds the limit for {}",
            slots.len(),
            kind.name
        )));
    }
    let addresses = |slot: &Slot| match &slot.what {
        What::Existing(eni) => u64::try_from(eni.private_addresses.len()).unwrap_or(u64::MAX),
        What::New(new) => new.addresses(),
    };
    if slots
        .iter()
        .any(|slot| addresses(slot) > u64::from(kind.addresses_per_interface))
    {
        return Err(
            ErrorCode::PrivateIpAddressLimitExceeded.error("Number of private addresses will exceed limit.")
        );
    }
    Ok(())
}

/// The primary interface's subnet. All interfaces are in its VPC and its zone.
fn one_place(txn: &Txn, slots: &[Slot]) -> ApiResult<Arc<SubnetRow>> {
    let mut subnets = Vec::new();
    for slot in slots {
        subnets.push(match &slot.what {
            What::New(new) => new.subnet.clone(),
            What::Existing(eni) => txn
                .get::<SubnetRow>(&eni.scope.key(&eni.subnet))
                .ok_or_else(|| subnet::not_found(eni.subnet.as_str()))?,
        });
    }
    let first = subnets
        .first()
        .cloned()
        .ok_or_else(|| missing("networkInterfaces"))?;
    if let Some(other) = subnets.iter().find(|s| s.vpc != first.vpc) {
        return Err(combination(format!(
            "Network interfaces of one instance must be in one VPC: {} is not in {}",
            other.id, first.vpc
        )));
    }
    if let Some(other) = subnets
        .iter()
        .find(|s| s.availability_zone != first.availability_zone)
    {
        return Err(combination(format!(
            "Network interfaces of one instance must be in one Availability Zone: {} is not in {}",
            other.id, first.availability_zone
        )));
    }
    Ok(first)
}

/// One interface, from the members of the request itself.
fn plain(cx: &Cx, txn: &Txn, input: &RunInstancesRequest, zone: Option<&str>) -> ApiResult<Slot> {
    let subnet = subnet_of(cx, txn, given(&input.subnet_id), zone)?;
    let names = input.security_groups.as_deref().unwrap_or_default();
    if !names.is_empty() && given(&input.subnet_id).is_some() {
        return Err(combination(
            "The parameter groupName cannot be used with the parameter subnet",
        ));
    }
    let ids = input.security_group_ids.as_deref().unwrap_or_default();
    let mut groups = groups_of(cx, txn, &subnet.vpc, ids)?;
    for name in names {
        let group = security_group::named(cx, txn, None, Some(name))?;
        if !groups.contains(&group.id) {
            groups.push(group.id.clone());
        }
    }
    Ok(Slot {
        device_index: 0,
        delete_on_termination: true,
        what: What::New(New {
            public_address: subnet.map_public_ip_on_launch,
            groups: or_default(cx, txn, groups, &subnet.vpc),
            subnet,
            description: String::new(),
            first: given(&input.private_ip_address).map(str::to_owned),
            others: vec![],
            count: None,
        }),
    })
}

fn or_default(cx: &Cx, txn: &Txn, groups: Vec<SecurityGroupId>, vpc: &VpcId) -> Vec<SecurityGroupId> {
    match groups.is_empty() {
        true => security_group::default_of(cx, txn, vpc).into_iter().collect(),
        false => groups,
    }
}

/// The subnet that is named, or the default subnet of the zone, or the first default subnet.
fn subnet_of(cx: &Cx, txn: &Txn, id: Option<&str>, zone: Option<&str>) -> ApiResult<Arc<SubnetRow>> {
    if let Some(id) = id {
        return subnet::find(cx, txn, id);
    }
    if let Some(zone) = zone.filter(|zone| !rules::region::has_zone(&cx.scope.region, zone)) {
        return Err(invalid_value(format!("Invalid availability zone: [{zone}]")));
    }
    let prefix = cx.scope.prefix();
    let vpc = txn.scan::<Vpc>(&prefix).find(|v| v.is_default).ok_or_else(|| {
        ErrorCode::VpcIdNotSpecified.error(
            "No default VPC for this user. GroupName is only supported for EC2-Classic and default VPC.",
        )
    })?;
    txn.scan::<SubnetRow>(&prefix)
        .filter(|s| s.vpc == vpc.id && s.default_for_az)
        .filter(|s| zone.is_none_or(|zone| zone == s.availability_zone))
        .min_by(|a, b| a.availability_zone.cmp(&b.availability_zone))
        .cloned()
        .ok_or_else(|| {
            ErrorCode::MissingInput.error(format!(
                "No subnets found for the default VPC '{}'. Please specify a subnet.",
                vpc.id
            ))
        })
}

/// The interfaces that a request lists.
fn listed(
    cx: &Cx,
    txn: &Txn,
    input: &RunInstancesRequest,
    list: &[InstanceNetworkInterfaceSpecification],
    zone: Option<&str>,
) -> ApiResult<Vec<Slot>> {
    let some = |l: &Option<Vec<String>>| l.as_ref().is_some_and(|l| !l.is_empty());
    for (is, what) in [
        (given(&input.subnet_id).is_some(), "subnet ID"),
        (
            some(&input.security_group_ids) || some(&input.security_groups),
            "security groups",
        ),
        (given(&input.private_ip_address).is_some(), "private address"),
    ] {
        if is {
            return Err(combination(format!(
                "Network interfaces and an instance-level {what} may not be specified on the same request"
            )));
        }
    }
    let mut slots = Vec::new();
    for wanted in list {
        let index = wanted.device_index.ok_or_else(|| missing("deviceIndex"))?;
        let device_index = u16::try_from(index)
            .map_err(|_| invalid_value(format!("Value ({index}) for parameter deviceIndex is invalid.")))?;
        let slot = match given(&wanted.network_interface_id) {
            Some(id) => existing(cx, txn, wanted, device_index, id)?,
            None => new(cx, txn, wanted, device_index, zone, list.len())?,
        };
        slots.push(slot);
    }
    slots.sort_by_key(|slot| slot.device_index);
    if slots
        .windows(2)
        .any(|pair| pair[0].device_index == pair[1].device_index)
    {
        return Err(invalid_value(
            "Each network interface requires a unique device index.",
        ));
    }
    match slots.first() {
        Some(first) if first.device_index == 0 => {}
        _ => {
            return Err(invalid_value(
                "When specifying network interfaces, you must include a device at index 0.",
            ));
        }
    }
    let enis: Vec<_> = slots.iter().filter_map(Slot::existing_id).collect();
    if let Some(twice) = enis.iter().enumerate().find(|(n, id)| enis[..*n].contains(id)) {
        return Err(interface::in_use(twice.1.as_str()));
    }
    Ok(slots)
}

impl Slot {
    fn existing_id(&self) -> Option<&model::EniId> {
        match &self.what {
            What::Existing(eni) => Some(&eni.id),
            What::New(_) => None,
        }
    }
}

fn existing(
    cx: &Cx,
    txn: &Txn,
    wanted: &InstanceNetworkInterfaceSpecification,
    device_index: u16,
    id: &str,
) -> ApiResult<Slot> {
    let some = |l: Option<usize>| l.is_some_and(|n| n > 0);
    let also = [
        (given(&wanted.subnet_id).is_some(), "subnet"),
        (given(&wanted.description).is_some(), "description"),
        (given(&wanted.private_ip_address).is_some(), "private IP address"),
        (
            some(wanted.private_ip_addresses.as_ref().map(Vec::len)),
            "private IP addresses",
        ),
        (some(wanted.groups.as_ref().map(Vec::len)), "security groups"),
        (
            wanted.secondary_private_ip_address_count.is_some_and(|n| n != 0),
            "secondary private IP address count",
        ),
        (
            wanted.associate_public_ip_address.is_some(),
            "public IP address association",
        ),
    ];
    if let Some((_, what)) = also.iter().find(|(is, _)| *is) {
        return Err(combination(format!(
            "A network interface may not specify both a network interface ID and a {what}"
        )));
    }
    if wanted.delete_on_termination == Some(true) {
        return Err(combination(
            "A network interface may not specify a network interface ID and delete on termination as true",
        ));
    }
    let eni = customer_eni(cx, txn, id)?;
    if eni.state != InterfaceState::Available {
        return Err(interface::in_use(id));
    }
    Ok(Slot {
        device_index,
        delete_on_termination: false,
        what: What::Existing(eni),
    })
}

fn new(
    cx: &Cx,
    txn: &Txn,
    wanted: &InstanceNetworkInterfaceSpecification,
    device_index: u16,
    zone: Option<&str>,
    interfaces: usize,
) -> ApiResult<Slot> {
    let subnet = subnet_of(cx, txn, given(&wanted.subnet_id), zone)?;
    // What is not called the primary address is a secondary one.
    let listed = wanted.private_ip_addresses.iter().flatten();
    let listed: Vec<_> = listed
        .map(|given| PrivateIpAddressSpecification {
            primary: Some(given.primary == Some(true)),
            private_ip_address: given.private_ip_address.clone(),
        })
        .collect();
    let (first, others) = named_addresses(wanted.private_ip_address.clone(), &listed)?;
    let count = wanted.secondary_private_ip_address_count.filter(|n| *n != 0);
    if count.is_some_and(|n| n < 0) {
        return Err(invalid_value(format!(
            "Value ({}) for parameter secondaryPrivateIpAddressCount is invalid. It must be at least 1.",
            count.unwrap_or_default()
        )));
    }
    if wanted.associate_public_ip_address.is_some() {
        if interfaces > 1 {
            return Err(combination(
                "The associatePublicIPAddress parameter cannot be specified when launching with multiple network interfaces.",
            ));
        }
        if device_index != 0 {
            return Err(combination(
                "The associatePublicIPAddress parameter can only be specified for the network interface with DeviceIndex 0.",
            ));
        }
    }
    let groups = groups_of(cx, txn, &subnet.vpc, wanted.groups.as_deref().unwrap_or_default())?;
    // Only an instance with one interface gets a public address by itself.
    let by_subnet = interfaces == 1 && subnet.map_public_ip_on_launch;
    Ok(Slot {
        device_index,
        delete_on_termination: wanted.delete_on_termination.unwrap_or(true),
        what: What::New(New {
            public_address: wanted.associate_public_ip_address.unwrap_or(by_subnet),
            groups: or_default(cx, txn, groups, &subnet.vpc),
            subnet,
            description: description_of(wanted.description.clone())?,
            first,
            others,
            count,
        }),
    })
}

/// Gives an instance its interfaces; the new ones get the tags.
pub fn attach(
    cx: &Cx,
    txn: &mut Txn,
    network: &Network,
    instance: &InstanceId,
    tags: &[RowTag],
) -> ApiResult<()> {
    for slot in &network.slots {
        let owner = InterfaceOwner::Instance(InstanceInterface {
            instance: instance.clone(),
            device_index: slot.device_index,
            delete_on_termination: slot.delete_on_termination,
        });
        match &slot.what {
            What::Existing(eni) => {
                let attachment = EniAttachmentId::generate(txn.entropy);
                txn.update::<Eni>(&eni.row_key(), |eni| {
                    eni.owner = owner;
                    eni.attachment = Some(attachment);
                    eni.state = InterfaceState::Attaching;
                });
            }
            What::New(new) => make(cx, txn, new, owner, tags)?,
        }
    }
    Ok(())
}

fn make(cx: &Cx, txn: &mut Txn, new: &New, owner: InterfaceOwner, tags: &[RowTag]) -> ApiResult<()> {
    let first: Option<Ipv4Addr> = match &new.first {
        Some(text) => Some(private_address::named(txn, &new.subnet, text)?),
        None => None,
    };
    let wanted = NewInterface {
        subnet: &new.subnet,
        security_groups: new.groups.clone(),
        public_address: new.public_address,
        description: new.description.clone(),
        requester_managed: false,
        owner,
    };
    let mut eni = interface::create_at(cx, txn, wanted, first)?;
    private_address::add(txn, &new.subnet, &mut eni, &new.others, new.count)?;
    eni.tags = tags.to_vec();
    txn.put(eni);
    Ok(())
}
