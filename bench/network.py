"""Packets between two awsvpc tasks, beside two containers on a plain Linux bridge in the same run.

Both sides are two network namespaces and the same programs in them; the tasks' packets cross the VPC's router,
with the security groups' rules in force, the containers' packets a bridge without any.
"""

import contextlib
import json
import pathlib
import subprocess
import time
from statistics import median

from fixture import CLUSTER, Fixture
from lab import wait

ROUNDS = 5
SECONDS = 3
PORT = 5201


class Pair:
    """Two namespaces of which the first one's programs call the second one's address."""

    def __init__(self, client, server, address):
        self.client, self.server, self.address = client, server, address

    def throughput(self):
        """Gigabits a second over one TCP connection."""
        with served(self.server, "iperf3", "--server", "--one-off", "--bind", self.address):
            done = inside(self.client, "iperf3", "--client", self.address, "--time", str(SECONDS), "--json")
        return json.loads(done)["end"]["sum_received"]["bits_per_second"] / 1e9

    def latency(self):
        """Microseconds that a message of one byte needs one way."""
        with served(self.server, "qperf"):
            done = inside(self.client, "qperf", "--time", str(SECONDS), "--unify_units", self.address, "tcp_lat")
        number, unit = done.split("latency")[1].split("=")[1].split()[:2]
        return float(number.replace(",", "")) * {"ns": 1e-3, "us": 1, "ms": 1e3}[unit]


def inside(namespace, *command):
    done = subprocess.run(["ip", "netns", "exec", namespace, *command], capture_output=True, text=True, timeout=60)
    if done.returncode:
        raise RuntimeError(f"{command}: {done.stdout}{done.stderr}")
    return done.stdout


