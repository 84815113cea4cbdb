//! Flows that must end although conntrack would let them go on: those that lived by a rule for
//! everybody that was revoked, and those of an address that its interface no longer has. The next
//! holder of the address must not inherit them.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use model::{SecurityGroupId, VpcId};
use netns::Namespace;
use netplan::{RevokedRules, names, revoked_rules};
use rows::{NetworkInterface, RowRef, Tables};

use crate::apply::StepError;
use crate::conntrack::{self, Connection};

/// What has changed since connections were last looked through, by VPC.
#[derive(Default)]
pub(crate) struct StaleFlows(BTreeMap<VpcId, Stale>);

#[derive(Default)]
struct Stale {
    addresses: BTreeSet<Ipv4Addr>,
    revoked: Vec<(SecurityGroupId, RevokedRules)>,
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
                let mut lost = addresses(before);
                lost.retain(|address| !kept.contains(address));
                if !lost.is_empty() {
                    let stale = self.0.entry(before.vpc.clone()).or_default();
                    stale.addresses.extend(lost);
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
            let forgotten =
                namespace.within(|| conntrack::forget(|connection| stale.ends(tables, &enis, connection)));
            match forgotten {
                Ok(Ok(_)) => {}
                Ok(Err(error)) => errors.push(error.into()),
                Err(error) => errors.push(error.into()),
            }
        }
        errors
    }
}

impl Stale {
    fn ends(&self, tables: &Tables, enis: &[&NetworkInterface], connection: &Connection) -> bool {
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
                self.revoked
                    .iter()
                    .any(|(group, rules)| eni.security_groups.contains(group) && rules.cut(tables, eni, flow))
            })
        })
    }
}

/// The addresses that the kernel should have for the interface.
fn addresses(eni: &NetworkInterface) -> BTreeSet<Ipv4Addr> {
    if !eni.is_live() {
        return BTreeSet::new();
    }
    let private = eni.private_addresses.iter().copied();
    private.chain(eni.public_address).collect()
}
