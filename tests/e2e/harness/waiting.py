"""Waiting for a condition, never for an amount of time."""
import os
import time

# How many times longer than elsewhere everything may take here, as in a machine that is emulated.
PATIENCE = float(os.environ.get("E2E_PATIENCE", "1"))


def wait_until(what, condition, timeout=20.0, every=0.02):
    """The first true value of `condition()`. Fails, saying what did not happen, after `timeout` seconds."""
    timeout *= PATIENCE
    deadline = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {timeout} s: {what} (last seen: {value!r})")
        time.sleep(every)
