"""NAT gateways: the way out of private subnets, and no way in."""
import types

import pytest

from harness.tasks import address, register, run, shell
from harness.waiting import wait_until

HELLO = "httpd -f -p 8080 -h /www"
CURL = ["curl", "-sS", "--connect-timeout", "1", "--max-time", "10"]


@pytest.fixture
def private(cove):
    """A VPC with a public subnet and a private one, whose route table knows no way out."""
    ec2 = cove.ec2
    vpc = ec2.create_vpc(CidrBlock="10.20.0.0/16")["Vpc"]["VpcId"]
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    subnets, tables = [], []
    for block in ["10.20.1.0/24", "10.20.2.0/24"]:
        subnets.append(ec2.create_subnet(VpcId=vpc, CidrBlock=block)["Subnet"]["SubnetId"])
        tables.append(ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"])
        ec2.associate_route_table(RouteTableId=tables[-1], SubnetId=subnets[-1])
    ec2.create_route(RouteTableId=tables[0], DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)
    yield types.SimpleNamespace(vpc=vpc, public=subnets[0], subnets=[subnets[1]], table=tables[1])
    wait_until("the end of its interfaces", lambda: interfaces(cove, vpc) == [])
    for subnet in subnets:
        ec2.delete_subnet(SubnetId=subnet)
    for table in tables:
        ec2.delete_route_table(RouteTableId=table)
    ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    ec2.delete_internet_gateway(InternetGatewayId=gateway)
    ec2.delete_vpc(VpcId=vpc)


def interfaces(cove, vpc):
    of_vpc = [{"Name": "vpc-id", "Values": [vpc]}]
    return cove.ec2.describe_network_interfaces(Filters=of_vpc)["NetworkInterfaces"]


def state(cove, gateway):
    (shown,) = cove.ec2.describe_nat_gateways(NatGatewayIds=[gateway])["NatGateways"]
    return shown["State"]


def default_route(cove, table):
    (shown,) = cove.ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"]
    (route,) = [r for r in shown["Routes"] if r["DestinationCidrBlock"] == "0.0.0.0/0"]
    return route


def test_an_image_comes_into_a_private_subnet_only_through_a_nat_gateway(cove, private, busybox):
    definition = register(cove, shell(busybox, HELLO))
    cut_off = cove.wait_task(run(cove, private, definition, public=False), "STOPPED", timeout=60)
    assert cut_off["stoppedReason"].startswith(
        "ResourceInitializationError: unable to pull secrets or registry auth: The task cannot pull registry auth from "
        "Amazon ECR: There is a connection issue between the task and Amazon ECR."
    )
    elastic = cove.ec2.allocate_address(Domain="vpc")
    gateway = cove.ec2.create_nat_gateway(SubnetId=private.public, AllocationId=elastic["AllocationId"])
    gateway = gateway["NatGateway"]["NatGatewayId"]
    cove.ec2.create_route(RouteTableId=private.table, DestinationCidrBlock="0.0.0.0/0", NatGatewayId=gateway)
    wait_until("an available gateway", lambda: state(cove, gateway) == "available")
    assert default_route(cove, private.table)["State"] == "active"
    arn = run(cove, private, definition, public=False)
    task = cove.wait_task(arn, "RUNNING", timeout=60)
    # Inside the VPC it is reached as its group allows, from outside through nothing.
    inside = cove.vpc_exec(private.public, *CURL, f"http://{address(task)}:8080/")
    assert inside.stdout == "hello from busybox\n", inside.stderr
    outside = cove.command(*CURL, f"http://{elastic['PublicIp']}:8080/", check=False)
    assert outside.returncode == 28
    cove.ecs.stop_task(task=arn)
    cove.wait_task(arn, "STOPPED", timeout=60)
    cove.ec2.delete_nat_gateway(NatGatewayId=gateway)
    wait_until("a deleted gateway", lambda: state(cove, gateway) == "deleted")
    assert default_route(cove, private.table)["State"] == "blackhole"
    cove.ec2.release_address(AllocationId=elastic["AllocationId"])
