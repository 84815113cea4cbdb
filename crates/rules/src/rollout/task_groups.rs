//! One pass over a service's tasks: whose they are and what they are worth.

use std::collections::BTreeMap;
use std::time::Duration;

use model::Timestamp;

use super::health::{Condition, condition};
use super::view::{ServiceView, TaskStatus, TaskView};

#[derive(Clone, Copy, Debug)]
pub(super) struct Member<'a> {
    pub task: &'a TaskView<'a>,
    /// The index of its deployment in the view; that after the last for tasks of none.
    pub group: usize,
    pub condition: Condition<'a>,
}

impl Member<'_> {
    pub fn is_healthy(&self) -> bool {
        self.condition == Condition::Healthy
    }

    pub fn is_unhealthy(&self) -> bool {
        matches!(self.condition, Condition::Unhealthy(_))
    }

    pub fn is_protected(&self, now: Timestamp) -> bool {
        self.task.protected_until.is_some_and(|until| until > now)
    }
}

/// The tasks of one deployment.
#[derive(Debug, Default)]
pub(super) struct Group<'a> {
    /// Those that are neither ending nor ended.
    pub members: Vec<Member<'a>>,
    /// Those that end, and are not STOPPED yet.
    pub ending: u32,
    /// Those whose end the planner has not taken into account.
    pub ended: Vec<&'a TaskView<'a>>,
    pub first_start: Option<Timestamp>,
    /// The newest attempt of which a task is or was RUNNING.
    pub ran: Option<u32>,
    /// The newest attempt of which a task has lived.
    pub lived: Option<u32>,
}

impl Group<'_> {
    /// How many tasks are not STOPPED.
    pub fn alive(&self) -> u32 {
        count(self.members.len()) + self.ending
    }

    pub fn healthy(&self) -> u32 {
        count(self.members.iter().filter(|m| m.is_healthy()).count())
    }
}

/// The groups of the deployments in the view's order, and one of tasks that belong to none.
pub(super) fn task_groups<'a>(view: &ServiceView<'a>, now: Timestamp) -> Vec<Group<'a>> {
    let indexes: BTreeMap<&str, usize> = view
        .deployments
        .iter()
        .enumerate()
        .map(|(n, d)| (d.id, n))
        .collect();
    let mut groups: Vec<Group> = Vec::new();
    groups.resize_with(view.deployments.len() + 1, Group::default);
    for task in view.tasks {
        let index = indexes
            .get(task.deployment)
            .copied()
            .unwrap_or(view.deployments.len());
        let group = &mut groups[index];
        if let Some(started_at) = task.started_at {
            group.first_start = Some(group.first_start.map_or(started_at, |t| t.min(started_at)));
            group.ran = group.ran.max(Some(task.attempt));
            if has_lived(task, view.restart_pause, now) {
                group.lived = group.lived.max(Some(task.attempt));
            }
        }
        match condition(task, view.grace, now) {
            Condition::Ending => {
                // What it came to is known as soon as it ends: what takes its place must not be started before
                // that is counted.
                if !task.marks.ended {
                    group.ended.push(task);
                }
                group.ending += u32::from(task.last_status != TaskStatus::Stopped);
            }
            condition => group.members.push(Member {
                task,
                group: index,
                condition,
            }),
        }
    }
    groups
}

/// Whether the task was RUNNING for so long that its end, should it come, says nothing of its start.
pub(super) fn has_lived(task: &TaskView, long: Duration, now: Timestamp) -> bool {
    let until = task.ended_at.unwrap_or(now);
    task.started_at.is_some_and(|at| until.since(at) >= long)
}

pub(super) fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
