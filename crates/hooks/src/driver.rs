//! Who is to be called now: a task a hook, which lives as long as its row awaits the same call.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use model::{DriverStatus, Timestamp};
use rows::{Change, Deployment, HookStatus, HookTarget, Kind, Observation, Service, Tables};
use tokio::runtime::Handle;
use tokio::sync::Semaphore;
use tokio::task::AbortHandle;

use crate::call::{Limits, call};
use crate::event;

/// How many calls are under way at the same time.
const CALLS_MAX: usize = 256;
/// What nobody took notice of is told again after a pause, which doubles.
const REPEAT_FIRST: Duration = Duration::from_secs(2);
const REPEAT_LAST: Duration = Duration::from_secs(30);

/// Takes observations; must not block.
pub type Observe = Arc<dyn Fn(Observation) + Send + Sync>;

/// The running driver. Dropping it ends all calls.
pub struct Hooks {
    shared: Arc<Shared>,
    state: Mutex<State>,
    runtime: Handle,
}

struct Shared {
    observe: Observe,
    clock: fn() -> Timestamp,
    limits: Limits,
    places: Semaphore,
    status: Mutex<DriverStatus>,
}

impl Shared {
    fn status(&self) -> MutexGuard<'_, DriverStatus> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The hooks of a deployment by their ids.
type Calls = BTreeMap<String, Running>;

#[derive(Default)]
struct State {
    /// Deployments alone.
    tables: Tables,
    /// By deployment.
    running: BTreeMap<String, Calls>,
}

struct Running {
    call_at: Timestamp,
    task: AbortHandle,
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A call to make.
struct Wanted {
    deployment: String,
    hook: String,
    target: String,
    call_at: Timestamp,
    document: String,
}

impl Hooks {
    /// Must run on a tokio runtime, which does the calls.
    pub fn start(observe: Observe, clock: fn() -> Timestamp, limits: Limits) -> Self {
        Hooks {
            shared: Arc::new(Shared {
                observe,
                clock,
                limits,
                places: Semaphore::new(CALLS_MAX),
                status: Mutex::default(),
            }),
            state: Mutex::default(),
            runtime: Handle::current(),
        }
    }

    /// What waits are calls: those that are made, and those that come yet.
    pub fn status(&self) -> DriverStatus {
        let mut status = self.shared.status().clone();
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        status.waiting = state.running.values().map(BTreeMap::len).sum();
        status
    }

    /// Tells of committed changes; the first time, of all rows. Returns at once.
    pub fn apply(&self, changes: &[Change]) {
        let changed: Vec<&Change> = changes.iter().filter(|c| c.kind == Kind::Deployment).collect();
        if changed.is_empty() {
            return;
        }
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        for change in &changed {
            state.tables.replace(change.kind, &change.key, change.row.clone());
        }
        for change in changed {
            let wanted = state.wanted(&change.key);
            self.follow(&mut state.running, &change.key, wanted);
        }
    }

    /// Ends what is not awaited any more, and begins what is and is not under way.
    fn follow(&self, running: &mut BTreeMap<String, Calls>, deployment: &str, wanted: Vec<Wanted>) {
        let mut before = running.remove(deployment).unwrap_or_default();
        let mut calls = Calls::new();
        for wanted in wanted {
            let same = |running: &Running| running.call_at == wanted.call_at;
            let id = wanted.hook.clone();
            let call = match before.remove(&id).filter(same) {
                Some(call) => call,
                None => Running {
                    call_at: wanted.call_at,
                    task: self
                        .runtime
                        .spawn(run(self.shared.clone(), wanted))
                        .abort_handle(),
                },
            };
            calls.insert(id, call);
        }
        if !calls.is_empty() {
            running.insert(deployment.to_owned(), calls);
        }
    }
}

impl State {
    /// The calls that the deployment awaits.
    fn wanted(&self, key: &str) -> Vec<Wanted> {
        let Some(row) = self.tables.get::<Deployment>(key) else {
            return Vec::new();
        };
        let Some(stage) = &row.stage else {
            return Vec::new();
        };
        let prefix = Service::prefix_of(&row.scope, &row.cluster, &row.service);
        let source = || Deployment::source(self.tables.scan(&prefix), &row.id);
        let awaited = stage
            .hooks
            .iter()
            .filter(|call| call.status == HookStatus::Awaited);
        let wanted = awaited.filter_map(|call| {
            let HookTarget::Call { target, .. } = &call.target else {
                return None;
            };
            let document = event::document(row, stage, call, source().map(AsRef::as_ref));
            Some(Wanted {
                deployment: key.to_owned(),
                hook: call.id.clone(),
                target: target.clone(),
                call_at: call.call_at,
                document: document.to_string(),
            })
        });
        wanted.collect()
    }
}

/// Calls the hook at its time and tells what came of it, again and again until the task is ended.
async fn run(shared: Arc<Shared>, wanted: Wanted) {
    tokio::time::sleep(wanted.call_at.since((shared.clock)())).await;
    let answer = {
        // Nobody closes the semaphore.
        let _place = shared.places.acquire().await;
        call(&wanted.target, wanted.document, shared.limits).await
    };
    let failure = answer
        .as_ref()
        .err()
        .map(|why| format!("{}: {why}", wanted.target));
    shared.status().ran((shared.clock)(), 0, failure);
    if let Err(why) = &answer {
        tracing::info!(hook = %wanted.hook, target = %wanted.target, %why, "a lifecycle hook was not called");
    }
    let observation = Observation::HookAnswered {
        deployment: wanted.deployment,
        hook: wanted.hook,
        called_at: wanted.call_at,
        at: (shared.clock)(),
        answer,
    };
    let mut pause = REPEAT_FIRST;
    loop {
        (shared.observe)(observation.clone());
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(REPEAT_LAST);
    }
}
