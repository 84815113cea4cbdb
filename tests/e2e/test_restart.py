"""A crash loses nothing: tasks go on, and the next cove goes on with them."""
import concurrent.futures
import os
import pathlib
import signal
import subprocess
import threading

import pytest

from conftest import default_network
from harness import images, leftovers, processes, tasks
from harness.tasks import FOREVER, READY, address, container, messages, public_address, register, run, shell
from harness.waiting import wait_until

WEB = "trap 'exit 0' TERM; httpd -f -p 8080 -h /www & wait $!"


@pytest.fixture
def busy(own_cove, layouts):
    """A cove with a web task that anyone may reach."""
    own_cove.start()
    own_cove.image = images.push(own_cove, layouts.busybox(), "busybox")
    own_cove.network = default_network(own_cove)
    own_cove.ec2.authorize_security_group_ingress(
        GroupId=own_cove.network.default_group, IpProtocol="tcp", FromPort=8080, ToPort=8080, CidrIp="0.0.0.0/0"
    )
    return own_cove


def start_web(cove, **more):
    arn = run(cove, cove.network, register(cove, shell(cove.image, WEB, **more)))
    return cove.wait_task(arn, "RUNNING")


def answers(cove, url):
    return cove.command("curl", "-sS", "--max-time", "1", url, check=False).returncode == 0


def test_a_task_outlives_a_killed_cove_and_is_found_again(busy):
    group = tasks.unique("/outlives")
    definition = register(busy, shell(busy.image, READY, logConfiguration=tasks.awslogs(group)))
    quiet = run(busy, busy.network, definition)
    tasks.wait_ready(busy, group, quiet)
    before = start_web(busy)
    public = public_address(busy, before)
    url = f"http://{public}:8080/"
    wait_until("an answer", lambda: answers(busy, url))

    busy.kill()
    assert answers(busy, url), "the task is reached while no cove runs"
    busy.start()
    after = busy.task(before["taskArn"])
    assert after["lastStatus"] == "RUNNING" and address(after) == address(before)
    assert container(after)["runtimeId"] == container(before)["runtimeId"]
    assert after["startedAt"] == before["startedAt"]
    assert answers(busy, url) and public_address(busy, after) == public
    inside = busy.vpc_exec(busy.network.subnets[1], "curl", "-sS", "--max-time", "1", f"http://{address(after)}:8080/")
    assert inside.stdout == "hello from busybox\n", inside.stderr
    assert messages(busy, group, quiet) == ["ready"]

    for arn in (before["taskArn"], quiet):
        busy.ecs.stop_task(task=arn)
        task = busy.wait_task(arn, "STOPPED")
        assert container(task)["exitCode"] == 0
    assert not answers(busy, url)
    busy.stop()
    assert busy.leftovers() == []


def test_what_was_printed_while_no_cove_ran_is_not_lost(busy):
    group = tasks.unique("/meanwhile")
    script = "trap 'exit 0' TERM; n=0; while :; do n=$((n+1)); echo $n; sleep 0.02; done"
    arn = run(busy, busy.network, register(busy, shell(busy.image, script, logConfiguration=tasks.awslogs(group))))
    busy.wait_task(arn, "RUNNING")
    wait_until("some lines", lambda: len(messages(busy, group, arn)) > 5)
    busy.kill()
    written = pathlib.Path(f"/proc/{processes.pid_of(script)}/io")
    before = written.read_text()
    wait_until("lines that nobody reads", lambda: written.read_text() != before)
    busy.start()
    wait_until("more lines", lambda: len(messages(busy, group, arn)) > 30)
    busy.ecs.stop_task(task=arn)
    busy.wait_task(arn, "STOPPED")
    lines = messages(busy, group, arn)
    assert lines == [str(n) for n in range(1, len(lines) + 1)]


def test_a_task_that_ends_while_no_cove_runs_is_told_afterwards(busy):
    fifo = "mkfifo /tmp/end; cat /tmp/end; exit 21"
    arn = run(busy, busy.network, register(busy, shell(busy.image, fifo)))
    busy.wait_task(arn, "RUNNING")
    pid = wait_until("the pipe", lambda: end_pipe(fifo))
    busy.kill()
    pid.write_text("end")
    wait_until("its end", lambda: not pid.exists())
    busy.start()
    task = busy.wait_task(arn, "STOPPED")
    assert container(task)["exitCode"] == 21
    assert task["stopCode"] == "EssentialContainerExited"


def end_pipe(script):
    path = pathlib.Path(f"/proc/{processes.pid_of(script)}/root/tmp/end")
    return path if path.exists() else None


