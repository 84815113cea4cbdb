"""A network of the tests' own, which plays the machine: nothing can leave it, and no test run meets another.

Every program that the tests start inherits it. Names under /run/netns, cgroups and mounts are the machine's:
cove makes them with its instance in the name, so they too meet nobody else's.
"""
import ctypes
import os
import subprocess

CLONE_NEWNET = 0x40000000


class CannotIsolate(Exception):
    pass


def leave_the_machines_network():
    if os.geteuid() != 0:
        raise CannotIsolate("these tests make namespaces and need root: run them with `make e2e`, or with sudo")
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.unshare(CLONE_NEWNET) != 0:
        raise CannotIsolate(f"no network namespace can be made: {os.strerror(ctypes.get_errno())}")
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
