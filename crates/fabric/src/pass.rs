//! One comparison of what should be with what is, and the steps between.

use std::collections::{BTreeMap, BTreeSet};

use model::VpcId;
use netns::Namespace;
use netplan::{Machine, NamespaceName, NetAction, NetPlan, diff, internet_plan, vpc_plan};
use rows::Tables;

use crate::FabricError;
use crate::apply::{ApplyError, Kernel, StepError, StepGuard};
use crate::observe::observe;

/// What the kernel has, as far as we know.
pub(crate) enum Known {
    /// Not at all: it must be looked at.
    Nothing,
    /// What the last passes made, in parts that change independently.
    Applied {
        internet: NetPlan,
        vpcs: BTreeMap<VpcId, NetPlan>,
    },
}

/// What a pass is about.
pub(crate) enum Extent {
    Everything,
    /// These VPCs, which may be gone; and always the internet.
    Vpcs(BTreeSet<VpcId>),
}

/// What came of a pass.
pub(crate) enum Outcome {
    Done,
    /// Some steps failed; the rest was done. The namespaces are not as they should be.
    Failed {
        errors: Vec<ApplyError>,
        namespaces: BTreeSet<NamespaceName>,
    },
    /// The kernel could not even be looked at.
    Unknown(StepError),
}

/// Makes the extent as the rows say. Afterwards `known` tells what is there.
pub(crate) fn run(
    tables: &Tables,
    machine: &Machine,
    host: &Namespace,
    known: &mut Known,
    extent: &Extent,
    guard: Option<&StepGuard>,
) -> Outcome {
    let mut kernel = Kernel::new(host);
    let internet = internet_plan(tables, machine);
    let before = std::mem::replace(known, Known::Nothing);
    let (seen, wanted, mut rest) = match before {
        Known::Applied {
            internet: there,
            vpcs,
        } if matches!(extent, Extent::Vpcs(_)) => {
            let Extent::Vpcs(dirty) = extent else {
                return Outcome::Done;
            };
            partial(tables, machine, there, vpcs, dirty)
        }
        _ => {
            let wanted = plans(tables, machine, |_| true);
            let want = merged(internet.clone(), &wanted);
            match observe(&mut kernel, &machine.instance, &want) {
                Ok(seen) => (seen, wanted, BTreeMap::new()),
                Err(error) => return Outcome::Unknown(error),
            }
        }
    };
    let want = merged(internet.clone(), &wanted);
    let steps = diff(&seen, &want);
    let errors = kernel.apply(&steps, guard);
    if errors.is_empty() {
        rest.extend(wanted);
        *known = Known::Applied { internet, vpcs: rest };
        return Outcome::Done;
    }
    let namespaces = errors.iter().flat_map(concerned).collect();
    Outcome::Failed { errors, namespaces }
}

type Parts = (NetPlan, BTreeMap<VpcId, NetPlan>, BTreeMap<VpcId, NetPlan>);

fn partial(
    tables: &Tables,
    machine: &Machine,
    mut seen: NetPlan,
    mut vpcs: BTreeMap<VpcId, NetPlan>,
    dirty: &BTreeSet<VpcId>,
) -> Parts {
    for vpc in dirty {
        if let Some(plan) = vpcs.remove(vpc) {
            seen.merge(plan);
        }
    }
    (seen, plans(tables, machine, |vpc| dirty.contains(vpc)), vpcs)
}

fn plans(tables: &Tables, machine: &Machine, wanted: impl Fn(&VpcId) -> bool) -> BTreeMap<VpcId, NetPlan> {
    let vpcs = tables.vpcs.values().filter(|vpc| wanted(&vpc.id));
    vpcs.map(|vpc| (vpc.id.clone(), vpc_plan(tables, machine, vpc)))
        .collect()
}

fn merged(mut internet: NetPlan, vpcs: &BTreeMap<VpcId, NetPlan>) -> NetPlan {
    for plan in vpcs.values() {
        internet.merge(plan.clone());
    }
    internet
}

/// The namespaces that are not as they should be after a failed step.
fn concerned(error: &ApplyError) -> Vec<NamespaceName> {
    let mut names = vec![error.step.namespace.clone()];
    if let NetAction::CreateLink {
        link: netplan::Link::Veth { peer, .. },
        ..
    } = &error.step.action
    {
        names.push(peer.namespace.clone());
    }
    names
}

/// Removes everything of the instance.
pub(crate) fn remove_all(host: &Namespace, instance: &str) -> Result<(), FabricError> {
    let mut kernel = Kernel::new(host);
    let nothing = NetPlan::default();
    let seen = observe(&mut kernel, instance, &nothing).map_err(FabricError::Observe)?;
    let errors = kernel.apply(&diff(&seen, &nothing), None);
    if errors.is_empty() {
        return Ok(());
    }
    Err(FabricError::Teardown(errors))
}
