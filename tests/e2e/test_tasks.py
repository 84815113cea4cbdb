"""Tasks from RunTask to their end: what runs in them, what they report, how they stop."""
import pytest
from botocore.exceptions import ClientError

from harness import tasks
from harness.tasks import awslogs, container, messages, register, run, run_to_end, shell
from harness.waiting import wait_until


def test_a_task_lives_through_the_states_of_aws(cove, network, busybox):
    definition = register(cove, shell(busybox, tasks.FOREVER))
    arn = run(cove, network, definition)
    task = cove.wait_task(arn, "RUNNING")
    assert task["desiredStatus"] == "RUNNING" and task["launchType"] == "FARGATE"
    assert task["createdAt"] <= task["pullStartedAt"] <= task["pullStoppedAt"] <= task["startedAt"]
    assert task["connectivity"] == "CONNECTED" and task["connectivityAt"]
    assert (task["cpu"], task["memory"]) == ("256", "512")
    assert task["platformFamily"] == "Linux" and task["platformVersion"] == "1.4.0"
    app = container(task)
    assert app["lastStatus"] == "RUNNING" and app["image"] == busybox and app["imageDigest"].startswith("sha256:")
    assert app["networkInterfaces"][0]["privateIpv4Address"] == tasks.address(task)

    stopped = cove.ecs.stop_task(task=arn, reason="enough")["task"]
    assert stopped["desiredStatus"] == "STOPPED"
    task = cove.wait_task(arn, "STOPPED")
    assert task["stopCode"] == "UserInitiated" and task["stoppedReason"] == "enough"
    assert task["startedAt"] <= task["stoppingAt"] <= task["stoppedAt"]
    assert task["executionStoppedAt"]
    assert container(task)["exitCode"] == 0


@pytest.mark.parametrize("status", [0, 1, 42])
def test_the_exit_code_is_the_containers(cove, network, busybox, status):
    task = run_to_end(cove, network, shell(busybox, f"exit {status}"))
    assert task["stopCode"] == "EssentialContainerExited"
    assert task["stoppedReason"] == "Essential container in task exited"
    assert container(task)["exitCode"] == status and container(task)["lastStatus"] == "STOPPED"


def test_a_signal_shows_in_the_exit_code(cove, network, busybox):
    task = run_to_end(cove, network, shell(busybox, "trap - TERM; sh -c 'kill -SEGV $$'; exit $?"))
    assert container(task)["exitCode"] == 139


def test_sigterm_comes_first_and_sigkill_after_stop_timeout(cove, network, busybox):
    group = tasks.unique("/stop")
    patient = shell(
        busybox,
        "trap 'echo got TERM; exit 7' TERM; echo ready; while :; do sleep 0.1; done",
        logConfiguration=awslogs(group),
    )
    deaf = shell(busybox, "trap '' TERM; while :; do sleep 0.1; done", name="deaf", stopTimeout=2)
    arn = run(cove, network, register(cove, patient, deaf))
    tasks.wait_ready(cove, group, arn)
    cove.ecs.stop_task(task=arn)
    task = cove.wait_task(arn, "STOPPED")
    assert container(task)["exitCode"] == 7
    assert container(task, "deaf")["exitCode"] == 137
    assert task["stopCode"] == "UserInitiated"
    assert messages(cove, group, arn) == ["ready", "got TERM"]


def test_a_container_over_its_memory_is_killed_and_says_so(cove, network, busybox):
    # tail keeps what it reads: zeros without a line's end, until its memory is full.
    task = run_to_end(cove, network, shell(busybox, "tail /dev/zero", memory=32))
    app = container(task)
    assert app["exitCode"] == 137
    assert app["reason"] == "OutOfMemoryError: Container killed due to memory usage"
    assert task["stopCode"] == "EssentialContainerExited"


def test_a_missing_image_is_told_in_awss_words(cove, network, busybox):
    image = busybox.rpartition(":")[0] + ":missing"
    task = run_to_end(cove, network, shell(image, "true"))
    assert task["stopCode"] == "TaskFailedToStart"
    for text in (task["stoppedReason"], container(task)["reason"]):
        assert text.startswith("CannotPullContainerError: pull image manifest has been retried")
        assert f"failed to resolve ref {image}: {image}: not found" in text
    assert "startedAt" not in task and "exitCode" not in container(task)


def test_a_missing_repository_is_told_too(cove, network, busybox):
    image = busybox.replace("/busybox:", "/nowhere:")
    task = run_to_end(cove, network, shell(image, "true"))
    assert task["stopCode"] == "TaskFailedToStart"
    assert task["stoppedReason"].startswith("CannotPullContainerError: ")


def test_a_missing_command_fails_to_start(cove, network, busybox):
    task = run_to_end(cove, network, {"name": "app", "image": busybox, "command": ["/no/such/program"]})
    assert task["stopCode"] == "TaskFailedToStart"
    assert container(task)["reason"].startswith("CannotStartContainerError: ")
    assert "/no/such/program" in container(task)["reason"]


