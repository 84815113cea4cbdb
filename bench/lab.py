"""A network namespace without an uplink, and the processes that are measured inside it."""

import contextlib
import ctypes
import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time
import urllib.request

import boto3


def enter(namespace):
    """Moves this process into a network namespace; closes its descriptor. (Python's own since 3.12.)"""
    if ctypes.CDLL(None, use_errno=True).setns(namespace, 0x40000000):
        raise OSError(ctypes.get_errno(), "setns")
    os.close(namespace)


class Lab:
    def __init__(self, cove, sim, attach_time):
        self.cove, self.sim, self.attach_time = (os.path.abspath(path) for path in (cove, sim, attach_time))
        self.name = f"cove-bench-{os.getpid()}"
        self.stack = contextlib.ExitStack()

    def __enter__(self):
        subprocess.run(["ip", "netns", "add", self.name], check=True)
        self.stack.callback(subprocess.run, ["ip", "netns", "delete", self.name], check=True)
        # The whole measuring process goes there, so that its clients need no help.
        self.stack.callback(enter, os.open("/proc/self/ns/net", os.O_RDONLY))
        enter(os.open(f"/run/netns/{self.name}", os.O_RDONLY))
        subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
        return self

    def __exit__(self, *exc):
        self.stack.close()

    def directory(self):
        return pathlib.Path(self.stack.enter_context(tempfile.TemporaryDirectory(prefix="cove-bench-")))

    def start(self, argv, log=None, **kw):
        """Starts a process that ends with the lab at the latest."""
        out = open(log, "ab") if log else subprocess.DEVNULL
        process = subprocess.Popen(argv, stdout=out, stderr=subprocess.STDOUT, start_new_session=True, **kw)
        self.stack.callback(stop, process)
        return process

    def up(self, data_dir, *options):
        """A running cove, and how long it took to its first answered call, in seconds."""
        port = free_port()
        listen = f"127.0.0.1:{port}"
        begun = time.perf_counter()
        process = self.start(
            [self.cove, "up", "--data-dir", str(data_dir), "--listen", listen, *options], log=f"{data_dir}.log"
        )
        wait(lambda: answers(f"http://{listen}/_cove/health"), 30, pause=0.001)
        return Cove(process, listen), time.perf_counter() - begun


class Cove:
    def __init__(self, process, listen):
        self.process = process
        self.listen = listen

    def client(self, service):
        return boto3.client(
            service,
            endpoint_url=f"http://{self.listen}",
            region_name="ap-northeast-1",
            aws_access_key_id="000000000000",
            aws_secret_access_key="cove",
        )


def stop(process):
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port():
    """A port below those that the kernel gives to clients: whoever polls a port of that range
    before anybody listens there may end up connected to himself."""
    for port in range(20_000 + os.getpid() % 10_000, 32_000):
        with socket.socket() as s:
            with contextlib.suppress(OSError):
                s.bind(("127.0.0.1", port))
                return port
    raise RuntimeError("no free port")


def answers(url):
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:
            return answer.status == 200
    except OSError:
        return False


def wait(condition, seconds, pause=0.005):
    deadline = time.monotonic() + seconds
    while True:
        found = condition()
        if found:
            return found
        if time.monotonic() > deadline:
            raise TimeoutError(f"not within {seconds} s: {condition}")
        time.sleep(pause)


def private_kib(pid):
    """Memory that is this process's alone, in KiB."""
    total = 0
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith(("Private_Clean:", "Private_Dirty:")):
            total += int(line.split()[1])
    return total


def resident_kib(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError(f"no VmRSS of {pid}")
