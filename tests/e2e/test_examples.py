"""The walk-throughs of examples/, gone through as a reader would."""
import pathlib
import subprocess
import sys

import pytest

from harness import images, terraform
from harness.cove import binary

EXAMPLES = pathlib.Path(__file__).parents[2] / "examples"

needs_terraform = pytest.mark.skipif(terraform.missing() is not None, reason=str(terraform.missing()))


@pytest.fixture
def web(own_cove, layouts):
    """A cove, and an image that serves HTTP on port 80."""
    own_cove.start()
    # As process 1 it would let SIGTERM pass, and every stop would take the whole stop timeout.
    config = {"Cmd": ["httpd", "-f", "-p", "80", "-h", "/www"], "Env": ["PATH=/bin"], "StopSignal": "SIGKILL"}
    layout = layouts.path("web", lambda p: images.write_layout(p, [images.busybox_layer()], config))
    return own_cove, images.push(own_cove, layout, "web")


@pytest.fixture
def app(own_cove, layouts):
    """A cove, and the sample app, which serves HTTP on port 3000."""
    own_cove.start()
    return own_cove, images.push(own_cove, layouts.sample(), "app")


def walk(script, cove, environment, timeout=240):
    """Runs a script of an example; what it printed."""
    directory = pathlib.Path(sys.executable).parent
    environment = {
        **environment,
        "PATH": f"{directory}:{environment['PATH']}",
        "COVE": binary(),
        "COVE_LISTEN": cove.address,
    }
    result = subprocess.run(
        ["bash", str(script)], capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL, env=environment
    )
    assert result.returncode == 0, f"{result.stdout}\n{result.stderr}\n{cove.log_tail(40)}"
    return result.stdout + result.stderr


@needs_terraform
def test_network_modes_by_terraform(web, tmp_path):
    cove, image = web
    configuration = terraform.Terraform(cove, EXAMPLES / "network-modes", tmp_path, image=image)
    configuration.apply()
    configuration.plan_is_empty()
    shown = walk(configuration.directory / "try.sh", cove, configuration.environment)
    assert "Done." in shown
    configuration.destroy()
    assert cove.ec2.describe_vpcs(Filters=[{"Name": "tag:Name", "Values": ["network-modes"]}])["Vpcs"] == []


def test_network_modes_by_the_aws_cli(web):
    cove, image = web
    shown = walk(EXAMPLES / "network-modes" / "cli.sh", cove, {**cove.environment, "IMAGE": image})
    assert "Done." in shown
    live = cove.ec2.describe_vpcs(Filters=[{"Name": "cidr", "Values": ["10.0.0.0/16"]}])["Vpcs"]
    assert live == []


@needs_terraform
def test_awsvpc_on_ec2_by_terraform(app, tmp_path):
    cove, image = app
    configuration = terraform.Terraform(cove, EXAMPLES / "awsvpc-on-ec2", tmp_path, image=image)
    configuration.apply()
    configuration.plan_is_empty()
    shown = walk(configuration.directory / "try.sh", cove, configuration.environment)
    assert "Done." in shown
    configuration.destroy()
    assert cove.ec2.describe_vpcs(Filters=[{"Name": "tag:Name", "Values": ["awsvpc-on-ec2"]}])["Vpcs"] == []


@needs_terraform
def test_rolling_update_by_terraform(web, tmp_path):
    cove, image = web
    configuration = terraform.Terraform(cove, EXAMPLES / "rolling-update", tmp_path, image=image)
    configuration.apply()
    configuration.plan_is_empty()
    shown = walk(configuration.directory / "try.sh", cove, configuration.environment)
    assert "Done." in shown
    configuration.plan_is_empty()
    configuration.destroy()
    assert cove.ec2.describe_vpcs(Filters=[{"Name": "tag:Name", "Values": ["rolling-update"]}])["Vpcs"] == []
