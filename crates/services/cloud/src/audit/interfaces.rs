//! Interfaces, and what gives them addresses: elastic addresses, NAT gateways.

use rows::{
    Address, Instance, InterfaceOwner, InterfaceState, NatGateway, NatGatewayState, NetworkInterface,
    SecurityGroup, Subnet, Tables, TaskStatus, Vpc,
};

use super::tasks;
use ec2::nat_gateway;

pub fn audit(tables: &Tables, eni: &NetworkInterface, broken: &mut Vec<String>) {
    let Some(subnet) = tables.get::<Subnet>(&eni.scope.key(&eni.subnet)) else {
        broken.push(format!("{} is in {}, which does not exist", eni.id, eni.subnet));
        return;
    };
    if subnet.vpc != eni.vpc || tables.get::<Vpc>(&eni.scope.key(&eni.vpc)).is_none() {
        broken.push(format!("{} is not in the VPC of its subnet", eni.id));
    }
    if eni.private_addresses.is_empty() || !eni.private_addresses.iter().all(|a| subnet.cidr.contains(*a)) {
        broken.push(format!(
            "{} holds {:?} outside {}",
            eni.id, eni.private_addresses, subnet.cidr
        ));
    }
    let mut held = eni
        .private_addresses
        .iter()
        .map(|a| tables.has_private_address(&subnet.row_key(), *a))
        .chain(
            eni.mapped_addresses()
                .map(|(_, public)| tables.has_public_address(public)),
        );
    if !held.all(|held| held) {
        broken.push(format!("{} has an address that counts as free", eni.id));
    }
    let mut mapped = eni.mapped_addresses();
    if !mapped.all(|(private, _)| eni.private_addresses.contains(&private)) {
        broken.push(format!("{} maps an address that it does not have", eni.id));
    }
    for group in &eni.security_groups {
        let row = tables.get::<SecurityGroup>(&eni.scope.key(group));
        if row.is_none_or(|g| g.vpc != eni.vpc) {
            broken.push(format!(
                "{} names the group {group}, which is not in its VPC",
                eni.id
            ));
        }
    }
    let nobodys = eni.owner == InterfaceOwner::Nobody;
    if nobodys != (eni.state == InterfaceState::Available) || nobodys != eni.attachment.is_none() {
        broken.push(format!(
            "{} is attached and belongs to nobody, or neither",
            eni.id
        ));
    }
    audit_owner(tables, eni, broken);
}

fn audit_owner(tables: &Tables, eni: &NetworkInterface, broken: &mut Vec<String>) {
    match &eni.owner {
        InterfaceOwner::NatGateway(gateway) => {
            let row = tables.get::<NatGateway>(&eni.scope.key(gateway));
            if !row.is_some_and(|row| nat_gateway::holds(row, eni)) {
                broken.push(format!("{} belongs to {gateway}, which does not hold it", eni.id));
            }
        }
        InterfaceOwner::Task(task) => {
            let owned = tasks::find(tables, &eni.scope, task).is_some_and(|t| {
                t.last_status != TaskStatus::Stopped && t.attachment.as_ref().is_some_and(|a| a.eni == eni.id)
            });
            if !owned {
                broken.push(format!(
                    "{} belongs to task {task}, which does not hold it",
                    eni.id
                ));
            }
        }
        InterfaceOwner::Instance(place) => {
            if tables.get::<Instance>(&eni.scope.key(&place.instance)).is_none() {
                broken.push(format!(
                    "{} belongs to {}, which does not exist",
                    eni.id, place.instance
                ));
            }
        }
        InterfaceOwner::Nobody | InterfaceOwner::Exec => {}
    }
}

/// `holder` is the interface that has the address now.
pub fn audit_address(
    tables: &Tables,
    address: &Address,
    holder: Option<&NetworkInterface>,
    broken: &mut Vec<String>,
) {
    let fits = address.association.as_ref().map(|association| {
        let eni = tables.get::<NetworkInterface>(&address.scope.key(&association.eni));
        eni.is_some_and(|eni| eni.private_of(address.public_ip) == Some(association.private_address))
    });
    if fits == Some(false) {
        broken.push(format!("{} is associated with what does not have it", address.id));
    }
    if let (Some(holder), None) = (holder, &address.association) {
        broken.push(format!(
            "{} has {} without an association",
            holder.id, address.public_ip
        ));
    }
}

pub fn audit_nat_gateway(tables: &Tables, gateway: &NatGateway, broken: &mut Vec<String>) {
    let eni = gateway
        .interface
        .as_ref()
        .and_then(|interface| tables.get::<NetworkInterface>(&gateway.scope.key(&interface.eni)));
    let fits = match (gateway.state, eni.map(|eni| eni.state)) {
        (NatGatewayState::Pending, Some(state)) => state == InterfaceState::Attaching,
        (NatGatewayState::Available, Some(state)) => state == InterfaceState::InUse,
        (NatGatewayState::Deleting, Some(state)) => state == InterfaceState::Detaching,
        (NatGatewayState::Failed | NatGatewayState::Deleted, None) => gateway.ended_at.is_some(),
        _ => false,
    };
    if !fits {
        broken.push(format!(
            "{} is {:?}, which does not fit its interface",
            gateway.id, gateway.state
        ));
    }
}
