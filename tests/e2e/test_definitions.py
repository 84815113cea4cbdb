"""Clusters and task definitions: what is accepted, how it is shown, and why the rest is refused."""
import pytest
from botocore.exceptions import ClientError

from harness import tasks

IMAGE = "public.ecr.aws/docker/library/busybox:1"


def test_a_cluster_is_made_once_and_stays_known(cove):
    name = tasks.unique("cluster")
    made = cove.ecs.create_cluster(clusterName=name, tags=[{"key": "team", "value": "a"}])["cluster"]
    assert made["clusterArn"] == f"arn:aws:ecs:ap-northeast-1:000000000000:cluster/{name}"
    assert made["status"] == "ACTIVE" and made["runningTasksCount"] == made["pendingTasksCount"] == 0
    assert cove.ecs.create_cluster(clusterName=name)["cluster"]["clusterArn"] == made["clusterArn"]
    (shown,) = cove.ecs.describe_clusters(clusters=[name], include=["TAGS"])["clusters"]
    assert shown["tags"] == [{"key": "team", "value": "a"}]
    assert made["clusterArn"] in cove.ecs.list_clusters()["clusterArns"]
    missing = cove.ecs.describe_clusters(clusters=["nowhere"])
    assert missing["failures"][0]["reason"] == "MISSING"
    gone = cove.ecs.delete_cluster(cluster=name)["cluster"]
    assert gone["status"] == "INACTIVE"
    assert made["clusterArn"] not in cove.ecs.list_clusters()["clusterArns"]


def test_a_cluster_with_tasks_is_not_deleted(cove, network, busybox):
    name = tasks.unique("cluster")
    definition = tasks.register(cove, tasks.shell(busybox, tasks.FOREVER))
    arn = tasks.run(cove, network, definition, cluster=name)
    cove.wait_task(arn, "RUNNING", name)
    assert cove.ecs.describe_clusters(clusters=[name])["clusters"][0]["runningTasksCount"] == 1
    with pytest.raises(cove.ecs.exceptions.ClusterContainsTasksException):
        cove.ecs.delete_cluster(cluster=name)
    cove.ecs.stop_task(cluster=name, task=arn)
    cove.wait_task(arn, "STOPPED", name)
    cove.ecs.delete_cluster(cluster=name)


def test_a_definition_is_shown_with_its_defaults(cove):
    family = tasks.unique("family")
    arn = tasks.register(cove, {"name": "app", "image": IMAGE, "portMappings": [{"containerPort": 80}]}, family=family)
    assert arn == f"arn:aws:ecs:ap-northeast-1:000000000000:task-definition/{family}:1"
    shown = cove.ecs.describe_task_definition(taskDefinition=family)["taskDefinition"]
    assert (shown["family"], shown["revision"], shown["status"]) == (family, 1, "ACTIVE")
    assert shown["requiresCompatibilities"] == ["FARGATE"] and set(shown["compatibilities"]) >= {"EC2", "FARGATE"}
    (app,) = shown["containerDefinitions"]
    assert app["essential"] is True and app["cpu"] == 0
    assert app["portMappings"] == [{"containerPort": 80, "hostPort": 80, "protocol": "tcp"}]
    assert app["environment"] == app["mountPoints"] == app["volumesFrom"] == []


def test_revisions_count_and_inactive_ones_are_not_reused(cove, network):
    family = tasks.unique("family")
    arns = [tasks.register(cove, {"name": "app", "image": IMAGE}, family=family) for _ in range(3)]
    assert [arn.rpartition(":")[2] for arn in arns] == ["1", "2", "3"]
    gone = cove.ecs.deregister_task_definition(taskDefinition=f"{family}:3")["taskDefinition"]
    assert gone["status"] == "INACTIVE" and gone["deregisteredAt"]
    assert cove.ecs.describe_task_definition(taskDefinition=family)["taskDefinition"]["revision"] == 2
    assert tasks.register(cove, {"name": "app", "image": IMAGE}, family=family).endswith(":4")
    listed = cove.ecs.list_task_definitions(familyPrefix=family)["taskDefinitionArns"]
    assert [arn.rpartition(":")[2] for arn in listed] == ["1", "2", "4"]
    newest = cove.ecs.list_task_definitions(familyPrefix=family, sort="DESC")["taskDefinitionArns"]
    assert newest == listed[::-1]
    inactive = cove.ecs.list_task_definitions(familyPrefix=family, status="INACTIVE")["taskDefinitionArns"]
    assert inactive == [arns[2]]
    assert family in cove.ecs.list_task_definition_families(status="ACTIVE", familyPrefix=family[:4])["families"]
    with pytest.raises(ClientError, match="(?i)inactive"):
        tasks.run(cove, network, arns[2])


