"""cove's figures, each beside its peer in the same run.

    python bench/run.py --cove PATH --sim PATH --attach-time PATH [FIGURE ...]

Figures: start task memory requests network attach tasks services storm planner simulator

Nothing here decides whether a figure is good: it prints what was measured, on what.
"""

import argparse
import os
import platform

import interfaces
import memory
import network
import requests_per_second
import services
import simulator
import start
import storm
import task
from lab import Lab

FIGURES = {
    "start": start.measure,
    "task": task.measure,
    "memory": memory.measure,
    "requests": requests_per_second.measure,
    "network": network.measure,
    "attach": interfaces.attach,
    "tasks": interfaces.tasks,
    "services": services.measure,
    "storm": storm.measure,
    "planner": simulator.planner,
    "simulator": simulator.events,
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cove", required=True)
    parser.add_argument("--sim", required=True)
    parser.add_argument("--attach-time", required=True)
    parser.add_argument("figures", nargs="*", choices=[*FIGURES, []])
    options = parser.parse_args()
    print(f"Linux {platform.release()}, {os.cpu_count()} cores")
    for name in options.figures or FIGURES:
        with Lab(options.cove, options.sim, options.attach_time) as lab:
            print(f"\n{name}", flush=True)
            for line in FIGURES[name](lab):
                print(f"  {line}", flush=True)


if __name__ == "__main__":
    main()
