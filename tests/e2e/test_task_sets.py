"""Task sets with real containers, as stock clients see them: shares, the PRIMARY, stability, and what a restart leaves of them."""
import pytest
from botocore.exceptions import ClientError

from conftest import default_network
from harness import images, tasks
from harness.services import External, Watch
from harness.tasks import FOREVER, awslogs, container, messages, register, shell
from harness.waiting import wait_until

SCRIPT = "trap 'echo bye $VERSION; exit 0' TERM; echo hello $VERSION; while :; do sleep 3600 & wait $!; done"


def version(cove, image, group, family, n):
    environment = [{"name": "VERSION", "value": n}]
    return register(cove, shell(image, SCRIPT, environment=environment, logConfiguration=awslogs(group)), family=family)


def test_two_task_sets_share_a_service_and_hand_it_over(cove, network, busybox):
    """Half and half; then all to the second, which becomes PRIMARY; then the first goes. Looked at fifty times a second."""
    group, family = tasks.unique("/sets"), tasks.unique("sets")
    one, two = (version(cove, busybox, group, family, n) for n in ("one", "two"))
    with External(cove, network, 4) as service:
        assert service.created["deployments"] == [] and service.created["taskSets"] == []
        with Watch(service) as watch:
            blue = service.create_set(one, 50, externalId="blue", tags=[{"key": "colour", "value": "blue"}])
            green = service.create_set(two, 50, externalId="green")
            for task_set in (blue, green):
                service.wait_steady(task_set, 2)
            service.make_primary(blue)
            first = service.describe()
            service.scale(green, 100)
            service.wait_steady(green, 4)
            service.make_primary(green)
            second = service.describe()
            old = [task["taskArn"] for task in service.tasks_of(blue)]
            service.scale(blue, 0)
            service.wait_steady(blue, 0)
            draining = service.delete_set(blue)
            wait_until("the first task set is gone", lambda: service.task_set(blue) is None)
        assert [s["externalId"] for s in first["taskSets"]] == ["blue", "green"], "the PRIMARY first"
        assert (first["taskDefinition"], first["launchType"]) == (one, "FARGATE")
        assert (first["runningCount"], first["desiredCount"], first["deployments"]) == (4, 4, [])
        assert [s["status"] for s in second["taskSets"]] == ["PRIMARY", "ACTIVE"]
        assert (second["taskDefinition"], second["runningCount"]) == (two, 6)
        assert (draining["status"], draining["tags"]) == ("DRAINING", [{"key": "colour", "value": "blue"}])
        check_samples(watch.samples, {blue: "blue", green: "green"})

        assert len(old) == 2
        for arn in old:
            task = cove.wait_task(arn, "STOPPED", cluster=service.cluster)
            assert task["stoppedReason"] == f"Scaling activity initiated by (taskSet {blue})"
            assert messages(cove, group, arn) == ["hello one", "bye one"]
        assert len(service.tasks()) == 4
        for task in service.tasks():
            assert (task["startedBy"], task["group"]) == (green, f"service:{service.name}")
            assert (task["taskDefinitionArn"], task["lastStatus"]) == (two, "RUNNING")
            assert messages(cove, group, task["taskArn"]) == ["hello two"]
        said = service.events()
        for task_set, counts in ((blue, (2, 0)), (green, (2, 4))):
            told = [text for text in said if f"for taskSet {task_set} " in text]
            assert told == [f"updated computedDesiredCount for taskSet {task_set} to {n}." for n in counts]
            steady = f"(service {service.name}, taskSet {task_set}) updated state to STEADY_STATE."
            assert said.count(steady) == 2

        # The whole service follows its desired count, and goes with its task sets only if that is wanted.
        service.update(desiredCount=1)
        service.wait_steady(green, 1)
        service.update(desiredCount=0)
        service.wait_steady(green, 0)
        with pytest.raises(ClientError) as refusal:
            cove.ecs.delete_service(cluster=service.cluster, service=service.name)
        assert refusal.value.response["Error"]["Message"] == "The service cannot be stopped while deployments are active."


