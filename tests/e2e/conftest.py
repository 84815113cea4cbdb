"""Fixtures of the end-to-end tests: one cove for most of them, and coves of their own for those about its life."""
import pathlib
import shutil
import tempfile

import pytest

from harness import images, isolation, leftovers
from harness.cove import Cove, binary


def pytest_configure(config):
    if config.option.collectonly:
        return
    try:
        binary()
        isolation.leave_the_machines_network()
    except (isolation.CannotIsolate, FileNotFoundError) as error:
        raise pytest.UsageError(str(error)) from error


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Shows the log of every cove that a failed test used."""
    outcome = yield
    report = outcome.get_result()
    if not report.failed:
        return
    used = set()
    for value in getattr(item, "funcargs", {}).values():
        used |= {cove for cove in getattr(value, "all", [value]) if isinstance(cove, Cove)}
    for cove in used:
        report.sections.append((f"log of the cove at {cove.address}", cove.log_tail()))


def pytest_terminal_summary(terminalreporter):
    """Names at the very end what did not run, and what would make it run."""
    skipped = {}
    for report in terminalreporter.stats.get("skipped", []):
        skipped.setdefault(report.longrepr[2].removeprefix("Skipped: "), []).append(report.nodeid)
    for reason, tests in sorted(skipped.items()):
        terminalreporter.section(f"not run: {len(tests)}", yellow=True)
        terminalreporter.line(reason)
        for test in sorted(tests):
            terminalreporter.line(f"    {test}")


@pytest.fixture(scope="session")
def shared_cove():
    """The cove that most tests share. After it nothing may be left."""
    cove = Cove()
    cove.start()
    yield cove
    status = cove.stop()
    left = cove.leftovers()
    log = cove.log_tail()
    cove.discard()
    assert status == 0, log
    assert left == [], log
    assert leftovers.links() == [] and leftovers.routes() == [] and leftovers.tables() == []


@pytest.fixture
def cove(shared_cove):
    """The shared cove, every answer of which must fit its shape."""
    shared_cove.take_shape_faults()
    yield shared_cove
    assert shared_cove.take_shape_faults() == []


@pytest.fixture
def own_coves():
    """Makes coves that a test starts, stops and kills as it likes; afterwards nothing may be left of them."""
    made = []

    def make(*options, **more):
        more.setdefault("public_pool", POOLS[len(made)])
        made.append(Cove(*options, **more))
        return made[-1]

    make.all = made
    yield make
    left, faults = [], []
    for cove in made:
        if cove.process is not None:
            try:
                cove.stop()
            except Exception as error:  # noqa: BLE001 - every cove gets its turn
                left.append(f"cove at {cove.address} did not stop: {error}")
        left += cove.leftovers()
        faults += cove.take_shape_faults()
        try:
            cove.discard()
        except Exception as error:  # noqa: BLE001 - as above
            left.append(f"cove at {cove.address} stays: {error}")
    assert left == []
    assert faults == []


# Documentation addresses (RFC 5737, RFC 2544) beside the shared cove's.
POOLS = ["198.51.100.0/24", "192.0.2.0/24", "198.18.0.0/24"]


@pytest.fixture
def own_cove(own_coves):
    return own_coves()


@pytest.fixture(scope="session")
def layouts():
    """OCI layouts of the images that tests push, made once."""
    directory = pathlib.Path(tempfile.mkdtemp(prefix="cove-e2e-images-"))
    yield Layouts(directory)
    shutil.rmtree(directory)


class Layouts:
    def __init__(self, directory):
        self.directory = directory

    def path(self, name, make):
        path = self.directory / name
        if not path.exists():
            make(path)
        return path

    def busybox(self):
        config = {"Cmd": ["sh"], "Env": ["PATH=/bin", "FROM_IMAGE=yes"], "WorkingDir": "/tmp"}
        return self.path("busybox", lambda p: images.write_layout(p, [images.busybox_layer()], config))

    def sample(self):
        config = {"Entrypoint": ["/sample"], "ExposedPorts": {"3000/tcp": {}}}
        return self.path(
            "sample", lambda p: images.write_layout(p, [images.sample_layer(self.directory)], config)
        )


@pytest.fixture(scope="session")
def busybox(shared_cove, layouts):
    """The URI of a busybox image in the shared cove's registry."""
    return images.push(shared_cove, layouts.busybox(), "busybox")


@pytest.fixture(scope="session")
def sample(shared_cove, layouts):
    """The URI of the sample app's image in the shared cove's registry."""
    return images.push(shared_cove, layouts.sample(), "sample")


@pytest.fixture(scope="session")
def network(shared_cove):
    return default_network(shared_cove)


def default_network(cove):
    """The default VPC's subnets and default group."""
    subnets = cove.ec2.describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"]
    subnets.sort(key=lambda s: s["AvailabilityZone"])
    vpc = subnets[0]["VpcId"]
    named = [{"Name": "group-name", "Values": ["default"]}, {"Name": "vpc-id", "Values": [vpc]}]
    groups = cove.ec2.describe_security_groups(Filters=named)["SecurityGroups"]
    return Network(vpc, [s["SubnetId"] for s in subnets], groups[0]["GroupId"])


class Network:
    def __init__(self, vpc, subnets, default_group):
        self.vpc, self.subnets, self.default_group = vpc, subnets, default_group
