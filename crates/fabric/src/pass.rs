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
    /// What the last passes made.
    Applied {
        plan: NetPlan,
        /// Whose namespaces are whose; `None` is the internet.
        parts: Parts,
    },
}

pub(crate) type Parts = BTreeMap<Option<VpcId>, BTreeSet<NamespaceName>>;

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
    let (want, new_parts) = wanted(tables, machine, extent);
    let (seen, mut plan, mut parts) = match (std::mem::replace(known, Known::Nothing), extent) {
        (Known::Applied { mut plan, mut parts }, Extent::Vpcs(dirty)) => {
            let seen = take_parts(&mut plan, &mut parts, dirty);
            (seen, plan, parts)
        }
        _ => match observe(&mut kernel, &machine.instance, &want) {
            Ok(seen) => (seen, NetPlan::default(), Parts::new()),
            Err(error) => return Outcome::Unknown(error),
        },
    };
    let errors = kernel.apply(&diff(&seen, &want), guard);
    if errors.is_empty() {
        plan.merge(want);
        parts.extend(new_parts);
        *known = Known::Applied { plan, parts };
        return Outcome::Done;
    }
    let namespaces = errors.iter().flat_map(concerned).collect();
    Outcome::Failed { errors, namespaces }
}

/// What the extent should be, and which part each namespace belongs to.
fn wanted(tables: &Tables, machine: &Machine, extent: &Extent) -> (NetPlan, Parts) {
    let mut want = NetPlan::default();
    let mut parts = Parts::new();
    let mut add = |part: Option<VpcId>, plan: NetPlan| {
        parts.insert(part, plan.namespaces.keys().cloned().collect());
        want.merge(plan);
    };
    add(None, internet_plan(tables, machine));
    for vpc in tables.vpcs.values() {
        if matches!(extent, Extent::Vpcs(dirty) if !dirty.contains(&vpc.id)) {
            continue;
        }
        add(Some(vpc.id.clone()), vpc_plan(tables, machine, vpc));
    }
    (want, parts)
}

/// Moves the internet's part and those of the given VPCs out of what is there.
fn take_parts(plan: &mut NetPlan, parts: &mut Parts, dirty: &BTreeSet<VpcId>) -> NetPlan {
    let mut taken = NetPlan::default();
    let vpcs = dirty.iter().cloned().map(Some);
    for part in vpcs.chain([None]) {
        for name in parts.remove(&part).unwrap_or_default() {
            if let Some(namespace) = plan.namespaces.remove(&name) {
                taken.namespaces.insert(name, namespace);
            }
        }
    }
    taken
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