def check_samples(samples, names):
    """A task set is in STEADY_STATE only while its tasks are as many as they should be, and one is PRIMARY at most."""
    assert len(samples) > 10
    for sample in samples:
        assert "PRIMARY" not in [s["status"] for s in sample["sets"][1:]], "it comes first, and is the only one"
        assert sample["running"] == sum(s["runningCount"] for s in sample["sets"])
        for s in sample["sets"]:
            # What was just observed may be shown before the scheduler has followed, so not the other way round.
            if s["stabilityStatus"] == "STEADY_STATE":
                there = (s["runningCount"], s["pendingCount"])
                assert there == (s["computedDesiredCount"], 0) and s["status"] != "DRAINING", s
            if s["scale"]["value"] >= 50:
                most = 2 if names[s["id"]] == "blue" else 4
                assert s["runningCount"] + s["pendingCount"] <= most, s


def test_a_canary_by_the_aws_cli(cove, network, busybox):
    cluster, name = tasks.unique("cli"), tasks.unique("web")
    definition = register(cove, shell(busybox, FOREVER))
    cove.aws("ecs", "create-cluster", "--cluster-name", cluster)
    names = ["--cluster", cluster, "--service", name]
    subnets = ",".join(network.subnets)
    created = cove.aws(
        "ecs", "create-service", "--cluster", cluster, "--service-name", name, "--desired-count", "3",
        "--deployment-controller", "type=EXTERNAL",
    )["service"]  # fmt: skip
    assert (created["status"], created["deployments"], created["taskSets"]) == ("ACTIVE", [], [])

    def create_set(*more):
        return cove.aws(
            "ecs", "create-task-set", *names, "--task-definition", definition, "--launch-type", "FARGATE",
            "--network-configuration", f"awsvpcConfiguration={{subnets=[{subnets}],assignPublicIp=ENABLED}}", *more,
        )["taskSet"]  # fmt: skip

    def describe(task_set):
        return cove.aws("ecs", "describe-task-sets", *names, "--task-sets", task_set)

    def steady(task_set, count):
        def reached():
            (found,) = describe(task_set)["taskSets"]
            return (found["stabilityStatus"], found["runningCount"]) == ("STEADY_STATE", count)

        wait_until(f"{count} tasks of {task_set} are steady", reached, 60)

    stable = create_set("--scale", "value=100,unit=PERCENT")
    assert (stable["status"], stable["computedDesiredCount"]) == ("ACTIVE", 3)
    assert (stable["platformVersion"], stable["platformFamily"]) == ("1.4.0", "Linux")
    steady(stable["id"], 3)
    primary = cove.aws("ecs", "update-service-primary-task-set", *names, "--primary-task-set", stable["taskSetArn"])
    assert primary["taskSet"]["status"] == "PRIMARY"

    canary = create_set("--external-id", "canary")
    assert canary["scale"] == {"value": 0.0, "unit": "PERCENT"} and canary["externalId"] == "canary"
    steady(canary["id"], 0)
    scaled = cove.aws("ecs", "update-task-set", *names, "--task-set", canary["id"], "--scale", "value=10,unit=PERCENT")
    assert (scaled["taskSet"]["computedDesiredCount"], scaled["taskSet"]["stabilityStatus"]) == (1, "STABILIZING")
    steady(canary["id"], 1)

    refused = cove.aws("ecs", "delete-task-set", *names, "--task-set", stable["id"], check=False)
    assert "(InvalidParameterException)" in refused.stderr
    assert "Primary TaskSet cannot be deleted" in refused.stderr
    refused = cove.aws("ecs", "delete-task-set", *names, "--task-set", "ecs-svc/1", check=False)
    assert "(TaskSetNotFoundException)" in refused.stderr
    gone = cove.aws("ecs", "delete-task-set", *names, "--task-set", canary["id"], "--force")["taskSet"]
    assert gone["status"] == "DRAINING"
    wait_until("the canary is gone", lambda: describe(canary["id"])["taskSets"] == [])
    assert describe(canary["id"])["failures"] == [{"arn": canary["taskSetArn"], "reason": "MISSING"}]
    steady(stable["id"], 3)

    cove.aws("ecs", "delete-service", *names, "--force")
    cove.aws("ecs", "wait", "services-inactive", "--cluster", cluster, "--services", name)
    arns = cove.aws("ecs", "list-tasks", "--cluster", cluster, "--desired-status", "STOPPED")["taskArns"]
    for arn in arns:
        cove.wait_task(arn, "STOPPED", cluster=cluster)
    cove.aws("ecs", "delete-cluster", "--cluster", cluster)


