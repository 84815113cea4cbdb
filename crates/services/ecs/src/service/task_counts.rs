//! How many tasks a service has, and is to have, by its deployments and their revisions.

use std::collections::BTreeMap;
use std::sync::Arc;

use rows::{Deployment, Index, RevisionTasks, SchedulingStrategy, Service, ServiceStatus, Task, TaskStatus};

use super::eligible_instances;
use world::Txn;

/// How many tasks there are of a deployment.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tasks {
    pub pending: u32,
    pub running: u32,
    /// Those that are to go on.
    pub kept: u32,
}

pub struct TaskCounts {
    tasks: BTreeMap<String, Tasks>,
    pub desired: u32,
}

impl TaskCounts {
    pub fn of(txn: &Txn, row: &Service) -> Self {
        let mut by_deployment = BTreeMap::<String, Tasks>::new();
        for task in txn.by_index::<Task>(Index::TasksOfService, &row.row_key()) {
            let Some(deployment) = &task.started_by else {
                continue;
            };
            let tasks = by_deployment.entry(deployment.clone()).or_default();
            match task.last_status {
                TaskStatus::Running => tasks.running += 1,
                status if status < TaskStatus::Running => tasks.pending += 1,
                _ => {}
            }
            if task.desired_status != TaskStatus::Stopped {
                tasks.kept += 1;
            }
        }
        TaskCounts {
            tasks: by_deployment,
            desired: match row.scheduling {
                SchedulingStrategy::Daemon if row.status == ServiceStatus::Active => {
                    eligible_instances::daemon_count(txn, row)
                }
                SchedulingStrategy::Daemon => 0,
                SchedulingStrategy::Replica => row.desired_count,
            },
        }
    }

    pub fn deployment(&self, row: &Deployment) -> Tasks {
        self.tasks.get(&row.id).copied().unwrap_or_default()
    }

    /// What a deployment is to have: the PRIMARY all that the service wants, an ACTIVE one what is left of it.
    pub fn desired_of(&self, row: &Deployment) -> u32 {
        match row.primary {
            true => self.desired,
            false => self.deployment(row).kept,
        }
    }

    /// The tasks of a revision, whose number it is, in all of the service's deployments.
    pub fn revision(&self, deployments: &[Arc<Deployment>], revision: &str) -> RevisionTasks {
        let mut sum = RevisionTasks {
            revision: revision.to_owned(),
            ..RevisionTasks::default()
        };
        for row in deployments.iter().filter(|row| row.revision == revision) {
            let tasks = self.deployment(row);
            sum.requested += self.desired_of(row);
            sum.running += tasks.running;
            sum.pending += tasks.pending;
            sum.production_weight = sum.production_weight.max(row.production_weight);
            sum.test_weight = sum.test_weight.max(row.test_weight);
        }
        sum
    }

    pub fn sum(&self, number: impl Fn(&Tasks) -> u32) -> u32 {
        self.tasks.values().map(number).sum()
    }
}
