"""Capacity providers with real instances: tasks that bring them, groups that shrink, instances that are drained."""
import base64
import collections
import contextlib
import pathlib

import pytest

from conftest import default_network
from harness import hosts, images, tasks, terraform
from harness.services import STEADY_TIMEOUT, Service, Watch
from harness.tasks import FOREVER, shell, unique
from harness.waiting import wait_until

CONFIGURATIONS = pathlib.Path(__file__).parent / "terraform"

needs_terraform = pytest.mark.skipif(terraform.missing() is not None, reason=str(terraform.missing()))


class Pool:
    """A cluster with one capacity provider, whose group makes t3.micro: room for two tasks of 1024 CPU units each."""

    def __init__(self, cove, network, size=0, protected=False, **settings):
        self.cove, self.autoscaling = cove, cove.client("autoscaling")
        self.cluster = self.name = unique("pool")
        cove.ecs.create_cluster(clusterName=self.cluster)
        script = f"#!/bin/bash\necho ECS_CLUSTER={self.cluster} >> /etc/ecs/ecs.config\n"
        data = {
            "ImageId": hosts.ecs_image(cove),
            "InstanceType": "t3.micro",
            "IamInstanceProfile": {"Name": hosts.PROFILE},
            "UserData": base64.b64encode(script.encode()).decode(),
        }
        cove.ec2.create_launch_template(LaunchTemplateName=self.name, LaunchTemplateData=data)
        self.autoscaling.create_auto_scaling_group(
            AutoScalingGroupName=self.name,
            LaunchTemplate={"LaunchTemplateName": self.name},
            MinSize=0,
            MaxSize=5,
            DesiredCapacity=size,
            NewInstancesProtectedFromScaleIn=protected,
            VPCZoneIdentifier=",".join(network.subnets),
        )
        provider = {"autoScalingGroupArn": self.group()["AutoScalingGroupARN"], **settings}
        made = cove.ecs.create_capacity_provider(name=self.name, autoScalingGroupProvider=provider)
        self.provider = made["capacityProvider"]
        self.associate(self.name)
        wait_until(f"{size} instances of {self.name}", lambda: len(self.registered()) == size)

    def associate(self, *providers):
        self.cove.ecs.put_cluster_capacity_providers(
            cluster=self.cluster, capacityProviders=list(providers), defaultCapacityProviderStrategy=[]
        )

    def group(self):
        named = self.autoscaling.describe_auto_scaling_groups(AutoScalingGroupNames=[self.name])
        return next(iter(named["AutoScalingGroups"]), None)

    def states(self):
        """The members and what each does."""
        return {i["InstanceId"]: i["LifecycleState"] for i in self.group()["Instances"]}

    def registered(self):
        """The cluster's container instances by the ids of their instances."""
        arns = self.cove.ecs.list_container_instances(cluster=self.cluster)["containerInstanceArns"]
        if not arns:
            return {}
        answer = self.cove.ecs.describe_container_instances(cluster=self.cluster, containerInstances=arns)
        return {i["ec2InstanceId"]: i for i in answer["containerInstances"] if i["agentConnected"]}

    def service(self, image, count, **more):
        container = shell(image, FOREVER, cpu=1024)
        definition = hosts.register(self.cove, "bridge", container)
        more["capacityProviderStrategy"] = [{"capacityProvider": self.name, "weight": 1}]
        return Service(self.cove, None, definition, count, cluster=self.cluster, launchType=None, **more)

    def hosts_of(self, service):
        """On which instance each task of the service is."""
        ids = {i["containerInstanceArn"]: id for id, i in self.registered().items()}
        return collections.Counter(ids[task["containerInstanceArn"]] for task in service.tasks())

    def delete(self):
        self.associate()
        self.cove.ecs.delete_capacity_provider(capacityProvider=self.name)
        self.autoscaling.delete_auto_scaling_group(AutoScalingGroupName=self.name, ForceDelete=True)
        wait_until("the end of the group", lambda: self.group() is None)
        self.cove.ec2.delete_launch_template(LaunchTemplateName=self.name)


