"""Services on Fargate with real containers, as stock clients see them: from CreateService to INACTIVE."""
import itertools
import re

import pytest
from botocore.exceptions import ClientError

from conftest import default_network
from harness import images, tasks
from harness.services import Service, Watch
from harness.tasks import FOREVER, awslogs, container, messages, register, shell
from harness.waiting import wait_until


@pytest.fixture
def forever(cove, busybox):
    """A definition whose tasks run until they are told to stop."""
    return register(cove, shell(busybox, FOREVER))


def test_a_service_from_create_to_inactive_by_the_aws_cli(cove, network, forever):
    cluster = tasks.unique("cli")
    cove.aws("ecs", "create-cluster", "--cluster-name", cluster)
    subnets = ",".join(network.subnets)
    created = cove.aws(
        "ecs", "create-service", "--cluster", cluster, "--service-name", "web", "--task-definition", forever,
        "--desired-count", "2", "--launch-type", "FARGATE", "--enable-ecs-managed-tags",
        "--propagate-tags", "SERVICE", "--tags", "key=team,value=a",
        "--network-configuration", f"awsvpcConfiguration={{subnets=[{subnets}],assignPublicIp=ENABLED}}",
    )["service"]  # fmt: skip
    assert (created["status"], created["desiredCount"]) == ("ACTIVE", 2)
    (deployment,) = created["deployments"]
    assert (deployment["status"], deployment["rolloutState"]) == ("PRIMARY", "IN_PROGRESS")
    assert deployment["rolloutStateReason"] == f"ECS deployment {deployment['id']} in progress."
    cove.aws("ecs", "wait", "services-stable", "--cluster", cluster, "--services", "web")

    listed = cove.aws("ecs", "list-services", "--cluster", cluster)["serviceArns"]
    assert listed == [created["serviceArn"]]
    (shown,) = cove.aws("ecs", "describe-services", "--cluster", cluster, "--services", "web")["services"]
    assert (shown["runningCount"], shown["pendingCount"]) == (2, 0)
    arns = cove.aws("ecs", "list-tasks", "--cluster", cluster, "--service-name", "web")["taskArns"]
    running = cove.aws("ecs", "describe-tasks", "--cluster", cluster, "--tasks", *arns, "--include", "TAGS")["tasks"]
    assert len(running) == 2
    for task in running:
        assert task["lastStatus"] == "RUNNING" and task["group"] == "service:web"
        assert task["startedBy"] == deployment["id"]
        tags = {tag["key"]: tag["value"] for tag in task["tags"]}
        assert tags == {"team": "a", "aws:ecs:clusterName": cluster, "aws:ecs:serviceName": "web"}
    first = shown["events"][-1]["message"]
    assert first.startswith("(service web) has started 2 tasks: ") and first.endswith(").")
    assert set(re.findall(r"\(task (\w+)\)", first)) == {tasks.task_id(arn) for arn in arns}

    clusters = cove.aws("ecs", "describe-clusters", "--clusters", cluster, "--include", "STATISTICS")["clusters"]
    assert (clusters[0]["activeServicesCount"], clusters[0]["runningTasksCount"]) == (1, 2)
    statistics = {pair["name"]: pair["value"] for pair in clusters[0]["statistics"]}
    assert statistics["activeFargateServiceCount"] == "1" and statistics["runningFargateTasksCount"] == "2"
    refused = cove.aws("ecs", "delete-service", "--cluster", cluster, "--service", "web", check=False)
    assert "The service cannot be stopped while it is scaled above 0." in refused.stderr
    refused = cove.aws("ecs", "delete-cluster", "--cluster", cluster, check=False)
    assert "(ClusterContainsServicesException)" in refused.stderr
    assert "The Cluster cannot be deleted while Services are active." in refused.stderr

    gone = cove.aws("ecs", "delete-service", "--cluster", cluster, "--service", "web", "--force")["service"]
    assert gone["status"] == "DRAINING" and gone["desiredCount"] == 0
    cove.aws("ecs", "wait", "services-inactive", "--cluster", cluster, "--services", "web")
    for arn in arns:
        stopped = cove.wait_task(arn, "STOPPED", cluster=cluster)
        assert stopped["stopCode"] == "ServiceSchedulerInitiated"
        assert container(stopped)["exitCode"] == 0, "SIGTERM came first"
    (shown,) = cove.aws("ecs", "describe-services", "--cluster", cluster, "--services", "web")["services"]
    assert (shown["status"], shown["runningCount"], shown["deployments"]) == ("INACTIVE", 0, [])
    assert cove.aws("ecs", "list-services", "--cluster", cluster)["serviceArns"] == []
    cove.aws("ecs", "delete-cluster", "--cluster", cluster)


