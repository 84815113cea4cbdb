//! The invariants of a whole snapshot, checked from outside after every step of a simulation.

mod instances;
mod placements;

use std::collections::BTreeMap;

use rows::{
    Address, AttachmentStatus, Cluster, ClusterStatus, ContainerStatus, InterfaceOwner, InterfaceState,
    NatGateway, NatGatewayState, NetworkInterface, PrefixList, RulePeer, SecurityGroup, Subnet, Tables, Task,
    TaskStatus, Vpc,
};

use crate::ec2::nat_gateway;

/// Every broken invariant, in words. An empty list is a sound world.
pub fn audit(tables: &Tables) -> Vec<String> {
    let mut broken = Vec::new();
    interfaces(tables, &mut broken);
    addresses(tables, &mut broken);
    nat_gateways(tables, &mut broken);
    instances::audit(tables, &mut broken);
    placements::audit(tables, &mut broken);
    security_groups(tables, &mut broken);
    tasks(tables, &mut broken);
    broken
}

fn interfaces(tables: &Tables, broken: &mut Vec<String>) {
    let mut private = BTreeMap::new();
    let mut public = BTreeMap::new();
    for eni in tables.scan::<NetworkInterface>("") {
        for address in &eni.private_addresses {
            if let Some(other) = private.insert((eni.scope.clone(), eni.vpc.clone(), *address), &eni.id) {
                broken.push(format!(
                    "{} and {other} both hold {address} in {}",
                    eni.id, eni.vpc
                ));
            }
        }
        if let Some(address) = eni.public_address
            && let Some(other) = public.insert(address, &eni.id)
        {
            broken.push(format!(
                "{} and {other} both hold the public address {address}",
                eni.id
            ));
        }
        let Some(subnet) = tables.get::<Subnet>(&eni.scope.key(&eni.subnet)) else {
            broken.push(format!("{} is in {}, which does not exist", eni.id, eni.subnet));
            continue;
        };
        if subnet.vpc != eni.vpc || tables.get::<Vpc>(&eni.scope.key(&eni.vpc)).is_none() {
            broken.push(format!("{} is not in the VPC of its subnet", eni.id));
        }
        if eni.private_addresses.is_empty() || !eni.private_addresses.iter().all(|a| subnet.cidr.contains(*a))
        {
            broken.push(format!(
                "{} holds {:?} outside {}",
                eni.id, eni.private_addresses, subnet.cidr
            ));
        }
        for group in &eni.security_groups {
            if tables
                .get::<SecurityGroup>(&eni.scope.key(group))
                .is_none_or(|g| g.vpc != eni.vpc)
            {
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
        if let InterfaceOwner::NatGateway(gateway) = &eni.owner {
            let row = tables.get::<NatGateway>(&eni.scope.key(gateway));
            if !row.is_some_and(|row| nat_gateway::holds(row, eni)) {
                broken.push(format!("{} belongs to {gateway}, which does not hold it", eni.id));
            }
        }
        if let InterfaceOwner::Task(task) = &eni.owner {
            let owned = tables.scan::<Task>(&eni.scope.prefix()).any(|t| {
                t.id == *task
                    && t.last_status != TaskStatus::Stopped
                    && t.attachment.as_ref().is_some_and(|a| a.eni == eni.id)
            });
            if !owned {
                broken.push(format!(
                    "{} belongs to task {task}, which does not hold it",
                    eni.id
                ));
            }
        }
    }
}

fn addresses(tables: &Tables, broken: &mut Vec<String>) {
    let mut all = BTreeMap::new();
    for address in tables.scan::<Address>("") {
        if let Some(other) = all.insert(address.public_ip, &address.id) {
            broken.push(format!(
                "{} and {other} are both {}",
                address.id, address.public_ip
            ));
        }
        let eni = address.association.as_ref().map(|association| {
            let eni = tables.get::<NetworkInterface>(&address.scope.key(&association.eni));
            eni.is_some_and(|eni| {
                eni.public_address == Some(address.public_ip)
                    && eni.primary_address() == association.private_address
            })
        });
        if eni == Some(false) {
            broken.push(format!("{} is associated with what does not have it", address.id));
        }
        let holder = tables
            .scan::<NetworkInterface>("")
            .find(|eni| eni.public_address == Some(address.public_ip));
        if let (Some(holder), None) = (holder, &address.association) {
            broken.push(format!(
                "{} has {} without an association",
                holder.id, address.public_ip
            ));
        }
    }
}

fn nat_gateways(tables: &Tables, broken: &mut Vec<String>) {
    for gateway in tables.scan::<NatGateway>("") {
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
}

fn security_groups(tables: &Tables, broken: &mut Vec<String>) {
    for group in tables.scan::<SecurityGroup>("") {
        for (n, rule) in group.rules.iter().enumerate() {
            if group.rules[..n].iter().any(|r| r.same_permission(rule)) {
                broken.push(format!("{} has the rule {} twice", group.id, rule.id));
            }
            if let RulePeer::PrefixList(list) = &rule.peer
                && tables.get::<PrefixList>(&group.scope.key(list)).is_none()
            {
                broken.push(format!("{} names {list}, which does not exist", group.id));
            }
            if let RulePeer::Group(peer) = &rule.peer
                && tables.get::<SecurityGroup>(&group.scope.key(peer)).is_none()
            {
                broken.push(format!("{} names {peer}, which does not exist", group.id));
            }
        }
    }
}

fn tasks(tables: &Tables, broken: &mut Vec<String>) {
    for task in tables.scan::<Task>("") {
        let id = &task.id;
        let mut claim = |holds: bool, text: &str| {
            if !holds {
                broken.push(format!("task {id} ({}): {text}", task.last_status.as_str()));
            }
        };
        let stopped = task.last_status == TaskStatus::Stopped;
        claim(
            stopped
                || tables
                    .get::<Cluster>(&task.scope.key(&task.cluster))
                    .is_some_and(|c| c.status == ClusterStatus::Active),
            "lives in a cluster that is not active",
        );
        claim(
            task.last_status < TaskStatus::Stopping || task.desired_status == TaskStatus::Stopped,
            "stops without being told to",
        );
        claim(
            task.desired_status != TaskStatus::Stopped || task.stop_code.is_some(),
            "is to stop and nobody knows why",
        );
        claim(
            stopped == task.stopped_at.is_some(),
            "has a stoppedAt that does not fit its state",
        );
        claim(
            !stopped
                || task
                    .containers
                    .iter()
                    .all(|c| c.status == ContainerStatus::Stopped),
            "is stopped, a container is not",
        );
        claim(
            task.last_status != TaskStatus::Running
                || (task.started_at.is_some()
                    && task
                        .containers
                        .iter()
                        .all(|c| c.status != ContainerStatus::Pending)),
            "runs without all its containers",
        );
        let order = [
            Some(task.created_at),
            task.started_at,
            task.stopping_at,
            task.stopped_at,
        ];
        let times: Vec<_> = order.into_iter().flatten().collect();
        claim(times.is_sorted(), "has time stamps out of order");
        if let Some(attachment) = &task.attachment {
            let eni = tables.get::<NetworkInterface>(&task.scope.key(&attachment.eni));
            claim(
                eni.is_some() == (attachment.status != AttachmentStatus::Deleted),
                "has an attachment that does not fit its interface",
            );
            claim(
                !stopped || attachment.status == AttachmentStatus::Deleted,
                "is stopped and keeps its interface",
            );
            if let Some(eni) = eni {
                claim(
                    eni.primary_address() == attachment.private_address,
                    "shows an address that its interface has not",
                );
                claim(
                    task.last_status < TaskStatus::Pending
                        || task.last_status >= TaskStatus::Stopping
                        || eni.state == InterfaceState::InUse,
                    "runs before its interface is ready",
                );
            }
        }
    }
}
