"""Where ECS places tasks on instances, and why not, as stock clients see it; and that what is placed is there."""
import json

import pytest
from botocore.exceptions import ClientError

from harness import hosts, tasks
from harness.hosts import Host, binding
from harness.tasks import FOREVER, shell

CURL = ["curl", "-sS", "--connect-timeout", "1", "--max-time", "10"]
# A t3.medium: two vCPUs, what a kernel leaves of 4 GiB, three interfaces.
CPU, MEMORY, TASK_INTERFACES = 2048, 3840, 2


@pytest.fixture
def host(cove, network):
    host = Host(cove, network, ports=[(32768, 60999)], config='ECS_INSTANCE_ATTRIBUTES={"stack": "blue"}')
    yield host
    host.terminate()


def serving(sample, port=0, **more):
    return {"name": "app", "image": sample, "memory": 64, "portMappings": [{"containerPort": 3000, "hostPort": port}], **more}


def answers(cove, address, port):
    """Whether the sample app answers a client on the machine."""
    result = cove.command(*CURL, f"http://{address}:{port}/", check=False)
    return result.returncode == 0 and json.loads(result.stdout)["environment"] == "development"


def remaining(host):
    resources = host.container_instance()["remainingResources"]
    return {r["name"]: r.get("stringSetValue") or r["integerValue"] for r in resources}


def reasons(answer):
    assert answer["tasks"] == []
    return [f["reason"] for f in answer["failures"]]


def stop(host, *running):
    for task in running:
        host.cove.ecs.stop_task(cluster=host.cluster, task=task["taskArn"])
    for task in running:
        host.cove.wait_task(task["taskArn"], "STOPPED", cluster=host.cluster)


def test_each_copy_has_ports_of_its_own_and_serves_there(cove, host, sample):
    definition = hosts.register(cove, "bridge", serving(sample, cpu=100))
    arns = [t["taskArn"] for t in host.try_run("bridge", definition=definition, count=3)["tasks"]]
    running = [cove.wait_task(arn, "RUNNING", cluster=host.cluster) for arn in arns]
    ports = {binding(task) for task in running}
    assert len(ports) == 3 and all(answers(cove, host.public, port) for port in ports)
    left = remaining(host)
    assert (left["CPU"], left["MEMORY"]) == (CPU - 300, MEMORY - 192)
    assert host.container_instance()["runningTasksCount"] == 3
    stop(host, *running)
    left = remaining(host)
    assert (left["CPU"], left["MEMORY"]) == (CPU, MEMORY)


def test_what_an_instance_has_not_left_is_the_reason(cove, network, host, busybox):
    job = shell(busybox, FOREVER, memory=64)
    awsvpc = {"awsvpcConfiguration": {"subnets": [network.subnets[0]]}}
    elsewhere = {"awsvpcConfiguration": {"subnets": [network.subnets[1]]}}
    port = {"portMappings": [{"containerPort": 80, "hostPort": 22}]}
    cases = [
        ("bridge", {**job, "cpu": CPU + 1}, {}, "RESOURCE:CPU"),
        ("bridge", {**job, "memory": MEMORY + 1}, {}, "RESOURCE:MEMORY"),
        ("bridge", {**job, **port}, {}, "RESOURCE:PORTS"),
        ("awsvpc", job, {"networkConfiguration": elsewhere}, "LOCATION"),
        (
            "bridge",
            job,
            {"placementConstraints": [{"type": "memberOf", "expression": "attribute:stack == green"}]},
            "MemberOf placement constraint unsatisfied.",
        ),
    ]
    for mode, container, more, reason in cases:
        answer = host.try_run(mode, container, **more)
        assert reasons(answer) == [reason]
        assert answer["failures"][0]["arn"] == host.container_instance()["containerInstanceArn"]
    definition = hosts.register(cove, "awsvpc", job)
    made = host.try_run("awsvpc", definition=definition, count=3, networkConfiguration=awsvpc)
    assert len(made["tasks"]) == TASK_INTERFACES
    assert [f["reason"] for f in made["failures"]] == ["RESOURCE:ENI"]
    for task in made["tasks"]:
        running = cove.wait_task(task["taskArn"], "RUNNING", cluster=host.cluster)
        interface = tasks.detail(running, "networkInterfaceId")
        (shown,) = cove.ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])["NetworkInterfaces"]
        assert shown["Attachment"]["InstanceId"] == host.id and "Association" not in shown
    stop(host, *made["tasks"])