@pytest.mark.parametrize(
    "cpu, memory, shown",
    [
        ("256", "512", ("256", "512")),
        (".25 vCPU", "0.5 GB", ("256", "512")),
        ("1 vCPU", "2GB", ("1024", "2048")),
        ("16384", "32768", ("16384", "32768")),
    ],
)
def test_fargate_sizes_are_understood(cove, cpu, memory, shown):
    arn = tasks.register(cove, {"name": "app", "image": IMAGE}, cpu=cpu, memory=memory)
    definition = cove.ecs.describe_task_definition(taskDefinition=arn)["taskDefinition"]
    assert (definition["cpu"], definition["memory"]) == shown


APP = {"name": "app", "image": IMAGE}


@pytest.mark.parametrize(
    "change, message",
    [
        ({"cpu": "256", "memory": "4096"}, "No Fargate configuration exists for given values: 256 CPU, 4096 memory."),
        ({"cpu": "300", "memory": "512"}, "No Fargate configuration exists for given values"),
        ({"cpu": None}, "Fargate requires that 'cpu' be defined at the task level."),
        # Whether a container has memory at all is asked first.
        ({"memory": None}, "At least one of 'memory' or 'memoryReservation' must be specified."),
        ({"memory": None, "containerDefinitions": [{**APP, "memory": 64}]}, "Fargate requires that 'memory' be defined at the task level."),
        ({"containerDefinitions": []}, "Container list cannot be empty."),
        ({"containerDefinitions": [APP, APP]}, "Container names must be unique within a task definition"),
        ({"containerDefinitions": [{**APP, "essential": False}]}, "Task definition doesn't have any essential container"),
        ({"containerDefinitions": [{**APP, "memory": 1024}]}, "The 'memory' setting for container 'app' is greater than for the task"),
        ({"containerDefinitions": [{**APP, "cpu": 512}]}, "The sum of all container 'cpu' values cannot be greater than the value of the task 'cpu'."),
        ({"containerDefinitions": [{**APP, "privileged": True}]}, "‘privileged’"),
        ({"containerDefinitions": [{**APP, "logConfiguration": {"logDriver": "json-file"}}]}, "json-file is not a valid log driver. Must be one of [awslogs,splunk,awsfirelens]"),
        ({"containerDefinitions": [{**APP, "logConfiguration": {"logDriver": "awslogs", "options": {}}}]}, "Log driver awslogs requires options: awslogs-group"),
        ({"networkMode": "bridge"}, "network mode"),
        ({"executionRoleArn": None, "containerDefinitions": [{**APP, "logConfiguration": tasks.awslogs("/g")}]}, "Fargate requires task definition to have execution role ARN to support log driver awslogs."),
        ({"ephemeralStorage": {"sizeInGiB": 20}}, "EphemeralStorage size should be at least 21"),
        ({"family": "has space"}, "family"),
    ],
    ids=lambda v: None if isinstance(v, str) else next(iter(v)),
)
def test_what_fargate_cannot_run_is_refused_in_awss_words(cove, change, message):
    request = {
        "family": "refused",
        "requiresCompatibilities": ["FARGATE"],
        "networkMode": "awsvpc",
        "cpu": "256",
        "memory": "512",
        "executionRoleArn": tasks.ROLE,
        "containerDefinitions": [APP],
        **change,
    }
    with pytest.raises(cove.ecs.exceptions.ClientException) as error:
        cove.ecs.register_task_definition(**{k: v for k, v in request.items() if v is not None})
    assert message.lower() in error.value.response["Error"]["Message"].lower()
    assert "refused" not in cove.ecs.list_task_definition_families()["families"]


def test_what_run_task_cannot_place_is_refused(cove, network):
    definition = tasks.register(cove, APP)
    tasks.ensure_cluster(cove)
    invalid = cove.ecs.exceptions.InvalidParameterException

    def run(**more):
        return cove.ecs.run_task(taskDefinition=definition, launchType="FARGATE", **more)

    with pytest.raises(invalid, match="(?i)network configuration must be provided"):
        run()
    for subnets, groups in [(["subnet-00000000000000000"], []), ([network.subnets[0]], ["sg-00000000000000000"])]:
        with pytest.raises(invalid, match="00000000000000000"):
            run(networkConfiguration={"awsvpcConfiguration": {"subnets": subnets, "securityGroups": groups}})
    configuration = {"awsvpcConfiguration": {"subnets": network.subnets}}
    with pytest.raises(invalid, match="(?i)placement strategies are not supported with FARGATE"):
        run(networkConfiguration=configuration, placementStrategy=[{"type": "random"}])
    with pytest.raises(ClientError):
        run(networkConfiguration=configuration, platformVersion="9.9.9")
