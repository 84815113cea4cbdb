"""Deployments that alarms watch, with real containers: what an alarm does in a rollout, before it and after it."""
import pytest

from harness import tasks
from harness.services import STEADY_TIMEOUT, Service, weights
from harness.tasks import CHECK, FOREVER, register, shell
from harness.waiting import wait_until


@pytest.fixture
def cloudwatch(cove):
    return cove.client("cloudwatch")


@pytest.fixture
def alarm(cloudwatch):
    """An alarm that stays in the state that it was set to."""
    name = tasks.unique("errors")
    cloudwatch.put_metric_alarm(
        AlarmName=name, MetricName="Errors", Namespace="My/App", Statistic="Sum", Period=60, EvaluationPeriods=1,
        Threshold=1, ComparisonOperator="GreaterThanThreshold", TreatMissingData="ignore",
    )  # fmt: skip
    yield name
    cloudwatch.delete_alarms(AlarmNames=[name])


def set_state(cloudwatch, alarm, state):
    cloudwatch.set_alarm_state(AlarmName=alarm, StateValue=state, StateReason="by hand")


def watched_by(alarm, **more):
    return {"alarms": {"alarmNames": [alarm], "enable": True, "rollback": True}, **more}


def service_deployment(cove, service, deployment=0):
    """What is told of a service deployment, the newest first."""
    listed = cove.ecs.list_service_deployments(cluster=service.cluster, service=service.name)
    briefs = sorted(listed["serviceDeployments"], key=lambda d: d["createdAt"], reverse=True)
    arn = briefs[deployment]["serviceDeploymentArn"]
    (told,) = cove.ecs.describe_service_deployments(serviceDeploymentArns=[arn])["serviceDeployments"]
    return told


def test_an_alarm_during_a_rollout_rolls_it_back(cove, network, busybox, cloudwatch, alarm):
    family = tasks.unique("alarmed")
    good, bad = (register(cove, shell(busybox, FOREVER, healthCheck=CHECK), family=family) for _ in range(2))
    # It stands when the first deployment begins, so it is not looked at then, and nothing bakes.
    set_state(cloudwatch, alarm, "ALARM")
    with Service(cove, network, good, 1, deploymentConfiguration=watched_by(alarm)) as service:
        (first,) = service.created["deployments"]
        service.wait_completed(first["id"])
        told = service_deployment(cove, service)
        assert told["status"] == "SUCCESSFUL"
        assert told["alarms"]["status"] == "DISABLED"

        set_state(cloudwatch, alarm, "OK")
        begun = service.update(taskDefinition=bad)["deployments"][0]
        assert service_deployment(cove, service)["alarms"] == {"status": "MONITORING", "alarmNames": [alarm]}
        service.wait_running(2)
        set_state(cloudwatch, alarm, "ALARM")
        found = service.describe()["deployments"]
        failed = next(d for d in found if d["id"] == begun["id"])
        back = found[0]
        assert failed["rolloutState"] == "FAILED"
        assert failed["rolloutStateReason"] == "ECS deployment alarm: alarm detected."
        assert back["status"] == "PRIMARY" and back["taskDefinition"] == good
        told = service_deployment(cove, service)
        assert told["status"] == "ROLLBACK_IN_PROGRESS"
        assert told["alarms"] == {
            "status": "TRIGGERED", "alarmNames": [alarm], "triggeredAlarmNames": [alarm],
        }  # fmt: skip
        assert told["statusReason"] == "Service deployment rolled back because alarm(s) were detected."

        # The way back does not look at the alarm, which still stands.
        service.wait_completed(back["id"])
        assert {task["taskDefinitionArn"] for task in service.tasks()} == {good}
        assert service_deployment(cove, service)["status"] == "ROLLBACK_SUCCESSFUL"
        events = service.events()
        assert f"(deployment {begun['id']}) deployment failed: alarm detected." in events
        assert any(event.startswith("rolling back to deployment ecs-svc/") for event in events)


def test_an_alarm_is_looked_at_until_the_bake_time_is_over(cove, network, busybox, cloudwatch, alarm):
    definition = register(cove, shell(busybox, FOREVER, healthCheck=CHECK))
    set_state(cloudwatch, alarm, "OK")
    configuration = watched_by(alarm, bakeTimeInMinutes=5)
    with Service(cove, network, definition, 1, deploymentConfiguration=configuration) as service:

        def bakes():
            return service_deployment(cove, service).get("lifecycleStage") == "BAKE_TIME"

        wait_until("the deployment bakes", bakes, STEADY_TIMEOUT, every=0.2)
        (baking,) = service.describe()["deployments"]
        assert (baking["rolloutState"], baking["runningCount"]) == ("IN_PROGRESS", 1)
        set_state(cloudwatch, alarm, "ALARM")
        (failed,) = service.describe()["deployments"]
        # It is the first one: there is nothing to go back to.
        assert (failed["id"], failed["rolloutState"]) == (baking["id"], "FAILED")
        assert failed["rolloutStateReason"] == "ECS deployment alarm: alarm detected."
        told = service_deployment(cove, service)
        assert told["alarms"]["triggeredAlarmNames"] == [alarm]


def test_an_alarm_while_both_sides_run_brings_the_old_one_back(cove, network, busybox, cloudwatch, alarm):
    family = tasks.unique("sides")
    blue, green = (register(cove, shell(busybox, FOREVER, healthCheck=CHECK), family=family) for _ in range(2))
    set_state(cloudwatch, alarm, "OK")
    at_once = {"strategy": "BLUE_GREEN", "bakeTimeInMinutes": 0}
    with Service(cove, network, blue, 1, deploymentConfiguration=at_once) as service:
        first = service.created["deployments"][0]["id"]
        service.wait_completed(first)
        (kept,) = service.tasks()
        service.update(taskDefinition=green, deploymentConfiguration=watched_by(alarm, bakeTimeInMinutes=5))

        def bakes():
            told = service.deployments.newest()
            return told if told.get("lifecycleStage") == "BAKE_TIME" else None

        assert weights(wait_until("the deployment bakes", bakes, STEADY_TIMEOUT)) == (0.0, 100.0)
        assert len(service.tasks()) == 2
        set_state(cloudwatch, alarm, "ALARM")
        told = service.deployments.wait("ROLLBACK_SUCCESSFUL")
        assert told["alarms"] == {"status": "TRIGGERED", "alarmNames": [alarm], "triggeredAlarmNames": [alarm]}
        assert told["statusReason"] == "Service deployment rolled back because alarm(s) were detected."
        assert weights(told) == (100.0, 0.0)
        service.wait_completed(first)
        assert [task["taskArn"] for task in service.tasks()] == [kept["taskArn"]]
