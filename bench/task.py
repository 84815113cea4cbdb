"""RunTask to RUNNING as a client sees it, beside `docker run -d` of the same image.

Each is run in turn with the other, so that both see the same machine.
"""

import subprocess
import time
from statistics import median

import image
from fixture import Fixture
from lab import wait

RUNS = 20


class Docker:
    def __init__(self, lab):
        root = lab.directory()
        self.socket = f"unix://{root}/docker.sock"
        lab.start(
            ["dockerd", "--host", self.socket, "--data-root", f"{root}/data", "--exec-root", f"{root}/exec",
             "--pidfile", f"{root}/docker.pid", "--bip", "10.99.0.1/16"],
            log=f"{root}/docker.log",
        )
        wait(lambda: self.command("info").returncode == 0, 60, pause=0.1)
        image.docker_archive(root / "image.tar", "bench:latest")
        self.check("load", "--input", str(root / "image.tar"))

    def command(self, *argv):
        return subprocess.run(["docker", "--host", self.socket, *argv], capture_output=True, text=True)

    def check(self, *argv):
        done = self.command(*argv)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return done.stdout.strip()

    def run_once(self):
        begun = time.perf_counter()
        container = self.check("run", "--detach", "bench:latest")
        took = time.perf_counter() - begun
        self.check("rm", "--force", container)
        return took


def measure(lab):
    cove, _ = lab.up(lab.directory() / "data")
    fixture = Fixture(lab, cove)
    docker = Docker(lab)

    def cove_once():
        begun = time.perf_counter()
        task = fixture.run()
        fixture.wait_running(task)
        took = time.perf_counter() - begun
        fixture.stop(task)
        return took

    cove_once(), docker.run_once()
    pairs = [(cove_once() * 1000, docker.run_once() * 1000) for _ in range(RUNS)]
    ours, theirs = [p[0] for p in pairs], [p[1] for p in pairs]
    ratio = median(b / a for a, b in pairs)
    yield f"cove   RunTask to RUNNING  {median(ours):6.1f} ms (median of {RUNS}; {min(ours):.1f} to {max(ours):.1f})"
    yield f"docker run -d              {median(theirs):6.1f} ms (median of {RUNS}; {min(theirs):.1f} to {max(theirs):.1f})"
    yield f"cove is {ratio:.1f} times as fast (median of the pairs)"
