"""From CreateService with many tasks to all of them RUNNING, as a client sees it."""

import time
from statistics import median

from fixture import CLUSTER, FAMILY, Fixture
from lab import wait

TASKS = 100
RUNS = 3


def measure(lab):
    cove, _ = lab.up(lab.directory() / "data")
    fixture = Fixture(lab, cove)
    ecs = fixture.ecs
    fixture.warm_up()

    def once(name):
        begun = time.perf_counter()
        ecs.create_service(
            cluster=CLUSTER, serviceName=name, taskDefinition=FAMILY, desiredCount=TASKS, launchType="FARGATE",
            networkConfiguration=fixture.network,
        )
        described = lambda: ecs.describe_services(cluster=CLUSTER, services=[name])["services"][0]
        wait(lambda: described()["runningCount"] == TASKS, 120, pause=0.05)
        took = time.perf_counter() - begun
        tasks = ecs.list_tasks(cluster=CLUSTER, serviceName=name)["taskArns"]
        ecs.delete_service(cluster=CLUSTER, service=name, force=True)
        states = lambda: {t["lastStatus"] for t in ecs.describe_tasks(cluster=CLUSTER, tasks=tasks)["tasks"]}
        wait(lambda: states() == {"STOPPED"}, 120, pause=0.1)
        return took

    times = [once(f"service-{n}") for n in range(RUNS)]
    rates = [TASKS / seconds for seconds in times]
    yield (
        f"{TASKS} tasks of a service RUNNING after {median(times):.2f} s"
        f" (median of {RUNS}; {min(times):.2f} to {max(times):.2f})"
    )
    yield f"{median(rates):.1f} tasks a second"
