//! Namespaces made ready, several at a time.
//!
//! Making a namespace and loading a ruleset are what takes long: the kernel waits for its own
//! locks and grace periods. Different namespaces do not depend on each other until links join
//! them, so each is prepared on a thread of its own, which it needs anyway to be entered.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Instant;

use netns::Namespace;
use netplan::{NamespaceName, NetAction, NetStep};

use crate::apply::{NamespaceHandle, StepError, StepGuard, write_sysctl};
use crate::netlink::Netlink;
use crate::nft;

/// How many at a time: they wait more than they compute.
const THREADS: usize = 8;

/// Whether the step is about a namespace by itself.
pub(crate) fn is_preparation(step: &NetStep) -> bool {
    matches!(
        step.action,
        NetAction::CreateNamespace | NetAction::SetRuleset(_) | NetAction::SetSysctl { .. }
    ) && step.namespace != NamespaceName::Host
}

type StepResults<'a> = Vec<(&'a NetStep, Result<(), StepError>)>;

/// Namespaces that were made, opened on the thread that made them.
type OpenedNamespaces = Vec<(NamespaceName, NamespaceHandle)>;

/// Carries out the steps, in order within each namespace.
pub(crate) fn run<'a>(
    steps: &'a [NetStep],
    guard: Option<&StepGuard>,
) -> (StepResults<'a>, OpenedNamespaces) {
    let mut groups: BTreeMap<&NamespaceName, Vec<&NetStep>> = BTreeMap::new();
    for step in steps {
        groups.entry(&step.namespace).or_default().push(step);
    }
    let threads = groups.len().min(THREADS);
    let groups = Mutex::new(groups.into_iter());
    let next = || {
        groups
            .lock()
            .unwrap_or_else(|poisoned| poisoned.into_inner())
            .next()
    };
    let work = || {
        let (mut results, mut made) = (Vec::new(), Vec::new());
        while let Some((name, steps)) = next() {
            let handle = prepare(name, steps, guard, &mut results);
            made.extend(handle.map(|handle| (name.clone(), handle)));
        }
        (results, made)
    };
    std::thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let (mut results, mut made) = work();
        for other in others {
            match other.join() {
                Ok(more) => {
                    results.extend(more.0);
                    made.extend(more.1);
                }
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        (results, made)
    })
}

fn prepare<'a>(
    name: &NamespaceName,
    steps: Vec<&'a NetStep>,
    guard: Option<&StepGuard>,
    results: &mut StepResults<'a>,
) -> Option<NamespaceHandle> {
    let mut work = steps.as_slice();
    let NamespaceName::Named(name) = name else {
        return None;
    };
    let mut handle = None;
    let create = work
        .first()
        .filter(|step| step.action == NetAction::CreateNamespace);
    let entered = if let Some(step) = create {
        work = &work[1..];
        allowed(step, guard).and_then(|()| {
            let mut netlink = None;
            let namespace = Namespace::create_with(name, || {
                inside(work, guard, results);
                netlink = Netlink::open().ok();
            })?;
            handle = netlink.map(|netlink| NamespaceHandle { namespace, netlink });
            Ok(())
        })
    } else {
        let namespace = Namespace::open(name);
        let entered = namespace.and_then(|ns| ns.within(|| inside(work, guard, results)));
        entered.map_err(StepError::from)
    };
    if let (Err(error), Some(step)) = (entered, steps.first()) {
        results.push((step, Err(error)));
    }
    handle
}

/// The steps on a thread inside.
fn inside<'a>(steps: &[&'a NetStep], guard: Option<&StepGuard>, results: &mut StepResults<'a>) {
    for step in steps {
        let began = Instant::now();
        let result = allowed(step, guard).and_then(|()| match &step.action {
            NetAction::SetRuleset(commands) => Ok(nft::change(commands)?),
            NetAction::SetSysctl { path, value } => write_sysctl(path, value),
            _ => Ok(()),
        });
        tracing::trace!(%step, micros = began.elapsed().as_micros(), "carried out");
        results.push((step, result));
    }
}

fn allowed(step: &NetStep, guard: Option<&StepGuard>) -> Result<(), StepError> {
    guard.map_or(Ok(()), |guard| guard(step).map_err(StepError::Guard))
}
