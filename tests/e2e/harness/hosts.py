"""EC2 instances as hosts of containers."""
import json

from . import tasks
from .waiting import wait_until

PROFILE = "ecsInstanceRole"


class Host:
    """An instance that has registered with a cluster of its own, or with that of another host."""

    def __init__(self, cove, network, instance_type="t3.medium", ports=(), subnet=0, config="", beside=None):
        self.cove, self.cluster = cove, beside.cluster if beside else tasks.unique("hosts")
        self.group = beside.group if beside else self.make_group(network)
        for first, last in ports:
            self.open(first, last)
        script = f"#!/bin/bash\ncat <<'EOF' >> /etc/ecs/ecs.config\nECS_CLUSTER={self.cluster}\n{config}\nEOF\n"
        launched = cove.ec2.run_instances(
            ImageId=ecs_image(cove),
            InstanceType=instance_type,
            MinCount=1,
            MaxCount=1,
            SubnetId=network.subnets[subnet],
            SecurityGroupIds=[self.group],
            IamInstanceProfile={"Name": PROFILE},
            UserData=script,
        )
        self.id = launched["Instances"][0]["InstanceId"]
        self.registered()
        seen = self.described()
        self.private, self.public = seen["PrivateIpAddress"], seen.get("PublicIpAddress")

    def make_group(self, network):
        self.cove.ecs.create_cluster(clusterName=self.cluster)
        made = self.cove.ec2.create_security_group(
            GroupName=self.cluster, Description="of an instance", VpcId=network.vpc
        )
        return made["GroupId"]

    def open(self, first, last=None, cidr="0.0.0.0/0", group=None):
        rule = {"IpProtocol": "tcp", "FromPort": first, "ToPort": last or first, "IpRanges": [{"CidrIp": cidr}]}
        self.cove.ec2.authorize_security_group_ingress(GroupId=group or self.group, IpPermissions=[rule])

    def described(self):
        answer = self.cove.ec2.describe_instances(InstanceIds=[self.id])
        return answer["Reservations"][0]["Instances"][0]

    def container_instance(self):
        arns = self.cove.ecs.list_container_instances(cluster=self.cluster)["containerInstanceArns"]
        if not arns:
            return None
        described = self.cove.ecs.describe_container_instances(cluster=self.cluster, containerInstances=arns)
        return next((i for i in described["containerInstances"] if i["ec2InstanceId"] == self.id), None)

    def registered(self):
        def is_there():
            found = self.container_instance()
            return found if found and found["agentConnected"] else None

        return wait_until(f"{self.id} registers with {self.cluster}", is_there)

    def wait(self, state):
        wait_until(f"{self.id} {state}", lambda: self.described()["State"]["Name"] == state)

    def terminate(self):
        self.cove.ec2.terminate_instances(InstanceIds=[self.id])
        self.wait("terminated")

    def run(self, mode, *containers, wait="RUNNING", definition=None, **more):
        """Runs a task in a network mode and waits until it is there; gives the task."""
        started = self.try_run(mode, *containers, definition=definition, **more)
        assert started["failures"] == [], started["failures"]
        arn = started["tasks"][0]["taskArn"]
        return self.cove.wait_task(arn, wait, cluster=self.cluster) if wait else self.cove.task(arn, self.cluster)

    def try_run(self, mode, *containers, definition=None, **more):
        definition = definition or register(self.cove, mode, *containers)
        return self.cove.ecs.run_task(
            cluster=self.cluster, taskDefinition=definition, launchType="EC2", **more
        )

    def stop(self, task):
        self.cove.ecs.stop_task(cluster=self.cluster, task=task["taskArn"])
        return self.cove.wait_task(task["taskArn"], "STOPPED", cluster=self.cluster)


def ecs_image(cove):
    """The newest ECS-optimized image."""
    name = "/aws/service/ecs/optimized-ami/amazon-linux-2023/recommended"
    value = cove.client("ssm").get_parameter(Name=name)["Parameter"]["Value"]
    return json.loads(value)["image_id"]


def register(cove, mode, *containers, **more):
    """Registers a task definition for EC2 and gives its ARN. Containers without memory get some."""
    sized = [c if "memory" in c or "memoryReservation" in c else {**c, "memory": 64} for c in containers]
    answer = cove.ecs.register_task_definition(
        family=tasks.unique("family"),
        requiresCompatibilities=["EC2"],
        networkMode=mode,
        containerDefinitions=sized,
        executionRoleArn=tasks.ROLE,
        **more,
    )
    return answer["taskDefinition"]["taskDefinitionArn"]


def binding(task, name="app"):
    """The one host port that leads to a container."""
    (only,) = tasks.container(task, name)["networkBindings"]
    return only["hostPort"]
