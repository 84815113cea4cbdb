"""Tasks on EC2 instances in the four network modes, found by real packets."""
import pathlib

import pytest

from harness import leftovers, processes, tasks
from harness.hosts import Host, binding
from harness.tasks import FOREVER, address, awslogs, messages, shell
from harness.waiting import wait_until

WEB = "trap 'exit 0' TERM; httpd -f -p {} -h /www & wait $!"
CURL = ["curl", "-sS", "--connect-timeout", "1", "--max-time", "10"]
HELLO = (0, "hello from busybox\n")
TIMED_OUT = (28, "")


@pytest.fixture(scope="module")
def host(shared_cove, network):
    host = Host(shared_cove, network, ports=[(8000, 8100), (32768, 60999)])
    yield host
    host.terminate()


def from_the_machine(cove, url):
    result = cove.command(*CURL, url, check=False)
    return result.returncode, result.stdout


def from_inside(cove, network, url):
    result = cove.vpc_exec(network.subnets[0], *CURL, url, groups=[network.default_group])
    return result.returncode, result.stdout


def output(cove, group, task, line, name="app"):
    """The lines of a container, once one of them is there."""
    return wait_until(
        f"{line!r} in {group}",
        lambda: next((m for m in [messages(cove, group, task["taskArn"], name=name)] if line in m), None),
    )


def test_a_bridge_task_is_reached_by_ports_of_its_instance(cove, network, host, busybox):
    web = shell(busybox, WEB.format(80), portMappings=[{"containerPort": 80, "hostPort": 0}])
    fixed = shell(busybox, WEB.format(81), "fixed", portMappings=[{"containerPort": 81, "hostPort": 8011}])
    task = host.run("bridge", web, fixed)
    assert task["attachments"] == [] and tasks.container(task)["networkInterfaces"] == []
    dynamic = binding(task)
    assert 32768 <= dynamic <= 60999 and binding(task, "fixed") == 8011
    for port in (dynamic, 8011):
        assert from_the_machine(cove, f"http://{host.public}:{port}/") == HELLO
        assert from_inside(cove, network, f"http://{host.private}:{port}/") == HELLO
    # The container's own port is none of the instance's, and another host port no port of it.
    assert from_the_machine(cove, f"http://{host.public}:8080/")[0] != 0
    assert len(tasks.container(task)["runtimeId"]) == 64
    host.stop(task)
    assert from_the_machine(cove, f"http://{host.public}:8011/")[0] != 0


def test_containers_of_a_bridge_know_what_they_link_to(cove, host, busybox):
    group = tasks.unique("/links")
    script = (
        "until wget -qO- http://database:80/; do sleep 0.1; done; env; cat /etc/hosts; hostname; "
        f"nslookup $(cat /etc/hostname) || true; echo done; {FOREVER}"
    )
    web = shell(busybox, script, links=["db:database"], logConfiguration=awslogs(group))
    db = shell(busybox, WEB.format(80), "db", portMappings=[{"containerPort": 80}])
    task = host.run("bridge", web, db)
    lines = output(cove, group, task, "done")
    assert "hello from busybox" in lines
    assert "AWS_EXECUTION_ENV=AWS_ECS_EC2" in lines
    assert any(line.startswith("DATABASE_PORT_80_TCP_ADDR=172.17.0.") for line in lines)
    assert tasks.container(task)["runtimeId"][:12] in lines
    host.stop(task)


def test_a_host_task_is_on_the_instances_own_interface(cove, network, host, busybox):
    web = shell(busybox, WEB.format(8022), portMappings=[{"containerPort": 8022}])
    task = host.run("host", web)
    assert from_the_machine(cove, f"http://{host.public}:8022/") == HELLO
    assert from_inside(cove, network, f"http://{host.private}:8022/") == HELLO
    again = host.try_run("host", web)
    assert [failure["reason"] for failure in again["failures"]] == ["RESOURCE:PORTS"]
    host.stop(task)


def test_a_task_without_a_network_has_none(cove, host, busybox):
    group = tasks.unique("/none")
    script = f"ip -o addr; wget -qO- http://172.17.0.1/ || echo unreachable; echo done; {FOREVER}"
    task = host.run("none", shell(busybox, script, logConfiguration=awslogs(group)))
    lines = output(cove, group, task, "done")
    assert "unreachable" in lines and not any("eth0" in line for line in lines)
    host.stop(task)


def test_the_instances_public_address_does_not_lead_to_an_awsvpc_task(cove, network, host, busybox):
    web = shell(busybox, WEB.format(8033), portMappings=[{"containerPort": 8033}])
    configuration = {"awsvpcConfiguration": {"subnets": [network.subnets[0]], "securityGroups": [host.group]}}
    task = host.run("awsvpc", web, networkConfiguration=configuration)
    assert tasks.container(task)["networkBindings"] == []
    assert address(task) != host.private
    assert from_inside(cove, network, f"http://{address(task)}:8033/") == HELLO
    assert from_the_machine(cove, f"http://{host.public}:8033/")[0] != 0
    assert from_inside(cove, network, f"http://{host.private}:8033/")[0] != 0
    host.stop(task)


