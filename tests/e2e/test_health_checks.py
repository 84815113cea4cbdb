"""Health checks of containers: run inside by the kernel's rules, told by the API, and heeded by services."""
import pathlib

import pytest

from conftest import default_network
from harness import images, processes, tasks
from harness.hosts import Host
from harness.services import Service
from harness.tasks import FOREVER, container, register, run, shell
from harness.waiting import wait_until

# The shortest interval that AWS takes, and the quickest verdict.
QUICK = {"interval": 5, "timeout": 2, "retries": 1}
# Well as long as there is a file, which each test's script has in its words.
WELL = {"command": ["CMD-SHELL", "test -e /tmp/well || exit 1"], **QUICK}


def health(cove, arn, **more):
    task = cove.task(arn, **more)
    return task["healthStatus"], container(task)["healthStatus"]


def wait_health(cove, arn, status, timeout=30, **more):
    wait_until(f"{arn} {status}", lambda: health(cove, arn, **more) == (status, status), timeout)
    return cove.task(arn, **more)


def inside(script, path):
    """A file of the container that runs a script."""
    return pathlib.Path(f"/proc/{processes.pid_of(script)}/root{path}")


def unique_script(before=""):
    return f"{before}: {tasks.unique('checked')}; {FOREVER}"


@pytest.fixture
def mortal(own_cove, layouts):
    """A cove that may be killed."""
    own_cove.start()
    own_cove.image = images.push(own_cove, layouts.busybox(), "busybox")
    own_cove.network = default_network(own_cove)
    return own_cove


def test_health_follows_the_container_and_outlives_cove(mortal):
    cove, script = mortal, unique_script()
    arn = run(cove, cove.network, register(cove, shell(cove.image, script, healthCheck=WELL)))
    task = cove.wait_task(arn, "RUNNING")
    assert health(cove, arn) == ("UNKNOWN", "UNKNOWN"), "the first probe comes after an interval"
    unwell = wait_health(cove, arn, "UNHEALTHY")
    assert unwell["version"] > task["version"]
    inside(script, "/tmp/well").touch()
    assert wait_health(cove, arn, "HEALTHY")["version"] == unwell["version"] + 1

    # While no cove runs the checks go on, and the next cove hears of it.
    well = inside(script, "/tmp/well")
    cove.kill()
    well.unlink()
    state = cove.data_dir / "tasks" / tasks.task_id(arn) / "shim" / "state.json"
    wait_until("a check that fails", lambda: '"Unhealthy"' in state.read_text())
    cove.start()
    task = wait_health(cove, arn, "UNHEALTHY", timeout=4)
    assert (task["lastStatus"], task["desiredStatus"]) == ("RUNNING", "RUNNING"), "nobody's task goes on"
    inside(script, "/tmp/well").touch()
    wait_health(cove, arn, "HEALTHY")
    cove.ecs.stop_task(task=arn)
    assert container(cove.wait_task(arn, "STOPPED"))["exitCode"] == 0


def test_a_probe_that_hangs_is_killed_and_leaves_nothing(cove, network, busybox):
    marker = tasks.unique("10000")
    seconds = marker.replace("-", "")
    script = f"sleep {seconds} & (setsid sleep {seconds} &); sleep {seconds}; true"
    check = {"command": ["CMD-SHELL", script], **QUICK}
    arn = run(cove, network, register(cove, shell(busybox, FOREVER, healthCheck=check)))
    cove.wait_task(arn, "RUNNING")
    wait_until("the probe hangs", lambda: len(processes.with_word(seconds)) >= 3)
    wait_health(cove, arn, "UNHEALTHY")
    assert processes.with_word(seconds) == []
    assert cove.task(arn)["lastStatus"] == "RUNNING"
    # Also one that is under way goes with its container.
    wait_until("the next probe hangs", lambda: len(processes.with_word(seconds)) >= 3)
    cove.ecs.stop_task(task=arn)
    cove.wait_task(arn, "STOPPED")
    assert processes.with_word(seconds) == []


