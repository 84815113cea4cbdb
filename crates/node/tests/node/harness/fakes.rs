//! Hand-written doubles of the node's ports.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use model::{Scope, TaskId, Timestamp};
use node::ports::{LogDestination, LogSink, LogSinkError, Observer, RegistryCredentials};
use rows::{Observation, TaskEvent};
use tokio::sync::Notify;

use super::world::FakeWorld;

pub const PATIENCE: Duration = Duration::from_secs(30);

/// Keeps every observation and lets a test wait for one; the world makes rows of it.
#[derive(Default)]
pub struct FakeObserver {
    pub world: FakeWorld,
    seen: Mutex<Vec<(TaskId, TaskEvent)>>,
    changed: Notify,
}

impl Observer for FakeObserver {
    fn observe(&self, observation: Observation) {
        if let Observation::Task { task, event, .. } = observation {
            self.world.observe(&task, &event);
            self.seen.lock().unwrap().push((task, event));
            self.changed.notify_waiters();
        }
    }
}

impl FakeObserver {
    pub fn of(&self, task: &TaskId) -> Vec<TaskEvent> {
        let seen = self.seen.lock().unwrap();
        seen.iter()
            .filter(|(t, _)| t == task)
            .map(|(_, e)| e.clone())
            .collect()
    }

    pub fn forget(&self) {
        self.seen.lock().unwrap().clear();
        self.world.forget();
    }

    /// Waits until an event of the task satisfies `wanted`; panics with what came instead.
    pub async fn wait(&self, task: &TaskId, wanted: impl Fn(&TaskEvent) -> bool) -> TaskEvent {
        let found = async {
            loop {
                let changed = self.changed.notified();
                tokio::pin!(changed);
                changed.as_mut().enable();
                if let Some(event) = self.of(task).into_iter().find(|e| wanted(e)) {
                    return event;
                }
                changed.await;
            }
        };
        match tokio::time::timeout(PATIENCE, found).await {
            Ok(event) => event,
            Err(_) => panic!("what was waited for did not come; there was {:#?}", self.of(task)),
        }
    }

    pub async fn started(&self, task: &TaskId, name: &str) -> String {
        let event = self
            .wait(task, |e| {
                matches!(e, TaskEvent::ContainerStarted { container, .. } if container == name)
                    || matches!(e, TaskEvent::FailedToStart { .. })
            })
            .await;
        match event {
            TaskEvent::ContainerStarted { runtime_id, .. } => runtime_id,
            other => panic!("{name} did not start: {other:?}"),
        }
    }

    /// Exit code and reason.
    pub async fn stopped(&self, task: &TaskId, name: &str) -> (Option<i32>, Option<String>) {
        let event = self
            .wait(task, |e| {
                matches!(e, TaskEvent::ContainerStopped { container, .. } if container == name)
                    || matches!(e, TaskEvent::FailedToStart { .. })
            })
            .await;
        match event {
            TaskEvent::ContainerStopped {
                exit_code, reason, ..
            } => (exit_code, reason),
            other => panic!("{name} did not run: {other:?}"),
        }
    }

    pub async fn failure(&self, task: &TaskId) -> (String, Option<(String, String)>) {
        let event = self
            .wait(task, |e| matches!(e, TaskEvent::FailedToStart { .. }))
            .await;
        match event {
            TaskEvent::FailedToStart { reason, container } => (reason, container),
            _ => unreachable!("just matched"),
        }
    }

    pub async fn cleaned(&self, task: &TaskId) {
        self.wait(task, |e| matches!(e, TaskEvent::Cleaned)).await;
    }
}

/// Says what the registry wants to hear, unless told to refuse.
#[derive(Default)]
pub struct FakeCredentials {
    pub refusal: Mutex<Option<String>>,
}

impl RegistryCredentials for FakeCredentials {
    fn token(&self, _scope: &Scope) -> Result<String, String> {
        match &*self.refusal.lock().unwrap() {
            Some(text) => Err(text.clone()),
            None => Ok("secret".to_owned()),
        }
    }
}

#[derive(Default, Clone, Debug)]
pub struct Stream {
    pub position: u64,
    pub events: Vec<(Timestamp, String)>,
}

/// Keeps events in memory, ignores repetitions, and can be broken for a while.
#[derive(Default)]
pub struct FakeLogSink {
    streams: Mutex<BTreeMap<LogDestination, Stream>>,
    groups: Mutex<Vec<String>>,
    pub unavailable: Mutex<bool>,
    changed: Notify,
}

impl FakeLogSink {
    pub fn add_group(&self, name: &str) {
        self.groups.lock().unwrap().push(name.to_owned());
    }

    fn streams(&self) -> MutexGuard<'_, BTreeMap<LogDestination, Stream>> {
        self.streams.lock().unwrap()
    }

    pub fn lines(&self, stream: &str) -> Vec<String> {
        self.streams()
            .iter()
            .filter(|(to, _)| to.stream == stream)
            .flat_map(|(_, s)| s.events.iter().map(|(_, line)| line.clone()))
            .collect()
    }

    pub async fn wait_for_line(&self, stream: &str, line: &str) {
        let found = async {
            loop {
                let changed = self.changed.notified();
                tokio::pin!(changed);
                changed.as_mut().enable();
                if self.lines(stream).iter().any(|l| l == line) {
                    return;
                }
                changed.await;
            }
        };
        if tokio::time::timeout(PATIENCE, found).await.is_err() {
            panic!("{line:?} did not come; there was {:?}", self.lines(stream));
        }
    }
}

impl LogSink for FakeLogSink {
    fn create_stream<'a>(
        &'a self,
        to: &'a LogDestination,
        create_group: bool,
    ) -> BoxFuture<'a, Result<(), LogSinkError>> {
        async move {
            if create_group {
                self.add_group(&to.group);
            }
            if !self.groups.lock().unwrap().contains(&to.group) {
                return Err(LogSinkError::NoSuchGroup);
            }
            self.streams().entry(to.clone()).or_default();
            Ok(())
        }
        .boxed()
    }

    fn append<'a>(
        &'a self,
        to: &'a LogDestination,
        source_position: u64,
        events: Vec<(Timestamp, String)>,
    ) -> BoxFuture<'a, Result<(), LogSinkError>> {
        async move {
            if *self.unavailable.lock().unwrap() {
                let source = "broken on purpose".into();
                return Err(LogSinkError::Unavailable { source });
            }
            let mut streams = self.streams();
            let stream = streams.get_mut(to).ok_or(LogSinkError::NoSuchStream)?;
            if source_position > stream.position {
                stream.position = source_position;
                stream.events.extend(events);
            }
            self.changed.notify_waiters();
            Ok(())
        }
        .boxed()
    }

    fn position<'a>(&'a self, to: &'a LogDestination) -> BoxFuture<'a, Result<u64, LogSinkError>> {
        async move { Ok(self.streams().get(to).map_or(0, |s| s.position)) }.boxed()
    }
}
