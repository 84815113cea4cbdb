//! What the rows want of one task.

use std::sync::Arc;

use rows::{
    Instance, InstanceState, InterfaceState, NetworkInterface, NetworkMode, Task, TaskDefinition, TaskStatus,
    Vpc,
};

/// The rows that a task's supervisor reads.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TaskView {
    pub task: Arc<Task>,
    pub definition: Option<Arc<TaskDefinition>>,
    /// The task's own interface.
    pub interface: Option<Arc<NetworkInterface>>,
    /// Of its interface or its instance.
    pub vpc: Option<Arc<Vpc>>,
    /// The instance that it was placed on, as long as that has a row.
    pub host: Option<Host>,
}

/// An EC2 instance as its tasks see it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Host {
    pub instance: Arc<Instance>,
    /// Its primary interface.
    pub interface: Option<Arc<NetworkInterface>>,
}

impl TaskView {
    /// The instance is going away, or is gone, under the task.
    pub fn loses_its_host(&self) -> bool {
        use InstanceState::{Pending, Running};
        let host = self.host.as_ref();
        self.task.placement.is_some()
            && host.is_none_or(|host| !matches!(host.instance.state, Pending | Running))
    }

    /// The kernel has the network that the containers need.
    fn has_its_network(&self) -> bool {
        let own = match self.task.network_mode {
            NetworkMode::Awsvpc => match (&self.task.attachment, &self.interface) {
                (None, _) => true,
                (Some(_), Some(interface)) => interface.state == InterfaceState::InUse,
                (Some(_), None) => false,
            },
            NetworkMode::Bridge | NetworkMode::None => self.task.network_ready,
            NetworkMode::Host => true,
        };
        let host = self.host.as_ref();
        own && host.is_none_or(|host| host.instance.state == InstanceState::Running)
    }
}

/// How the node ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    Keep,
    Stop,
}

#[derive(Clone, Debug)]
pub(crate) struct Orders {
    /// Absent when the task has no row (any more).
    pub view: Option<TaskView>,
    pub ending: Option<Ending>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TaskGoal {
    /// Nothing yet: the network is still being made, or it is still to be found out what the images are.
    Wait,
    Run,
    /// A polite stop, then clean.
    Stop,
    /// Away with it at once: nobody remembers it.
    Purge,
    /// Leave it running and go.
    Keep,
}

impl Orders {
    /// A stop is no polite one: the machine that the task runs on is switched off.
    pub fn kills(&self) -> bool {
        self.view.as_ref().is_some_and(TaskView::loses_its_host)
    }

    pub fn goal(&self) -> TaskGoal {
        if self.ending == Some(Ending::Keep) {
            return TaskGoal::Keep;
        }
        let Some(view) = &self.view else {
            return TaskGoal::Purge;
        };
        match view.task.last_status {
            TaskStatus::Stopped | TaskStatus::Deprovisioning => return TaskGoal::Purge,
            _ if view.task.cleaned => return TaskGoal::Purge,
            _ => {}
        }
        if view.task.desired_status == TaskStatus::Stopped
            || view.loses_its_host()
            || self.ending == Some(Ending::Stop)
        {
            return TaskGoal::Stop;
        }
        let may_pull = !view.task.awaits_images;
        if may_pull && view.has_its_network() && view.task.last_status != TaskStatus::Provisioning {
            TaskGoal::Run
        } else {
            TaskGoal::Wait
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::container_plan::tests::placed;
    use crate::mirror::tests::instance_of;

    fn orders(mode: NetworkMode, network_ready: bool, state: Option<InstanceState>) -> Orders {
        let mut task = placed(mode);
        task.network_ready = network_ready;
        let host = state.map(|state| Host {
            instance: Arc::new(instance_of(&task, state)),
            interface: None,
        });
        let view = TaskView {
            task: Arc::new(task),
            definition: None,
            interface: None,
            vpc: None,
            host,
        };
        Orders {
            view: Some(view),
            ending: None,
        }
    }

    #[test]
    fn a_task_on_an_instance_runs_when_both_have_their_networks() {
        use InstanceState::{Pending, Running, ShuttingDown, Stopped, Stopping, Terminated};
        use NetworkMode::{Bridge, Host, None as NoNetwork};
        for (mode, ready, state, goal) in [
            (Bridge, false, Running, TaskGoal::Wait),
            (Bridge, true, Running, TaskGoal::Run),
            (Bridge, true, Pending, TaskGoal::Wait),
            (NoNetwork, false, Running, TaskGoal::Wait),
            (NoNetwork, true, Running, TaskGoal::Run),
            (Host, false, Running, TaskGoal::Run),
        ] {
            let orders = orders(mode, ready, Some(state));
            assert_eq!(
                (orders.goal(), orders.kills()),
                (goal, false),
                "{mode:?} {state:?}"
            );
        }
        for gone in [
            Some(Stopping),
            Some(ShuttingDown),
            Some(Stopped),
            Some(Terminated),
            None,
        ] {
            let orders = orders(Bridge, true, gone);
            assert_eq!(
                (orders.goal(), orders.kills()),
                (TaskGoal::Stop, true),
                "{gone:?}"
            );
        }
    }
}
