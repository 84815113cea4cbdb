"""Quotas: as AWS has them, raised by Service Quotas, Terraform and the command line."""
import pathlib
import subprocess

import pytest
from botocore.exceptions import ClientError

from harness import terraform
from harness.cove import binary

CONFIGURATIONS = pathlib.Path(__file__).parent / "terraform"
VPCS = {"ServiceCode": "vpc", "QuotaCode": "L-F678F1CE"}


def value(cove, **of):
    return cove.client("service-quotas").get_service_quota(**of)["Quota"]["Value"]


def test_a_quota_is_what_cove_was_started_with_and_what_was_asked_for(own_cove):
    own_cove.start("--quota", "vpcs-per-region=2,l-0263d0a3=1")
    quotas = own_cove.client("service-quotas")
    assert value(own_cove, **VPCS) == 2
    own_cove.ec2.create_vpc(CidrBlock="10.0.0.0/16")
    with pytest.raises(ClientError) as error:
        own_cove.ec2.create_vpc(CidrBlock="10.1.0.0/16")
    assert error.value.response["Error"]["Code"] == "VpcLimitExceeded"
    raised = quotas.request_service_quota_increase(**VPCS, DesiredValue=3)["RequestedQuota"]
    assert raised["Status"] == "APPROVED"
    own_cove.ec2.create_vpc(CidrBlock="10.1.0.0/16")
    own_cove.ec2.allocate_address()
    with pytest.raises(ClientError) as error:
        own_cove.ec2.allocate_address()
    assert error.value.response["Error"]["Code"] == "AddressLimitExceeded"
    codes = [service["ServiceCode"] for service in quotas.list_services()["Services"]]
    assert codes == ["autoscaling", "ec2", "ecs", "fargate", "vpc"]
    pages = quotas.get_paginator("list_service_quotas").paginate(ServiceCode="vpc", PaginationConfig={"PageSize": 4})
    assert len({quota["QuotaCode"] for page in pages for quota in page["Quotas"]}) == 13
    # What was given outlives a restart.
    own_cove.stop()
    own_cove.start()
    assert value(own_cove, **VPCS) == 5
    history = own_cove.client("service-quotas").list_requested_service_quota_change_history(ServiceCode="vpc")
    assert [request["Id"] for request in history["RequestedQuotas"]] == [raised["Id"]]


def test_a_wrong_quota_is_told_the_right_ones(tmp_path):
    for wrong, words in (("vpcs=9", "vpcs-per-region, "), ("vpcs-per-region=x", "no number of VPCs per Region")):
        up = [binary(), "up", "--data-dir", str(tmp_path), "--quota", wrong]
        result = subprocess.run(up, capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL)
        assert result.returncode == 2 and words in result.stderr, result.stderr


@pytest.mark.skipif(terraform.missing() is not None, reason=str(terraform.missing()))
def test_quotas_by_terraform(own_cove, tmp_path):
    own_cove.start()
    configuration = terraform.Terraform(own_cove, CONFIGURATIONS / "quotas", tmp_path)
    configuration.apply()
    configuration.plan_is_empty()
    assert value(own_cove, **VPCS) == 20
    assert configuration.run("output", "-raw", "value").stdout == "20"
    assert configuration.run("output", "-raw", "default").stdout == "5"
    configuration.environment["TF_VAR_vpcs"] = "25"
    configuration.run("apply", "-no-color", "-input=false", "-auto-approve")
    configuration.plan_is_empty()
    assert value(own_cove, **VPCS) == 25
    configuration.destroy()
    # A quota that was given is not taken back.
    assert value(own_cove, **VPCS) == 25
