//! What the rows want of one task.

use std::sync::Arc;

use rows::{InterfaceState, NetworkInterface, Task, TaskDefinition, TaskStatus, Vpc};

/// The rows that a task's supervisor reads.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TaskView {
    pub task: Arc<Task>,
    pub definition: Option<Arc<TaskDefinition>>,
    pub interface: Option<Arc<NetworkInterface>>,
    pub vpc: Option<Arc<Vpc>>,
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
pub(crate) enum Want {
    /// Nothing yet: the interface is still being made.
    Wait,
    Run,
    /// A polite stop, then clean.
    Stop,
    /// Away with it at once: nobody remembers it.
    Vanish,
    /// Leave it running and go.
    Keep,
}

impl Orders {
    pub fn want(&self) -> Want {
        if self.ending == Some(Ending::Keep) {
            return Want::Keep;
        }
        let Some(view) = &self.view else {
            return Want::Vanish;
        };
        match view.task.last_status {
            TaskStatus::Stopped | TaskStatus::Deprovisioning => return Want::Vanish,
            _ if view.task.cleaned => return Want::Vanish,
            _ => {}
        }
        if view.task.desired_status == TaskStatus::Stopped || self.ending == Some(Ending::Stop) {
            return Want::Stop;
        }
        let ready = match (&view.task.attachment, &view.interface) {
            (None, _) => true,
            (Some(_), Some(interface)) => interface.state == InterfaceState::InUse,
            (Some(_), None) => false,
        };
        if ready && view.task.last_status != TaskStatus::Provisioning {
            Want::Run
        } else {
            Want::Wait
        }
    }
}
