"""Resources by Terraform: made, found as they were left, changed in place, and destroyed."""
import pathlib

import pytest

from harness import terraform

CONFIGURATIONS = pathlib.Path(__file__).parent / "terraform"

needs_terraform = pytest.mark.skipif(terraform.missing() is not None, reason=str(terraform.missing()))


@needs_terraform
def test_instances_and_templates_by_terraform(own_cove, tmp_path):
    own_cove.start()
    configuration = terraform.Terraform(own_cove, CONFIGURATIONS / "instances", tmp_path)
    configuration.apply()
    configuration.plan_is_empty()
    running = [{"Name": "instance-state-name", "Values": ["running"]}]
    before = instances(own_cove, running)
    assert sorted(i["InstanceType"] for i in before) == ["t3.micro", "t3.small"]
    # A type of another size stops the instance and starts it again.
    configuration.environment["TF_VAR_instance_type"] = "t3.medium"
    configuration.run("apply", "-no-color", "-input=false", "-auto-approve")
    configuration.plan_is_empty()
    after = instances(own_cove, running)
    assert sorted(i["InstanceType"] for i in after) == ["t3.medium", "t3.small"]
    assert {i["InstanceId"] for i in after} == {i["InstanceId"] for i in before}
    configuration.destroy()
    assert instances(own_cove, running) == []


def instances(cove, filters):
    found = cove.ec2.describe_instances(Filters=filters)["Reservations"]
    return [instance for reservation in found for instance in reservation["Instances"]]