def test_names_and_addresses_of_the_vpc_are_found_from_every_mode(cove, network, host, busybox):
    name = host.described()["PrivateDnsName"]
    script = f"nslookup {name} | tail -n 4; echo done; {FOREVER}"
    configuration = {"awsvpcConfiguration": {"subnets": [network.subnets[0]]}}
    for mode, more in [("bridge", {}), ("host", {}), ("awsvpc", {"networkConfiguration": configuration})]:
        group = tasks.unique("/names")
        container = shell(busybox, script, logConfiguration=awslogs(group))
        task = host.run(mode, container, **more)
        lines = output(cove, group, task, "done")
        assert any(host.private in line for line in lines), (mode, lines)
        host.stop(task)


def test_an_image_that_is_not_there_is_told_of_under_the_container(cove, host, busybox):
    missing = busybox.rpartition(":")[0] + ":nope"
    task = host.run("bridge", shell(missing, "true"), wait="STOPPED")
    assert task["stoppedReason"] == "Task failed to start" and task["stopCode"] == "TaskFailedToStart"
    reason = tasks.container(task)["reason"]
    assert reason.startswith("CannotPullContainerError: ") and reason.endswith("Requested image not found")


def test_a_task_runs_without_what_is_not_essential_until_its_time_comes(cove, network, busybox):
    """An instance's agent brings up each container by itself; Fargate has all ready before it starts any."""
    host = Host(cove, network)
    script = "while ! test -e /end; do sleep 0.1; done; exit 4"
    optional = {"essential": False}
    task = host.run(
        "bridge",
        shell(busybox, script),
        shell(busybox + "-nope", "true", name="image", **optional),
        shell(busybox, "true", name="logs", logConfiguration=tasks.awslogs("/not/there", create=False), **optional),
        shell(busybox, "true", name="after", dependsOn=[{"containerName": "logs", "condition": "START"}], **optional),
    )
    tried = {c["name"]: c for c in task["containers"]}
    assert tried["app"]["lastStatus"] == "RUNNING"
    for name, error in [
        ("image", "CannotPullContainerError: "),
        ("logs", "CannotStartContainerError: Error response from daemon: failed to initialize logging driver: "),
        ("after", "CannotStartContainerError: dependency graph: "),
    ]:
        assert tried[name]["lastStatus"] == "STOPPED" and tried[name]["reason"].startswith(error), tried[name]
        assert "runtimeId" not in tried[name]
    pid = processes.pid_of(script)
    pathlib.Path(f"/proc/{pid}/root/end").touch()
    ended = cove.wait_task(task["taskArn"], "STOPPED", cluster=host.cluster)
    assert ended["stopCode"] == "EssentialContainerExited" and tasks.container(ended)["exitCode"] == 4
    host.terminate()


def test_tasks_end_with_their_instance(cove, network, busybox):
    host = Host(cove, network)
    deaf = shell(busybox, "trap '' TERM; while :; do sleep 1; done", stopTimeout=120)
    task = host.run("bridge", deaf)
    cove.ec2.stop_instances(InstanceIds=[host.id])
    stopped = cove.wait_task(task["taskArn"], "STOPPED", cluster=host.cluster)
    assert tasks.container(stopped)["exitCode"] == 137
    host.wait("stopped")
    assert not any(host.id[2:] in name for i in cove.instances for name in leftovers.namespaces(i))
    assert host.container_instance()["agentConnected"] is False
    cove.ec2.start_instances(InstanceIds=[host.id])
    host.registered()
    again = host.run("bridge", shell(busybox, FOREVER))
    host.stop(again)
    host.terminate()


def test_tasks_on_an_instance_outlive_cove(own_cove, layouts):
    from conftest import default_network
    from harness import images

    own_cove.start()
    network = default_network(own_cove)
    image = images.push(own_cove, layouts.busybox(), "busybox")
    host = Host(own_cove, network, ports=[(8000, 8100)])
    task = host.run("bridge", shell(image, WEB.format(80), portMappings=[{"containerPort": 80, "hostPort": 8044}]))
    url = f"http://{host.public}:8044/"
    assert from_the_machine(own_cove, url) == HELLO
    own_cove.kill()
    assert from_the_machine(own_cove, url) == HELLO
    own_cove.start()
    assert own_cove.task(task["taskArn"], host.cluster)["lastStatus"] == "RUNNING"
    assert from_the_machine(own_cove, url) == HELLO
