use super::super::*;

const TROUBLE: &str =
    "For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.";

#[test]
fn events_are_worded_as_aws_words_them() {
    let group = "arn:tg";
    let target = |instance, reason| UnhealthyTarget {
        instance,
        port: 80,
        target_group: group,
        reason,
    };
    let cause = Failure::Alarm;
    let none_met = "was unable to place a task because no container instance met all of its requirements.";
    let closest = |lack| {
        Event::Unplaced(Unplaced::Closest {
            container_instance: "c1",
            lack,
        })
    };
    let table: Vec<(Event, String)> = vec![
        (
            Event::Started {
                task_set: None,
                tasks: vec!["a", "b"],
                replaced: 0,
            },
            "has started 2 tasks: (task a) (task b).".into(),
        ),
        (
            Event::Started {
                task_set: None,
                tasks: vec!["a"],
                replaced: 1,
            },
            "has started 1 tasks: (task a). Amazon ECS replaced 1 tasks due to an unhealthy status.".into(),
        ),
        (Event::StoppedPending { tasks: 3 }, "stopped 3 pending tasks.".into()),
        (Event::Stopped { tasks: vec!["a", "b"] }, "has stopped 2 running tasks: (task a) (task b).".into()),
        (
            Event::Registered {
                targets: 1,
                target_group: group,
            },
            "registered 1 targets in (target-group arn:tg)".into(),
        ),
        (
            Event::Deregistered {
                targets: 2,
                target_group: group,
            },
            "deregistered 2 targets in (target-group arn:tg)".into(),
        ),
        (Event::Draining { tasks: 2 }, "has begun draining connections on 2 tasks.".into()),
        (
            Event::Completed { deployment: "ecs-svc/1" },
            "(deployment ecs-svc/1) deployment completed.".into(),
        ),
        (Event::SteadyState, "has reached a steady state.".into()),
        (
            Event::ComputedDesiredCount {
                task_set: "ecs-svc/1",
                count: 3,
            },
            "updated computedDesiredCount for taskSet ecs-svc/1 to 3.".into(),
        ),
        (
            Event::Failed {
                deployment: "ecs-svc/1",
                cause: Failure::Breaker,
            },
            "(deployment ecs-svc/1) deployment failed: tasks failed to start.".into(),
        ),
        (
            Event::Failed { deployment: "ecs-svc/1", cause },
            "(deployment ecs-svc/1) deployment failed: alarm detected.".into(),
        ),
        (
            Event::RollingBack { deployment: "ecs-svc/1" },
            "rolling back to deployment ecs-svc/1.".into(),
        ),
        (Event::ContainerUnhealthy { task: "a" }, "(task a) failed container health checks.".into()),
        (
            Event::TargetUnhealthy {
                task: "a",
                target: target(None, "Request timed out"),
            },
            "(task a) (port 80) is unhealthy in (target-group arn:tg) due to (reason Request timed out).".into(),
        ),
        (
            Event::TargetUnhealthy {
                task: "a",
                target: target(Some("i-1"), "Health checks failed"),
            },
            "(task a) (instance i-1) (port 80) is unhealthy in (target-group arn:tg) due to (reason Health checks \
             failed)"
                .into(),
        ),
        (
            Event::ClassicUnhealthy {
                instance: "i-1",
                load_balancer: "old",
            },
            "(instance i-1) is unhealthy in (elb old) due to (reason Instance has failed at least the \
             UnhealthyThreshold number of health checks consecutively.)"
                .into(),
        ),
        (
            Event::StartImpaired,
            format!("is unable to consistently start tasks successfully. {TROUBLE}"),
        ),
        (
            Event::Deadlocked,
            "was unable to stop or start tasks during a deployment because of the service deployment configuration. \
             Update the minimumHealthyPercent or maximumPercent value and try again."
                .into(),
        ),
        (
            Event::Protected {
                deployment: "ecs-svc/1",
                tasks: 2,
            },
            "was unable to reach steady state because (taskSet ecs-svc/1) was unable to scale in due to (reason 2 \
             tasks under protection)"
                .into(),
        ),
        (
            Event::Unplaced(Unplaced::EmptyCluster),
            format!("{none_met} Reason: No Container Instances were found in your cluster. {TROUBLE}"),
        ),
        (
            Event::Unplaced(Unplaced::EmptyCapacityProvider),
            format!("{none_met} Reason: No Container Instances were found in your capacity provider. {TROUBLE}"),
        ),
        (
            Event::Unplaced(Unplaced::NoSteadyState),
            "was unable to reach steady state. Reason: No Container Instances were found in your capacity provider."
                .into(),
        ),
        (
            closest(Lack::Cpu),
            format!(
                "{none_met} The closest matching (container-instance c1) has insufficient CPU units available. \
                 {TROUBLE}"
            ),
        ),
        (
            closest(Lack::Memory),
            format!(
                "{none_met} The closest matching (container-instance c1) has insufficient memory available. {TROUBLE}"
            ),
        ),
        (
            closest(Lack::Ports),
            format!(
                "{none_met} The closest matching (container-instance c1) is already using a port required by your \
                 task. {TROUBLE}"
            ),
        ),
        (
            closest(Lack::Attribute),
            format!(
                "{none_met} The closest matching (container-instance c1) is missing an attribute required by your \
                 task. {TROUBLE}"
            ),
        ),
        (
            closest(Lack::Error("RESOURCE:ENI")),
            format!(
                "{none_met} The closest matching (container-instance c1) encountered error \"RESOURCE:ENI\". {TROUBLE}"
            ),
        ),
        (
            Event::Unplaced(Unplaced::Because("Internal error")),
            "was unable to place a task. Reason: Internal error".into(),
        ),
        (
            Event::CouldNotLaunch {
                tasks: 2,
                deployment: "ecs-svc/1",
            },
            "could not launch 2 tasks for deployment ecs-svc/1.".into(),
        ),
        (
            Event::ProvisioningLimit,
            "was unable to place tasks in your cluster because the tasks provisioning capacity limit was exceeded."
                .into(),
        ),
        (
            Event::Throttled { elb: true },
            "operations are being throttled on elb. Will try again later.".into(),
        ),
        (
            Event::Throttled { elb: false },
            "operations are being throttled. Will try again later.".into(),
        ),
        (
            Event::TargetGroupMissing {
                task_set: "ecs-svc/1",
                task: "a",
                target_group: group,
            },
            "task set (ecs-svc/1) (task a) is not healthy in target-group (arn:tg) due to TARGET GROUP IS NOT FOUND"
                .into(),
        ),
        (
            Event::TargetMissing {
                task_set: "ecs-svc/1",
                task: "a",
                target_group: group,
            },
            "task set (ecs-svc/1) (task a) is not healthy in target-group (arn:tg) due to TARGET IS NOT FOUND".into(),
        ),
        (
            Event::DescribeTargetsFailed {
                target_group: group,
                error: "x",
            },
            "failed to describe target health on target-group arn:tg with (error x)".into(),
        ),
        (
            Event::RegisterTargetsFailed {
                target_group: group,
                error: "x",
            },
            "failed to register targets in target-group arn:tg with (error x)".into(),
        ),
        (
            Event::Unbalanced {
                zones: vec![("1a", 3), ("1c", 1), ("1b", 1)],
            },
            "is not AZ balanced with 3 tasks in 1a, 1 tasks in 1c, 1 tasks in 1b. AZ Rebalancing in progress.".into(),
        ),
        (
            Event::Balanced {
                zones: vec![("1a", 2), ("1c", 1)],
            },
            "is AZ balanced with 2 tasks in 1a, 1 tasks in 1c.".into(),
        ),
        (
            Event::RebalanceStarted {
                zone: "1a",
                tasks: vec!["a"],
            },
            "has started 1 tasks in 1a to AZ Rebalance: (task a).".into(),
        ),
        (
            Event::RebalanceStopped {
                zone: "1a",
                tasks: vec!["a"],
            },
            "has stopped 1 running tasks in 1a due to AZ rebalancing: (task a).".into(),
        ),
        (
            Event::RebalanceUnplaced {
                zone: "1a",
                instances: true,
            },
            "is unable to place a task in 1a because no container instance met all of its requirements.".into(),
        ),
        (
            Event::RebalanceUnplaced {
                zone: "1a",
                instances: false,
            },
            "is unable to place a task in 1a.".into(),
        ),
        (Event::RebalanceEnded, "stopped AZ Rebalancing.".into()),
    ];
    for (event, want) in table {
        assert_eq!(event.text("web"), format!("(service web) {want}"));
    }
    let task_set = "ecs-svc/1";
    let of_a_task_set = [
        (
            Event::DrainingOf { task_set, tasks: 1 },
            "has begun draining connections on 1 tasks.",
        ),
        (
            Event::Started {
                task_set: Some(task_set),
                tasks: vec!["a"],
                replaced: 0,
            },
            "has started 1 tasks: (task a).",
        ),
        (
            Event::TaskSetSteady { task_set },
            "updated state to STEADY_STATE.",
        ),
    ];
    for (event, want) in of_a_task_set {
        assert_eq!(
            event.text("web"),
            format!("(service web, taskSet ecs-svc/1) {want}")
        );
    }
}

