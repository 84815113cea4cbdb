"""Idle memory, and what a running task costs beside its own processes."""

import pathlib

from fixture import Fixture
from lab import private_kib, resident_kib

TASKS = 20


def shims(cove):
    """The processes of `cove shim`, by their command line and the cove that they belong to."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        if not entry.name.isdigit():
            continue
        try:
            argv = (entry / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if len(argv) > 3 and argv[1] == b"shim" and argv[3].decode().startswith(str(cove.data_dir)):
            found.append(int(entry.name))
    return found


def measure(lab):
    data_dir = lab.directory() / "data"
    cove, _ = lab.up(data_dir)
    cove.data_dir = data_dir
    pid = cove.process.pid
    yield f"idle                      {resident_kib(pid) / 1024:.1f} MiB resident, {private_kib(pid) / 1024:.1f} MiB private"
    fixture = Fixture(lab, cove)
    warm = fixture.run()
    fixture.wait_running(warm)
    before = private_kib(pid)
    tasks = [fixture.run() for _ in range(TASKS)]
    for task in tasks:
        fixture.wait_running(task)
    pids = shims(cove)
    if len(pids) != TASKS + 1:
        raise RuntimeError(f"{len(pids)} shims for {TASKS + 1} tasks")
    shim = sum(private_kib(p) for p in pids) / len(pids)
    engine = (private_kib(pid) - before) / TASKS
    yield f"a running task            {(shim + engine) / 1024:.2f} MiB private: {shim / 1024:.2f} in its shim, {engine / 1024:.2f} in cove"
    for task in [warm, *tasks]:
        fixture.stop(task)