@contextlib.contextmanager
def served(namespace, *command):
    process = subprocess.Popen(
        ["ip", "netns", "exec", namespace, *command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        listening = "ss --no-header --listening --tcp --numeric"
        wait(lambda: inside(namespace, *listening.split()), 10, pause=0.01)
        yield
    finally:
        process.terminate()
        process.wait()


def bridged(lab):
    """What `docker run` makes of two containers: veth pairs on a bridge."""
    names = [f"{lab.name}-b{n}" for n in (1, 2)]
    run = lambda words: subprocess.run(["ip", *words.split()], check=True)
    run("link add bench0 type bridge")
    run("link set bench0 up")
    for n, name in enumerate(names, 1):
        run(f"netns add {name}")
        lab.stack.callback(subprocess.run, ["ip", "netns", "delete", name])
        run(f"link add b{n} type veth peer name eth0 netns {name}")
        run(f"link set b{n} master bench0 up")
        run(f"-n {name} address add 10.98.0.{n}/24 dev eth0")
        run(f"-n {name} link set eth0 up")
        run(f"-n {name} link set lo up")
    return Pair(names[0], names[1], "10.98.0.2")


def namespace_of(task):
    (name,) = [p.name for p in pathlib.Path("/run/netns").iterdir() if p.name.endswith(f"-t-{task.rpartition('/')[2]}")]
    return name


def address_of(fixture, task):
    described = fixture.ecs.describe_tasks(cluster=CLUSTER, tasks=[task])["tasks"][0]
    return described["containers"][0]["networkInterfaces"][0]["privateIpv4Address"]


def tasks(fixture):
    both = [fixture.run(), fixture.run()]
    for task in both:
        fixture.wait_running(task)
    return both, Pair(namespace_of(both[0]), namespace_of(both[1]), address_of(fixture, both[1]))


def measure(lab):
    cove, _ = lab.up(lab.directory() / "data")
    fixture = Fixture(lab, cove)
    ec2 = cove.client("ec2")
    both, ours = tasks(fixture)
    plain = bridged(lab)
    ours.throughput(), plain.throughput()
    for what, unit, better in (("throughput", "Gbit/s", "higher"), ("latency", "us", "lower")):
        pairs = [(getattr(ours, what)(), getattr(plain, what)()) for _ in range(ROUNDS)]
        mine, theirs = median(p[0] for p in pairs), median(p[1] for p in pairs)
        ratio = median(a / b for a, b in pairs)
        yield f"{what:10} tasks {mine:6.2f} {unit}, on a bridge {theirs:6.2f} {unit}: {ratio:.2f} times ({better} is better; median of {ROUNDS})"
    for line in crowd(fixture, ec2, ours):
        yield line
    for task in both:
        fixture.stop(task)


def private(subnet, group):
    """An interface without a public address: there are fewer of those than members."""
    return {"DeviceIndex": 0, "SubnetId": subnet, "Groups": [group], "AssociatePublicIpAddress": False}


def crowd(fixture, ec2, ours):
    """A group with 1,000 members and 60 rules: what it costs the packets, and a change of its rules."""
    members = 1000
    (group,) = ec2.describe_security_groups(Filters=[{"Name": "group-name", "Values": ["default"]}])["SecurityGroups"]
    group = group["GroupId"]
    before = [ours.throughput() for _ in range(ROUNDS)]
    subnets = [s["SubnetId"] for s in ec2.describe_subnets()["Subnets"]]
    amd64 = [{"Name": "architecture", "Values": ["x86_64"]}]
    image = ec2.describe_images(Owners=["amazon"], Filters=amd64)["Images"][0]
    # Of one vCPU: as many fit into an account's quota.
    kind = "t2.micro"
    begun = time.perf_counter()
    instances = []
    while len(instances) < members:
        count = min(250, members - len(instances))
        answer = ec2.run_instances(
            ImageId=image["ImageId"], InstanceType=kind, MinCount=count, MaxCount=count,
            NetworkInterfaces=[private(subnets[len(instances) // 250 % len(subnets)], group)],
        )
        instances += [i["InstanceId"] for i in answer["Instances"]]
    running = [{"Name": "instance-state-name", "Values": ["running"]}]

    def count():
        pages = ec2.get_paginator("describe_instances").paginate(Filters=running)
        return sum(len(r["Instances"]) for page in pages for r in page["Reservations"])

    wait(lambda: count() == members, 300, pause=0.2)
    yield f"{members} instances' interfaces were there after {time.perf_counter() - begun:.1f} s"
    rules = [
        {"IpProtocol": "tcp", "FromPort": 20_000 + n, "ToPort": 20_000 + n, "IpRanges": [{"CidrIp": f"192.168.{n}.0/24"}]}
        for n in range(59)
    ]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rules)
    after = [ours.throughput() for _ in range(ROUNDS)]
    ratio = median(after) / median(before)
    yield f"throughput with 60 rules and {members} members {median(after):.2f} Gbit/s, before {median(before):.2f}: {ratio:.2f} times"
    yield from changes(ec2, group, ours)
    yield from attached(ec2, image["ImageId"], kind, subnets[0], group)
    ec2.terminate_instances(InstanceIds=instances)
    wait(lambda: count() == 0, 300, pause=0.2)


def changes(ec2, group, ours, rounds=20):
    """From the call that lets a port in to the first connection, from a stranger to the group."""
    address, port = ours.address, 7000
    times = []
    probe = (
        "import socket,sys,time\n"
        "while True:\n"
        "    s = socket.socket(); s.settimeout(0.004)\n"
        "    try:\n"
        f"        s.connect(('{address}', int(sys.argv[1])))\n"
        "    except ConnectionRefusedError: break\n"
        "    except OSError: s.close(); continue\n"
        "    else: break\n"
        "print(time.time())\n"
    )
    own = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]
    # The group lets its members in by itself; for this, only by ports.
    from_itself = [p for p in own["IpPermissions"] if p["UserIdGroupPairs"]]
    ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=from_itself)
    for n in range(rounds):
        process = subprocess.Popen(
            ["ip", "netns", "exec", ours.client, "python3", "-c", probe, str(port + n)], stdout=subprocess.PIPE, text=True
        )
        time.sleep(0.3)
        rule = [{"IpProtocol": "tcp", "FromPort": port + n, "ToPort": port + n, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
        if n:
            before = [{**rule[0], "FromPort": port + n - 1, "ToPort": port + n - 1}]
            ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=before)
        begun = time.time()
        ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=rule)
        seen, _ = process.communicate(timeout=10)
        times.append((float(seen) - begun) * 1000)
    # The group is full: what it had by itself comes back in the place of the last one.
    ec2.revoke_security_group_ingress(GroupId=group, IpPermissions=rule)
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=from_itself)
    yield f"a rule change is in force after {median(times):.1f} ms (median of {rounds}; {min(times):.1f} to {max(times):.1f}; call to first packet)"


def attached(ec2, image, kind, subnet, group, rounds=20):
    """From RunInstances to an instance that runs: an interface made, routed, with its rules in force, and both commits."""
    times, made = [], []
    for _ in range(rounds):
        begun = time.perf_counter()
        answer = ec2.run_instances(
            ImageId=image, InstanceType=kind, MinCount=1, MaxCount=1, NetworkInterfaces=[private(subnet, group)]
        )
        (instance,) = [i["InstanceId"] for i in answer["Instances"]]
        made.append(instance)
        state = lambda: ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]["State"]["Name"]
        wait(lambda: state() == "running", 10, pause=0.0005)
        times.append((time.perf_counter() - begun) * 1000)
    ec2.terminate_instances(InstanceIds=made)
    yield f"RunInstances to running   {median(times):.1f} ms with 1,000 others in the VPC (median of {rounds}; client's view)"