def test_a_missing_log_group_fails_to_start(cove, network, busybox):
    log = awslogs(tasks.unique("/nobody/made/this"), create=False)
    task = run_to_end(cove, network, shell(busybox, "true", logConfiguration=log))
    assert task["stopCode"] == "TaskFailedToStart"
    assert task["stoppedReason"].startswith("ResourceInitializationError: failed to validate logger args")
    assert "The specified log group does not exist." in task["stoppedReason"]


def output(cove, network, container_definition, overrides=None, **more):
    """What a container printed before it ended."""
    group = tasks.unique("/output")
    definition = {**container_definition, "logConfiguration": awslogs(group)}
    task = run_to_end(cove, network, definition, overrides=overrides, **more)
    assert task["stopCode"] == "EssentialContainerExited", task["stoppedReason"]
    return messages(cove, group, task["taskArn"], name=definition["name"])


def test_the_images_configuration_holds_unless_the_definition_says_otherwise(cove, network, busybox):
    script = "pwd; id -u; id -g; echo $FROM_IMAGE $MINE"
    plain = output(cove, network, shell(busybox, script))
    assert plain == ["/tmp", "0", "0", "yes"]
    defined = shell(
        busybox,
        script,
        workingDirectory="/www",
        user="app",
        environment=[{"name": "MINE", "value": "mine"}, {"name": "FROM_IMAGE", "value": "no"}],
    )
    assert output(cove, network, defined) == ["/www", "1000", "1000", "no mine"]
    entry = {"name": "app", "image": busybox, "entryPoint": ["echo", "entry"], "command": ["and", "command"]}
    assert output(cove, network, entry) == ["entry and command"]


@pytest.mark.parametrize(
    "user, shown", [("1000", "1000 1000"), ("1000:2000", "1000 2000"), ("app:extra", "1000 2000"), ("77:88", "77 88")]
)
def test_a_user_may_be_a_name_or_a_number(cove, network, busybox, user, shown):
    assert output(cove, network, shell(busybox, "echo $(id -u) $(id -g)", user=user)) == [shown]


def test_overrides_win(cove, network, busybox):
    overrides = {
        "cpu": "512",
        "memory": "1024",
        "containerOverrides": [
            {
                "name": "app",
                "command": ["sh", "-c", "echo $WHO"],
                "environment": [{"name": "WHO", "value": "override"}],
            }
        ],
    }
    definition = shell(busybox, "echo definition", environment=[{"name": "WHO", "value": "definition"}])
    assert output(cove, network, definition, overrides=overrides) == ["override"]


def test_an_override_shows_in_the_task_and_must_name_a_container(cove, network, busybox):
    definition = register(cove, shell(busybox, "true"))
    arn = run(cove, network, definition, overrides={"cpu": "512", "memory": "1024"}, startedBy="me", group="g")
    task = cove.wait_task(arn, "STOPPED")
    assert (task["cpu"], task["memory"]) == ("512", "1024")
    assert task["overrides"]["cpu"] == "512" and task["startedBy"] == "me" and task["group"] == "g"
    with pytest.raises(ClientError, match="Override for container named nope is not a container in the TaskDefinition"):
        run(cove, network, definition, overrides={"containerOverrides": [{"name": "nope"}]})


def test_containers_of_a_task_share_localhost(cove, network, busybox):
    group = tasks.unique("/localhost")
    server = shell(busybox, "exec httpd -f -p 8080 -h /www", name="server", essential=False, stopTimeout=2)
    asking = "until wget -q -O - http://localhost:8080/; do sleep 0.05; done"
    client = shell(busybox, asking, name="app", logConfiguration=awslogs(group))
    task = run_to_end(cove, network, server, client)
    assert container(task)["exitCode"] == 0
    assert "hello from busybox" in messages(cove, group, task["taskArn"])


def test_a_non_essential_container_may_end(cove, network, busybox):
    helper = shell(busybox, "exit 3", name="helper", essential=False)
    group = tasks.unique("/helped")
    app = shell(busybox, tasks.READY, logConfiguration=awslogs(group))
    arn = run(cove, network, register(cove, app, helper))
    tasks.wait_ready(cove, group, arn)
    ended = wait_until(
        "the helper's end", lambda: container(cove.task(arn), "helper")["lastStatus"] == "STOPPED" and cove.task(arn)
    )
    assert container(ended, "helper")["exitCode"] == 3
    assert ended["lastStatus"] == "RUNNING" and container(ended)["lastStatus"] == "RUNNING"
    cove.ecs.stop_task(task=arn)
    cove.wait_task(arn, "STOPPED")


def test_cpu_and_memory_are_cgroup_limits(cove, network, busybox):
    # The same question to cgroup v2 and v1.
    script = (
        "cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes 2>/dev/null;"
        "grep -c . /proc/self/cgroup >/dev/null; exit 0"
    )
    lines = output(cove, network, shell(busybox, script, memory=64))
    assert str(64 << 20) in lines