@pytest.fixture
def pools():
    """Makes pools, which end with the test."""
    with contextlib.ExitStack() as ends:

        def make(*arguments, **settings):
            pool = Pool(*arguments, **settings)
            ends.callback(pool.delete)
            return pool

        yield make


def scaling(**more):
    return {"managedScaling": {"status": "ENABLED", "instanceWarmupPeriod": 0, **more}}


def test_tasks_bring_instances_which_go_when_nothing_needs_them(own_coves, layouts, pools):
    cove = own_coves("--scale-in-after", "2")
    cove.start()
    image = images.push(cove, layouts.busybox(), "busybox")
    pool = pools(cove, default_network(cove), protected=True, managedTerminationProtection="ENABLED", **scaling())
    assert pool.states() == {}
    with pool.service(image, 5) as service:
        service.wait_running(5)
        assert pool.group()["DesiredCapacity"] == 3
        assert sorted(pool.hosts_of(service).values()) == [1, 2, 2]
        wait_until("busy ones are protected", lambda: all(i["ProtectedFromScaleIn"] for i in pool.group()["Instances"]))
        task = service.tasks()[0]
        assert (task["launchType"], task["capacityProviderName"]) == ("EC2", pool.name)
        # Of the members only those without a task go.
        service.update(desiredCount=1)
        service.wait_running(1)
        (kept,) = service.tasks()
        wait_until("the others go", lambda: len(pool.states()) == 1, 60)
        (host,) = pool.hosts_of(service)
        assert pool.states() == {host: "InService"}
        assert [t["taskArn"] for t in service.tasks()] == [kept["taskArn"]]
        service.update(desiredCount=0)
        wait_until("the last one goes", lambda: pool.states() == {}, 60)
        assert pool.registered() == {} and pool.group()["DesiredCapacity"] == 0
        # And from none again.
        service.update(desiredCount=1)
        service.wait_running(1)


def test_one_task_too_many_brings_one_instance(cove, busybox, network, pools):
    pool = pools(cove, network, size=1, **scaling())
    with pool.service(busybox, 2) as service:
        service.wait_running(2)
        assert pool.group()["DesiredCapacity"] == 1
        with Watch(service) as watch:
            service.update(desiredCount=3)
            service.wait_running(3)
        assert pool.group()["DesiredCapacity"] == 2
        assert max(sample["pending"] for sample in watch.samples) == 1
        assert sorted(pool.hosts_of(service).values()) == [1, 2]
        (activity, *_) = pool.autoscaling.describe_scaling_activities(AutoScalingGroupName=pool.name)["Activities"]
        assert f"a monitor alarm TargetTracking-{pool.name}-AlarmHigh-" in activity["Cause"]


def test_a_members_tasks_move_before_it_ends(cove, busybox, network, pools):
    pool = pools(cove, network, size=2)
    with pool.service(busybox, 2) as service:
        service.wait_running(2)
        assert sorted(pool.hosts_of(service).values()) == [1, 1]
        seen = set()
        with Watch(service) as watch:
            pool.autoscaling.set_desired_capacity(AutoScalingGroupName=pool.name, DesiredCapacity=1)

            def one_is_left():
                states = pool.states()
                seen.update(states.values())
                return list(states.values()) == ["InService"]

            wait_until("one member is left", one_is_left, STEADY_TIMEOUT)
            service.wait_running(2)
        assert "Terminating:Wait" in seen
        assert min(sample["running"] for sample in watch.samples) == 2
        (staying,) = pool.states()
        assert pool.hosts_of(service) == {staying: 2}
        assert list(pool.registered()) == [staying]