def test_a_rolling_update_keeps_to_its_bounds(cove, network, busybox):
    """Old tasks go when new ones have proved themselves; looked at fifty times a second."""
    group = tasks.unique("/rolling")
    script = "trap 'echo bye $VERSION; exit 0' TERM; echo hello $VERSION; while :; do sleep 3600 & wait $!; done"
    family = tasks.unique("rolling")

    def version(n):
        environment = [{"name": "VERSION", "value": n}]
        app = shell(busybox, script, environment=environment, logConfiguration=awslogs(group))
        return register(cove, app, family=family)

    one, two = version("one"), version("two")
    bounds = {"minimumHealthyPercent": 50, "maximumPercent": 150}
    with Service(cove, network, one, 2, deploymentConfiguration=bounds) as service:
        first = service.created["deployments"][0]["id"]
        service.wait_running(2)
        old = {task["taskArn"] for task in service.tasks()}
        with Watch(service) as watch:
            updated = service.update(taskDefinition=two)
            statuses = [(d["status"], d["taskDefinition"]) for d in updated["deployments"]]
            assert statuses == [("PRIMARY", two), ("ACTIVE", one)]
            second = updated["deployments"][0]["id"]
            service.wait_completed(second)
        check_bounds(watch.samples, at_least=1, at_most=3)
        new = service.tasks()
        assert {task["taskDefinitionArn"] for task in new} == {two} and len(new) == 2
        for arn in old:
            task = cove.wait_task(arn, "STOPPED", cluster=service.cluster)
            assert task["stoppedReason"] == f"Scaling activity initiated by (deployment {first})"
            assert messages(cove, group, arn) == ["hello one", "bye one"]
        for task in new:
            assert messages(cove, group, task["taskArn"]) == ["hello two"]
        said = service.events()
        assert f"(deployment {second}) deployment completed." in said
        assert said[-1] == "has reached a steady state."
        assert said.index(f"(deployment {second}) deployment completed.") < len(said) - 1


def test_health_checks_set_the_pace_of_a_rolling_update(cove, network, busybox):
    """Four tasks, at most one of which may be missing and one too many: the update goes one by one."""
    family = tasks.unique("checked")
    check = {"command": ["CMD-SHELL", "true"], "interval": 5, "retries": 1}
    one, two = (
        register(cove, shell(busybox, FOREVER, healthCheck=check, environment=[{"name": "RELEASE", "value": n}]), family=family)
        for n in ("one", "two")
    )
    bounds = {"minimumHealthyPercent": 75, "maximumPercent": 125}
    with Service(cove, network, one, 4, deploymentConfiguration=bounds) as service:
        service.wait_completed(service.created["deployments"][0]["id"])
        with Watch(service) as watch:
            second = service.update(taskDefinition=two)["deployments"][0]["id"]
            service.wait_completed(second)
        check_bounds(watch.samples, at_least=3, at_most=5)
        assert {(t["taskDefinitionArn"], t["healthStatus"]) for t in service.tasks()} == {(two, "HEALTHY")}


def check_bounds(samples, at_least, at_most):
    """Nothing that was seen is below the minimum of running tasks, or above the maximum of tasks."""
    assert len(samples) > 100
    assert min(s["running"] for s in samples) >= at_least, worst(samples, "running")
    assert max(s["running"] + s["pending"] for s in samples) <= at_most, worst(samples, "pending")
    # The PRIMARY is always there, and always the first.
    assert all(s["deployments"] and s["deployments"][0][0] == "PRIMARY" for s in samples)
    assert all(status == "ACTIVE" for s in samples for status, *_ in s["deployments"][1:])


def worst(samples, key):
    """What was seen, without repetitions, for the message of a failure."""
    return key, [state for state, _ in itertools.groupby(samples)]


def test_a_service_is_scaled_out_and_in(cove, network, forever):
    with Service(cove, network, forever, 1) as service:
        deployment = service.created["deployments"][0]["id"]
        service.wait_running(1)
        (kept,) = service.tasks()
        scaled = service.update(desiredCount=4)
        assert [d["id"] for d in scaled["deployments"]] == [deployment], "no new deployment"
        service.wait_running(4)
        assert kept["taskArn"] in {task["taskArn"] for task in service.tasks()}
        zones = {task["availabilityZone"] for task in service.tasks()}
        assert len(zones) == min(4, len(network.subnets)), "spread over the zones"
        service.update(desiredCount=0)
        service.wait_running(0)
        assert service.describe()["status"] == "ACTIVE"
        stopped = wait_until("the tasks are stopped", lambda: service.tasks("STOPPED"))
        reasons = {task["stoppedReason"] for task in stopped}
        assert reasons == {f"Scaling activity initiated by (deployment {deployment})"}


