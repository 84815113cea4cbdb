"""What `cove up` says when it does not start."""
import subprocess

from .cove import COMMAND_TIMEOUT, binary
from .waiting import PATIENCE

REFUSAL_TIMEOUT = 10 * PATIENCE


def one_sentence(text):
    return len(text.strip().splitlines()) == 1 and "panicked" not in text


def said_by_attempt(cove, *more, program=None, prefix=(), environment=None):
    """What it says on standard error; fails if it starts."""
    attempt = subprocess.Popen(
        [*prefix, program or binary(), "up", *cove.arguments, *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment or cove.bare_environment(),
    )
    try:
        out, said = attempt.communicate(timeout=REFUSAL_TIMEOUT)
    except subprocess.TimeoutExpired:
        attempt.terminate()
        out, said = attempt.communicate(timeout=COMMAND_TIMEOUT)
        raise AssertionError(f"it started: {out}{said}") from None
    finally:
        # No more than a look when it has ended.
        attempt.kill()
        attempt.wait()
    assert attempt.returncode != 0 and out == ""
    return said


def refused(cove, *more, **options):
    """The one sentence that it says."""
    said = said_by_attempt(cove, *more, **options)
    assert one_sentence(said), said
    return said


def within(script):
    """A prefix that runs a command in a mount namespace of its own, after a shell's script there."""
    own = f'mount --make-rprivate / && {script} && exec "$@"'
    return ("unshare", "--mount", "sh", "-c", own, "sh")
