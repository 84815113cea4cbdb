"""Containers of a task that wait for each other: dependsOn, seen from inside and by the API."""
from harness import tasks
from harness.tasks import FOREVER, READY, awslogs, container, messages, register, run, run_to_end, shell, wait_ready
from harness.waiting import wait_until


def on(name, condition):
    return {"containerName": name, "condition": condition}


def test_containers_start_and_stop_in_their_order(cove, network, busybox):
    """The app asks the database once, and finds it; it says goodbye to it before either ends."""
    group = tasks.unique("/ordered")
    logs = {"logConfiguration": awslogs(group)}
    asks = "wget -qO- http://127.0.0.1:8080/"
    db = shell(
        busybox, "sleep 1; httpd -f -p 8080 -h /www & trap 'kill $!; exit 0' TERM; wait $!", name="db",
        healthCheck={"command": ["CMD-SHELL", f"{asks} || exit 1"], "interval": 5, "retries": 3},
    )  # fmt: skip
    init = shell(busybox, "echo prepared", name="init", essential=False, startTimeout=30, **logs)
    script = f"trap 'echo bye $({asks}); exit 0' TERM; echo $({asks}) || exit 9; while :; do sleep 3600 & wait $!; done"
    app = shell(busybox, script, dependsOn=[on("db", "HEALTHY"), on("init", "SUCCESS")], **logs)
    definition = register(cove, app, init, db)
    (shown, *_) = cove.ecs.describe_task_definition(taskDefinition=definition)["taskDefinition"]["containerDefinitions"]
    assert shown["dependsOn"] == [on("db", "HEALTHY"), on("init", "SUCCESS")]
    arn = run(cove, network, definition)
    wait_until("the database runs", lambda: container(cove.task(arn), "db")["lastStatus"] == "RUNNING")
    waiting = cove.task(arn)
    assert waiting["lastStatus"] == "PENDING" and container(waiting)["lastStatus"] == "PENDING"
    task = cove.wait_task(arn, "RUNNING")
    assert container(task, "db")["healthStatus"] == "HEALTHY"
    assert (container(task, "init")["lastStatus"], container(task, "init")["exitCode"]) == ("STOPPED", 0)
    wait_until("the app has asked", lambda: messages(cove, group, arn) == ["hello from busybox"])
    cove.ecs.stop_task(task=arn)
    task = cove.wait_task(arn, "STOPPED")
    assert container(task)["exitCode"] == container(task, "db")["exitCode"] == 0
    assert messages(cove, group, arn) == ["hello from busybox", "bye hello from busybox"]


def test_a_side_container_that_cannot_start_leaves_the_others_alone(cove, network, busybox):
    side = {"name": "side", "image": busybox, "command": ["/no/such/program"], "essential": False}
    group = tasks.unique("/side")
    app = shell(busybox, READY, logConfiguration=awslogs(group))
    arn = run(cove, network, register(cove, app, side))
    task = wait_ready(cove, group, arn)
    assert container(task, "side")["lastStatus"] == "STOPPED" and "exitCode" not in container(task, "side")
    assert container(task, "side")["reason"].startswith("CannotStartContainerError: ")
    cove.ecs.stop_task(task=arn)
    assert container(cove.wait_task(arn, "STOPPED"))["exitCode"] == 0


def test_a_dependency_that_fails_ends_the_task(cove, network, busybox):
    for init, condition, why in [
        (shell(busybox, "exit 3", name="init", essential=False), "SUCCESS", "as dependency did not exit successfully."),
        (shell(busybox, FOREVER, name="init", essential=False, startTimeout=2), "COMPLETE", "has timed out."),
    ]:
        app = shell(busybox, FOREVER, dependsOn=[on("init", condition)])
        task = run_to_end(cove, network, app, init)
        assert (task["stopCode"], task["stoppedReason"]) == ("EssentialContainerExited", "Essential container in task exited")
        assert "startedAt" not in task
        blocked = container(task)
        assert blocked["exitCode"] == 143 and "runtimeId" not in blocked
        assert blocked["reason"].startswith("CannotStartContainerError: dependency graph: ")
        assert blocked["reason"].endswith(why)


def test_nothing_starts_after_what_never_ran(cove, network, busybox):
    one = shell(busybox, "exit 1", name="one", essential=False)
    mid = shell(busybox, FOREVER, name="mid", dependsOn=[on("one", "SUCCESS")])
    last = shell(busybox, FOREVER, name="last", dependsOn=[on("mid", "START")])
    nope = {"name": "nope", "image": busybox, "command": ["/nope"], "essential": False}
    after = [
        shell(busybox, FOREVER, name=condition, dependsOn=[on("nope", condition)]) for condition in ("START", "COMPLETE")
    ]
    for containers, blocked in [((last, mid, one), ["last"]), ((*after, nope), ["START", "COMPLETE"])]:
        task = run_to_end(cove, network, *containers)
        assert (task["stopCode"], task["stoppedReason"]) == ("EssentialContainerExited", "Essential container in task exited")
        for name in blocked:
            shown = container(task, name)
            assert shown["exitCode"] == 143 and "runtimeId" not in shown
            assert shown["reason"].startswith("CannotStartContainerError: dependency graph: ")
            assert shown["reason"].endswith("because dependency will never start")
