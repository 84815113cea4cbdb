//! Tasks of a capacity provider that none of its instances has room for: they wait in PROVISIONING.
//!
//! Sources: ECS Developer Guide, "Amazon ECS managed scaling behavior"; AWS blog, "Deep Dive on Amazon ECS
//! Cluster Auto Scaling".

use std::time::Duration;

use model::{ApiError, Scope, Timestamp};
use rows::{
    CapacityProvider as Row, Cluster, ContainerInstance, Index, PlacementRequest, StopCode, Task,
    TaskDefinition, TaskStatus,
};
use rules::cluster_query::Query;
use rules::placement::Needs;

use super::super::new_task::{self, Plan, Wanted};
use super::super::placement_preferences::PlacementPreferences;
use super::super::placement_session::{PlacementSession, Refused};
use super::super::{invalid, lifecycle, service};
use super::find;
use world::{Cx, Txn};

/// How many tasks of a cluster can wait.
const WAITING_MAX: usize = 500;

/// How long a task waits; AWS: "between 10 and 30 minutes".
const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// Why a task was neither placed nor lets itself be waited with.
pub enum Unplaced {
    /// There is no instance to look at.
    Empty,
    /// What each instance says.
    Refused(Vec<Refused>),
    /// As many as can wait do.
    TooManyWait,
}

/// Puts a new task on the best of the instances. Where it fits on none it waits, if it has a capacity
/// provider that makes more of them.
///
/// # Errors
/// Why it is nowhere.
pub fn place(
    cx: &Cx,
    txn: &mut Txn,
    (plan, session): (&Plan, &mut PlacementSession),
    new: Task,
    request: &PlacementRequest,
) -> Result<Task, Unplaced> {
    let refused = match session.put(cx, txn, plan, new.clone(), |_| true) {
        Ok(task) => return Ok(task),
        Err(refused) => refused,
    };
    let provider = new
        .capacity_provider
        .as_deref()
        .and_then(|name| find(txn, &cx.scope, name));
    if provider.is_some_and(|provider| provider.managed_scaling.enabled) {
        return wait(txn, plan, new, request);
    }
    Err(match session.is_empty() {
        true => Unplaced::Empty,
        false => Unplaced::Refused(refused),
    })
}

fn wait(txn: &mut Txn, plan: &Plan, new: Task, request: &PlacementRequest) -> Result<Task, Unplaced> {
    if count(txn, &plan.cluster) >= WAITING_MAX {
        return Err(Unplaced::TooManyWait);
    }
    let task = Task {
        awaits_capacity: Some(Box::new(request.clone())),
        last_status: TaskStatus::Provisioning,
        ..new
    };
    txn.put(task.clone());
    Ok(task)
}

/// How many tasks of the cluster wait.
fn count(txn: &Txn, cluster: &Cluster) -> usize {
    let of_provider = |name: &String| {
        let key = cluster.scope.key(name);
        let waiting = txn.by_index::<Task>(Index::WaitingTasks, &key);
        waiting.filter(|task| task.cluster == cluster.name).count()
    };
    cluster.capacity_providers.iter().map(of_provider).sum()
}

/// The tasks that wait for instances of the provider, those that have waited longest first.
pub fn tasks(txn: &Txn, provider: &Row) -> Vec<Task> {
    let key = provider.row_key();
    let waiting = txn.by_index::<Task>(Index::WaitingTasks, &key);
    let mut tasks: Vec<Task> = waiting.map(|task| Task::clone(task)).collect();
    tasks.sort_by(|a, b| (a.created_at, &a.id).cmp(&(b.created_at, &b.id)));
    tasks
}

/// What tasks that are alike for placement share.
#[derive(PartialEq)]
struct Kind {
    cluster: String,
    group: String,
    family: String,
    revision: u32,
    overrides: rows::TaskOverride,
    request: PlacementRequest,
}

impl Kind {
    fn of(task: &Task) -> Option<Self> {
        Some(Kind {
            cluster: task.cluster.clone(),
            group: task.group.clone(),
            family: task.family.clone(),
            revision: task.revision,
            overrides: task.overrides.clone(),
            request: PlacementRequest::clone(task.awaits_capacity.as_ref()?),
        })
    }
}

/// Alike tasks that fit on no instance that is there.
pub struct Waiting {
    pub needs: Needs,
    pub members: Vec<Query>,
    pub count: u32,
}

/// Alike tasks, and why there is no place for them.
struct Unfit {
    kind: Kind,
    reason: String,
    waiting: Waiting,
}

