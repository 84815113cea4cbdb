"""A running cove, and stock clients that talk to it."""
import functools
import json
import os
import pathlib
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

import boto3
from botocore.config import Config

from . import leftovers, shapes
from .waiting import PATIENCE, wait_until

READY_TIMEOUT = 30 * PATIENCE
STOP_TIMEOUT = 60 * PATIENCE
# How long a client's command may take; far above what any needs.
COMMAND_TIMEOUT = 60 * PATIENCE


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def binary():
    path = os.environ.get("COVE_BIN")
    if not path:
        target = os.environ.get("CARGO_TARGET_DIR", pathlib.Path(__file__).parents[3] / "target")
        path = pathlib.Path(target) / "debug" / "cove"
    if not pathlib.Path(path).is_file():
        raise FileNotFoundError(f"{path}: build cove first (`make e2e` does), or name one with COVE_BIN")
    return str(path)


def clean(*arguments):
    """`cove clean`. It sees the whole machine: a test names the instances that it may remove."""
    return subprocess.run(
        [binary(), "clean", *arguments],
        capture_output=True,
        text=True,
        timeout=COMMAND_TIMEOUT,
        stdin=subprocess.DEVNULL,
    )


class Cove:
    """One data directory and port, and the cove that runs there from `start` to `stop` or `kill`."""

    def __init__(self, *options, public_pool="203.0.113.0/24", region="ap-northeast-1", account="000000000000"):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="cove-e2e-"))
        self.data_dir = self.home / "data"
        self.port = free_port()
        self.address = f"127.0.0.1:{self.port}"
        self.url = f"http://{self.address}"
        self.region, self.account = region, account
        self.options = ["--public-pool", public_pool, *options]
        # Words before `cove up` that run it elsewhere, and are replaced by it.
        self.prefix = ()
        self.log = self.home / "cove.log"
        self.process = None
        self.instances = set()
        self.shape_faults = []

    # === Life

    @property
    def arguments(self):
        return ["--data-dir", str(self.data_dir), "--listen", self.address, *self.options]

    def start(self, *more):
        """Starts it and waits for its ready line, which is returned."""
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                [*self.prefix, binary(), "up", *self.arguments, *more],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                env=self.bare_environment(),
            )
        if not select.select([self.process.stdout], [], [], READY_TIMEOUT)[0]:
            self.kill()
            raise AssertionError(f"cove was not ready within {READY_TIMEOUT} s\n{self.log_tail()}")
        line = self.process.stdout.readline().decode().rstrip("\n")
        if not line:
            status = self.process.wait(STOP_TIMEOUT)
            raise AssertionError(f"cove ended with status {status} before it was ready\n{self.log_tail()}")
        self.remember_instances()
        return line

    def remember_instances(self):
        self.instances |= leftovers.instances() - OTHERS.seen_by_others(self)
        OTHERS.claim(self, self.instances)

    def stop(self, how=signal.SIGTERM):
        """Ends it with a signal and gives its exit status."""
        if self.process is None:
            return None
        self.process.send_signal(how)
        status = self.process.wait(STOP_TIMEOUT)
        self.process = None
        return status

    def down(self, *options):
        """Ends it with `cove down` and gives that command's exit status."""
        status = self.run("down", *options).returncode
        self.process.wait(STOP_TIMEOUT)
        self.process = None
        return status

    def kill(self):
        self.process.kill()
        self.process.wait(STOP_TIMEOUT)
        self.process = None

    def leftovers(self):
        return leftovers.of(self.instances, self.data_dir)

    def discard(self):
        """The end of a test, however it went: nothing of this cove stays, not even its data."""
        try:
            self.remove_all()
        finally:
            OTHERS.release(self)
            if not leftovers.mounts(str(self.data_dir)):
                shutil.rmtree(self.home, ignore_errors=True)

    def remove_all(self):
        try:
            if self.process is not None:
                self.stop()
        except subprocess.TimeoutExpired:
            self.kill()
        if self.leftovers() and self.data_dir.exists():
            # A test left tasks running, or failed half-way: the next start finds them and stops them.
            try:
                self.start()
                self.stop()
            except (AssertionError, subprocess.TimeoutExpired):
                if self.process is not None:
                    self.kill()
        if self.leftovers() and self.instances:
            cleaned = clean("--yes", *sorted(self.instances))
            if cleaned.returncode != 0:
                raise AssertionError(f"cove clean: status {cleaned.returncode}\n{cleaned.stdout}{cleaned.stderr}")

    def log_tail(self, lines=120):
        text = self.log.read_text(errors="replace") if self.log.exists() else ""
        return "\n".join(text.splitlines()[-lines:])

    # === What it answers by itself

    def get(self, path, timeout=10):
        with urllib.request.urlopen(self.url + path, timeout=timeout) as response:
            return json.loads(response.read())

    def post(self, path, timeout=60):
        request = urllib.request.Request(self.url + path, data=b"", method="POST")
        with urllib.request.urlopen(request, timeout=timeout) as response:
            return response.status

    # === Commands

    def bare_environment(self):
        """This process's environment without anything that would steer an AWS client or cove."""
        return {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "COVE_"))}

    @functools.cached_property
    def environment(self):
        """What a user's shell has after `eval "$(cove env)"`."""
        output = self.run("env", "--region", self.region, "--account", self.account).stdout
        exports = [line.removeprefix("export ").partition("=") for line in output.splitlines()]
        bare = self.bare_environment()
        return {
            **bare,
            # The machine's own `aws` may be too old to read AWS_ENDPOINT_URL.
            "PATH": os.pathsep.join([str(pathlib.Path(sys.executable).parent), bare.get("PATH", os.defpath)]),
            **{name: value.strip("'") for name, _, value in exports},
            "AWS_CONFIG_FILE": str(self.aws_config()),
            "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            "AWS_PAGER": "",
            "COVE_SHAPE_FAULTS": str(self.home / "shape-faults"),
            "PYTHONPATH": str(pathlib.Path(__file__).parents[1]),
            "REGISTRY_AUTH_FILE": str(self.home / "registry-auth.json"),
        }

    def aws_config(self):
        """The AWS CLI of version 1 takes plugins; other versions ignore the section."""
        path = self.home / "aws-config"
        path.write_text("[plugins]\nshapes = harness.aws_cli_plugin\n")
        return path

    def run(self, *arguments, timeout=COMMAND_TIMEOUT, **options):
        """A `cove` command against this cove, with its result."""
        verb = [arguments[0]] if arguments[0] != "vpc" else list(arguments[:2])
        rest = arguments[len(verb) :]
        return subprocess.run(
            [binary(), *verb, "--listen", self.address, *rest],
            capture_output=True,
            text=True,
            timeout=timeout,
            stdin=subprocess.DEVNULL,
            env=self.bare_environment(),
            **options,
        )

    def command(self, *words, check=True, timeout=COMMAND_TIMEOUT, **options):
        """Any program in the environment of `cove env`."""
        result = subprocess.run(
            list(words), capture_output=True, text=True, timeout=timeout, env=self.environment, **options
        )
        if check and result.returncode != 0:
            raise AssertionError(f"{' '.join(words)}: status {result.returncode}\n{result.stdout}{result.stderr}")
        return result

    def aws(self, *words, check=True):
        """The AWS CLI; what it printed, read as JSON where it is."""
        result = self.command(aws_cli(), *words, check=check)
        if not check:
            return result
        try:
            return json.loads(result.stdout) if result.stdout else None
        except ValueError:
            return result.stdout

    def vpc_exec(self, subnet, *command, groups=(), timeout=COMMAND_TIMEOUT):
        named = [word for group in groups for word in ("--security-group", group)]
        return self.run("vpc", "exec", "--subnet", subnet, *named, "--", *command, timeout=timeout)

    # === SDK

    def client(self, service, access_key=None, secret="cove", region=None):
        client = self.plain_client(service, access_key, secret, region)
        shapes.watch(client, self.shape_faults)
        return client

    def plain_client(self, service, access_key=None, secret="cove", region=None):
        """A client whose answers are not compared with their shapes, for those who ask very often."""
        session = boto3.Session(
            aws_access_key_id=access_key or self.account,
            aws_secret_access_key=secret,
            region_name=region or self.region,
        )
        config = Config(retries={"total_max_attempts": 1}, connect_timeout=5, read_timeout=30 * PATIENCE)
        return session.client(service, endpoint_url=self.url, config=config)

    @functools.cached_property
    def ecs(self):
        return self.client("ecs")

    @functools.cached_property
    def ec2(self):
        return self.client("ec2")

    @functools.cached_property
    def ecr(self):
        return self.client("ecr")

    @functools.cached_property
    def logs(self):
        return self.client("logs")

    @functools.cached_property
    def sts(self):
        return self.client("sts")

    def take_shape_faults(self):
        """The shape faults since the last call, of the SDK and of the CLI."""
        found, self.shape_faults[:] = list(self.shape_faults), []
        path = self.home / "shape-faults"
        if path.exists():
            found += path.read_text().splitlines()
            path.unlink()
        return sorted(set(found))

    # === Tasks

    def task(self, arn, cluster="default"):
        described = self.ecs.describe_tasks(cluster=cluster, tasks=[arn])
        assert not described["failures"], described["failures"]
        return described["tasks"][0]

    def wait_task(self, arn, status, cluster="default", timeout=30):
        """The task once its lastStatus is `status`; at once an error if it stopped instead."""

        def reached():
            task = self.task(arn, cluster)
            if task["lastStatus"] == status:
                return task
            if task["lastStatus"] in ("STOPPED", "DEPROVISIONING") and status == "RUNNING":
                raise AssertionError(f"stopped: {task.get('stoppedReason')}: {reasons(task)}")
            return None

        return wait_until(f"{arn} {status}", reached, timeout)


def reasons(task):
    return [(c["name"], c.get("exitCode"), c.get("reason")) for c in task["containers"]]


class _Claims:
    """Which instance belongs to which cove, when several run in this network."""

    def __init__(self):
        self.by_cove = {}

    def claim(self, cove, instances):
        self.by_cove[id(cove)] = set(instances)

    def release(self, cove):
        self.by_cove.pop(id(cove), None)

    def seen_by_others(self, cove):
        return set().union(*(i for owner, i in self.by_cove.items() if owner != id(cove)), set())


OTHERS = _Claims()


@functools.cache
def aws_cli_2():
    """An AWS CLI of version 2, where the machine has one."""
    for directory in os.get_exec_path():
        path = pathlib.Path(directory) / "aws"
        if path.is_file():
            version = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=COMMAND_TIMEOUT)
            if version.stdout.startswith("aws-cli/2"):
                return str(path)
    return None


@functools.cache
def aws_cli():
    beside = pathlib.Path(sys.executable).with_name("aws")
    return str(beside) if beside.exists() else shutil.which("aws")


def milliseconds():
    return time.time_ns() // 1_000_000
