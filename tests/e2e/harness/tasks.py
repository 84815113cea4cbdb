"""Task definitions and tasks in few words."""
import itertools

from .waiting import wait_until

ROLE = "arn:aws:iam::000000000000:role/ecsTaskExecutionRole"
# A shell that runs until it is told to stop, and then ends at once with 0.
FOREVER = "trap 'exit 0' TERM; while :; do sleep 3600 & wait $!; done"
# The same for a test that asks for its exit code, or how soon it ends: without its trap a shell does not hear what
# is said to it. For `wait_ready`, with a log.
READY = "trap 'exit 0' TERM; echo ready; while :; do sleep 3600 & wait $!; done"
# Proves a task healthy by its first probe, after five seconds; without a check that takes forty.
CHECK = {"command": ["CMD", "true"], "interval": 5, "timeout": 2, "retries": 1}
_numbers = itertools.count(1)


def unique(prefix):
    return f"{prefix}-{next(_numbers)}"


def shell(image, script, name="app", **more):
    """A container that runs a line of shell."""
    return {"name": name, "image": image, "command": ["sh", "-c", script], **more}


def awslogs(group, prefix="t", region="ap-northeast-1", create=True):
    options = {"awslogs-group": group, "awslogs-region": region, "awslogs-stream-prefix": prefix}
    if create:
        options["awslogs-create-group"] = "true"
    return {"logDriver": "awslogs", "options": options}


def register(cove, *containers, cpu="256", memory="512", family=None, **more):
    """Registers a Fargate task definition and gives its ARN."""
    answer = cove.ecs.register_task_definition(
        family=family or unique("family"),
        requiresCompatibilities=["FARGATE"],
        networkMode="awsvpc",
        cpu=cpu,
        memory=memory,
        executionRoleArn=ROLE,
        containerDefinitions=list(containers),
        **more,
    )
    return answer["taskDefinition"]["taskDefinitionArn"]


def ensure_cluster(cove, name="default"):
    cove.ecs.create_cluster(clusterName=name)


def run(cove, network, definition, public=True, subnet=0, groups=None, **more):
    """RunTask on Fargate in a default subnet; gives the new task's ARN.

    With a public address, or the way to the registry would need a NAT gateway.
    """
    configuration = {
        "subnets": [network.subnets[subnet]],
        "assignPublicIp": "ENABLED" if public else "DISABLED",
    }
    if groups is not None:
        configuration["securityGroups"] = groups
    ensure_cluster(cove, more.get("cluster", "default"))
    answer = cove.ecs.run_task(
        taskDefinition=definition,
        launchType="FARGATE",
        networkConfiguration={"awsvpcConfiguration": configuration},
        **more,
    )
    assert answer["failures"] == []
    (task,) = answer["tasks"]
    return task["taskArn"]


def wait_ready(cove, group, task, name="app"):
    """The task once it is RUNNING and its container has said `ready`: then it hears SIGTERM."""
    shown = cove.wait_task(task, "RUNNING")
    wait_until(f"{name} is ready", lambda: "ready" in messages(cove, group, task, name=name))
    return shown


def run_to_end(cove, network, *containers, overrides=None, timeout=30, **more):
    """Registers, runs and waits until the task is STOPPED; gives the task."""
    definition = register(cove, *containers, **more)
    arn = run(cove, network, definition, **({"overrides": overrides} if overrides else {}))
    return cove.wait_task(arn, "STOPPED", timeout=timeout)


def container(task, name="app"):
    return next(c for c in task["containers"] if c["name"] == name)


def detail(task, name):
    """A value of the task's elastic network interface attachment."""
    (attachment,) = task["attachments"]
    return next((d["value"] for d in attachment["details"] if d["name"] == name), None)


def address(task):
    return detail(task, "privateIPv4Address")


def public_address(cove, task):
    interface = detail(task, "networkInterfaceId")
    (described,) = cove.ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])["NetworkInterfaces"]
    return described["Association"]["PublicIp"]


def task_id(arn):
    return arn.rpartition("/")[2]


def messages(cove, group, task, prefix="t", name="app"):
    """The lines of a container's log stream, in order; none if the stream is not there (yet)."""
    try:
        pages = cove.logs.get_paginator("filter_log_events").paginate(
            logGroupName=group, logStreamNames=[f"{prefix}/{name}/{task_id(task)}"]
        )
        return [event["message"] for page in pages for event in page["events"]]
    except cove.logs.exceptions.ResourceNotFoundException:
        return []