/// Places the tasks that the provider's instances have room for by now, and ends those that have waited too
/// long. Returns those that still wait, and when the next one will have waited too long.
pub fn place_waiting(txn: &mut Txn, provider: &Row, now: Timestamp) -> (Vec<Waiting>, Option<Timestamp>) {
    let cx = service::context(&provider.scope, now);
    // Room only gets less in here: what is like one that did not fit does not either.
    let mut unfit: Vec<Unfit> = Vec::new();
    let mut at_work: Option<(Kind, Plan, PlacementSession)> = None;
    let mut next_end = None;
    for task in tasks(txn, provider) {
        let Some(kind) = Kind::of(&task) else { continue };
        let mut at = unfit.iter().position(|known| known.kind == kind);
        if at.is_none() {
            let (plan, session) = match at_work.take() {
                Some((last, plan, session)) if last == kind => (plan, session),
                _ => match prepare(&cx, txn, &task, &kind, &provider.name) {
                    Ok(made) => made,
                    Err(error) => {
                        give_up(txn, task, error.message, now);
                        continue;
                    }
                },
            };
            let (_, plan, session) = at_work.insert((kind, plan, session));
            match session.put(&cx, txn, plan, to_be_placed(task.clone()), |_| true) {
                Ok(_) => continue,
                Err(refused) => {
                    let reason = lack(txn, provider, refused);
                    let waiting = Waiting {
                        needs: session.needs(plan, &task),
                        members: session.members().to_vec(),
                        count: 0,
                    };
                    at = Some(unfit.len());
                    unfit.extend(at_work.take().map(|(kind, ..)| Unfit {
                        kind,
                        reason,
                        waiting,
                    }));
                }
            }
        }
        let unfit = at.and_then(|at| unfit.get_mut(at));
        let ends_at = task.created_at.plus(PATIENCE);
        if ends_at > now {
            next_end = next_end.or(Some(ends_at));
            unfit.into_iter().for_each(|unfit| unfit.waiting.count += 1);
            continue;
        }
        let reason = unfit.map(|unfit| unfit.reason.clone()).unwrap_or_default();
        give_up(txn, task, reason, now);
    }
    let waiting = unfit.into_iter().map(|unfit| unfit.waiting);
    (waiting.filter(|waiting| waiting.count > 0).collect(), next_end)
}

fn to_be_placed(task: Task) -> Task {
    Task {
        awaits_capacity: None,
        last_status: new_task::first_status(task.network_mode),
        version: task.version + 1,
        ..task
    }
}

/// What tasks of the kind are made of, as it is now, and where they can be.
fn prepare(
    cx: &Cx,
    txn: &Txn,
    task: &Task,
    kind: &Kind,
    provider: &str,
) -> Result<(Plan, PlacementSession), ApiError> {
    let scope: &Scope = &task.scope;
    let cluster = txn
        .get::<Cluster>(&scope.key(&kind.cluster))
        .ok_or_else(|| invalid("Cluster not found."))?;
    let definition = txn
        .get::<TaskDefinition>(&TaskDefinition::key_of(scope, &kind.family, kind.revision))
        .ok_or_else(|| invalid("TaskDefinition not found."))?;
    let wanted = Wanted {
        network: kind.request.network.clone(),
        overrides: kind.overrides.clone(),
        ..Wanted::default()
    };
    let preferences = PlacementPreferences::new(&kind.request.constraints, &kind.request.strategies)?;
    let plan = Plan::new(cx, txn, cluster.clone(), definition, task.launch_type, wanted)?;
    let session = PlacementSession::of(txn, &cluster, &plan, &preferences, Some(provider));
    Ok((plan, session))
}

/// Why no instance takes a task, as a `stoppedReason`.
fn lack(txn: &Txn, provider: &Row, refused: Vec<Refused>) -> String {
    let key = provider.row_key();
    let mut instances = txn.by_index::<ContainerInstance>(Index::InstancesOfProvider, &key);
    let reason = match (Refused::closest(refused), instances.next()) {
        (Some(closest), _) => closest.refusal.as_str(),
        (None, Some(_)) => "NO ACTIVE INSTANCES",
        (None, None) => "EMPTY CAPACITY PROVIDER",
    };
    reason.to_owned()
}

fn give_up(txn: &mut Txn, mut task: Task, reason: String, now: Timestamp) {
    lifecycle::stop(&mut task, StopCode::TaskFailedToStart, reason, now);
    lifecycle::update_status(txn, task, now);
}