def test_tasks_are_kept_if_asked(own_coves, layouts):
    cove = own_coves()
    cove.start("--keep-tasks")
    cove.image = images.push(cove, layouts.busybox(), "busybox")
    cove.network = default_network(cove)
    task = start_web(cove)
    assert cove.stop() == 0
    assert cove.leftovers() != []
    cove.start()
    assert cove.task(task["taskArn"])["lastStatus"] == "RUNNING"
    assert cove.down("--keep-tasks") == 0
    assert cove.leftovers() != []
    cove.start()
    again = cove.task(task["taskArn"])
    assert again["lastStatus"] == "RUNNING" and address(again) == address(task)
    assert cove.stop() == 0
    assert cove.leftovers() == []


@pytest.mark.parametrize("calls", [1, 4, 9])
def test_what_was_answered_survives_a_kill(busy, calls):
    """Whatever got an answer before the kill is there after it; nothing is there in halves."""
    answered, stop = [], threading.Event()

    def register_on(number):
        n = 0
        while not stop.is_set():
            n += 1
            try:
                made = busy.ecs.register_task_definition(
                    family=f"kill-{number}", containerDefinitions=[{"name": "a", "image": "i", "memory": 64}]
                )
            except Exception:  # noqa: BLE001 - the kill comes in the middle of a call
                return
            answered.append(made["taskDefinition"]["taskDefinitionArn"])

    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        for number in range(3):
            pool.submit(register_on, number)
        wait_until("some answers", lambda: len(answered) >= calls * 5)
        busy.kill()
        stop.set()
    busy.start()
    pages = busy.ecs.get_paginator("list_task_definitions").paginate()
    there = {arn for page in pages for arn in page["taskDefinitionArns"]}
    assert set(answered) <= there
    for number in range(3):
        revisions = sorted(int(arn.rpartition(":")[2]) for arn in there if f"/kill-{number}:" in arn)
        assert revisions == list(range(1, len(revisions) + 1))


def test_a_kill_in_the_middle_of_tasks_starting_and_stopping_converges(busy):
    # Some are told to stop before their shells can hear it.
    definition = register(busy, shell(busy.image, FOREVER, stopTimeout=2))
    arns = [run(busy, busy.network, definition, subnet=n % 3) for n in range(4)]
    busy.wait_task(arns[0], "RUNNING")
    busy.ecs.stop_task(task=arns[0])
    busy.kill()
    busy.start()
    busy.wait_task(arns[0], "STOPPED")
    for arn in arns[1:]:
        busy.wait_task(arn, "RUNNING")
        busy.ecs.stop_task(task=arn)
    busy.kill()
    busy.start()
    for arn in arns[1:]:
        busy.wait_task(arn, "STOPPED")
    busy.stop()
    assert busy.leftovers() == []


def test_a_restarted_machine_has_no_tasks_and_no_ghosts(busy):
    """As after a power failure: the rows say RUNNING, and the kernel has nothing."""
    task = start_web(busy)
    busy.kill()
    remove_everything(busy)
    busy.start()
    gone = busy.wait_task(task["taskArn"], "STOPPED")
    assert gone["desiredStatus"] == "STOPPED" and gone["stoppedReason"]
    fresh = start_web(busy)
    url = f"http://{public_address(busy, fresh)}:8080/"
    wait_until("an answer", lambda: answers(busy, url))


def remove_everything(cove):
    """Ends shims and containers and removes what the kernel holds, as a reboot does."""
    for line in leftovers.processes(str(cove.data_dir)):
        kill(line.split()[0])
    wait_until("the shims' end", lambda: leftovers.processes(str(cove.data_dir)) == [])
    for instance in cove.instances:
        for path in leftovers.cgroups(instance):
            wait_until("empty cgroups", lambda path=path: remove_cgroup(path))
        for name in leftovers.namespaces(instance):
            subprocess.run(["ip", "netns", "delete", name], check=True)
        subprocess.run(["ip", "link", "delete", f"cove{instance}"], check=False, capture_output=True)
    for mount in reversed(leftovers.mounts(str(cove.data_dir))):
        subprocess.run(["umount", mount], check=True)


def kill(pid):
    try:
        os.kill(int(pid), signal.SIGKILL)
    except ProcessLookupError:
        pass


def remove_cgroup(path):
    """Kills what is in a cgroup and removes it, leaves first; whether it is gone."""
    for directory, _, _ in os.walk(path, topdown=False):
        for pid in (pathlib.Path(directory) / "cgroup.procs").read_text().split():
            kill(pid)
        try:
            os.rmdir(directory)
        except OSError:
            return False
    return True
