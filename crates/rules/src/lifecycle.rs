//! In which state a task is, and when it must stop.
//!
//! A task's `lastStatus` is not moved by events: it follows from the facts known about the task
//! ([`TaskFacts`]), so a fact that is lost, late or repeated can never leave a task in a state
//! that the facts deny. Source: ECS Developer Guide, "Amazon ECS task lifecycle".

/// A state of the life cycle. Without a load balancer there is nothing to activate or deactivate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Phase {
    Provisioning,
    Pending,
    Running,
    Stopping,
    Deprovisioning,
    Stopped,
}

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
pub enum ContainerPhase {
    Pending,
    Running,
    Stopped,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContainerFacts {
    pub essential: bool,
    pub phase: ContainerPhase,
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

/// The state that the facts amount to.
pub fn phase(facts: &TaskFacts) -> Phase {
    if facts.stop_desired {
        return match (facts.cleaned, facts.interface) {
            (false, _) => Phase::Stopping,
            (true, Interface::NotNeeded | Interface::Gone) => Phase::Stopped,
            (true, Interface::Awaited | Interface::Ready) => Phase::Deprovisioning,
        };
    }
    if facts.awaits_capacity {
        return Phase::Provisioning;
    }
    match facts.interface {
        Interface::Awaited | Interface::Gone => Phase::Provisioning,
        Interface::NotNeeded | Interface::Ready => {
            let all_started = facts
                .containers
                .iter()
                .all(|c| c.phase != ContainerPhase::Pending);
            if all_started {
                Phase::Running
            } else {
                Phase::Pending
            }
        }
    }
}

/// Whether the containers alone end the task: an essential one has stopped, or none is left.
pub fn must_stop(facts: &TaskFacts) -> bool {
    let stopped = |c: &ContainerFacts| c.phase == ContainerPhase::Stopped;
    facts.containers.iter().any(|c| c.essential && stopped(c)) || facts.containers.iter().all(stopped)
}

#[cfg(test)]
mod tests {
    use super::ContainerPhase::{Pending, Running, Stopped};
    use super::*;

    fn facts(
        stop: bool,
        interface: Interface,
        containers: &[(bool, ContainerPhase)],
        cleaned: bool,
    ) -> TaskFacts {
        TaskFacts {
            stop_desired: stop,
            awaits_capacity: false,
            interface,
            containers: containers
                .iter()
                .map(|&(essential, phase)| ContainerFacts { essential, phase })
                .collect(),
            cleaned,
        }
    }

    #[test]
    fn the_phase_follows_from_the_facts() {
        use Interface::*;
        let table = [
            (
                facts(false, Awaited, &[(true, Pending)], false),
                Phase::Provisioning,
            ),
            (facts(false, Ready, &[(true, Pending)], false), Phase::Pending),
            (
                facts(false, Ready, &[(true, Running), (false, Pending)], false),
                Phase::Pending,
            ),
            (
                facts(false, Ready, &[(true, Running), (false, Stopped)], false),
                Phase::Running,
            ),
            (facts(true, Ready, &[(true, Running)], false), Phase::Stopping),
            (facts(true, Awaited, &[(true, Pending)], false), Phase::Stopping),
            (
                facts(true, Ready, &[(true, Stopped)], true),
                Phase::Deprovisioning,
            ),
            (facts(true, Gone, &[(true, Stopped)], true), Phase::Stopped),
            (facts(true, NotNeeded, &[(true, Stopped)], true), Phase::Stopped),
        ];
        for (facts, want) in table {
            assert_eq!(phase(&facts), want, "{facts:?}");
        }
    }

    #[test]
    fn a_task_that_waits_for_an_instance_is_provisioning_until_it_stops() {
        let waiting = |stop: bool, cleaned: bool| TaskFacts {
            awaits_capacity: true,
            ..facts(stop, Interface::NotNeeded, &[(true, Pending)], cleaned)
        };
        assert_eq!(phase(&waiting(false, false)), Phase::Provisioning);
        assert_eq!(phase(&waiting(true, true)), Phase::Stopped);
    }

    #[test]
    fn only_an_essential_container_or_the_last_one_ends_the_task() {
        let ends = |c: &[(bool, ContainerPhase)]| must_stop(&facts(false, Interface::Ready, c, false));
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
                    assert!(phase(&facts(true, interface, &[(true, p)], cleaned)) >= Phase::Stopping);
                }
            }
        }
    }
}