def test_a_member_waits_for_a_task_of_its_own_also_through_a_crash(own_cove, layouts, pools):
    cove = own_cove
    cove.start()
    image = images.push(cove, layouts.busybox(), "busybox")
    pool = pools(cove, default_network(cove), size=1)
    definition = hosts.register(cove, "bridge", shell(image, FOREVER))
    strategy = [{"capacityProvider": pool.name}]
    started = cove.ecs.run_task(cluster=pool.cluster, taskDefinition=definition, capacityProviderStrategy=strategy)
    arn = started["tasks"][0]["taskArn"]
    cove.wait_task(arn, "RUNNING", cluster=pool.cluster)
    (member,) = pool.states()
    pool.autoscaling.terminate_instance_in_auto_scaling_group(InstanceId=member, ShouldDecrementDesiredCapacity=True)
    assert pool.states() == {member: "Terminating:Wait"}
    assert pool.registered()[member]["status"] == "DRAINING"
    (activity, *_) = pool.autoscaling.describe_scaling_activities(AutoScalingGroupName=pool.name)["Activities"]
    assert activity["StatusCode"] == "MidLifecycleAction"
    cove.kill()
    cove.start()
    assert pool.states() == {member: "Terminating:Wait"}
    assert cove.task(arn, pool.cluster)["lastStatus"] == "RUNNING"
    cove.ecs.stop_task(cluster=pool.cluster, task=arn)
    wait_until("the member ends", lambda: pool.states() == {})
    found = cove.ec2.describe_instances(InstanceIds=[member])["Reservations"][0]["Instances"][0]
    assert found["State"]["Name"] == "terminated"


def test_fargate_and_spot_by_base_and_weight(cove, busybox, network):
    cluster = unique("fargate")
    base = {"capacityProvider": "FARGATE", "base": 1, "weight": 1}
    spot = {"capacityProvider": "FARGATE_SPOT", "weight": 3}
    made = cove.ecs.create_cluster(
        clusterName=cluster,
        capacityProviders=["FARGATE", "FARGATE_SPOT"],
        defaultCapacityProviderStrategy=[base, spot],
    )["cluster"]
    assert made["capacityProviders"] == ["FARGATE", "FARGATE_SPOT"]
    definition = tasks.register(cove, shell(busybox, FOREVER))
    strategy = {"launchType": None, "capacityProviderStrategy": [base, spot]}
    with Service(cove, network, definition, 5, cluster=cluster, **strategy) as service:
        service.wait_running(5)
        assert service.created["capacityProviderStrategy"] == [base, {**spot, "base": 0}]
        shares = collections.Counter(task["capacityProviderName"] for task in service.tasks())
        assert shares == {"FARGATE": 2, "FARGATE_SPOT": 3}
        assert {task["launchType"] for task in service.tasks()} == {"FARGATE"}
        # What names no strategy gets the cluster's.
        networks = {"awsvpcConfiguration": {"subnets": network.subnets, "assignPublicIp": "ENABLED"}}
        by_default = {"cluster": cluster, "taskDefinition": definition, "networkConfiguration": networks}
        with Service(cove, network, definition, 1, cluster=cluster, launchType=None) as other:
            other.wait_running(1)
            assert [task["capacityProviderName"] for task in other.tasks()] == ["FARGATE"]
        ran = cove.ecs.run_task(count=4, **by_default)["tasks"]
        assert collections.Counter(t["capacityProviderName"] for t in ran) == {"FARGATE": 2, "FARGATE_SPOT": 2}
        for task in ran:
            cove.ecs.stop_task(cluster=cluster, task=task["taskArn"])
            cove.wait_task(task["taskArn"], "STOPPED", cluster=cluster)
        answer = cove.aws(
            "ecs", "put-cluster-capacity-providers", "--cluster", cluster, "--capacity-providers", "[]",
            "--default-capacity-provider-strategy", "[]", check=False,
        )
        assert "ResourceInUseException" in answer.stderr
    cove.ecs.delete_cluster(cluster=cluster)


