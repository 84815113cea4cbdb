"""Cove's own commands: starting, asking, stopping, and what it says when it cannot."""
import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path

import pytest

from conftest import default_network
from harness import images, leftovers, tasks
from harness.cove import COMMAND_TIMEOUT, binary, free_port
from harness.refusals import one_sentence, refused
from harness.tasks import FOREVER, register, run, shell


def test_one_line_says_where_it_is(own_cove):
    line = own_cove.start()
    assert line == f"cove is ready at {own_cove.url}"
    health = own_cove.get("/_cove/health")
    assert health["status"] == "ok" and health["version"] and health["uptime_seconds"] >= 0
    assert own_cove.sts.get_caller_identity()["Account"] == "000000000000"
    assert own_cove.stop() == 0
    assert own_cove.leftovers() == []


def test_ctrl_c_stops_it_too(own_cove):
    own_cove.start()
    assert own_cove.stop(signal.SIGINT) == 0
    assert own_cove.leftovers() == []


def test_the_environment_leads_stock_clients_to_it(own_cove):
    own_cove.start()
    script = f'eval "$({binary()} env --listen {own_cove.address})" && aws sts get-caller-identity --query Account --output text'
    result = own_cove.command("sh", "-c", script)
    assert result.stdout == "000000000000\n"
    exports = own_cove.run("env").stdout.splitlines()
    assert f"export AWS_ENDPOINT_URL={own_cove.url}" in exports
    assert all(line.startswith("export AWS_") for line in exports)


@pytest.mark.parametrize("shell", ["sh", "bash"])
def test_a_function_leads_an_old_aws_cli_to_it(own_cove, shell):
    own_cove.start()
    functions = f'eval "$({binary()} env --aws-function --listen {own_cove.address})"'

    def run(script):
        # As every CLI before 2.13 and 1.29 does.
        variables = ("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true", "AWS_MAX_ATTEMPTS=1")
        return own_cove.command("env", *variables, shell, "-c", script, check=False)

    assert run(f"{functions} && aws sts get-caller-identity --query Account --output text").stdout == "000000000000\n"
    # What the user says comes later, and another cove's exports are followed.
    nobody = f"http://127.0.0.1:{free_port()}"
    for elsewhere in (f"aws --endpoint-url {nobody}", f"AWS_ENDPOINT_URL={nobody}; aws"):
        result = run(f"{functions}; {elsewhere} sts get-caller-identity")
        assert result.returncode != 0 and nobody in result.stderr, result.stdout
    assert run(f"{functions}; unset AWS_ENDPOINT_URL; aws --version").returncode == 0


def test_status_shows_controllers_and_drivers(own_cove):
    own_cove.start()
    own_cove.client("ecs").create_cluster(clusterName="a")
    status = own_cove.get("/_cove/status")
    drivers = {driver["name"]: driver for driver in status["drivers"]}
    assert set(drivers) == {"fabric", "node", "resolver", "hooks"}
    assert drivers["fabric"]["runs"] and drivers["fabric"]["last_run"] and drivers["fabric"]["last_error"] is None
    controllers = {controller["name"]: controller for controller in status["controllers"]}
    capacity = controllers["ecs/cluster-capacity"]
    assert (capacity["due"], capacity["failing"]) == (0, 0)
    assert controllers["ec2/ending-instance"]["runs"] == 0
    shown = own_cove.run("status").stdout
    assert all(name in shown for name in [*drivers, *controllers])


def test_status_and_down(own_cove):
    own_cove.start()
    status = own_cove.run("status")
    assert status.returncode == 0 and own_cove.url in status.stdout and str(own_cove.data_dir) in status.stdout
    down = own_cove.run("down")
    assert down.returncode == 0, down.stderr
    assert own_cove.process.wait(5) == 0
    own_cove.process = None
    assert own_cove.leftovers() == []
    for command in ("status", "down"):
        result = own_cove.run(command)
        assert result.returncode != 0 and one_sentence(result.stderr) and own_cove.address in result.stderr


def test_it_goes_to_the_background(own_cove):
    result = subprocess.run(
        [binary(), "up", "--detach", *own_cove.arguments],
        capture_output=True,
        text=True,
        timeout=COMMAND_TIMEOUT,
        env=own_cove.bare_environment(),
    )
    assert result.returncode == 0, result.stderr
    own_cove.remember_instances()
    assert own_cove.url in result.stdout and len(result.stdout.splitlines()) == 1
    assert own_cove.get("/_cove/health")["status"] == "ok"
    assert own_cove.run("down").returncode == 0
    assert own_cove.leftovers() == []


