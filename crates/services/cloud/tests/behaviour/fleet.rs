//! Services for tests of what the controller does, and tasks that go where they are sent.

use std::convert::Infallible;
use std::time::Duration;

use model::Timestamp;
use rows::{
    Deployment, Index, Observation, Service, ServiceDeployment, ServiceEvent, Task, TaskEvent, TaskStatus,
};
use serde_json::{Value, json};

use crate::cloud::{Cloud, started, stopped};

/// Longer than a task that nothing checks has to run to count as healthy.
pub const PROVEN: Duration = Duration::from_secs(41);

/// The image of the container is one whose digest is of this digit alone.
pub fn resolved(container: &str, digit: char) -> TaskEvent {
    TaskEvent::ImageResolved {
        container: container.to_owned(),
        digest: format!("sha256:{}", digit.to_string().repeat(64)),
    }
}

impl Cloud {
    /// Changes the service `web`, and lets the scheduler follow.
    #[track_caller]
    pub fn change_service(&mut self, change: Value) {
        self.update_service(change);
        self.follow();
    }

    /// Begins another deployment of the same.
    pub fn redeploy(&mut self) {
        self.change_service(json!({"forceNewDeployment": true}));
    }

    pub fn service(&self) -> Service {
        let rows = self.world.tables().scan::<Service>("");
        Service::clone(rows.into_iter().find(|row| row.name == "web").unwrap())
    }

    /// The PRIMARY deployment first, then the others, the newest first.
    pub fn deployments(&self) -> Vec<Deployment> {
        let rows = self.world.tables().scan::<Deployment>("");
        let mut rows: Vec<Deployment> = rows.map(|row| Deployment::clone(row)).collect();
        rows.sort_by_key(|row| (row.primary, row.created_at));
        rows.reverse();
        rows
    }

    /// The newest first.
    pub fn service_deployments(&self) -> Vec<ServiceDeployment> {
        let rows = self.world.tables().scan::<ServiceDeployment>("");
        let mut rows: Vec<ServiceDeployment> = rows.map(|row| ServiceDeployment::clone(row)).collect();
        rows.sort_by_key(|row| row.created_at);
        rows.reverse();
        rows
    }

    /// What the service said, the oldest first, with `(task)` for every task.
    pub fn events(&self) -> Vec<String> {
        let rows = self.world.tables().scan::<ServiceEvent>("");
        rows.map(|row| row.message.trim_start_matches("(service web) ").to_owned())
            .collect()
    }

    pub fn last_event(&self) -> String {
        self.events().pop().unwrap_or_default()
    }

    pub fn forget_events(&mut self) {
        let keys: Vec<String> = self
            .world
            .tables()
            .scan::<ServiceEvent>("")
            .map(|row| row.row_key())
            .collect();
        let done = self.world.transact(|txn| -> Result<(), Infallible> {
            for key in &keys {
                txn.delete::<ServiceEvent>(key);
            }
            Ok(())
        });
        done.unwrap();
    }

    /// The tasks of the service that its index has.
    pub fn service_tasks(&self) -> Vec<Task> {
        let key = self.service().row_key();
        let rows = self.world.tables().by_index::<Task>(Index::TasksOfService, &key);
        let mut rows: Vec<Task> = rows.map(|row| Task::clone(row)).collect();
        rows.sort_by_key(|row| row.created_at);
        rows
    }

    pub fn primary(&self) -> Deployment {
        self.deployments().remove(0)
    }

    /// The tasks of the PRIMARY deployment that should run.
    pub fn new_tasks(&self) -> Vec<Task> {
        let id = Some(self.primary().id);
        let tasks = self.wanted_tasks().into_iter();
        tasks.filter(|t| t.started_by == id).collect()
    }

    /// Changes a task's row where nothing that the test could do would.
    pub fn change_task(&mut self, task: &Task, change: impl FnOnce(&mut Task)) {
        let key = task.row_key();
        let done = self.world.transact(|txn| -> Result<(), Infallible> {
            txn.update(&key, change);
            Ok(())
        });
        done.unwrap();
        self.follow();
    }

    /// Those that should run.
    pub fn wanted_tasks(&self) -> Vec<Task> {
        let tasks = self.service_tasks().into_iter();
        tasks
            .filter(|t| t.desired_status != TaskStatus::Stopped)
            .collect()
    }

    pub fn running(&self) -> usize {
        let tasks = self.service_tasks();
        tasks
            .iter()
            .filter(|t| t.last_status == TaskStatus::Running)
            .count()
    }

    pub fn tell(&mut self, task: &Task, event: TaskEvent) {
        self.observe(Observation::Task {
            scope: task.scope.clone(),
            cluster: task.cluster.clone(),
            task: task.id.clone(),
            at: self.now,
            event,
        });
    }

    /// The task's network is there.
    pub fn connect(&mut self, task: &Task) {
        let scope = task.scope.clone();
        match &task.attachment {
            Some(attachment) => self.observe(Observation::InterfaceReady {
                scope,
                eni: attachment.eni.clone(),
            }),
            None => self.observe(Observation::TaskNetworkReady {
                scope,
                cluster: task.cluster.clone(),
                task: task.id.clone(),
            }),
        }
    }

    /// The task becomes RUNNING.
    pub fn run(&mut self, task: &Task) {
        self.connect(task);
        for container in &task.containers {
            self.tell(task, resolved(&container.name, 'a'));
        }
        for container in &task.containers {
            self.tell(task, started(&container.name));
        }
    }

    /// Nothing is left of a task that is to stop.
    pub fn clean(&mut self, task: &Task) {
        self.tell(task, TaskEvent::Cleaned);
        if let Some(attachment) = &task.attachment {
            self.observe(Observation::InterfaceGone {
                scope: task.scope.clone(),
                eni: attachment.eni.clone(),
            });
        }
    }

    /// The task ends by itself before it ran.
    pub fn fail(&mut self, task: &Task) {
        self.tell(
            task,
            TaskEvent::FailedToStart {
                reason: "CannotPullContainerError: no such image".into(),
                container: None,
            },
        );
        self.clean(task);
    }

    /// Its essential container exits.
    pub fn crash(&mut self, task: &Task) {
        self.tell(task, stopped(&task.containers[0].name, 1));
        self.clean(task);
    }

    /// Every task gets where it is sent, and the controllers follow.
    pub fn move_tasks(&mut self) -> Option<Timestamp> {
        // Most tasks wait for the first one to find what their images are.
        for _ in 0..2 {
            for task in self.service_tasks() {
                match (task.desired_status, task.last_status) {
                    (_, TaskStatus::Stopped) => {}
                    (TaskStatus::Stopped, _) => self.clean(&task),
                    (_, TaskStatus::Running) => {}
                    _ if task.awaits_images => {}
                    _ => self.run(&task),
                }
            }
            self.follow();
        }
        self.follow()
    }

    /// Lets tasks move and time pass, until the service is steady.
    pub fn run_until_steady(&mut self) {
        for _ in 0..100 {
            let asks = self.move_tasks();
            let moving = |t: &Task| t.last_status != t.desired_status;
            let at_rest = !self.service_tasks().iter().any(moving);
            let steady = self
                .service()
                .notices
                .iter()
                .any(|n| n.notice == rows::Notice::SteadyState);
            if at_rest && steady {
                return;
            }
            let until = asks.filter(|at| *at > self.now);
            self.after(until.map_or(PROVEN, |at| at.since(self.now)).min(PROVEN));
            self.follow();
        }
        panic!(
            "the service finds no rest: {:#?} {:#?}",
            self.events(),
            self.deployments()
        );
    }
}
