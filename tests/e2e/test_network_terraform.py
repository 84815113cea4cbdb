"""Every field of the network's resources, and of instances, by Terraform: it finds all of them as it left them."""
import pathlib

import pytest

from harness import terraform


CONFIGURATIONS = pathlib.Path(__file__).parent / "terraform"

needs_terraform = pytest.mark.skipif(terraform.missing() is not None, reason=str(terraform.missing()))


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
    configuration.destroy()