def test_every_option_is_a_variable_too(own_cove):
    variables = {
        "COVE_DATA_DIR": str(own_cove.data_dir),
        "COVE_LISTEN": own_cove.address,
        "COVE_PUBLIC_POOL": own_cove.options[1],
        "COVE_REGION": "eu-west-1",
        "COVE_ACCOUNT": "123456789012",
        "COVE_UPLINK": "none",
        "COVE_LOG_FORMAT": "json",
    }
    with open(own_cove.log, "wb") as log:
        own_cove.process = subprocess.Popen(
            [binary(), "up"], stdout=subprocess.PIPE, stderr=log, env={**own_cove.bare_environment(), **variables}
        )
    assert own_cove.process.stdout.readline().decode().strip().endswith(own_cove.url)
    own_cove.remember_instances()
    status = own_cove.get("/_cove/status")
    assert (status["region"], status["account"]) == ("eu-west-1", "123456789012")
    assert own_cove.client("sts", access_key="test").get_caller_identity()["Account"] == "123456789012"


def test_the_log_is_json_if_wanted(own_cove):
    own_cove.start("--log-format", "json", "--log", "debug")
    own_cove.sts.get_caller_identity()
    own_cove.stop()
    lines = own_cove.log.read_text().splitlines()
    assert lines
    for line in lines:
        assert {"timestamp", "level"} <= json.loads(line).keys()


def test_reset_returns_to_a_first_start(own_cove, layouts):
    own_cove.start()
    image = images.push(own_cove, layouts.busybox(), "busybox")
    network = default_network(own_cove)
    arn = run(own_cove, network, register(own_cove, shell(image, FOREVER), family="f"))
    own_cove.wait_task(arn, "RUNNING")
    own_cove.logs.create_log_group(logGroupName="/g")
    before = own_cove.instances
    assert own_cove.post("/_cove/reset") == 200
    assert leftovers.of(before - leftovers.instances(), own_cove.data_dir / "tasks") == []
    own_cove.remember_instances()
    assert own_cove.ecs.list_clusters()["clusterArns"] == []
    assert own_cove.ecs.list_task_definitions()["taskDefinitionArns"] == []
    assert own_cove.ecr.describe_repositories()["repositories"] == []
    assert own_cove.logs.describe_log_groups()["logGroups"] == []
    # And everything works again.
    image = images.push(own_cove, layouts.busybox(), "busybox")
    task = tasks.run_to_end(own_cove, default_network(own_cove), shell(image, "exit 3"), family="f")
    assert tasks.container(task)["exitCode"] == 3 and task["taskDefinitionArn"].endswith("f:1")


def test_a_stop_stops_tasks_as_ecs_would_and_leaves_nothing(own_cove, layouts):
    own_cove.start()
    image = images.push(own_cove, layouts.busybox(), "busybox")
    arn = start_marking_task(own_cove, image)
    assert own_cove.stop() == 0
    assert own_cove.leftovers() == []
    # What happened is still known at the next start.
    own_cove.start()
    task = own_cove.task(arn)
    assert task["lastStatus"] == "STOPPED" and tasks.container(task)["exitCode"] == 33
    assert tasks.messages(own_cove, "/mark", arn) == ["ready", "told to stop"]


def start_marking_task(cove, image):
    """A task that says in its log and exit code that it was told to stop."""
    script = "trap 'echo told to stop; exit 33' TERM; echo ready; while :; do sleep 3600 & wait $!; done"
    definition = register(cove, shell(image, script, logConfiguration=tasks.awslogs("/mark")))
    arn = run(cove, default_network(cove), definition)
    tasks.wait_ready(cove, "/mark", arn)
    return arn


# === What it says when it cannot


def test_without_root_it_says_so(own_cove):
    program = own_cove.home / "cove"
    shutil.copy(binary(), program)
    own_cove.home.chmod(0o755)
    nobody = ("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups")
    said = refused(own_cove, program=program, prefix=nobody)
    assert "root" in said and "sudo" in said


def test_a_taken_port_is_named(own_coves):
    first, second = own_coves(), own_coves()
    first.start()
    second.port, second.address = first.port, first.address
    said = refused(second)
    assert str(first.port) in said and "--listen" in said


def test_a_data_directory_in_use_is_named(own_coves):
    first, second = own_coves(), own_coves()
    first.start()
    second.data_dir = first.data_dir
    assert str(first.data_dir) in refused(second)
    assert first.get("/_cove/health")["status"] == "ok"


def test_a_copy_of_the_data_directory_of_a_running_cove_is_refused(own_coves):
    first, second = own_coves(), own_coves()
    first.start()
    first.stop()
    shutil.copytree(first.data_dir, second.data_dir)
    first.start()
    said = refused(second)
    assert "copy" in said and all(instance in said for instance in first.instances)
    assert first.get("/_cove/health")["status"] == "ok"