def test_a_container_without_limits_of_its_own_sees_the_tasks(cove, network, busybox):
    script = (
        "cd /sys/fs/cgroup; cat memory.max memory/memory.limit_in_bytes 2>/dev/null;"
        "cat cpu.max cpu/cpu.cfs_quota_us 2>/dev/null; exit 0"
    )
    lines = output(cove, network, shell(busybox, script))
    assert lines[0] == str(512 << 20) and lines[1].split() in (["25000"], ["25000", "100000"])


def test_an_init_process_tells_nothing_of_the_machine(cove, network, busybox):
    script = (
        "tr '\\0' ' ' </proc/1/cmdline; echo; tr '\\0' '\\n' </proc/1/environ; ls -l /proc/1/exe /proc/1/cwd /proc/1/fd;"
        "cat /proc/1/mountinfo"
    )
    app = shell(
        busybox,
        script,
        linuxParameters={"initProcessEnabled": True},
        environment=[{"name": "WHOSE", "value": "container"}],
    )
    lines = output(cove, network, app)
    assert lines[0].startswith("/sbin/docker-init -- sh -c ")
    assert "WHOSE=container" in lines
    for secret in (str(cove.data_dir), str(cove.home), "shim", "COVE_"):
        assert not [line for line in lines if secret in line]


def test_a_container_has_no_power_over_the_machine(cove, network, busybox):
    script = (
        "exec 2>/dev/null;"
        "mount -t tmpfs none /mnt && echo can mount;"
        "ip link set lo down && echo can change links;"
        "sysctl -w net.ipv4.ip_forward=1 && echo can change sysctls;"
        "dd if=/dev/kmsg count=1 >/dev/null && echo can read the kernel log;"
        "head -c 1 /proc/kcore | grep -q . && echo can read memory;"
        "mknod /tmp/disk b 253 0 && dd if=/tmp/disk count=1 >/dev/null && echo can read disks;"
        "grep -q 'Seccomp:.*2' /proc/self/status && echo filtered; grep CapEff /proc/self/status | cut -f 2"
    )
    # The capabilities that Docker leaves a container by default.
    assert output(cove, network, shell(busybox, script)) == ["filtered", "00000000a80425fb"]


def test_tasks_are_listed_by_what_they_are(cove, network, busybox):
    cluster = tasks.unique("listing")
    tasks.ensure_cluster(cove, cluster)
    family = tasks.unique("listed")
    definition = register(cove, shell(busybox, tasks.FOREVER), family=family)
    arns = {run(cove, network, definition, cluster=cluster, startedBy=f"s{n}") for n in range(3)}
    for arn in arns:
        cove.wait_task(arn, "RUNNING", cluster)

    def listed(**filters):
        pages = cove.ecs.get_paginator("list_tasks").paginate(
            cluster=cluster, PaginationConfig={"PageSize": 2}, **filters
        )
        return {arn for page in pages for arn in page["taskArns"]}

    assert listed() == listed(family=family) == listed(launchType="FARGATE") == arns
    assert listed(family="other") == listed(desiredStatus="STOPPED") == set()
    assert len(listed(startedBy="s1")) == 1
    gone = sorted(arns)[0]
    cove.ecs.stop_task(cluster=cluster, task=tasks.task_id(gone))
    cove.wait_task(gone, "STOPPED", cluster)
    assert listed() == arns - {gone} and listed(desiredStatus="STOPPED") == {gone}
    for arn in arns - {gone}:
        cove.ecs.stop_task(cluster=cluster, task=arn)
        cove.wait_task(arn, "STOPPED", cluster)


def test_what_is_not_there_is_missing_or_not_found(cove, network, busybox):
    tasks.ensure_cluster(cove)
    nobody = "0" * 32
    answer = cove.ecs.describe_tasks(tasks=[nobody])
    assert answer["tasks"] == []
    assert answer["failures"][0]["reason"] == "MISSING" and answer["failures"][0]["arn"].endswith(nobody)
    with pytest.raises(cove.ecs.exceptions.InvalidParameterException, match="The referenced task was not found."):
        cove.ecs.stop_task(task=nobody)
    with pytest.raises(cove.ecs.exceptions.ClusterNotFoundException, match="Cluster not found."):
        cove.ecs.list_tasks(cluster="nowhere")
    with pytest.raises(cove.ecs.exceptions.ClientException, match="TaskDefinition not found."):
        run(cove, network, "nothing:1")


def test_the_command_line_runs_and_waits(cove, network, busybox):
    """The same by `aws`, as a user types it."""
    definition = register(cove, shell(busybox, "exit 5"))
    tasks.ensure_cluster(cove)
    configuration = f"awsvpcConfiguration={{subnets=[{network.subnets[0]}],assignPublicIp=ENABLED}}"
    ran = cove.aws(
        "ecs", "run-task", "--task-definition", definition, "--launch-type", "FARGATE",
        "--network-configuration", configuration,
    )  # fmt: skip
    arn = ran["tasks"][0]["taskArn"]
    cove.aws("ecs", "wait", "tasks-stopped", "--tasks", arn)
    task = cove.aws("ecs", "describe-tasks", "--tasks", arn)["tasks"][0]
    assert task["containers"][0]["exitCode"] == 5
