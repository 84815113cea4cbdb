//! What was observed and the task's row does not show yet.
//!
//! An observation is lost when it could not be written down, and its observer never learns of it. So
//! the row itself is the acknowledgement: what it does not show after a while is observed again, as of the
//! moment at which it happened.

use std::time::Duration;

use model::Timestamp;
use rows::{ContainerStatus, Task, TaskEvent, TaskStatus};
use tokio::time::Instant;

/// The longest pause between two repetitions.
const PAUSE_MAX: Duration = Duration::from_secs(30);

pub(super) struct UnackedObservations {
    /// In the order in which they happened.
    observations: Vec<(Timestamp, TaskEvent)>,
    /// How long the row may take to show an observation.
    patience: Duration,
    pause: Duration,
    repeat_at: Option<Instant>,
}

impl UnackedObservations {
    pub fn new(patience: Duration) -> Self {
        UnackedObservations {
            observations: Vec::new(),
            patience,
            pause: patience,
            repeat_at: None,
        }
    }

    /// Keeps an observation until the row shows it.
    pub fn add(&mut self, task: &Task, at: Timestamp, event: &TaskEvent) {
        if let TaskEvent::Health { container, .. } = event {
            // What a check said before counts no more.
            self.observations.retain(
                |(_, known)| !matches!(known, TaskEvent::Health { container: of, .. } if of == container),
            );
        }
        if shows(task, event) || self.observations.iter().any(|(_, known)| known == event) {
            return;
        }
        self.observations.push((at, event.clone()));
        self.pause = self.patience;
        self.repeat_at = Some(Instant::now() + self.pause);
    }

    /// Forgets what the row shows.
    pub fn compare(&mut self, task: &Task) {
        self.observations.retain(|(_, event)| !shows(task, event));
        if self.observations.is_empty() {
            self.repeat_at = None;
        }
    }

    pub fn is_empty(&self) -> bool {
        self.observations.is_empty()
    }

    /// When something is to be repeated.
    pub fn repeat_at(&self) -> Option<Instant> {
        self.repeat_at
    }

    /// What is to be repeated now; the next time, after twice the pause.
    pub fn repeat(&mut self) -> &[(Timestamp, TaskEvent)] {
        self.pause = (self.pause * 2).min(PAUSE_MAX);
        self.repeat_at = Some(Instant::now() + self.pause);
        &self.observations
    }
}

/// Whether a row shows the effect of an event, or never will. Steps that only set a
/// time count as shown: nothing depends on them.
fn shows(task: &Task, event: &TaskEvent) -> bool {
    if task.last_status == TaskStatus::Stopped {
        return true;
    }
    match event {
        TaskEvent::Connected | TaskEvent::PullStarted | TaskEvent::PullStopped => true,
        TaskEvent::ImageResolved { container, .. } => task
            .container(container)
            .is_none_or(|row| row.image_digest.is_some()),
        TaskEvent::ContainerStarted { container, .. } => task
            .container(container)
            .is_none_or(|row| row.status != ContainerStatus::Pending && row.runtime_id.is_some()),
        TaskEvent::ContainerStopped {
            container,
            exit_code,
            reason,
        } => task.container(container).is_none_or(|row| {
            row.status == ContainerStatus::Stopped
                && (exit_code.is_none() || row.exit_code.is_some())
                && (reason.is_none() || row.reason.is_some())
        }),
        TaskEvent::Health { container, health } => {
            let known = task.container(container).and_then(|row| row.health);
            known.is_none_or(|known| known == *health)
        }
        TaskEvent::FailedToStart { container, .. } => {
            let row = container.as_ref().and_then(|(name, _)| task.container(name));
            task.desired_status == TaskStatus::Stopped && row.is_none_or(|row| row.reason.is_some())
        }
        TaskEvent::Cleaned => task.cleaned,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn repetitions_become_rarer_and_never_end() {
        let failed = TaskEvent::FailedToStart {
            reason: "x".to_owned(),
            container: None,
        };
        let mut unacked = UnackedObservations {
            observations: vec![(Timestamp::EPOCH, failed.clone())],
            ..UnackedObservations::new(Duration::from_secs(2))
        };
        let mut pauses = Vec::new();
        for _ in 0..6 {
            let before = Instant::now();
            assert_eq!(unacked.repeat(), [(Timestamp::EPOCH, failed.clone())]);
            let pause = unacked.repeat_at().unwrap() - before;
            pauses.push(pause.as_secs());
        }
        assert_eq!(pauses, [4, 8, 16, 30, 30, 30]);
    }
}
