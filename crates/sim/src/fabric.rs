//! A kernel with interfaces, and the driver that makes them as the rows want.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use model::{EniId, TaskId, VpcId};
use rows::{Change, InterfaceOwner, InterfaceState, NetworkInterface, Observation, Tables};

use crate::mood::Mood;

/// An interface in the kernel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    vpc: VpcId,
    address: Ipv4Addr,
    public: Option<Ipv4Addr>,
    pub owner: Option<TaskId>,
}

#[derive(Default)]
pub struct Fabric {
    /// What the kernel has; the process's death does not touch it.
    pub kernel: BTreeMap<EniId, Link>,
    tables: Tables,
    inbox: Vec<Change>,
    reported: BTreeSet<(EniId, bool)>,
    /// Whether there was a pass since the process began.
    pub passed: bool,
}

impl Fabric {
    /// The process died.
    pub fn forget(&mut self) {
        let kernel = std::mem::take(&mut self.kernel);
        *self = Fabric {
            kernel,
            ..Fabric::default()
        };
    }

    pub fn tell(&mut self, changes: &[Change]) {
        self.inbox.extend_from_slice(changes);
    }

    /// Looks again, as if nothing had been reported.
    pub fn look_again(&mut self) {
        self.reported.clear();
    }

    /// One comparison of rows and kernel. Some steps may fail: the next pass makes them.
    pub fn pass(&mut self, mood: &mut Mood) -> Result<Vec<Observation>, String> {
        for change in std::mem::take(&mut self.inbox) {
            self.tables.apply(&change);
        }
        let rows: Vec<_> = self.tables.scan::<NetworkInterface>("").cloned().collect();
        let wanted: BTreeMap<_, _> = rows
            .iter()
            .filter(|eni| eni.is_live())
            .map(|eni| (eni.id.clone(), link(eni)))
            .collect();
        let fails = |mood: &mut Mood| mood.fails(50);
        self.kernel
            .retain(|id, link| wanted.get(id) == Some(link) || fails(mood));
        let mut all = true;
        for (id, link) in wanted {
            if self.kernel.contains_key(&id) {
                continue;
            }
            if fails(mood) {
                all = false;
                continue;
            }
            self.kernel.insert(id, link);
        }
        self.passed |= all;
        self.check()?;
        let mut observations = Vec::new();
        for eni in rows {
            let there = self.kernel.contains_key(&eni.id);
            let (scope, id) = (eni.scope.clone(), eni.id.clone());
            let observation = match (eni.state, there) {
                (InterfaceState::Attaching, true) => Observation::InterfaceReady { scope, eni: id },
                (InterfaceState::Detaching, false) => Observation::InterfaceGone { scope, eni: id },
                _ => continue,
            };
            if self.reported.insert((eni.id.clone(), there)) {
                observations.push(observation);
            }
        }
        Ok(observations)
    }

    /// No two interfaces of a VPC have an address in common, and no two at all a public one.
    fn check(&self) -> Result<(), String> {
        let (mut private, mut public) = (BTreeSet::new(), BTreeSet::new());
        for (id, link) in &self.kernel {
            if !private.insert((&link.vpc, link.address)) {
                return Err(format!("the kernel has {} twice, once at {id}", link.address));
            }
            if link.public.is_some_and(|address| !public.insert(address)) {
                return Err(format!("the kernel has {:?} twice, once at {id}", link.public));
            }
        }
        Ok(())
    }
}

fn link(eni: &NetworkInterface) -> Link {
    Link {
        vpc: eni.vpc.clone(),
        address: eni.primary_address(),
        public: eni.public_address,
        owner: match &eni.owner {
            InterfaceOwner::Task(task) => Some(task.clone()),
            InterfaceOwner::Nobody
            | InterfaceOwner::Exec
            | InterfaceOwner::NatGateway(_)
            | InterfaceOwner::Instance(_) => None,
        },
    }
}
