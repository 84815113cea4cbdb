"""From `cove up` on an empty directory to the first answered call."""

from statistics import median

from lab import stop

RUNS = 7


def measure(lab):
    times = []
    for n in range(RUNS):
        cove, seconds = lab.up(lab.directory() / "data")
        times.append(seconds * 1000)
        stop(cove.process)
    yield f"first answer after {median(times):.0f} ms (median of {RUNS}; {min(times):.0f} to {max(times):.0f})"