def test_a_dead_task_is_replaced_within_its_set(cove, network, busybox):
    definition = register(cove, shell(busybox, FOREVER))
    with External(cove, network, 2) as service:
        blue, green = (service.create_set(definition, 50) for _ in range(2))
        for task_set in (blue, green):
            service.wait_steady(task_set, 1)
        ((victim,), (other,)) = (service.tasks_of(task_set) for task_set in (blue, green))
        cove.ecs.stop_task(cluster=service.cluster, task=victim["taskArn"])
        cove.wait_task(victim["taskArn"], "STOPPED", cluster=service.cluster)
        service.wait_steady(blue, 1)
        (replacement,) = service.tasks_of(blue)
        assert replacement["taskArn"] != victim["taskArn"]
        assert [task["taskArn"] for task in service.tasks_of(green)] == [other["taskArn"]]


def test_a_killed_cove_goes_on_with_its_task_sets(own_cove, layouts):
    """Killed while one set grows and the other shrinks; what is to stay goes on as it is, and both get where they should."""
    own_cove.start()
    image = images.push(own_cove, layouts.busybox(), "busybox")
    definition = register(own_cove, shell(image, FOREVER))
    with External(own_cove, default_network(own_cove), 4) as service:
        blue, green = (service.create_set(definition, 50) for _ in range(2))
        for task_set in (blue, green):
            service.wait_steady(task_set, 2)
        service.make_primary(green)
        before = {task["taskArn"]: container(task)["runtimeId"] for task in service.tasks_of(green)}
        service.scale(green, 100)
        service.scale(blue, 25)
        own_cove.kill()
        own_cove.start()
        assert service.task_set(green)["status"] == "PRIMARY"
        service.wait_steady(green, 4)
        service.wait_steady(blue, 1)
        after = {task["taskArn"]: container(task)["runtimeId"] for task in service.tasks_of(green)}
        assert len(after) == 4 and after.items() >= before.items()

        service.delete_set(blue, force=True)
        own_cove.kill()
        own_cove.start()
        wait_until("the deleted task set is gone", lambda: service.task_set(blue) is None)
        assert {task["startedBy"] for task in service.tasks()} == {green}
        assert [s["id"] for s in service.describe()["taskSets"]] == [green]


def test_refusals_come_with_the_exceptions_of_aws(cove, network, busybox):
    definition = register(cove, shell(busybox, FOREVER))
    ecs = cove.ecs
    with External(cove, network, 0) as service:
        names = service.names
        task_set = service.create_set(definition, 100, clientToken="once")
        assert service.create_set(definition, 100, clientToken="once") == task_set
        scale = {"value": 101.0, "unit": "PERCENT"}
        group = {"targetGroupArn": "a", "containerName": "app", "containerPort": 80}
        new = {**names, "taskDefinition": definition, "launchType": "FARGATE", "networkConfiguration": service.network}
        cases = [
            (ecs.create_task_set, {**new, "service": "nope"}, "ServiceNotFoundException", "Service not found."),
            (ecs.create_task_set, {**new, "cluster": "nope"}, "ClusterNotFoundException", "Cluster not found."),
            (
                ecs.create_task_set,
                {**new, "loadBalancers": [group]},
                "UnsupportedFeatureException",
                "The task set setting 'loadBalancers' is not served by cove yet.",
            ),
            (
                ecs.update_task_set,
                {**names, "taskSet": task_set, "scale": scale},
                "InvalidParameterException",
                "Scale value must be between 0 and 100.",
            ),
            (ecs.delete_task_set, {**names, "taskSet": "ecs-svc/1"}, "TaskSetNotFoundException", "TaskSet not found."),
            (ecs.describe_task_sets, names, "InvalidParameterException", "TaskSets cannot be empty."),
            (
                ecs.update_service,
                {**names, "taskDefinition": definition},
                "InvalidParameterException",
                "Unable to update task definition on services with an EXTERNAL deployment controller. "
                "Use CreateTaskSet to trigger a new deployment.",
            ),
        ]
        for operation, arguments, code, message in cases:
            with pytest.raises(ClientError) as refusal:
                operation(**arguments)
            error = refusal.value.response["Error"]
            assert (error["Code"], error["Message"]) == (code, message)
    with pytest.raises(ecs.exceptions.ClusterNotFoundException):
        ecs.describe_task_sets(**names, taskSets=[task_set])