def test_essential_containers_count_and_the_images_own_check_does_not(cove, network, layouts, busybox):
    config = {"Cmd": ["sh"], "Env": ["PATH=/bin"], "Healthcheck": {"Test": ["CMD", "false"], "Interval": 10**9}}
    layout = layouts.path("checked", lambda path: images.write_layout(path, [images.busybox_layer()], config))
    image = images.push(cove, layout, "checked")
    good = {"command": ["CMD", "true"], **QUICK}
    bad = {"command": ["CMD", "no-such-program"], **QUICK}
    definition = register(
        cove,
        shell(busybox, FOREVER, healthCheck=good),
        shell(busybox, FOREVER, name="side", essential=False, healthCheck=bad),
        shell(image, FOREVER, name="image"),
        shell(busybox, FOREVER, name="off", healthCheck={"command": ["NONE"]}),
    )
    arn = run(cove, network, definition)
    cove.wait_task(arn, "RUNNING")
    wait_until("the bad check fails", lambda: container(cove.task(arn), "side")["healthStatus"] == "UNHEALTHY")
    task = wait_health(cove, arn, "HEALTHY")
    assert container(task, "image")["healthStatus"] == container(task, "off")["healthStatus"] == "UNKNOWN"
    cove.ecs.stop_task(task=arn)
    cove.wait_task(arn, "STOPPED")


def test_a_check_runs_as_the_containers_user_beside_its_processes(cove, network, busybox):
    script = "trap 'exit 0' TERM; httpd -f -p 8080 -h /www & wait $!"
    asks = "test $(id -u) = 1000 && test $WHO = me && pwd | grep -qx /www && wget -qO- http://127.0.0.1:8080/ | grep -q hello"
    app = shell(
        busybox,
        script,
        user="app",
        workingDirectory="/www",
        environment=[{"name": "WHO", "value": "me"}],
        readonlyRootFilesystem=True,
        linuxParameters={"initProcessEnabled": True},
        healthCheck={"command": ["CMD-SHELL", asks], **QUICK},
    )
    arn = run(cove, network, register(cove, app))
    cove.wait_task(arn, "RUNNING")
    wait_health(cove, arn, "HEALTHY")
    cove.ecs.stop_task(task=arn)
    cove.wait_task(arn, "STOPPED")


def test_a_bridge_task_on_an_instance_is_checked_too(cove, network, busybox):
    host = Host(cove, network)
    app = shell(busybox, FOREVER, healthCheck={"command": ["CMD", "true"], **QUICK})
    task = host.run("bridge", app)
    wait_health(cove, task["taskArn"], "HEALTHY", cluster=host.cluster)
    host.stop(task)
    host.terminate()


def test_a_service_replaces_what_is_unhealthy(cove, network, busybox):
    script = unique_script("touch /tmp/well; ")
    definition = register(cove, shell(busybox, script, healthCheck=WELL))
    with Service(cove, network, definition, 1) as service:
        service.wait_running(1)
        deployment = service.created["deployments"][0]["id"]
        # Healthy is proved by the check, not by 40 seconds.
        service.wait_completed(deployment, timeout=30)
        (old,) = service.tasks()
        assert old["healthStatus"] == "HEALTHY"
        inside(script, "/tmp/well").unlink()

        def replaced():
            now = service.tasks()
            return len(now) == 1 and now[0]["taskArn"] != old["taskArn"] and now[0]["healthStatus"] == "HEALTHY"

        wait_until("another task in its place", replaced, 60)
        gone = cove.wait_task(old["taskArn"], "STOPPED", cluster=service.cluster)
        assert gone["stopCode"] == "ServiceSchedulerInitiated"
        assert gone["stoppedReason"] == "Task failed container health checks"
        assert gone["healthStatus"] == "UNHEALTHY"
        said = service.events()
        assert f"(task {tasks.task_id(old['taskArn'])}) failed container health checks." in said
        assert any("Amazon ECS replaced 1 tasks due to an unhealthy status." in text for text in said), said


def test_a_protected_task_stays_when_its_service_shrinks(cove, network, busybox):
    definition = register(cove, shell(busybox, FOREVER))
    with Service(cove, network, definition, 2) as service:
        service.wait_running(2)
        first, second = (task["taskArn"] for task in service.tasks())
        words = ["--cluster", service.cluster, "--tasks"]
        answer = cove.aws("ecs", "update-task-protection", *words, first, "--protection-enabled")
        (protected,) = answer["protectedTasks"]
        assert protected["protectionEnabled"] and answer["failures"] == []
        service.update(desiredCount=0)
        cove.wait_task(second, "STOPPED", cluster=service.cluster)
        (task,) = service.tasks()
        assert (task["taskArn"], task["desiredStatus"]) == (first, "RUNNING")
        wait_until("the reason", lambda: any("under protection" in text for text in service.events()))
        answer = cove.aws("ecs", "get-task-protection", *words, first, second)
        shown = {task["taskArn"]: task["protectionEnabled"] for task in answer["protectedTasks"]}
        assert shown == {first: True, second: False}
        cove.aws("ecs", "update-task-protection", *words, first, "--no-protection-enabled")
        cove.wait_task(first, "STOPPED", cluster=service.cluster)
