//! One comparison of what should be with what is, and the steps between.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use model::VpcId;
use netns::Namespace;
use netplan::{
    Machine, NamespaceFilter, NamespaceName, NamespacePlan, NetAction, NetPlan, diff, internet_plan, names,
    vpc_part, vpc_plan,
};
use rows::Tables;

use crate::FabricError;
use crate::apply::{ApplyError, Kernel, StepError, StepGuard};
use crate::observe::{observe, observe_these};

/// What the kernel has, as far as we know.
pub(crate) enum KnownNetwork {
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
pub(crate) enum PassScope {
    Everything,
    /// These VPCs, which may be gone, as far as something of them changed; and always the
    /// internet.
    Vpcs(BTreeMap<VpcId, NamespaceFilter>),
}

impl PassScope {
    pub fn contains(&self, vpc: &VpcId) -> bool {
        match self {
            PassScope::Everything => true,
            PassScope::Vpcs(vpcs) => vpcs.contains_key(vpc),
        }
    }
}

/// What came of a pass.
pub(crate) enum PassOutcome {
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
    kernel: &mut Kernel,
    known: &mut KnownNetwork,
    extent: &PassScope,
    guard: Option<&StepGuard>,
) -> PassOutcome {
    let began = Instant::now();
    let (want, new_parts) = wanted(tables, machine, extent);
    let planned = began.elapsed();
    let (seen, mut plan, mut parts) = match (std::mem::replace(known, KnownNetwork::Nothing), extent) {
        (KnownNetwork::Applied { mut plan, mut parts }, PassScope::Vpcs(dirty)) => {
            let seen = take_parts(machine, &mut plan, &mut parts, dirty);
            (seen, plan, parts)
        }
        _ => match observe(kernel, &machine.instance, &want) {
            Ok(seen) => (seen, NetPlan::default(), Parts::new()),
            Err(error) => {
                kernel.close(|_| false);
                return PassOutcome::Unknown(error);
            }
        },
    };
    let steps = diff(&seen, &want);
    let compared = began.elapsed();
    let errors = kernel.apply(&steps, guard);
    let applied = began.elapsed();
    tracing::trace!(?planned, ?compared, ?applied, steps = steps.len(), "made a pass");
    let internet = NamespaceName::Named(names::internet(&machine.instance));
    kernel.close(|name| {
        let router = tables.vpcs.values().any(|vpc| *name == router(machine, &vpc.id));
        errors.is_empty() && (router || *name == internet || *name == NamespaceName::Host)
    });
    if errors.is_empty() {
        plan.merge(want);
        for (part, names) in new_parts {
            parts.entry(part).or_default().extend(names);
        }
        parts.retain(|_, names| !names.is_empty());
        *known = KnownNetwork::Applied { plan, parts };
        return PassOutcome::Done;
    }
    let namespaces = errors.iter().flat_map(concerned).collect();
    PassOutcome::Failed { errors, namespaces }
}

/// What the extent should be, and which part each namespace belongs to.
fn wanted(tables: &Tables, machine: &Machine, extent: &PassScope) -> (NetPlan, Parts) {
    let mut want = NetPlan::default();
    let mut parts = Parts::new();
    let mut add = |part: Option<VpcId>, plan: NetPlan| {
        parts.insert(part, plan.namespaces.keys().cloned().collect());
        want.merge(plan);
    };
    add(None, internet_plan(tables, machine));
    for vpc in tables.vpcs.values() {
        let plan = match extent {
            PassScope::Everything => vpc_plan(tables, machine, vpc),
            PassScope::Vpcs(dirty) => match dirty.get(&vpc.id) {
                Some(filter) => vpc_part(tables, machine, vpc, filter),
                None => continue,
            },
        };
        add(Some(vpc.id.clone()), plan);
    }
    (want, parts)
}

/// Moves the internet's part and what may have changed of the given VPCs out of what is there.
fn take_parts(
    machine: &Machine,
    plan: &mut NetPlan,
    parts: &mut Parts,
    dirty: &BTreeMap<VpcId, NamespaceFilter>,
) -> NetPlan {
    let mut names = parts.remove(&None).unwrap_or_default();
    for (vpc, filter) in dirty {
        let Some(part) = parts.get_mut(&Some(vpc.clone())) else {
            continue;
        };
        match filter {
            NamespaceFilter::All => names.append(part),
            NamespaceFilter::Only(filter) => {
                let router = router(machine, vpc);
                names.extend(filter.iter().chain([&router]).filter_map(|name| part.take(name)));
            }
        }
    }
    let taken = names
        .into_iter()
        .filter_map(|name| plan.namespaces.remove_entry(&name));
    NetPlan {
        namespaces: taken.collect(),
    }
}

fn router(machine: &Machine, vpc: &VpcId) -> NamespaceName {
    NamespaceName::Named(names::vpc(&machine.instance, vpc))
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

/// Whether the host's link, and the namespace that it leads to, are as they were made. If not, `known`
/// has afterwards what is there.
pub(crate) fn check_host_link(
    kernel: &mut Kernel,
    instance: &str,
    known: &mut KnownNetwork,
) -> Result<bool, StepError> {
    let KnownNetwork::Applied { plan, .. } = known else {
        return Ok(true);
    };
    let internet = NamespaceName::Named(names::internet(instance));
    let namespaces = [NamespaceName::Host, internet.clone()];
    let mut seen = observe_these(kernel, instance, &namespaces, plan)?;
    if !seen.namespaces.contains_key(&internet) {
        // The links of all VPCs have gone with it.
        *known = KnownNetwork::Nothing;
        return Ok(false);
    }
    let mut as_made = true;
    for name in namespaces {
        let there = seen.namespaces.remove(&name).unwrap_or_default();
        let made = plan.namespaces.entry(name).or_default();
        if !same(made, &there) {
            as_made = false;
            *made = there;
        }
    }
    Ok(as_made)
}

/// In what can be observed.
fn same(made: &NamespacePlan, there: &NamespacePlan) -> bool {
    made.links == there.links
        && made.addresses == there.addresses
        && made.routes == there.routes
        && made.rules == there.rules
        && made.neighbours == there.neighbours
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
