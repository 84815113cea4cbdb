"""Managed prefix lists: packets pass as the list says that a rule or route names."""
import pytest

from harness.tasks import address, register, run, shell, unique
from harness.waiting import wait_until

WEB = "trap 'exit 0' TERM; httpd -f -p 8080 -h /www & wait $!"
HELLO = (0, "hello from busybox\n")
TIMED_OUT = (28, "")


@pytest.fixture
def prefix_list(cove):
    made = cove.ec2.create_managed_prefix_list(
        PrefixListName=unique("callers"), AddressFamily="IPv4", MaxEntries=5
    )
    yield made["PrefixList"]["PrefixListId"]
    cove.ec2.delete_managed_prefix_list(PrefixListId=made["PrefixList"]["PrefixListId"])


@pytest.fixture
def group(cove, network, prefix_list):
    made = cove.ec2.create_security_group(GroupName=unique("listed"), Description="d", VpcId=network.vpc)
    rule = {"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "PrefixListIds": [{"PrefixListId": prefix_list}]}
    cove.ec2.authorize_security_group_ingress(GroupId=made["GroupId"], IpPermissions=[rule])
    yield made["GroupId"]
    cove.ec2.delete_security_group(GroupId=made["GroupId"])


def modify(cove, prefix_list, add=(), remove=()):
    (shown,) = cove.ec2.describe_managed_prefix_lists(PrefixListIds=[prefix_list])["PrefixLists"]
    return cove.ec2.modify_managed_prefix_list(
        PrefixListId=prefix_list,
        CurrentVersion=shown["Version"],
        AddEntries=[{"Cidr": cidr} for cidr in add],
        RemoveEntries=[{"Cidr": cidr} for cidr in remove],
    )["PrefixList"]


def block(cove, subnet):
    return cove.ec2.describe_subnets(SubnetIds=[subnet])["Subnets"][0]["CidrBlock"]


def test_a_rule_lets_in_whom_its_list_holds_now(cove, network, busybox, prefix_list, group):
    arn = run(cove, network, register(cove, shell(busybox, WEB)), groups=[group])
    host = address(cove.wait_task(arn, "RUNNING"))
    here, there = network.subnets[:2]

    def get(subnet):
        curl = ["curl", "-sS", "--max-time", "1", f"http://{host}:8080/"]
        result = cove.vpc_exec(subnet, *curl, groups=[network.default_group])
        return result.returncode, result.stdout

    assert get(here) == TIMED_OUT, "an empty list holds nobody"
    modify(cove, prefix_list, add=[block(cove, here)])
    wait_until("an answer", lambda: get(here) == HELLO)
    assert get(there) == TIMED_OUT
    modified = modify(cove, prefix_list, add=[block(cove, there)], remove=[block(cove, here)])
    assert (modified["Version"], modified["State"]) == (3, "modify-complete")
    wait_until("an answer", lambda: get(there) == HELLO)
    wait_until("silence", lambda: get(here) == TIMED_OUT)
    cove.ec2.delete_managed_prefix_list(PrefixListId=prefix_list)
    (kept,) = cove.ec2.describe_managed_prefix_lists(PrefixListIds=[prefix_list])["PrefixLists"]
    assert (kept["State"], group in kept["StateMessage"]) == ("delete-failed", True)
    assert get(there) == HELLO
    cove.ecs.stop_task(task=arn)
    cove.wait_task(arn, "STOPPED")


def test_the_aws_cli_pages_through_a_list(cove, prefix_list):
    blocks = [f"192.0.2.{n}/32" for n in range(5)]
    modify(cove, prefix_list, add=blocks)
    shown = cove.aws(
        "ec2", "get-managed-prefix-list-entries", "--prefix-list-id", prefix_list, "--page-size", "2",
        "--query", "Entries[].Cidr", "--output", "text",
    )
    assert shown.split() == blocks
