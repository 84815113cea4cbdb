"""Interfaces of a VPC with many: one more made and routed, and 500 awsvpc tasks at once."""

import pathlib
import subprocess
import time

from fixture import CLUSTER, FAMILY, Fixture
from lab import wait

TASKS = 500
# What one RunTask and one DescribeTasks take.
STARTED, DESCRIBED = 10, 100


def attach(lab):
    """The fabric alone: from the row of an interface to the report that the kernel has it, and back."""
    done = subprocess.run([lab.attach_time, str(TASKS)], check=True, capture_output=True, text=True)
    lines = [line for line in done.stdout.splitlines() if line.startswith(("attach", "detach"))]
    return [f"{line}, with {TASKS} others in the VPC" for line in lines]


def tasks(lab):
    # Each task pulls by a public address of its own.
    cove, _ = lab.up(lab.directory() / "data", "--public-pool", "203.0.112.0/22")
    fixture = Fixture(lab, cove)
    ecs, ec2 = fixture.ecs, cove.client("ec2")
    fixture.warm_up()
    network = {"awsvpcConfiguration": {**fixture.network["awsvpcConfiguration"], "subnets": fixture.subnets[:1]}}

    begun = time.perf_counter()
    arns = []
    while len(arns) < TASKS:
        answer = ecs.run_task(
            cluster=CLUSTER, taskDefinition=FAMILY, launchType="FARGATE", count=STARTED, networkConfiguration=network
        )
        if answer["failures"]:
            raise RuntimeError(answer["failures"])
        arns += [task["taskArn"] for task in answer["tasks"]]

    def states():
        some = (arns[n : n + DESCRIBED] for n in range(0, TASKS, DESCRIBED))
        described = [t for part in some for t in ecs.describe_tasks(cluster=CLUSTER, tasks=part)["tasks"]]
        failed = [t for t in described if t["lastStatus"] == "STOPPED" and t["stopCode"] != "UserInitiated"]
        if failed:
            raise RuntimeError(failed[0]["stoppedReason"])
        return {t["lastStatus"] for t in described}

    wait(lambda: states() == {"RUNNING"}, 300, pause=0.1)
    yield f"{TASKS} awsvpc tasks at once in one subnet: all RUNNING after {time.perf_counter() - begun:.1f} s"
    begun = time.perf_counter()
    for arn in arns:
        ecs.stop_task(cluster=CLUSTER, task=arn)
    wait(lambda: states() == {"STOPPED"}, 300, pause=0.1)
    took = time.perf_counter() - begun
    interfaces = ec2.describe_network_interfaces()["NetworkInterfaces"]
    ids = [arn.rpartition("/")[2] for arn in arns]
    namespaces = [p for p in pathlib.Path("/run/netns").iterdir() if p.name.endswith(tuple(ids))]
    yield f"all STOPPED after {took:.1f} s more; {len(interfaces)} interfaces and {len(namespaces)} namespaces of them are left"
