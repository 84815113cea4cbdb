"""Auto Scaling groups: their instances come, register with their cluster, are replaced and go."""
import base64

import pytest

from harness.hosts import PROFILE, ecs_image
from harness.tasks import unique
from harness.waiting import wait_until


@pytest.fixture
def cluster(cove):
    name = unique("scaled")
    cove.ecs.create_cluster(clusterName=name)
    return name


@pytest.fixture
def template(cove, cluster):
    script = f"#!/bin/bash\necho ECS_CLUSTER={cluster} >> /etc/ecs/ecs.config\n"
    name = unique("template")
    cove.ec2.create_launch_template(
        LaunchTemplateName=name,
        LaunchTemplateData={
            "ImageId": ecs_image(cove),
            "InstanceType": "t3.micro",
            "IamInstanceProfile": {"Name": PROFILE},
            "UserData": base64.b64encode(script.encode()).decode(),
        },
    )
    yield name
    cove.ec2.delete_launch_template(LaunchTemplateName=name)


@pytest.fixture
def autoscaling(cove):
    return cove.client("autoscaling")


@pytest.fixture
def group(autoscaling, network, template):
    name = unique("group")
    autoscaling.create_auto_scaling_group(
        AutoScalingGroupName=name,
        LaunchTemplate={"LaunchTemplateName": template, "Version": "$Latest"},
        MinSize=0,
        MaxSize=4,
        DesiredCapacity=2,
        VPCZoneIdentifier=",".join(network.subnets[:2]),
        Tags=[{"Key": "team", "Value": "blue", "PropagateAtLaunch": True}],
    )
    yield name
    autoscaling.delete_auto_scaling_group(AutoScalingGroupName=name, ForceDelete=True)
    wait_until("the end of the group", lambda: shown(autoscaling, name) is None)


def shown(autoscaling, name):
    groups = autoscaling.describe_auto_scaling_groups(AutoScalingGroupNames=[name])["AutoScalingGroups"]
    return groups[0] if groups else None


def in_service(autoscaling, name, number):
    """The members, once that many serve and no other is there."""

    def complete():
        members = shown(autoscaling, name)["Instances"]
        serve = all(m["LifecycleState"] == "InService" and m["HealthStatus"] == "Healthy" for m in members)
        return members if serve and len(members) == number else None

    if number == 0:
        return wait_until("no members", lambda: shown(autoscaling, name)["Instances"] == [])
    return wait_until(f"{number} members in service", complete)


def registered(cove, cluster):
    arns = cove.ecs.list_container_instances(cluster=cluster)["containerInstanceArns"]
    if not arns:
        return set()
    found = cove.ecs.describe_container_instances(cluster=cluster, containerInstances=arns)["containerInstances"]
    return {c["ec2InstanceId"] for c in found if c["agentConnected"]}


def test_a_group_keeps_hosts_of_containers(cove, autoscaling, cluster, group):
    members = in_service(autoscaling, group, 2)
    assert len({m["AvailabilityZone"] for m in members}) == 2
    ids = {m["InstanceId"] for m in members}
    wait_until("the members in their cluster", lambda: registered(cove, cluster) == ids)
    tagged = [{"Name": "tag:team", "Values": ["blue"]}, {"Name": "tag:aws:autoscaling:groupName", "Values": [group]}]
    found = cove.ec2.describe_instances(Filters=tagged)["Reservations"]
    assert {r["Instances"][0]["InstanceId"] for r in found} == ids
    # One is lost, and another comes in its place.
    lost, kept = sorted(ids)
    cove.ec2.terminate_instances(InstanceIds=[lost])
    wait_until("another member", lambda: lost not in {m["InstanceId"] for m in shown(autoscaling, group)["Instances"]})
    ids = {m["InstanceId"] for m in in_service(autoscaling, group, 2)}
    assert kept in ids and lost not in ids
    wait_until("the new member in the cluster", lambda: ids <= registered(cove, cluster))
    # It shrinks by what is not protected.
    autoscaling.set_instance_protection(AutoScalingGroupName=group, InstanceIds=[kept], ProtectedFromScaleIn=True)
    autoscaling.set_desired_capacity(AutoScalingGroupName=group, DesiredCapacity=1)
    (left,) = in_service(autoscaling, group, 1)
    assert left["InstanceId"] == kept and left["ProtectedFromScaleIn"]
    activities = autoscaling.describe_scaling_activities(AutoScalingGroupName=group)["Activities"]
    assert {a["StatusCode"] for a in activities} == {"Successful"}
    assert len(activities) == 5


def test_the_aws_cli_makes_and_deletes_a_group(cove, network, template, autoscaling):
    name = unique("cli")
    cove.aws(
        "autoscaling", "create-auto-scaling-group", "--auto-scaling-group-name", name,
        "--launch-template", f"LaunchTemplateName={template}", "--min-size", "1", "--max-size", "1",
        "--vpc-zone-identifier", network.subnets[0],
    )
    in_service(autoscaling, name, 1)
    refused = cove.aws("autoscaling", "delete-auto-scaling-group", "--auto-scaling-group-name", name, check=False)
    assert "ResourceInUse" in refused.stderr
    cove.aws("autoscaling", "update-auto-scaling-group", "--auto-scaling-group-name", name, "--min-size", "0",
             "--desired-capacity", "0")
    in_service(autoscaling, name, 0)
    cove.aws("autoscaling", "delete-auto-scaling-group", "--auto-scaling-group-name", name)
    assert shown(autoscaling, name) is None
