"""Services that want more tasks than their subnets have addresses for: what they start, and what that costs."""

import os
import pathlib
import time

from fixture import CLUSTER, FAMILY, Fixture
from lab import wait

SERVICES = 20
# One task of each has an address, the others never will.
TASKS = 3
MINUTE = 60
# When the processor's time is looked at, in seconds after the services were made.
FROM, TO = 15, 35


def processor_seconds(pid):
    """What the process has used so far, in user and in kernel mode."""
    # The name of the program, which may have spaces in it, is in parentheses.
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def crowded_subnet(ec2, vpc, number):
    """The id of a new subnet in which one address is free."""
    block = f"172.31.{240 + number // 16}.{number % 16 * 16}/28"
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock=block)["Subnet"]
    others = subnet["AvailableIpAddressCount"] - 2
    ec2.create_network_interface(SubnetId=subnet["SubnetId"], SecondaryPrivateIpAddressCount=others)
    return subnet["SubnetId"]


def started(ecs, service):
    """How many tasks the service has started."""
    tasks = 0
    for status in ("RUNNING", "STOPPED"):
        pages = ecs.get_paginator("list_tasks").paginate(cluster=CLUSTER, serviceName=service, desiredStatus=status)
        tasks += sum(len(page["taskArns"]) for page in pages)
    return tasks


def measure(lab):
    cove, _ = lab.up(lab.directory() / "data")
    fixture = Fixture(lab, cove)
    ecs, ec2 = fixture.ecs, cove.client("ec2")
    fixture.warm_up()
    vpc = ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"][0]["VpcId"]
    subnets = [crowded_subnet(ec2, vpc, number) for number in range(SERVICES)]
    names = [f"storm-{number}" for number in range(SERVICES)]
    begun = time.monotonic()
    for name, subnet in zip(names, subnets):
        ecs.create_service(
            cluster=CLUSTER, serviceName=name, taskDefinition=FAMILY, desiredCount=TASKS, launchType="FARGATE",
            networkConfiguration={"awsvpcConfiguration": {"subnets": [subnet], "assignPublicIp": "ENABLED"}},
        )

    def sleep_until(seconds):
        time.sleep(max(0, begun + seconds - time.monotonic()))

    sleep_until(FROM)
    before = processor_seconds(cove.process.pid)
    sleep_until(TO)
    used = processor_seconds(cove.process.pid) - before
    sleep_until(MINUTE)
    starts = [started(ecs, name) for name in names]
    yield (
        f"{SERVICES} services of {TASKS} tasks where one has an address: at most {max(starts)} starts of a service"
        f" in the first {MINUTE} s, {sum(starts)} of all"
    )
    yield f"cove takes {100 * used / (TO - FROM):.2f} % of a core from second {FROM} to {TO}"
    for name in names:
        ecs.delete_service(cluster=CLUSTER, service=name, force=True)
    running = lambda: ecs.list_tasks(cluster=CLUSTER)["taskArns"]
    wait(lambda: not running(), MINUTE, pause=0.1)
