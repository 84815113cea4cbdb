"""Services whose tasks do not start, with real containers: waiting longer and longer, the circuit breaker, and the way back."""
import pytest

from harness.services import STEADY_TIMEOUT, Service
from harness.tasks import CHECK, FOREVER, register, shell, unique
from harness.waiting import wait_until

IMPAIRED = (
    "is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of "
    "the Amazon ECS Developer Guide."
)


@pytest.fixture
def broken(cove, busybox):
    """A definition whose container cannot be started: its program does not exist."""

    def make(family=None):
        return register(cove, {"name": "app", "image": busybox, "command": ["/no/such/program"]}, family=family)

    return make


def failed_tasks(service):
    return [task for task in service.tasks("STOPPED") if task.get("stopCode") == "TaskFailedToStart"]


def started(events):
    return [text for text in events if text.startswith("has started 1 tasks: (task ")]


def test_a_task_that_never_runs_is_tried_less_and_less_often(cove, network, broken, busybox):
    family = unique("impaired")
    with Service(cove, network, broken(family), 1) as service:
        wait_until("three tasks have failed", lambda: len(failed_tasks(service)) == 3, 60)
        wait_until("the service says so", lambda: IMPAIRED in service.events(), 30)
        created = sorted(task["createdAt"] for task in failed_tasks(service))
        pauses = [(b - a).total_seconds() for a, b in zip(created, created[1:], strict=False)]
        assert pauses[0] < 8 and 9 < pauses[1] < 25, "the second comes at once, the third ten seconds later"
        assert len(service.tasks()) == 0, "the fourth waits for twenty seconds"
        shown = service.describe()
        assert (shown["pendingCount"], shown["runningCount"]) == (0, 0)
        assert shown["deployments"][0]["rolloutState"] == "IN_PROGRESS"
        assert shown["deployments"][0]["failedTasks"] == 3
        assert service.events().count(IMPAIRED) == 1
        assert len(started(service.events())) == 3
        # A revision that works ends the waiting.
        good = register(cove, shell(busybox, FOREVER), family=family)
        service.update(taskDefinition=good)
        service.wait_running(1)


def test_the_circuit_breaker_trips_at_its_threshold_and_goes_back(cove, network, broken, busybox):
    family = unique("breaker")
    good = register(cove, shell(busybox, FOREVER, healthCheck=CHECK), family=family)
    bad = broken(family)
    # Room for one task more than wanted: so failures come one after the other, and the third is the last.
    breaker = {"maximumPercent": 150, "deploymentCircuitBreaker": {"enable": True, "rollback": True}}
    with Service(cove, network, good, 2, deploymentConfiguration=breaker) as service:
        first = service.created["deployments"][0]["id"]
        service.wait_completed(first)
        running = {task["taskArn"] for task in service.tasks()}
        failing = service.update(taskDefinition=bad)["deployments"][0]["id"]

        def is_back():
            (back, *_) = service.describe()["deployments"]
            return back if back["id"] not in (first, failing) else None

        back = wait_until("the service goes back", is_back, STEADY_TIMEOUT)
        assert back["taskDefinition"] == good
        codes = [task["stopCode"] for task in service.tasks("STOPPED") if task["startedBy"] == failing]
        assert codes == ["TaskFailedToStart"] * 3
        assert running <= {task["taskArn"] for task in service.tasks()}, "the good tasks were not touched"
        reason = f"ECS deployment circuit breaker: rolling back to deploymentId {first}."
        assert back["rolloutStateReason"] == reason
        service.wait_completed(back["id"])
        assert {task["taskDefinitionArn"] for task in service.tasks()} == {good}
        said = service.events()
        at = said.index(f"(deployment {failing}) deployment failed: tasks failed to start.")
        assert said.index(f"rolling back to deployment {first}.") == at + 1
        (told,) = cove.ecs.list_service_deployments(
            cluster=service.cluster, service=service.name, status=["ROLLBACK_SUCCESSFUL"]
        )["serviceDeployments"]
        (told,) = cove.ecs.describe_service_deployments(
            serviceDeploymentArns=[told["serviceDeploymentArn"]]
        )["serviceDeployments"]
        assert told["deploymentCircuitBreaker"] == {"status": "TRIGGERED", "failureCount": 3, "threshold": 3}
        text = "Service deployment rolled back because the circuit breaker threshold was exceeded."
        assert told["statusReason"] == told["rollback"]["reason"] == text
        # The same revision once more is a new deployment, and fails as the first time.
        again = service.update(taskDefinition=bad)["deployments"][0]["id"]
        wait_until("it fails again", lambda: f"(deployment {again}) deployment failed: tasks failed to start." in service.events(), STEADY_TIMEOUT)
