"""What the API says of the network is what packets find."""
import json

import pytest
from botocore.exceptions import ClientError

from harness import tasks
from harness.tasks import READY, address, awslogs, public_address, register, run, shell, wait_ready
from harness.waiting import wait_until

WEB = "trap 'exit 0' TERM; httpd -f -p 8080 -h /www & wait $!"


@pytest.fixture(scope="module")
def web(shared_cove, network, busybox):
    """A task that serves HTTP on port 8080, in a group of its own."""
    group = make_group(shared_cove, network, "web")
    arn = run(shared_cove, network, register(shared_cove, shell(busybox, WEB)), groups=[group])
    task = shared_cove.wait_task(arn, "RUNNING")
    yield Web(arn, group, address(task), public_address(shared_cove, task))
    shared_cove.ecs.stop_task(task=arn)
    shared_cove.wait_task(arn, "STOPPED")


class Web:
    def __init__(self, arn, group, private, public):
        self.arn, self.group, self.private, self.public = arn, group, private, public


def make_group(cove, network, name):
    made = cove.ec2.create_security_group(GroupName=tasks.unique(name), Description=name, VpcId=network.vpc)
    return made["GroupId"]


def permission(port=8080, protocol="tcp", **source):
    return [{"IpProtocol": protocol, "FromPort": port, "ToPort": port, **source}]


def anyone(cidr="0.0.0.0/0"):
    return {"IpRanges": [{"CidrIp": cidr}]}


def members(group):
    return {"UserIdGroupPairs": [{"GroupId": group}]}


class opened:
    """A permission for as long as a `with` lasts."""

    def __init__(self, cove, group, permissions):
        self.cove, self.group, self.permissions = cove, group, permissions

    def __enter__(self):
        self.cove.ec2.authorize_security_group_ingress(GroupId=self.group, IpPermissions=self.permissions)

    def __exit__(self, *_):
        self.cove.ec2.revoke_security_group_ingress(GroupId=self.group, IpPermissions=self.permissions)


# A packet that is dropped shows at once in a connection that does not come to be.
CURL = ["curl", "-sS", "--connect-timeout", "1", "--max-time", "10"]


def from_inside(cove, network, url, groups=(), subnet=0):
    """curl from a throw-away interface in the VPC; its exit status (28 is: timed out) and what it got."""
    result = cove.vpc_exec(network.subnets[subnet], *CURL, url, groups=groups)
    return result.returncode, result.stdout


def from_the_machine(cove, url):
    result = cove.command(*CURL, url, check=False)
    return result.returncode, result.stdout


HELLO = (0, "hello from busybox\n")
TIMED_OUT = (28, "")


def test_the_default_vpc_is_there_before_anyone_made_it(cove):
    (vpc,) = cove.ec2.describe_vpcs()["Vpcs"]
    assert vpc["IsDefault"] and vpc["CidrBlock"] == "172.31.0.0/16" and vpc["State"] == "available"
    subnets = cove.ec2.describe_subnets(Filters=[{"Name": "vpc-id", "Values": [vpc["VpcId"]]}])["Subnets"]
    assert {s["CidrBlock"] for s in subnets} == {f"172.31.{16 * n}.0/20" for n in range(3)}
    assert len({s["AvailabilityZone"] for s in subnets}) == 3
    assert all(s["DefaultForAz"] and s["MapPublicIpOnLaunch"] for s in subnets)
    zones = cove.ec2.describe_availability_zones()["AvailabilityZones"]
    assert {z["ZoneName"] for z in zones} == {s["AvailabilityZone"] for s in subnets}
    (gateway,) = cove.ec2.describe_internet_gateways()["InternetGateways"]
    assert gateway["Attachments"] == [{"State": "available", "VpcId": vpc["VpcId"]}]
    (table,) = cove.ec2.describe_route_tables()["RouteTables"]
    routes = {route["DestinationCidrBlock"]: route for route in table["Routes"]}
    assert routes["172.31.0.0/16"]["GatewayId"] == "local"
    assert routes["0.0.0.0/0"]["GatewayId"] == gateway["InternetGatewayId"]
    assert any(a["Main"] for a in table["Associations"])
    groups = cove.ec2.describe_security_groups(Filters=[{"Name": "group-name", "Values": ["default"]}])
    (group,) = groups["SecurityGroups"]
    assert group["IpPermissions"][0]["UserIdGroupPairs"][0]["GroupId"] == group["GroupId"]
    (acl,) = cove.ec2.describe_network_acls()["NetworkAcls"]
    assert acl["IsDefault"] and {a["SubnetId"] for a in acl["Associations"]} == {s["SubnetId"] for s in subnets}
    attribute = cove.ec2.describe_vpc_attribute(VpcId=vpc["VpcId"], Attribute="enableDnsHostnames")
    assert attribute["EnableDnsHostnames"]["Value"] is True


