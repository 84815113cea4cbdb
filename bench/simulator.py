"""What the simulator says of itself: how fast it is, and what planning costs in it."""

import subprocess

SEEDS = "0..24"


def run(lab, *options):
    done = subprocess.run([lab.sim, *options], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(done.stderr)
    return done.stdout.splitlines()


def events(lab):
    return [line for line in run(lab, "--seeds", SEEDS) if line.endswith("events a second")]


def planner(lab):
    return run(lab, "--plan")