#[test]
fn reasons_are_worded_as_aws_words_them() {
    let target = UnhealthyTarget {
        instance: None,
        port: 80,
        target_group: "arn:tg",
        reason: "x",
    };
    let id = "ecs-svc/1";
    let table: [(&dyn std::fmt::Display, &str); 12] = [
        (
            &StopReason::Scaling { deployment: id },
            "Scaling activity initiated by (deployment ecs-svc/1)",
        ),
        (
            &StopReason::TaskSetScaling { task_set: id },
            "Scaling activity initiated by (taskSet ecs-svc/1)",
        ),
        (
            &StopReason::ContainerHealth,
            "Task failed container health checks",
        ),
        (
            &StopReason::TargetHealth(target),
            "Task failed ELB health checks in (target-group arn:tg)",
        ),
        (&StopReason::Recorded("as it was"), "as it was"),
        (
            &StateReason::InProgress { deployment: id },
            "ECS deployment ecs-svc/1 in progress.",
        ),
        (
            &StateReason::Completed { deployment: id },
            "ECS deployment ecs-svc/1 completed.",
        ),
        (
            &StateReason::Failed(Failure::Breaker),
            "ECS deployment circuit breaker: tasks failed to start.",
        ),
        (
            &StateReason::RollingBack {
                cause: Failure::Breaker,
                to: id,
            },
            "ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/1.",
        ),
        (
            &Failure::Breaker,
            "Service deployment rolled back because the circuit breaker threshold was exceeded.",
        ),
        (
            &Failure::Hook("PRE_SCALE_UP lifecycle hook(s) failed."),
            "Service deployment rolled back because PRE_SCALE_UP lifecycle hook(s) failed.",
        ),
        (
            &Failure::Timeout(Stage::ScaleUp),
            "Service deployment rolled back because the SCALE_UP stage timed out.",
        ),
    ];
    for (reason, want) in table {
        assert_eq!(reason.to_string(), want);
    }
}

#[test]
fn every_wait_has_its_own_text() {
    let (deployment, stage) = ("ecs-svc/1", Stage::BakeTime);
    let until = model::Timestamp::EPOCH;
    let waits = [
        Wait::Starting { tasks: 1 },
        Wait::Proving {
            tasks: 1,
            until: None,
        },
        Wait::Replacing { tasks: 1 },
        Wait::Stopping { tasks: 1 },
        Wait::Throttled { deployment, until },
        Wait::Capacity { deployment, until },
        Wait::Protected { tasks: 1, until },
        Wait::Maximum { tasks: 1 },
        Wait::Minimum { tasks: 1 },
        Wait::Deadlock,
        Wait::Failed { deployment },
        Wait::NoDeployment,
        Wait::Bake { stage, until },
        Wait::Hook { stage },
        Wait::Shift { stage, until: None },
        Wait::BusyInstances { instances: 1 },
    ];
    let texts: std::collections::BTreeSet<String> = waits.iter().map(ToString::to_string).collect();
    assert_eq!(texts.len(), waits.len());
    assert!(texts.iter().all(|text| !text.is_empty()));
}
