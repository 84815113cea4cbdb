"""Services on instances with real containers: daemons, spreading, draining, and waiting for room."""
import contextlib

import pytest

from harness import hosts
from harness.hosts import Host
from harness.services import STEADY_TIMEOUT, Service, Watch
from harness.tasks import FOREVER, shell
from harness.waiting import wait_until


@pytest.fixture
def several(cove, network):
    """Makes hosts in one cluster, which end with the test."""
    with contextlib.ExitStack() as ends:
        made = []

        def make():
            made.append(Host(cove, network, beside=made[0] if made else None))
            ends.callback(made[-1].terminate)
            return made[-1]

        yield make


def place_of(task):
    return task["containerInstanceArn"]


def test_every_instance_has_its_daemon(cove, busybox, several):
    first = several()
    definition = hosts.register(cove, "bridge", shell(busybox, FOREVER))
    with Service(cove, None, definition, cluster=first.cluster, schedulingStrategy="DAEMON") as service:
        assert service.created["desiredCount"] == 1
        service.wait_running(1)
        second = several()
        service.wait_running(2)
        places = {place_of(task) for task in service.tasks()}
        assert places == {host.container_instance()["containerInstanceArn"] for host in (first, second)}
        assert service.describe()["desiredCount"] == 2
        # One that is stopped comes back where it was.
        victim = next(t for t in service.tasks() if place_of(t) == second.container_instance()["containerInstanceArn"])
        cove.ecs.stop_task(cluster=service.cluster, task=victim["taskArn"])
        wait_until(
            "the daemon is replaced",
            lambda: len([t for t in service.tasks() if t["lastStatus"] == "RUNNING" and t["taskArn"] != victim["taskArn"]]) == 2,
        )
        assert {place_of(task) for task in service.tasks()} == places
        second.terminate()
        lone = service.wait_running(1)
        assert lone["desiredCount"] == 1


def test_a_draining_instance_is_left_without_a_gap(cove, busybox, several):
    first, second = several(), several()
    definition = hosts.register(cove, "bridge", shell(busybox, FOREVER))
    with Service(cove, None, definition, 2, cluster=first.cluster) as service:
        service.wait_running(2)
        before = service.tasks()
        assert len({place_of(task) for task in before}) == 2, "one task on each instance"
        leaving = second.container_instance()["containerInstanceArn"]
        with Watch(service) as watch:
            cove.ecs.update_container_instances_state(
                cluster=service.cluster, containerInstances=[leaving], status="DRAINING"
            )
            wait_until(
                "the instance is left",
                lambda: second.container_instance()["runningTasksCount"] == 0,
                STEADY_TIMEOUT,
            )
            service.wait_running(2)
        assert min(sample["running"] for sample in watch.samples) == 2
        assert max(sample["running"] + sample["pending"] for sample in watch.samples) <= 4
        staying = first.container_instance()["containerInstanceArn"]
        assert {place_of(task) for task in service.tasks()} == {staying}
        assert len(service.describe()["deployments"]) == 1


def test_a_task_that_fits_nowhere_waits_for_an_instance(cove, busybox, several):
    first = several()
    port = {"portMappings": [{"containerPort": 80, "hostPort": 8080}]}
    definition = hosts.register(cove, "bridge", shell(busybox, FOREVER, **port))
    with Service(cove, None, definition, 2, cluster=first.cluster) as service:
        arn = first.container_instance()["containerInstanceArn"]
        text = (
            "was unable to place a task because no container instance met all of its requirements. "
            f"The closest matching (container-instance {arn.rpartition('/')[2]}) is already using a port required by "
            "your task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide."
        )
        wait_until("the service says why", lambda: text in service.events())
        service.wait_running(1)
        several()
        service.wait_running(2)
        assert len({place_of(task) for task in service.tasks()}) == 2


def test_a_lost_instance_takes_no_task_of_the_service_with_it(cove, busybox, several):
    first, second = several(), several()
    definition = hosts.register(cove, "bridge", shell(busybox, FOREVER))
    with Service(cove, None, definition, 4, cluster=first.cluster) as service:
        service.wait_running(4)
        second.terminate()
        service.wait_running(4)
        assert {place_of(t) for t in service.tasks()} == {first.container_instance()["containerInstanceArn"]}
        lost = [t for t in service.tasks("STOPPED") if t["stoppedReason"] == f"Host EC2 (instance {second.id}) terminated."]
        assert len(lost) == 2