def test_a_task_that_is_stopped_is_replaced_at_once(cove, network, forever):
    with Service(cove, network, forever, 2) as service:
        service.wait_running(2)
        victim = service.tasks()[0]["taskArn"]
        cove.ecs.stop_task(cluster=service.cluster, task=victim, reason="chaos")
        stopped = cove.wait_task(victim, "STOPPED", cluster=service.cluster)
        assert (stopped["stopCode"], stopped["stoppedReason"]) == ("UserInitiated", "chaos")
        service.wait_running(2)
        assert victim not in {task["taskArn"] for task in service.tasks()}


def test_a_forced_deployment_replaces_every_task(cove, network, forever):
    with Service(cove, network, forever, 1) as service:
        service.wait_running(1)
        (before,) = service.tasks()
        forced = service.update(forceNewDeployment=True)
        assert [d["status"] for d in forced["deployments"]] == ["PRIMARY", "ACTIVE"]
        assert forced["deployments"][0]["taskDefinition"] == forced["deployments"][1]["taskDefinition"]
        service.wait_completed(forced["deployments"][0]["id"])
        (after,) = service.tasks()
        assert after["taskArn"] != before["taskArn"]
        assert after["taskDefinitionArn"] == before["taskDefinitionArn"]


def test_a_killed_cove_goes_on_with_its_services(own_cove, layouts):
    """Killed in the middle of a rolling update; what ran goes on, and the update is finished."""
    own_cove.start()
    image = images.push(own_cove, layouts.busybox(), "busybox")
    definition = register(own_cove, shell(image, FOREVER))
    with Service(own_cove, default_network(own_cove), definition, 2) as service:
        service.wait_running(2)
        old = {task["taskArn"] for task in service.tasks()}
        deployment = service.update(forceNewDeployment=True)["deployments"][0]["id"]
        service.wait_running(4)
        before = {task["taskArn"]: container(task)["runtimeId"] for task in service.tasks()}
        own_cove.kill()
        own_cove.start()
        service.wait_completed(deployment)
        after = {task["taskArn"]: container(task)["runtimeId"] for task in service.tasks()}
        assert after == {arn: runtime for arn, runtime in before.items() if arn not in old}
        assert service.events().count("has reached a steady state.") == 1


def test_what_terraform_sends_for_nothing_is_nothing(cove, network, forever):
    """Empty texts and lists stand for what is not given."""
    cluster = tasks.unique("empty")
    tasks.ensure_cluster(cove, cluster)
    service = cove.ecs.create_service(
        cluster=cluster, serviceName="external", launchType="", capacityProviderStrategy=[],
        deploymentController={"type": "EXTERNAL"}, clientToken="terraform-20240417000000000000000001",
    )["service"]  # fmt: skip
    assert service["deployments"] == [] and "launchType" not in service
    cove.ecs.delete_service(cluster=cluster, service="external")
    cove.ecs.delete_cluster(cluster=cluster)


def test_refusals_come_with_the_codes_of_aws(cove, network, forever):
    tasks.ensure_cluster(cove)
    configuration = {"awsvpcConfiguration": {"subnets": network.subnets}}
    good = {"serviceName": "never", "taskDefinition": forever, "desiredCount": 1, "launchType": "FARGATE",
            "networkConfiguration": configuration}  # fmt: skip
    cases = [
        (cove.ecs.create_service, {**good, "cluster": "nope"}, "ClusterNotFoundException", "Cluster not found."),
        (cove.ecs.create_service, {**good, "taskDefinition": "nope"}, "ClientException", "TaskDefinition not found."),
        (
            cove.ecs.create_service,
            {**good, "schedulingStrategy": "DAEMON"},
            "InvalidParameterException",
            "The daemon scheduling strategy does not support a desired count for services. "
            "Remove the desired count value and try again",
        ),
        (
            cove.ecs.create_service,
            {**good, "loadBalancers": [{"targetGroupArn": "a", "containerName": "app", "containerPort": 80}]},
            "UnsupportedFeatureException",
            "The service setting 'loadBalancers' is not served by cove yet.",
        ),
        (cove.ecs.update_service, {"service": "nope"}, "ServiceNotFoundException", "Service not found."),
        (cove.ecs.delete_service, {"service": "nope"}, "ServiceNotFoundException", "Service not found."),
    ]
    for operation, arguments, code, message in cases:
        with pytest.raises(ClientError) as refusal:
            operation(**arguments)
        error = refusal.value.response["Error"]
        assert (error["Code"], error["Message"]) == (code, message)
    described = cove.ecs.describe_services(services=["never"])
    assert described["services"] == [] and described["failures"][0]["reason"] == "MISSING"
