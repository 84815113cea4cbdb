"""EC2 instances: their life as clients see it, their network as packets see it, and what they read of themselves."""
import base64
import json
import pathlib

import pytest
from botocore.exceptions import ClientError

from harness import tasks
from harness.hosts import PROFILE, ecs_image
from harness.waiting import wait_until

CURL = ["curl", "-sS", "--connect-timeout", "1", "--max-time", "5"]
SERVICE = "http://169.254.169.254"


class Site:
    """Instances of one test, in the default VPC's first subnet, in a group of its own."""

    def __init__(self, cove, network):
        self.cove, self.network, self.instances = cove, network, []
        made = cove.ec2.create_security_group(
            GroupName=tasks.unique("instances"), Description="of instances", VpcId=network.vpc
        )
        self.group = made["GroupId"]

    def launch(self, **more):
        request = {
            "ImageId": ecs_image(self.cove),
            "InstanceType": "t3.micro",
            "MinCount": 1,
            "MaxCount": 1,
            "SubnetId": self.network.subnets[0],
            "SecurityGroupIds": [self.group],
            **more,
        }
        request = {name: value for name, value in request.items() if value is not None}
        launched = self.cove.ec2.run_instances(**request)["Instances"]
        self.instances += [instance["InstanceId"] for instance in launched]
        for instance in launched:
            self.wait(instance["InstanceId"], "running")
        return [instance["InstanceId"] for instance in launched]

    def shown(self, instance):
        answer = self.cove.ec2.describe_instances(InstanceIds=[instance])
        return answer["Reservations"][0]["Instances"][0]

    def wait(self, instance, state):
        wait_until(f"{instance} {state}", lambda: self.shown(instance)["State"]["Name"] == state)

    def inside(self, instance, *command):
        """Runs a command in the instance's namespace."""
        return self.cove.command("ip", "netns", "exec", namespace(instance), *command, check=False)

    def allow_ping(self):
        rule = {"IpProtocol": "icmp", "FromPort": -1, "ToPort": -1, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
        self.cove.ec2.authorize_security_group_ingress(GroupId=self.group, IpPermissions=[rule])

    def end(self):
        if self.instances:
            self.cove.ec2.terminate_instances(InstanceIds=self.instances)
        for instance in self.instances:
            self.wait(instance, "terminated")
        self.cove.ec2.delete_security_group(GroupId=self.group)


@pytest.fixture
def site(cove, network):
    site = Site(cove, network)
    yield site
    site.end()


def namespace(instance):
    """The instance's namespace, or nothing."""
    of_instance = pathlib.Path("/run/netns").glob(f"cove-*-{instance}")
    return next((path.name for path in of_instance), None)


def ping(cove, network, address):
    command = ["ping", "-c", "1", "-W", "1", address]
    return cove.vpc_exec(network.subnets[0], *command, groups=[network.default_group]).returncode


def code(error):
    return error.value.response["Error"]["Code"]


def test_an_instance_is_a_namespace_that_answers_as_its_group_allows(cove, network, site):
    (instance,) = site.launch()
    shown = site.shown(instance)
    private, public = shown["PrivateIpAddress"], shown["PublicIpAddress"]
    assert namespace(instance)
    assert ping(cove, network, private) != 0
    site.allow_ping()
    assert ping(cove, network, private) == 0
    assert cove.command("ping", "-c", "1", "-W", "1", public, check=False).returncode == 0
    status = cove.ec2.describe_instance_status(InstanceIds=[instance])["InstanceStatuses"][0]
    assert status["InstanceStatus"]["Status"] == "ok"

    cove.ec2.stop_instances(InstanceIds=[instance])
    site.wait(instance, "stopped")
    assert ping(cove, network, private) != 0
    assert namespace(instance) is None
    stopped = site.shown(instance)
    assert stopped["PrivateIpAddress"] == private and "PublicIpAddress" not in stopped

    cove.ec2.start_instances(InstanceIds=[instance])
    site.wait(instance, "running")
    assert ping(cove, network, private) == 0
    cove.ec2.reboot_instances(InstanceIds=[instance])
    assert ping(cove, network, private) == 0

    cove.ec2.terminate_instances(InstanceIds=[instance])
    site.wait(instance, "terminated")
    assert namespace(instance) is None
    of_instance = [{"Name": "attachment.instance-id", "Values": [instance]}]
    assert cove.ec2.describe_network_interfaces(Filters=of_instance)["NetworkInterfaces"] == []


def test_two_interfaces_and_an_existing_one_are_in_the_instance(cove, network, site):
    subnet = network.subnets[0]
    own = cove.ec2.create_network_interface(SubnetId=subnet, Groups=[site.group])["NetworkInterface"]
    eni = own["NetworkInterfaceId"]
    (instance,) = site.launch(
        SubnetId=None,
        SecurityGroupIds=None,
        NetworkInterfaces=[
            {"DeviceIndex": 0, "NetworkInterfaceId": eni},
            {"DeviceIndex": 1, "SubnetId": subnet, "Groups": [site.group], "SecondaryPrivateIpAddressCount": 1},
        ],
    )
    site.allow_ping()
    interfaces = site.shown(instance)["NetworkInterfaces"]
    addresses = [a["PrivateIpAddress"] for i in interfaces for a in i["PrivateIpAddresses"]]
    assert len(addresses) == 3 and own["PrivateIpAddress"] in addresses
    for address in addresses:
        assert ping(cove, network, address) == 0, address
    cove.ec2.terminate_instances(InstanceIds=[instance])
    site.wait(instance, "terminated")
    (left,) = cove.ec2.describe_network_interfaces(NetworkInterfaceIds=[eni])["NetworkInterfaces"]
    assert left["Status"] == "available" and "Attachment" not in left
    cove.ec2.delete_network_interface(NetworkInterfaceId=eni)


def test_each_private_address_of_an_instance_may_have_an_elastic_one(cove, network, site):
    ec2 = cove.ec2
    (instance,) = site.launch()
    site.allow_ping()
    eni = site.shown(instance)["NetworkInterfaces"][0]["NetworkInterfaceId"]
    added = ec2.assign_private_ip_addresses(NetworkInterfaceId=eni, SecondaryPrivateIpAddressCount=1)
    second = added["AssignedPrivateIpAddresses"][0]["PrivateIpAddress"]
    elastic = ec2.allocate_address(Domain="vpc")
    to = {"AllocationId": elastic["AllocationId"], "NetworkInterfaceId": eni}
    ec2.associate_address(**to, PrivateIpAddress=second)
    outside = ["ping", "-c", "1", "-W", "1", elastic["PublicIp"]]
    answers = lambda: cove.command(*outside, check=False).returncode == 0
    wait_until("an answer of the elastic address", answers)
    shown = site.shown(instance)
    assert shown["PublicIpAddress"] != elastic["PublicIp"], "the primary address keeps its own"
    public = {a["PrivateIpAddress"]: a["Association"]["PublicIp"] for a in shown["NetworkInterfaces"][0]["PrivateIpAddresses"]}
    assert public == {shown["PrivateIpAddress"]: shown["PublicIpAddress"], second: elastic["PublicIp"]}
    # What the instance sends from the address comes from the elastic one.
    counted = "nft add table ip seen; nft add chain ip seen from '{ type filter hook input priority 0; }'"
    cove.command("sh", "-c", f"{counted}; nft add rule ip seen from ip saddr {elastic['PublicIp']} counter")
    machine = cove.command("sh", "-c", f"ip route get {elastic['PublicIp']} | sed -n 's/.* src \\([0-9.]*\\).*/\\1/p'").stdout.strip()
    assert site.inside(instance, "ping", "-c", "1", "-W", "1", "-I", second, machine).returncode == 0
    assert "packets 0" not in cove.command("nft", "list", "table", "ip", "seen").stdout
    cove.command("nft", "delete", "table", "ip", "seen")
    with pytest.raises(ClientError) as error:
        ec2.release_address(AllocationId=elastic["AllocationId"])
    assert code(error) == "InvalidIPAddress.InUse"
    ec2.unassign_private_ip_addresses(NetworkInterfaceId=eni, PrivateIpAddresses=[second])
    wait_until("silence", lambda: not answers())
    ec2.release_address(AllocationId=elastic["AllocationId"])


def test_an_instance_reads_its_metadata(cove, network, site):
    script = "#!/bin/sh\nexit 0\n"
    tags = [{"ResourceType": "instance", "Tags": [{"Key": "role", "Value": "web"}]}]
    (instance,) = site.launch(
        UserData=script,
        IamInstanceProfile={"Name": PROFILE},
        TagSpecifications=tags,
        MetadataOptions={"InstanceMetadataTags": "enabled"},
    )

    def curl(path, *options):
        return site.inside(instance, *CURL, *options, SERVICE + path)

    def status(path, *options):
        return curl(path, "-o", "/dev/null", "-w", "%{http_code}", *options).stdout

    # Amazon Linux 2023 wants version 2.
    wait_until("the metadata service", lambda: status("/latest/meta-data/") == "401")
    ttl = "X-aws-ec2-metadata-token-ttl-seconds: 300"
    token = curl("/latest/api/token", "-X", "PUT", "-H", ttl).stdout
    header = ["-H", f"X-aws-ec2-metadata-token: {token}"]

    def read(path):
        return curl(path, *header).stdout

    shown = site.shown(instance)
    assert read("/latest/meta-data/instance-id") == instance
    assert read("/latest/meta-data/local-ipv4") == shown["PrivateIpAddress"]
    assert read("/latest/meta-data/public-ipv4") == shown["PublicIpAddress"]
    assert read("/latest/meta-data/tags/instance/role") == "web"
    assert read("/latest/user-data") == script
    assert json.loads(read("/latest/dynamic/instance-identity/document"))["instanceId"] == instance
    assert status("/latest/meta-data/nothing", *header) == "404"

    credentials = json.loads(read(f"/latest/meta-data/iam/security-credentials/{PROFILE}"))
    ours = cove.client("sts", access_key=credentials["AccessKeyId"], secret=credentials["SecretAccessKey"])
    assert ours.get_caller_identity()["Account"] == shown["NetworkInterfaces"][0]["OwnerId"]

    cove.ec2.modify_instance_metadata_options(InstanceId=instance, HttpTokens="optional")
    wait_until("version 1", lambda: status("/latest/meta-data/") == "200")
    cove.ec2.modify_instance_metadata_options(InstanceId=instance, HttpEndpoint="disabled")
    wait_until("the end of the service", lambda: status("/latest/meta-data/") == "403")
    # A throw-away interface in the same subnet is no instance.
    command = [*CURL, f"{SERVICE}/latest/meta-data/"]
    assert cove.vpc_exec(network.subnets[0], *command).returncode == 28


def test_a_template_launches_instances_and_the_cli_shows_them(cove, network, site):
    name = tasks.unique("template")
    data = {
        "ImageId": ecs_image(cove),
        "InstanceType": "t3.nano",
        "UserData": base64.b64encode(b"#!/bin/sh\n").decode(),
        "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": name}]}],
    }
    template = cove.ec2.create_launch_template(LaunchTemplateName=name, LaunchTemplateData=data)["LaunchTemplate"]
    latest = cove.ec2.describe_launch_template_versions(LaunchTemplateName=name, Versions=["$Latest"])
    assert latest["LaunchTemplateVersions"][0]["LaunchTemplateData"] == data
    two = site.launch(
        ImageId=None, InstanceType=None, MaxCount=2, MinCount=2, LaunchTemplate={"LaunchTemplateName": name}
    )
    listed = cove.aws("ec2", "describe-instances", "--filters", f"Name=tag:Name,Values={name}")
    found = [i["InstanceId"] for r in listed["Reservations"] for i in r["Instances"]]
    assert sorted(found) == sorted(two)
    types_shown = cove.aws("ec2", "describe-instance-types", "--instance-types", "t3.nano")
    assert types_shown["InstanceTypes"][0]["MemoryInfo"]["SizeInMiB"] == 512
    images = cove.aws("ec2", "describe-images", "--owners", "amazon")["Images"]
    assert data["ImageId"] in [image["ImageId"] for image in images]
    volumes = cove.aws("ec2", "describe-volumes", "--filters", f"Name=attachment.instance-id,Values={two[0]}")
    assert len(volumes["Volumes"]) == 1
    console = cove.ec2.get_console_output(InstanceId=two[0])["Output"]
    assert "no instance profile" in console
    cove.ec2.delete_launch_template(LaunchTemplateId=template["LaunchTemplateId"])


def test_what_cannot_be_is_refused(cove, site):
    with pytest.raises(ClientError) as error:
        site.launch(InstanceType="m5.huge")
    assert code(error) == "InvalidParameterValue"
    with pytest.raises(ClientError) as error:
        site.launch(ImageId="ami-0123456789abcdef0")
    assert code(error) == "InvalidAMIID.NotFound"
    with pytest.raises(ClientError) as error:
        site.launch(InstanceMarketOptions={"MarketType": "spot"})
    assert code(error) == "NotImplemented"
    with pytest.raises(ClientError) as error:
        cove.ec2.start_instances(InstanceIds=["i-0123456789abcdef0"])
    assert code(error) == "InvalidInstanceID.NotFound"
    with pytest.raises(ClientError) as error:
        cove.client("ssm").get_parameter(Name="/none")
    assert code(error) == "ParameterNotFound"
