//! Flows that must end although conntrack would let them go on: those that lived by a rule for
//! everybody that was revoked, or that went with a group that the interface left, and those of an
//! address that its interface no longer has. The next holder of the address must not inherit them.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use model::{EniId, SecurityGroupId, VpcId};
use netns::Namespace;
use netplan::{RevokedRules, names, revoked_rules};
use rows::{NetworkInterface, RowRef, Tables};

use crate::apply::StepError;
use crate::conntrack::{self, Connection};

/// What has changed since connections were last looked through, by VPC.
#[derive(Default)]
pub(crate) struct StaleFlows(BTreeMap<VpcId, VpcStaleFlows>);

#[derive(Default)]
struct VpcStaleFlows {
    addresses: BTreeSet<Ipv4Addr>,
    revoked: Vec<(SecurityGroupId, RevokedRules)>,
    /// Interfaces with groups that they left.
    left: Vec<(EniId, SecurityGroupId)>,
}

impl StaleFlows {
    /// Takes note of what the change of a row ends.
    pub fn note(&mut self, before: Option<&RowRef>, after: Option<&RowRef>) {
        match (before, after) {
            (Some(RowRef::SecurityGroup(before)), after) => {
                let after = match after {
                    Some(RowRef::SecurityGroup(after)) => Some(after.as_ref()),
                    _ => None,
                };
                if let Some(revoked) = revoked_rules(before, after) {
                    let stale = self.0.entry(before.vpc.clone()).or_default();
                    stale.revoked.push((before.id.clone(), revoked));
                }
            }
            (Some(RowRef::NetworkInterface(before)), after) => {
                let kept = match after {
                    Some(RowRef::NetworkInterface(after)) => addresses(after),
                    _ => BTreeSet::new(),
                };
                let lost = addresses(before).into_iter().filter(|held| !kept.contains(held));
                let lost: Vec<_> = lost.map(|(address, _)| address).collect();
                let left = groups_left(before, after);
                if !lost.is_empty() || !left.is_empty() {
                    let stale = self.0.entry(before.vpc.clone()).or_default();
                    stale.addresses.extend(lost);
                    let left = left.into_iter().map(|group| (before.id.clone(), group));
                    stale.left.extend(left);
                }
            }
            _ => {}
        }
    }

    /// Makes the kernel forget them, and returns what went wrong.
    pub fn forget(self, instance: &str, tables: &Tables) -> Vec<StepError> {
        let mut errors = Vec::new();
        for (vpc, stale) in self.0 {
            // With the VPC went its connections.
            let Ok(namespace) = Namespace::open(&names::vpc(instance, &vpc)) else {
                continue;
            };
            let enis = tables.network_interfaces.values().map(AsRef::as_ref);
            let enis: Vec<_> = enis.filter(|eni: &&NetworkInterface| eni.vpc == vpc).collect();
            let gone = stale.rules_left(tables);
            let ends = |connection: &Connection| stale.ends(tables, &enis, &gone, connection);
            let forgotten = namespace.within(|| conntrack::forget(ends));
            match forgotten {
                Ok(Ok(_)) => {}
                Ok(Err(error)) => errors.push(error.into()),
                Err(error) => errors.push(error.into()),
            }
        }
        errors
    }
}

impl VpcStaleFlows {
    /// What interfaces lost with the groups that they left. A group that went too has left its
    /// rules among those that were revoked.
    fn rules_left(&self, tables: &Tables) -> Vec<(EniId, RevokedRules)> {
        let mut all = Vec::new();
        for (eni, group) in &self.left {
            let row = tables.security_groups.values().find(|row| row.id == *group);
            let now = row.and_then(|row| revoked_rules(row, None));
            let before = self.revoked.iter().filter(|(id, _)| id == group);
            let rules = before.map(|(_, rules)| rules.clone()).chain(now);
            all.extend(rules.map(|rules| (eni.clone(), rules)));
        }
        all
    }

    fn ends(
        &self,
        tables: &Tables,
        enis: &[&NetworkInterface],
        gone: &[(EniId, RevokedRules)],
        connection: &Connection,
    ) -> bool {
        if connection
            .addresses()
            .iter()
            .any(|address| self.addresses.contains(address))
        {
            return true;
        }
        connection.flows().iter().any(|(address, flow)| {
            let of_this_end = enis.iter().filter(|eni| eni.private_addresses.contains(address));
            of_this_end.into_iter().any(|eni| {
                let revoked = self.revoked.iter();
                let revoked = revoked.filter(|(group, _)| eni.security_groups.contains(group));
                let gone = gone.iter().filter(|(id, _)| *id == eni.id);
                let mut rules = revoked
                    .map(|(_, rules)| rules)
                    .chain(gone.map(|(_, rules)| rules));
                rules.any(|rules| rules.cut(tables, eni, flow))
            })
        })
    }
}

/// The groups that the interface is no longer in.
fn groups_left(before: &NetworkInterface, after: Option<&RowRef>) -> Vec<SecurityGroupId> {
    let Some(RowRef::NetworkInterface(after)) = after else {
        return Vec::new();
    };
    let mut groups = before.security_groups.clone();
    groups.retain(|group| !after.security_groups.contains(group));
    groups
}

/// The addresses that the kernel should have for the interface, each with the private one that it leads
/// to: a public address that leads to another is lost to its flows, too.
fn addresses(eni: &NetworkInterface) -> BTreeSet<(Ipv4Addr, Ipv4Addr)> {
    if !eni.is_live() {
        return BTreeSet::new();
    }
    let private = eni.private_addresses.iter().map(|own| (*own, *own));
    private
        .chain(eni.mapped_addresses().map(|(own, public)| (public, own)))
        .collect()
}
