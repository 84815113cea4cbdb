"""What the simulator says of itself: how fast it is, and what planning costs in it."""

import subprocess

SEEDS = "0..24"


def run(lab, *options):
    return subprocess.run([lab.sim, *options], check=True, capture_output=True, text=True).stdout.splitlines()


def events(lab):
    return [line for line in run(lab, "--seeds", SEEDS) if line.endswith("events a second")]


def planner(lab):
    return run(lab, "--plan")
