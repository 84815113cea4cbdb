use model::{EniId, Scope, TaskId, Timestamp};

use crate::Health;

/// What a driver saw. Drivers may repeat an observation and may send them late: the world takes
/// each for what it says of one thing, never for "something changed".
#[derive(Clone, Debug, PartialEq)]
pub enum Observation {
    /// The kernel has the interface, routed and with its rules in force.
    InterfaceReady { scope: Scope, eni: EniId },
    /// The kernel no longer has the interface nor its namespace.
    InterfaceGone { scope: Scope, eni: EniId },
    /// The kernel has the network of a task that has no interface of its own: the namespaces of
    /// its containers, with their addresses and published ports.
    TaskNetworkReady {
        scope: Scope,
        cluster: String,
        task: TaskId,
    },
    Task {
        scope: Scope,
        cluster: String,
        task: TaskId,
        at: Timestamp,
        event: TaskEvent,
    },
    /// A lifecycle hook of a deployment was called.
    HookAnswered {
        /// The key of the deployment.
        deployment: String,
        /// The id of its [`crate::HookCall`].
        hook: String,
        /// Which call of it this was: what its `call_at` said.
        called_at: Timestamp,
        at: Timestamp,
        /// The body of the answer, or why there is none, as in "due to …".
        answer: Result<String, String>,
    },
}

/// Steps in the life of a task as the node sees them.
#[derive(Clone, Debug, PartialEq)]
pub enum TaskEvent {
    /// The node has taken the task over.
    Connected,
    PullStarted,
    PullStopped,
    /// The manifest that a container's image reference led to.
    ImageResolved {
        container: String,
        digest: String,
    },
    ContainerStarted {
        container: String,
        runtime_id: String,
    },
    ContainerStopped {
        container: String,
        exit_code: Option<i32>,
        reason: Option<String>,
    },
    /// What a container's health check says by now.
    Health {
        container: String,
        health: Health,
    },
    /// The task can never run: `reason` is the text of `stoppedReason`. `container` names the one
    /// that it also stands under.
    FailedToStart {
        reason: String,
        container: Option<(String, String)>,
    },
    /// Every container is gone and nothing of the task is left in its namespace.
    Cleaned,
}
