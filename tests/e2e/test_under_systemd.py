"""cove as a unit of systemd has it: in a cgroup that ends as a whole, and in a mount namespace of its own."""
import contextlib
import os
import pathlib
import signal

import pytest

from conftest import default_network
from harness import images, leftovers
from harness.tasks import FOREVER, address, container, public_address, register, run, shell
from harness.waiting import wait_until

WEB = "trap 'exit 0' TERM; httpd -f -p 8080 -h /www & wait $!"
# What systemd does for PrivateTmp, ProtectSystem, ProtectHome and their like.
MOUNTS_OF_ITS_OWN = (
    "unshare", "--mount", "--propagation", "slave", "sh", "-c", 'mount --make-rshared / && exec "$@"', "sh"
)  # fmt: skip


@pytest.fixture
def unit():
    """A cgroup where systemd keeps track of processes: `systemd` on v1, the only one on v2."""
    root = pathlib.Path("/sys/fs/cgroup")
    for name in ("systemd", "unified", "memory"):
        if not (root / "cgroup.controllers").exists() and (root / name / "cgroup.procs").exists():
            root = root / name
            break
    cgroup = root / f"cove-e2e-unit-{os.getpid()}"
    cgroup.mkdir()
    yield cgroup
    try:
        kill_all(cgroup)
    finally:
        cgroup.rmdir()


def kill_all(cgroup):
    """As KillMode=control-group ends a unit, without patience."""
    for pid in (cgroup / "cgroup.procs").read_text().split():
        # It may have ended by itself.
        with contextlib.suppress(ProcessLookupError):
            os.kill(int(pid), signal.SIGKILL)
    wait_until("the unit's end", lambda: (cgroup / "cgroup.procs").read_text() == "")


def start_web(cove, layouts):
    cove.start()
    cove.image = images.push(cove, layouts.busybox(), "busybox")
    cove.network = default_network(cove)
    cove.ec2.authorize_security_group_ingress(
        GroupId=cove.network.default_group, IpProtocol="tcp", FromPort=8080, ToPort=8080, CidrIp="0.0.0.0/0"
    )
    arn = run(cove, cove.network, register(cove, shell(cove.image, WEB)))
    return cove.wait_task(arn, "RUNNING")


def answers(cove, url):
    return cove.command("curl", "-sS", "--max-time", "1", url, check=False).returncode == 0


def test_tasks_outlive_the_cgroup_of_who_started_cove(own_cove, layouts, unit):
    own_cove.prefix = ("sh", "-c", f'echo $$ > {unit}/cgroup.procs && exec "$@"', "sh")
    before = start_web(own_cove, layouts)
    url = f"http://{public_address(own_cove, before)}:8080/"
    wait_until("an answer", lambda: answers(own_cove, url))
    (instance,) = own_cove.instances
    (shim,) = leftovers.processes(f"{own_cove.data_dir}/tasks")
    places = pathlib.Path(f"/proc/{shim.split()[0]}/cgroup").read_text()
    assert unit.name not in places and f"/cove/{instance}/shims" in places

    kill_all(unit)
    own_cove.process.wait(5)
    own_cove.process = None
    assert answers(own_cove, url), "the task goes on"
    own_cove.start()
    after = own_cove.task(before["taskArn"])
    assert after["lastStatus"] == "RUNNING"
    assert container(after)["runtimeId"] == container(before)["runtimeId"]
    assert own_cove.stop() == 0
    assert own_cove.leftovers() == []


def test_in_a_mount_namespace_of_its_own_it_says_so_and_works(own_cove, layouts):
    own_cove.prefix = MOUNTS_OF_ITS_OWN
    start_web(own_cove, layouts)
    assert "PrivateTmp" in own_cove.log.read_text() and "packaging/cove.service" in own_cove.log.read_text()
    (instance,) = own_cove.instances
    names = pathlib.Path("/run/netns")
    bound = [name for name in leftovers.namespaces(instance) if (names / name).stat().st_dev != names.stat().st_dev]
    assert bound == [], "its names lead nowhere here"
    inside = own_cove.vpc_exec(own_cove.network.subnets[0], "ip", "-br", "address")
    assert inside.returncode == 0 and "172.31." in inside.stdout, inside.stderr
    assert own_cove.stop() == 0
    assert own_cove.leftovers() == []


def test_in_another_mount_namespace_it_finds_its_tasks_again(own_cove, layouts):
    own_cove.prefix = MOUNTS_OF_ITS_OWN
    before = start_web(own_cove, layouts)
    url = f"http://{public_address(own_cove, before)}:8080/"
    wait_until("an answer", lambda: answers(own_cove, url))
    own_cove.kill()
    assert answers(own_cove, url)
    own_cove.start()
    after = own_cove.task(before["taskArn"])
    assert after["lastStatus"] == "RUNNING" and address(after) == address(before)
    assert answers(own_cove, url)
    other = run(own_cove, own_cove.network, register(own_cove, shell(own_cove.image, FOREVER)))
    own_cove.wait_task(other, "RUNNING")
    assert own_cove.stop() == 0
    assert own_cove.leftovers() == []


def test_what_no_shim_holds_is_replaced(own_cove, layouts):
    """A start after a kill in a mount namespace of its own, when the shims have died as well."""
    own_cove.prefix = MOUNTS_OF_ITS_OWN
    before = start_web(own_cove, layouts)
    # The shim ends first: its container holds the namespaces for a moment longer, as a slow one would.
    own_cove.kill()
    for line in leftovers.processes(f"{own_cove.data_dir}/tasks"):
        with contextlib.suppress(ProcessLookupError):
            os.kill(int(line.split()[0]), signal.SIGKILL)
    own_cove.start()
    assert own_cove.wait_task(before["taskArn"], "STOPPED")["stoppedReason"]
    assert own_cove.stop() == 0
    assert own_cove.leftovers() == []