def test_a_task_is_at_exactly_the_address_that_is_shown(cove, network, web):
    with opened(cove, web.group, permission(**anyone())):
        for subnet in range(3):
            assert from_inside(cove, network, f"http://{web.private}:8080/", subnet=subnet) == HELLO
    assert web.private.startswith("172.31.")


def test_a_tasks_interface_is_described_and_lies_in_its_subnet(cove, network, web):
    task = cove.task(web.arn)
    (interface,) = cove.ec2.describe_network_interfaces(
        NetworkInterfaceIds=[tasks.detail(task, "networkInterfaceId")]
    )["NetworkInterfaces"]
    assert interface["PrivateIpAddress"] == web.private and interface["Status"] == "in-use"
    assert interface["MacAddress"] == tasks.detail(task, "macAddress")
    assert interface["SubnetId"] == tasks.detail(task, "subnetId") == network.subnets[0]
    assert [g["GroupId"] for g in interface["Groups"]] == [web.group]
    assert interface["InterfaceType"] == "interface" and interface["VpcId"] == network.vpc
    assert tasks.detail(task, "privateDnsName").startswith("ip-" + web.private.replace(".", "-"))


def test_the_container_sees_that_address_and_mac(cove, network, busybox):
    group = tasks.unique("/eth0")
    script = "ip addr show dev eth0; ip route; cat /etc/resolv.conf"
    definition = shell(busybox, script, logConfiguration=tasks.awslogs(group))
    arn = run(cove, network, register(cove, definition))
    task = cove.wait_task(arn, "STOPPED")
    seen = "\n".join(tasks.messages(cove, group, arn))
    assert f"inet {address(task)}/" in seen and tasks.detail(task, "macAddress") in seen
    assert "default via 172.31.0.1" in seen


def test_nobody_gets_in_unless_a_group_lets_them(cove, network, web):
    url = f"http://{web.private}:8080/"
    assert from_inside(cove, network, url) == TIMED_OUT
    with opened(cove, web.group, permission(port=9999, **anyone())):
        assert from_inside(cove, network, url) == TIMED_OUT
    with opened(cove, web.group, permission(**anyone("10.0.0.0/8"))):
        assert from_inside(cove, network, url) == TIMED_OUT
    with opened(cove, web.group, permission(**anyone("172.31.0.0/16"))):
        assert from_inside(cove, network, url) == HELLO
    assert from_inside(cove, network, url) == TIMED_OUT


def test_a_group_lets_members_of_a_group_in(cove, network, web):
    url = f"http://{web.private}:8080/"
    callers = make_group(cove, network, "callers")
    with opened(cove, web.group, permission(**members(callers))):
        assert from_inside(cove, network, url) == TIMED_OUT
        assert from_inside(cove, network, url, groups=[callers]) == HELLO
        assert from_inside(cove, network, url, groups=[callers, network.default_group]) == HELLO


