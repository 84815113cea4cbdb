"""What a cove may leave behind on a machine: nothing."""
import glob
import json
import os
import pathlib
import subprocess


def _output(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def links():
    return sorted(link["ifname"] for link in json.loads(_output("ip", "-j", "link")) if link["ifname"] != "lo")


def routes():
    return sorted(json.dumps(route, sort_keys=True) for route in json.loads(_output("ip", "-j", "route") or "[]"))


def tables():
    return _output("nft", "list", "tables").split("\n")[:-1]


def instances():
    """The coves that have a link into this network: four hexadecimal digits each."""
    return {name[4:] for name in links() if name.startswith("cove") and len(name) == 8}


def namespaces(instance):
    return sorted(path.name for path in pathlib.Path("/run/netns").glob(f"cove-{instance}-*"))


def cgroups(instance):
    found = []
    for depth in ("", "*/", "*/*/", "*/*/*/"):
        found += glob.glob(f"/sys/fs/cgroup/{depth}cove/{instance}")
    return sorted(found)


def mounts(*words):
    lines = pathlib.Path("/proc/self/mountinfo").read_text().splitlines()
    points = [line.split(" ")[4] for line in lines]
    return sorted(point for point in points if any(word in point for word in words))


def processes(word):
    """The processes whose command line has the word, but this one and its parents."""
    mine, pid = set(), os.getpid()
    while pid > 1:
        mine.add(pid)
        pid = int(pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) in mine:
            continue
        try:
            line = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            state = (entry / "stat").read_text().rpartition(")")[2].split()[0]
        except (FileNotFoundError, ProcessLookupError):
            continue
        if word in line and state != "Z":
            found.append(f"{entry.name} {line.strip()}")
    return found


def of(instances_seen, data_dir):
    """Everything that is still there of these instances and this data directory, one line each."""
    found = [f"process {line}" for line in processes(str(data_dir))]
    found += [f"mount {point}" for point in mounts(str(data_dir))]
    now = links()
    for instance in instances_seen:
        found += [f"namespace {name}" for name in namespaces(instance)]
        found += [f"cgroup {path}" for path in cgroups(instance)]
        found += [f"link {name}" for name in now if name == f"cove{instance}"]
        found += [f"nftables {table}" for table in tables() if instance in table]
    return found
