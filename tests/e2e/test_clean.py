"""`cove clean` removes what coves that do not run have left, and nothing else."""
import shutil
import subprocess

import pytest

from conftest import default_network
from harness import images, leftovers, tasks
from harness.cove import binary, clean
from harness.refusals import within
from harness.tasks import FOREVER, register, run, shell


def start_with_a_task(cove, layouts):
    cove.start()
    cove.image = images.push(cove, layouts.busybox(), "busybox")
    cove.network = default_network(cove)
    arn = run(cove, cove.network, register(cove, shell(cove.image, FOREVER)))
    cove.task_arn = cove.wait_task(arn, "RUNNING")["taskArn"]
    (cove.instance,) = cove.instances
    return cove


def test_what_a_killed_cove_left_goes_and_a_running_one_keeps_everything(own_coves, layouts):
    dead, alive = (start_with_a_task(own_coves(), layouts) for _ in range(2))
    dead.kill()
    left, kept = dead.leftovers(), alive.leftovers()
    assert left and kept

    shown = clean()
    assert shown.returncode == 0, shown.stderr
    assert f"of the instance {dead.instance}" in shown.stdout and alive.instance not in shown.stdout
    for name in leftovers.namespaces(dead.instance) + leftovers.cgroups(dead.instance):
        assert name in shown.stdout
    for point in leftovers.mounts(str(dead.data_dir)):
        assert f"mount {point}" in shown.stdout
    assert f"link cove{dead.instance}" in shown.stdout and "cove-shim" in shown.stdout
    assert "--yes" in shown.stdout and "nothing was removed" in shown.stdout
    assert dead.leftovers() == left

    # Mounts hold on to what is below them.
    shutil.rmtree(dead.data_dir, ignore_errors=True)
    assert dead.leftovers() == left
    removed = clean("--yes", dead.instance)
    assert removed.returncode == 0, removed.stdout + removed.stderr
    assert "which is lost" in removed.stdout and removed.stdout.endswith("all of it was removed\n")
    assert dead.leftovers() == []

    assert alive.leftovers() == kept
    assert alive.task(alive.task_arn)["lastStatus"] == "RUNNING"
    inside = alive.vpc_exec(alive.network.subnets[0], "true")
    assert inside.returncode == 0, inside.stderr
    again = clean("--yes", dead.instance)
    assert again.returncode == 0 and again.stdout == "nothing is left of coves that do not run\n"


def test_a_running_cove_is_not_cleaned_away_even_if_asked(own_cove, layouts):
    cove = start_with_a_task(own_cove, layouts)
    kept = cove.leftovers()
    refused = clean("--yes", cove.instance)
    assert refused.returncode != 0 and "cove down" in refused.stderr
    assert cove.leftovers() == kept
    # Not even when it has lost its data directory.
    shutil.move(cove.data_dir, cove.home / "moved")
    assert clean("--yes", cove.instance).returncode != 0
    shutil.move(cove.home / "moved", cove.data_dir)
    assert cove.task(cove.task_arn)["lastStatus"] == "RUNNING"


def test_a_cove_that_was_cleaned_away_starts_again(own_cove, layouts):
    cove = start_with_a_task(own_cove, layouts)
    assert cove.down("--keep-tasks") == 0
    assert clean("--yes", cove.instance).returncode == 0
    assert cove.leftovers() == []
    cove.start()
    stopped = cove.wait_task(cove.task_arn, "STOPPED")
    assert stopped["stoppedReason"]
    arn = run(cove, cove.network, register(cove, shell(cove.image, FOREVER), family=tasks.unique("again")))
    cove.wait_task(arn, "RUNNING")
    assert cove.stop() == 0
    assert cove.leftovers() == []


def test_where_cgroups_are_hidden_nothing_is_cleaned_away(own_cove):
    own_cove.start()
    hidden = within("umount -R /sys/fs/cgroup")
    for command in ([], ["--yes", *own_cove.instances]):
        result = subprocess.run([*hidden, binary(), "clean", *command], capture_output=True, text=True, timeout=60)
        assert result.returncode != 0 and "cgroups" in result.stderr
    assert own_cove.get("/_cove/health")["status"] == "ok"
    (instance,) = own_cove.instances
    assert leftovers.namespaces(instance)


@pytest.mark.parametrize("word", ["12345", "zzzz", "AB12", "../x"])
def test_what_is_no_instance_is_refused(word):
    result = clean("--yes", word)
    assert result.returncode != 0 and "four hexadecimal digits" in result.stderr