def test_a_group_holds_back_what_goes_out(cove, network, web):
    url = f"http://{web.private}:8080/"
    silent = make_group(cove, network, "silent")
    everything = [{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    with opened(cove, web.group, permission(**anyone())):
        assert from_inside(cove, network, url, groups=[silent]) == HELLO
        cove.ec2.revoke_security_group_egress(GroupId=silent, IpPermissions=everything)
        assert from_inside(cove, network, url, groups=[silent]) == TIMED_OUT
        cove.ec2.authorize_security_group_egress(GroupId=silent, IpPermissions=permission(**members(web.group)))
        assert from_inside(cove, network, url, groups=[silent]) == HELLO


def test_members_of_the_default_group_reach_each_other(cove, network, busybox):
    arn = run(cove, network, register(cove, shell(busybox, WEB)))
    task = cove.wait_task(arn, "RUNNING")
    assert from_inside(cove, network, f"http://{address(task)}:8080/") == HELLO
    result = cove.vpc_exec(network.subnets[1], "ping", "-c", "1", "-W", "1", address(task))
    assert result.returncode == 0, result.stdout
    cove.ecs.stop_task(task=arn)
    cove.wait_task(arn, "STOPPED")
    # An address that nobody holds is silent.
    assert from_inside(cove, network, f"http://{address(task)}:8080/") == TIMED_OUT


def test_a_public_address_works_from_the_machine(cove, network, web):
    url = f"http://{web.public}:8080/"
    assert web.public.startswith("203.0.113.")
    assert from_the_machine(cove, url) == TIMED_OUT
    with opened(cove, web.group, permission(**anyone())):
        assert from_the_machine(cove, url) == HELLO
    assert from_the_machine(cove, "http://203.0.113.250:8080/") == TIMED_OUT


def test_a_task_without_a_public_address_cannot_reach_the_registry(cove, network, busybox):
    arn = run(cove, network, register(cove, shell(busybox, "true")), public=False)
    task = cove.wait_task(arn, "STOPPED", timeout=60)
    assert task["stopCode"] == "TaskFailedToStart"
    assert task["stoppedReason"].startswith(
        "ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from "
        "Amazon ECR: There is a connection issue between the task and Amazon ECR."
    )
    assert task["stoppedReason"].endswith("i/o timeout")


def test_a_command_in_a_vpc_is_a_command(cove, network):
    subnet = network.subnets[0]
    assert cove.vpc_exec(subnet, "sh", "-c", "exit 7").returncode == 7
    result = cove.vpc_exec(subnet, "sh", "-c", "echo out; echo err >&2")
    assert (result.returncode, result.stdout, result.stderr) == (0, "out\n", "err\n")
    assert cove.vpc_exec(subnet, "sh", "-c", "kill -TERM $$").returncode == 128 + 15
    missing = cove.vpc_exec(subnet, "/no/such/program")
    assert missing.returncode == 127 and "/no/such/program" in missing.stderr
    refused = cove.vpc_exec("subnet-00000000000000000", "true")
    assert refused.returncode not in (0, 127) and "subnet-00000000000000000" in refused.stderr
    assert len(refused.stderr.strip().splitlines()) == 1


def test_a_throw_away_interface_is_thrown_away(cove, network):
    show = "ip -j addr show dev eth0"
    shown = cove.vpc_exec(network.subnets[0], *show.split())
    wait_until("its end", lambda: address_of(shown) not in addresses(cove))
    # Also when its holder is killed.
    killed = cove.vpc_exec(network.subnets[0], "sh", "-c", f"{show}; kill -KILL $PPID")
    assert killed.returncode == -9
    wait_until("its end", lambda: address_of(killed) not in addresses(cove))


def address_of(shown):
    (link,) = json.loads(shown.stdout)
    (address,) = [a["local"] for a in link["addr_info"] if a["family"] == "inet"]
    return address


def addresses(cove):
    return {i["PrivateIpAddress"] for i in cove.ec2.describe_network_interfaces()["NetworkInterfaces"]}


def test_names_are_resolved_in_a_vpc(cove, network, web):
    subnet = network.subnets[0]
    private_name = tasks.detail(cove.task(web.arn), "privateDnsName")
    found = cove.vpc_exec(subnet, "getent", "ahostsv4", private_name)
    assert found.returncode == 0 and found.stdout.split()[0] == web.private, found.stderr
    # The public name leads to the private address inside.
    public_name = f"ec2-{web.public.replace('.', '-')}.ap-northeast-1.compute.amazonaws.com"
    found = cove.vpc_exec(subnet, "getent", "ahostsv4", public_name)
    assert found.stdout.split()[:1] == [web.private], found.stderr
    # AWS's endpoints are cove's; the subnet gives its interfaces public addresses, so there is a way.
    health = from_inside(cove, network, "http://ecs.ap-northeast-1.amazonaws.com/_cove/health")
    assert '"status":"ok"' in health[1]
    unknown = cove.vpc_exec(subnet, "getent", "ahostsv4", "nobody.example")
    assert unknown.returncode == 2, unknown.stdout
    reverse = cove.vpc_exec(subnet, "getent", "hosts", web.private)
    assert private_name in reverse.stdout


def test_a_task_resolves_names_and_reaches_the_endpoints(cove, network, busybox):
    group = tasks.unique("/names")
    script = "nslookup -type=a ecs.ap-northeast-1.amazonaws.com | tail -3; wget -qO- http://ecs.ap-northeast-1.amazonaws.com/_cove/health"
    definition = shell(busybox, script, logConfiguration=tasks.awslogs(group))
    arn = run(cove, network, register(cove, definition))
    cove.wait_task(arn, "STOPPED")
    seen = "\n".join(tasks.messages(cove, group, arn))
    assert "203.0.113.253" in seen and '"status":"ok"' in seen.replace(" ", "")


def test_a_group_is_described_as_it_was_made(cove, network):
    group = make_group(cove, network, "described")
    rules = permission(port=443, IpRanges=[{"CidrIp": "10.1.0.0/16", "Description": "office"}])
    cove.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rules)
    (described,) = cove.ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"]
    (got,) = described["IpPermissions"]
    assert (got["IpProtocol"], got["FromPort"], got["ToPort"]) == ("tcp", 443, 443)
    assert got["IpRanges"] == [{"CidrIp": "10.1.0.0/16", "Description": "office"}]
    assert described["IpPermissionsEgress"][0]["IpProtocol"] == "-1"
    with pytest.raises(ClientError, match="already exists") as error:
        cove.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rules)
    assert error.value.response["Error"]["Code"] == "InvalidPermission.Duplicate"
    with pytest.raises(ClientError) as error:
        cove.ec2.describe_security_groups(GroupIds=["sg-00000000000000000"])
    assert error.value.response["Error"]["Code"] == "InvalidGroup.NotFound"
    cove.ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=rules)
    assert cove.ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissions"] == []
    cove.ec2.delete_security_group(GroupId=group)


def test_many_tasks_have_addresses_of_their_own(cove, network, busybox):
    group = tasks.unique("/many")
    definition = register(cove, shell(busybox, READY, logConfiguration=awslogs(group)))
    arns = [run(cove, network, definition, subnet=n % 3) for n in range(6)]
    seen = {address(wait_ready(cove, group, arn)) for arn in arns}
    assert len(seen) == 6
    for arn in arns:
        cove.ecs.stop_task(task=arn)
    for arn in arns:
        cove.wait_task(arn, "STOPPED")


def test_an_interface_goes_with_its_task(cove, network, busybox):
    group = tasks.unique("/held")
    arn = run(cove, network, register(cove, shell(busybox, READY, logConfiguration=awslogs(group))))
    held = address(wait_ready(cove, group, arn))
    assert held in addresses(cove)
    cove.ecs.stop_task(task=arn)
    cove.wait_task(arn, "STOPPED")
    assert held not in addresses(cove)