def test_a_draining_instance_and_one_without_an_agent_take_nothing(cove, host, busybox):
    definition = hosts.register(cove, "bridge", shell(busybox, FOREVER, memory=64))
    arn = host.container_instance()["containerInstanceArn"]
    for state in ("DRAINING", "ACTIVE"):
        changed = cove.ecs.update_container_instances_state(
            cluster=host.cluster, containerInstances=[arn], status=state
        )
        assert changed["containerInstances"][0]["status"] == state
        if state == "DRAINING":
            with pytest.raises(ClientError) as refused:
                host.try_run("bridge", definition=definition)
            assert refused.value.response["Error"] == {
                "Code": "InvalidParameterException",
                "Message": "No Container Instances were found in your cluster.",
            }
    started = cove.ecs.start_task(cluster=host.cluster, containerInstances=[arn], taskDefinition=definition)
    (task,) = started["tasks"]
    cove.wait_task(task["taskArn"], "RUNNING", cluster=host.cluster)
    listed = cove.ecs.list_tasks(cluster=host.cluster, containerInstance=arn)
    assert listed["taskArns"] == [task["taskArn"]]
    cove.ec2.stop_instances(InstanceIds=[host.id])
    stopped = cove.wait_task(task["taskArn"], "STOPPED", cluster=host.cluster)
    assert stopped["stoppedReason"] == f"Host EC2 (instance {host.id}) stopped."
    host.wait("stopped")
    assert reasons(host.try_run("bridge", definition=definition)) == ["AGENT"]
    cove.ec2.start_instances(InstanceIds=[host.id])
    host.registered()
    host.stop(host.run("bridge", definition=definition))


def test_the_command_line_sees_instances_attributes_and_settings(cove, host):
    arns = cove.aws(
        "ecs", "list-container-instances", "--cluster", host.cluster,
        "--filter", "attribute:ecs.instance-type =~ t3.* and attribute:stack == blue",
    )["containerInstanceArns"]  # fmt: skip
    assert arns == [host.container_instance()["containerInstanceArn"]]
    cove.aws(
        "ecs", "put-attributes", "--cluster", host.cluster,
        "--attributes", f"name=rack,value=7,targetId={arns[0]}",
    )  # fmt: skip
    listed = cove.aws(
        "ecs", "list-attributes", "--cluster", host.cluster,
        "--target-type", "container-instance", "--attribute-name", "rack",
    )  # fmt: skip
    assert listed["attributes"] == [{"name": "rack", "value": "7", "targetId": arns[0]}]
    described = cove.aws("ecs", "describe-clusters", "--clusters", host.cluster)["clusters"][0]
    assert described["registeredContainerInstancesCount"] == 1
    settings = cove.aws("ecs", "list-account-settings", "--effective-settings", "--name", "awsvpcTrunking")
    assert settings["settings"][0]["value"] == "disabled"
    with pytest.raises(AssertionError, match="cannot be deleted while Container Instances are active or draining"):
        cove.aws("ecs", "delete-cluster", "--cluster", host.cluster)


def test_trunking_lets_more_tasks_in(own_cove, layouts):
    from conftest import default_network
    from harness import images

    cove = own_cove
    cove.start()
    busybox = images.push(cove, layouts.busybox(), "busybox")
    network = default_network(cove)
    cove.ecs.put_account_setting_default(name="awsvpcTrunking", value="enabled")
    host = Host(cove, network, instance_type="m5.large")
    definition = hosts.register(cove, "awsvpc", shell(busybox, FOREVER, memory=64))
    configuration = {"awsvpcConfiguration": {"subnets": [network.subnets[0]]}}
    more = {"definition": definition, "networkConfiguration": configuration}
    made = host.try_run("awsvpc", count=10, **more)
    assert made["failures"] == []
    running = [cove.wait_task(t["taskArn"], "RUNNING", cluster=host.cluster) for t in made["tasks"]]
    assert len({tasks.address(task) for task in running}) == 10
    assert reasons(host.try_run("awsvpc", **more)) == ["RESOURCE:ENI"]
    stop(host, *running)
    host.terminate()
