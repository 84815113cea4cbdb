"""A VPC of one's own: who reaches whom follows from its gateway, route tables, groups and ACLs."""
import pytest
from botocore.exceptions import ClientError

from harness.tasks import address, public_address, register, run, shell
from harness.waiting import wait_until

WEB = "trap 'exit 0' TERM; httpd -f -p 8080 -h /www & wait $!"
HELLO = (0, "hello from busybox\n")
TIMED_OUT = (28, "")
MACHINE = None


class Own:
    """10.0.0.0/16 with a public subnet, which has a way to the internet, and a private one."""

    def __init__(self, cove):
        ec2 = cove.ec2
        self.cove = cove
        self.vpc = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        self.gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
        ec2.attach_internet_gateway(InternetGatewayId=self.gateway, VpcId=self.vpc)
        self.public = self.subnet("10.0.1.0/24")
        self.private = self.subnet("10.0.2.0/24")
        ec2.modify_subnet_attribute(SubnetId=self.public, MapPublicIpOnLaunch={"Value": True})
        self.table = ec2.create_route_table(VpcId=self.vpc)["RouteTable"]["RouteTableId"]
        ec2.associate_route_table(RouteTableId=self.table, SubnetId=self.public)
        self.add_route()
        self.group = ec2.create_security_group(GroupName="web", Description="web", VpcId=self.vpc)["GroupId"]
        anyone = [{"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
        ec2.authorize_security_group_ingress(GroupId=self.group, IpPermissions=anyone)
        self.subnets = [self.public, self.private]

    def subnet(self, block):
        return self.cove.ec2.create_subnet(VpcId=self.vpc, CidrBlock=block)["Subnet"]["SubnetId"]

    def add_route(self):
        self.cove.ec2.create_route(
            RouteTableId=self.table, DestinationCidrBlock="0.0.0.0/0", GatewayId=self.gateway
        )

    def delete(self):
        ec2 = self.cove.ec2
        for subnet in self.subnets:
            filters = [{"Name": "subnet-id", "Values": [subnet]}]
            wait_until(
                "an empty subnet",
                lambda: not ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"],
            )
            ec2.delete_subnet(SubnetId=subnet)
        with pytest.raises(ClientError, match="has dependencies and cannot be deleted"):
            ec2.delete_vpc(VpcId=self.vpc)
        ec2.delete_route_table(RouteTableId=self.table)
        ec2.delete_security_group(GroupId=self.group)
        ec2.detach_internet_gateway(InternetGatewayId=self.gateway, VpcId=self.vpc)
        ec2.delete_internet_gateway(InternetGatewayId=self.gateway)
        ec2.delete_vpc(VpcId=self.vpc)


@pytest.fixture(scope="module")
def own(shared_cove):
    own = Own(shared_cove)
    yield own
    own.delete()


@pytest.fixture(scope="module")
def web(shared_cove, own, busybox):
    """A task in the public subnet that serves HTTP on port 8080."""
    arn = run(shared_cove, own, register(shared_cove, shell(busybox, WEB)), groups=[own.group])
    task = shared_cove.wait_task(arn, "RUNNING")
    yield address(task), public_address(shared_cove, task)
    shared_cove.ecs.stop_task(task=arn)
    shared_cove.wait_task(arn, "STOPPED")


def get(cove, subnet, host):
    """curl from a throw-away interface in a subnet, or from the machine: its exit status and what it got."""
    curl = ["curl", "-sS", "--max-time", "1", f"http://{host}:8080/"]
    result = cove.vpc_exec(subnet, *curl) if subnet else cove.command(*curl, check=False)
    return result.returncode, result.stdout


def reached(cove, subnet, host):
    """Soon: the API answers before the kernel has the change, so a first try may meet what was before."""
    wait_until(f"an answer from {host}", lambda: get(cove, subnet, host) == HELLO)


def silent(cove, subnet, host):
    wait_until(f"silence of {host}", lambda: get(cove, subnet, host) == TIMED_OUT)


def test_both_subnets_reach_a_task_by_its_private_address(cove, own, web):
    private, _ = web
    assert private.startswith("10.0.1.")
    reached(cove, own.public, private)
    reached(cove, own.private, private)


def test_vpcs_are_apart_even_with_the_same_block(cove, network, own, web):
    private, _ = web
    silent(cove, network.subnets[0], private)
    twin = cove.ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
    subnet = cove.ec2.create_subnet(VpcId=twin, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]
    silent(cove, subnet, private)
    wait_until("its end", lambda: delete_subnet(cove, subnet))
    cove.ec2.delete_vpc(VpcId=twin)


def delete_subnet(cove, subnet):
    try:
        cove.ec2.delete_subnet(SubnetId=subnet)
        return True
    except ClientError as error:
        assert error.response["Error"]["Code"] == "DependencyViolation"
        return False


def test_only_a_subnet_with_a_route_reaches_the_internet(cove, own, web):
    _, public = web
    reached(cove, MACHINE, public)
    # Through the gateway and back in.
    reached(cove, own.public, public)
    silent(cove, own.private, public)


def test_a_task_in_a_private_subnet_cannot_pull(cove, own, busybox):
    arn = run(cove, own, register(cove, shell(busybox, "true")), subnet=1, groups=[own.group])
    task = cove.wait_task(arn, "STOPPED", timeout=60)
    assert task["stopCode"] == "TaskFailedToStart"


def test_without_its_route_a_public_address_is_silent(cove, own, web):
    private, public = web
    cove.ec2.delete_route(RouteTableId=own.table, DestinationCidrBlock="0.0.0.0/0")
    try:
        silent(cove, MACHINE, public)
        reached(cove, own.private, private)
    finally:
        own.add_route()
    reached(cove, MACHINE, public)


def test_a_gateway_with_mapped_addresses_stays(cove, own, web):
    with pytest.raises(ClientError, match="has some mapped public address") as error:
        cove.ec2.detach_internet_gateway(InternetGatewayId=own.gateway, VpcId=own.vpc)
    assert error.value.response["Error"]["Code"] == "DependencyViolation"


def test_an_acl_denies_at_the_edge_of_the_subnet(cove, own, web):
    private, public = web
    ec2 = cove.ec2
    filters = [{"Name": "association.subnet-id", "Values": [own.public]}]
    (default,) = ec2.describe_network_acls(Filters=filters)["NetworkAcls"]
    (before,) = [a for a in default["Associations"] if a["SubnetId"] == own.public]
    acl = ec2.create_network_acl(VpcId=own.vpc)["NetworkAcl"]["NetworkAclId"]

    def entry(number, egress, action, block="0.0.0.0/0"):
        ec2.create_network_acl_entry(
            NetworkAclId=acl, RuleNumber=number, Protocol="-1", RuleAction=action, Egress=egress, CidrBlock=block
        )

    moved = ec2.replace_network_acl_association(
        AssociationId=before["NetworkAclAssociationId"], NetworkAclId=acl
    )["NewAssociationId"]
    try:
        # A new ACL denies everything, but not inside of its subnet.
        silent(cove, own.private, private)
        silent(cove, MACHINE, public)
        reached(cove, own.public, private)
        entry(100, False, "allow")
        # Answers need an entry as well.
        silent(cove, own.private, private)
        entry(100, True, "allow")
        reached(cove, own.private, private)
        reached(cove, MACHINE, public)
        # The lower number wins.
        entry(90, False, "deny", "10.0.2.0/24")
        silent(cove, own.private, private)
        reached(cove, MACHINE, public)
        ec2.delete_network_acl_entry(NetworkAclId=acl, RuleNumber=90, Egress=False)
        reached(cove, own.private, private)
    finally:
        ec2.replace_network_acl_association(AssociationId=moved, NetworkAclId=default["NetworkAclId"])
        ec2.delete_network_acl(NetworkAclId=acl)


def test_a_secondary_block_is_routed(cove, own, web):
    private, _ = web
    ec2 = cove.ec2
    added = ec2.associate_vpc_cidr_block(VpcId=own.vpc, CidrBlock="10.1.0.0/16")["CidrBlockAssociation"]
    subnet = own.subnet("10.1.0.0/24")
    reached(cove, subnet, private)
    wait_until("its end", lambda: delete_subnet(cove, subnet))
    ec2.disassociate_vpc_cidr_block(AssociationId=added["AssociationId"])