def test_a_missing_nft_is_named(own_cove):
    program = shutil.which("nft")
    hide = f'mount --make-rprivate / && mount -t tmpfs none {Path(program).resolve().parent} && exec "$@"'
    said = refused(own_cove, prefix=("unshare", "--mount", "sh", "-c", hide, "sh"))
    assert "nft" in said and "install" in said


@pytest.mark.parametrize(
    "options, word",
    [
        (["--public-pool", "203.0.113.0/31"], "203.0.113.0/31"),
        (["--public-pool", "many"], "many"),
        (["--account", "12"], "twelve digits"),
        (["--region", "../x"], "region"),
        (["--listen", "nowhere"], "nowhere"),
    ],
)
def test_an_option_that_cannot_be_is_refused(own_cove, options, word):
    own_cove.options = []
    result = subprocess.run(
        [binary(), "up", "--data-dir", str(own_cove.data_dir), *options],
        capture_output=True,
        text=True,
        timeout=COMMAND_TIMEOUT,
        env=own_cove.bare_environment(),
    )
    assert result.returncode != 0 and word in result.stderr and "panicked" not in result.stderr


def test_a_data_directory_that_cannot_be_is_refused(own_cove):
    own_cove.data_dir = own_cove.home / "file"
    own_cove.data_dir.write_text("no directory")
    assert str(own_cove.data_dir) in refused(own_cove)


def test_a_damaged_store_is_told_and_not_overwritten(own_cove):
    own_cove.start()
    own_cove.stop()
    (store,) = own_cove.data_dir.glob("store*")
    store.write_bytes(b"this is no database" * 100)
    assert str(own_cove.data_dir) in refused(own_cove)
    assert store.read_bytes().startswith(b"this is no database")


# === Who may talk to it


def ask(cove, method="GET", path="/_cove/health", **headers):
    connection = http.client.HTTPConnection("127.0.0.1", cove.port, timeout=10)
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.putheader("Content-Length", "0")
    connection.endheaders()
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response.status, body


def test_web_pages_are_kept_out(cove):
    assert ask(cove, Host=cove.address)[0] == 200
    assert ask(cove, Host=f"localhost:{cove.port}")[0] == 200
    assert ask(cove, Host="cove.evil.example")[0] == 403
    assert ask(cove, Host=f"evil.example:{cove.port}", method="POST", path="/")[0] == 403
    assert ask(cove, Host=cove.address, Origin="https://evil.example")[0] == 403
    assert ask(cove, Host=cove.address, Origin="null", method="POST", path="/_cove/reset")[0] == 403
    assert ask(cove, Host=cove.address, Origin=f"http://{cove.address}")[0] == 200
    assert 400 <= ask(cove)[0] < 500


def test_a_body_that_never_comes_and_a_head_that_never_ends_hold_nobody_up(cove):
    idle = [socket.create_connection(("127.0.0.1", cove.port)) for _ in range(50)]
    for connection in idle:
        connection.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n")
    assert cove.get("/_cove/health", timeout=2)["status"] == "ok"
    for connection in idle:
        connection.close()
    huge = socket.create_connection(("127.0.0.1", cove.port))
    huge.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: ")
    try:
        for _ in range(200):
            huge.sendall(b"x" * 65536)
    except OSError:
        pass
    huge.close()
    assert cove.get("/_cove/health", timeout=2)["status"] == "ok"


# === What is taken from it while it runs


def test_a_task_ends_and_so_does_cove_when_the_cgroups_are_gone(own_cove, layouts):
    """As for a shell of `ip netns exec`: /sys is mounted anew, and nothing is in /sys/fs/cgroup."""
    own_cove.prefix = ["unshare", "--mount", "--propagation", "private"]
    own_cove.start()
    image = images.push(own_cove, layouts.busybox(), "busybox")
    running = start_marking_task(own_cove, image)
    inside = ["nsenter", "--mount", "--target", str(own_cove.process.pid)]
    subprocess.run([*inside, "mount", "-t", "tmpfs", "tmpfs", "/sys/fs/cgroup"], check=True)
    failed = tasks.run_to_end(own_cove, default_network(own_cove), shell(image, FOREVER))
    assert "cgroup" in failed["stoppedReason"]
    own_cove.ecs.stop_task(task=running)
    assert tasks.container(own_cove.wait_task(running, "STOPPED"))["exitCode"] == 33
    own_cove.ecs.delete_cluster(cluster="default")
    assert own_cove.stop() == 0
    # Nobody who does not see them can remove them.
    left = own_cove.leftovers()
    assert left and all(line.startswith("cgroup ") for line in left), left
    for line in left:
        for place, _, _ in os.walk(line.removeprefix("cgroup "), topdown=False):
            os.rmdir(place)
