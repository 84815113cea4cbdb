"""Every field of the network's resources, and of instances, by Terraform: it finds all of them as it left them."""
import pathlib

import pytest

from harness import terraform
from harness.waiting import wait_until


CONFIGURATIONS = pathlib.Path(__file__).parent / "terraform"

needs_terraform = pytest.mark.skipif(terraform.missing() is not None, reason=str(terraform.missing()))


def detach_interfaces(ec2):
    """Detaches what is attached beside the first interfaces. After a detachment of its own the provider looks twenty
    times, which is two and a half minutes, for one that is `detached`, and AWS shows none either."""
    filters = [{"Name": "attachment.device-index", "Values": ["1"]}, {"Name": "requester-managed", "Values": ["false"]}]
    interfaces = ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"]
    for interface in interfaces:
        ec2.detach_network_interface(AttachmentId=interface["Attachment"]["AttachmentId"])
    ids = [interface["NetworkInterfaceId"] for interface in interfaces]
    assert len(ids) == 2
    for interface in ids:
        wait_until(
            f"{interface} to be available",
            lambda: ec2.describe_network_interfaces(NetworkInterfaceIds=[interface])["NetworkInterfaces"][0]["Status"]
            == "available",
        )


@needs_terraform
def test_the_network_in_every_field(own_cove, tmp_path):
    own_cove.start()
    configuration = terraform.Terraform(own_cove, CONFIGURATIONS / "network", tmp_path)
    configuration.apply()
    configuration.plan_is_empty()
    configuration.destroy()


@needs_terraform
def test_instances_in_every_field(own_cove, tmp_path):
    own_cove.start()
    configuration = terraform.Terraform(own_cove, CONFIGURATIONS / "machines", tmp_path)
    configuration.apply()
    configuration.plan_is_empty()
    # An elastic address moves in place.
    configuration.environment["TF_VAR_address_at"] = "two"
    configuration.run("apply", "-no-color", "-input=false", "-auto-approve")
    configuration.plan_is_empty()
    detach_interfaces(own_cove.client("ec2"))
    configuration.destroy()