def test_what_a_provider_and_its_cluster_show(cove, network, pools):
    pool = pools(cove, network, **scaling(targetCapacity=90))
    shown = cove.ecs.describe_capacity_providers(capacityProviders=[pool.name, "FARGATE", "nope"], include=["TAGS"])
    assert shown["capacityProviders"][0] == pool.provider
    assert [p["name"] for p in shown["capacityProviders"]] == [pool.name, "FARGATE"]
    (failure,) = shown["failures"]
    assert failure["reason"] == "MISSING" and failure["arn"].endswith(":capacity-provider/nope")
    (tag,) = pool.group()["Tags"]
    assert (tag["Key"], tag["Value"], tag["PropagateAtLaunch"]) == ("AmazonECSManaged", "", True)
    everything = ["ATTACHMENTS", "CONFIGURATIONS", "SETTINGS", "STATISTICS", "TAGS"]
    (cluster,) = cove.ecs.describe_clusters(clusters=[pool.cluster], include=everything)["clusters"]
    assert cluster["capacityProviders"] == [pool.name]
    assert cluster["attachmentsStatus"] == "UPDATE_COMPLETE"
    (hook,) = pool.autoscaling.describe_lifecycle_hooks(AutoScalingGroupName=pool.name)["LifecycleHooks"]
    assert hook["LifecycleTransition"] == "autoscaling:EC2_INSTANCE_TERMINATING"
    details = {a["type"]: {d["name"]: d["value"] for d in a["details"]} for a in cluster["attachments"]}
    assert details["managed_draining"]["autoScalingLifecycleHookName"] == hook["LifecycleHookName"]
    assert hook["LifecycleHookName"] == "ecs-managed-draining-termination-hook"
    assert details["as_policy"]["scalingPolicyName"].startswith("ECSManagedAutoScalingPolicy-")
    other = cove.aws("ecs", "create-cluster", "--cluster-name", unique("other"), "--capacity-providers", pool.name, check=False)
    assert "can be associated with one cluster only" in other.stderr
    used = cove.aws("ecs", "delete-capacity-provider", "--capacity-provider", pool.name, check=False)
    assert f"associated with cluster: {pool.cluster}" in used.stderr
    changed = {"managedScaling": {"status": "DISABLED"}, "managedDraining": "DISABLED"}
    updated = cove.ecs.update_capacity_provider(name=pool.name, autoScalingGroupProvider=changed)["capacityProvider"]
    assert updated["updateStatus"] == "UPDATE_COMPLETE"
    assert updated["autoScalingGroupProvider"]["managedScaling"]["targetCapacity"] == 90
    (cluster,) = cove.ecs.describe_clusters(clusters=[pool.cluster], include=["ATTACHMENTS"])["clusters"]
    assert cluster["attachments"] == []


@needs_terraform
def test_a_provider_and_its_service_by_terraform(own_cove, layouts, tmp_path):
    own_cove.start()
    image = images.push(own_cove, layouts.busybox(), "busybox")
    configuration = terraform.Terraform(own_cove, CONFIGURATIONS / "capacity", tmp_path, image=image)
    configuration.apply()
    configuration.plan_is_empty()
    (web,) = own_cove.ecs.describe_services(cluster="capacity", services=["web"])["services"]
    assert web["runningCount"] == 3
    autoscaling = own_cove.client("autoscaling")
    (group,) = autoscaling.describe_auto_scaling_groups(AutoScalingGroupNames=["capacity"])["AutoScalingGroups"]
    assert (group["DesiredCapacity"], len(group["Instances"])) == (2, 2)

    # A change of the provider leaves everything else as it is.
    configuration.environment["TF_VAR_target_capacity"] = "90"
    configuration.run("apply", "-no-color", "-input=false", "-auto-approve")
    configuration.plan_is_empty()
    configuration.destroy()
    assert autoscaling.describe_auto_scaling_groups()["AutoScalingGroups"] == []
    left = own_cove.ecs.describe_capacity_providers()["capacityProviders"]
    assert [p["name"] for p in left] == ["FARGATE", "FARGATE_SPOT"]
