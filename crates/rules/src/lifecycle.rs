//! In which state a task is, and when it must stop.
//!
//! A task's `lastStatus` is not moved by events: it follows from the facts known about the task
//! ([`TaskFacts`]), so a fact that is lost, late or repeated can never leave a task in a state
//! that the facts deny. Source: ECS Developer Guide, "Amazon ECS task lifecycle".

use model::task::{ContainerStatus, TaskStatus};

/// The network interface of an awsvpc task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Interface {
    /// The network mode has none.
    NotNeeded,
    Awaited,
    Ready,
    Gone,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContainerFacts {
    pub essential: bool,
    pub status: ContainerStatus,
}

/// All that the state of a task depends on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskFacts {
    pub stop_desired: bool,
    /// It is still to be placed: nothing of it exists.
    pub awaits_capacity: bool,
    pub interface: Interface,
    pub containers: Vec<ContainerFacts>,
    /// The node reported that nothing of the task is left.
    pub cleaned: bool,
}

/// The state that the facts amount to. Without a load balancer there is nothing to activate or deactivate.
pub fn status(facts: &TaskFacts) -> TaskStatus {
    if facts.stop_desired {
        return match (facts.cleaned, facts.interface) {
            (false, _) => TaskStatus::Stopping,
            (true, Interface::NotNeeded | Interface::Gone) => TaskStatus::Stopped,
            (true, Interface::Awaited | Interface::Ready) => TaskStatus::Deprovisioning,
        };
    }
    if facts.awaits_capacity {
        return TaskStatus::Provisioning;
    }
    match facts.interface {
        Interface::Awaited | Interface::Gone => TaskStatus::Provisioning,
        Interface::NotNeeded | Interface::Ready => {
            let all_started = facts
                .containers
                .iter()
                .all(|c| c.status != ContainerStatus::Pending);
            if all_started {
                TaskStatus::Running
            } else {
                TaskStatus::Pending
            }
        }
    }
}

/// Whether the containers alone end the task: an essential one has stopped, or none is left.
pub fn must_stop(facts: &TaskFacts) -> bool {
    let stopped = |c: &ContainerFacts| c.status == ContainerStatus::Stopped;
    facts.containers.iter().any(|c| c.essential && stopped(c)) || facts.containers.iter().all(stopped)
}

#[cfg(test)]
mod tests {
    use super::ContainerStatus::{Pending, Running, Stopped};
    use super::*;

    fn facts(
        stop: bool,
        interface: Interface,
        containers: &[(bool, ContainerStatus)],
        cleaned: bool,
    ) -> TaskFacts {
        TaskFacts {
            stop_desired: stop,
            awaits_capacity: false,
            interface,
            containers: containers
                .iter()
                .map(|&(essential, status)| ContainerFacts { essential, status })
                .collect(),
            cleaned,
        }
    }

    #[test]
    fn the_status_follows_from_the_facts() {
        use Interface::*;
        let table = [
            (
                facts(false, Awaited, &[(true, Pending)], false),
                TaskStatus::Provisioning,
            ),
            (
                facts(false, Ready, &[(true, Pending)], false),
                TaskStatus::Pending,
            ),
            (
                facts(false, Ready, &[(true, Running), (false, Pending)], false),
                TaskStatus::Pending,
            ),
            (
                facts(false, Ready, &[(true, Running), (false, Stopped)], false),
                TaskStatus::Running,
            ),
            (
                facts(true, Ready, &[(true, Running)], false),
                TaskStatus::Stopping,
            ),
            (
                facts(true, Awaited, &[(true, Pending)], false),
                TaskStatus::Stopping,
            ),
            (
                facts(true, Ready, &[(true, Stopped)], true),
                TaskStatus::Deprovisioning,
            ),
            (facts(true, Gone, &[(true, Stopped)], true), TaskStatus::Stopped),
            (
                facts(true, NotNeeded, &[(true, Stopped)], true),
                TaskStatus::Stopped,
            ),
        ];
        for (facts, want) in table {
            assert_eq!(status(&facts), want, "{facts:?}");
        }
    }

    #[test]
    fn a_task_that_waits_for_an_instance_is_provisioning_until_it_stops() {
        let waiting = |stop: bool, cleaned: bool| TaskFacts {
            awaits_capacity: true,
            ..facts(stop, Interface::NotNeeded, &[(true, Pending)], cleaned)
        };
        assert_eq!(status(&waiting(false, false)), TaskStatus::Provisioning);
        assert_eq!(status(&waiting(true, true)), TaskStatus::Stopped);
    }

    #[test]
    fn only_an_essential_container_or_the_last_one_ends_the_task() {
        let ends = |c: &[(bool, ContainerStatus)]| must_stop(&facts(false, Interface::Ready, c, false));
        assert!(ends(&[(true, Stopped), (false, Running)]));
        assert!(!ends(&[(true, Running), (false, Stopped)]));
        assert!(ends(&[(false, Stopped), (false, Stopped)]));
    }

    #[test]
    fn a_task_that_should_stop_never_goes_back() {
        for interface in [
            Interface::NotNeeded,
            Interface::Awaited,
            Interface::Ready,
            Interface::Gone,
        ] {
            for p in [Pending, Running, Stopped] {
                for cleaned in [false, true] {
                    assert!(status(&facts(true, interface, &[(true, p)], cleaned)) >= TaskStatus::Stopping);
                }
            }
        }
    }
}
