"""What a container prints is in CloudWatch Logs, and what clients put there is found again."""
import json
import re
import select
import subprocess
import time

import pytest
from botocore.exceptions import ClientError

from harness import tasks
from harness.cove import milliseconds
from harness.tasks import READY, awslogs, messages, public_address, register, run, run_to_end, shell
from harness.waiting import wait_until


def test_every_line_of_both_outputs_is_an_event(cove, network, busybox):
    group = tasks.unique("/lines")
    before = milliseconds()
    script = "echo one; echo two >&2; printf 'three\\nno end'"
    task = run_to_end(cove, network, shell(busybox, script, logConfiguration=awslogs(group)))
    stream = f"t/app/{tasks.task_id(task['taskArn'])}"
    events = cove.logs.get_log_events(logGroupName=group, logStreamName=stream, startFromHead=True)["events"]
    assert sorted(e["message"] for e in events) == ["no end", "one", "three", "two"]
    assert all(before <= e["timestamp"] <= milliseconds() and e["ingestionTime"] >= before for e in events)
    found = cove.logs.filter_log_events(logGroupName=group, filterPattern="t")["events"]
    assert {e["logStreamName"] for e in found} <= {stream}
    (described,) = cove.logs.describe_log_streams(logGroupName=group)["logStreams"]
    assert described["logStreamName"] == stream and described["firstEventTimestamp"] == events[0]["timestamp"]


def test_many_lines_arrive_all_and_in_order(cove, network, busybox):
    group = tasks.unique("/many")
    task = run_to_end(cove, network, shell(busybox, "seq 20000", logConfiguration=awslogs(group)))
    assert messages(cove, group, task["taskArn"]) == [str(n) for n in range(1, 20001)]


def test_a_long_line_is_not_lost(cove, network, busybox):
    group = tasks.unique("/long")
    script = "head -c 300000 /dev/zero | tr '\\0' x; echo; echo end"
    task = run_to_end(cove, network, shell(busybox, script, logConfiguration=awslogs(group)))
    lines = messages(cove, group, task["taskArn"])
    assert "".join(lines) == "x" * 300000 + "end" and lines[-1] == "end"


def test_bytes_that_are_no_text_do_no_harm(cove, network, busybox):
    group = tasks.unique("/bytes")
    script = "printf 'a\\377\\376b\\n'; printf '\\303\\244\\n'; echo"
    task = run_to_end(cove, network, shell(busybox, script, logConfiguration=awslogs(group)))
    lines = messages(cove, group, task["taskArn"])
    assert "ä" in lines and any(line.startswith("a") and line.endswith("b") for line in lines)


def test_groups_and_streams_are_made_once(cove):
    group = tasks.unique("/made")
    cove.logs.create_log_group(logGroupName=group)
    with pytest.raises(cove.logs.exceptions.ResourceAlreadyExistsException, match="log group already exists"):
        cove.logs.create_log_group(logGroupName=group)
    cove.logs.create_log_stream(logGroupName=group, logStreamName="s")
    with pytest.raises(cove.logs.exceptions.ResourceAlreadyExistsException, match="log stream already exists"):
        cove.logs.create_log_stream(logGroupName=group, logStreamName="s")
    with pytest.raises(cove.logs.exceptions.ResourceNotFoundException, match="log group does not exist"):
        cove.logs.create_log_stream(logGroupName=group + "x", logStreamName="s")
    with pytest.raises(cove.logs.exceptions.ResourceNotFoundException, match="log stream does not exist"):
        cove.logs.get_log_events(logGroupName=group, logStreamName="x")
    (described,) = cove.logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"]
    assert described["arn"].endswith(f":log-group:{group}:*") and described["logGroupArn"].endswith(group)
    cove.logs.delete_log_group(logGroupName=group)
    assert cove.logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"] == []


def test_put_events_are_read_back_page_by_page(cove):
    group, now = tasks.unique("/put"), milliseconds()
    cove.logs.create_log_group(logGroupName=group)
    cove.logs.create_log_stream(logGroupName=group, logStreamName="s")
    events = [{"timestamp": now + n, "message": f"line {n}"} for n in range(25)]
    cove.logs.put_log_events(logGroupName=group, logStreamName="s", logEvents=events)

    seen, token = [], None
    while True:
        more = {"nextToken": token} if token else {}
        page = cove.logs.get_log_events(
            logGroupName=group, logStreamName="s", startFromHead=True, limit=10, **more
        )
        seen += [e["message"] for e in page["events"]]
        if page["nextForwardToken"] == token:
            break
        token = page["nextForwardToken"]
    assert seen == [e["message"] for e in events]
    # The token goes on where it ended: this is how a tail works.
    cove.logs.put_log_events(
        logGroupName=group, logStreamName="s", logEvents=[{"timestamp": now + 99, "message": "late"}]
    )
    page = cove.logs.get_log_events(
        logGroupName=group, logStreamName="s", startFromHead=True, nextToken=token
    )
    assert [e["message"] for e in page["events"]] == ["late"]
    last = cove.logs.get_log_events(logGroupName=group, logStreamName="s", limit=1)
    assert [e["message"] for e in last["events"]] == ["late"]
    pages = cove.logs.get_paginator("filter_log_events").paginate(
        logGroupName=group, PaginationConfig={"PageSize": 7}, startTime=now + 5, endTime=now + 20
    )
    assert [e["message"] for page in pages for e in page["events"]] == [f"line {n}" for n in range(5, 21)]


@pytest.mark.parametrize(
    "pattern, expected",
    [
        ("ERROR", ["ERROR disk full", "ERROR EXIT"]),
        ("ERROR -EXIT", ["ERROR disk full"]),
        ("?disk ?warn", ["ERROR disk full", "warn"]),
        ('"disk full"', ["ERROR disk full"]),
        ("%ER+OR .*T$%", ["ERROR EXIT"]),
        ("{ $.level = \"info\" && $.n > 2 }", ['{"level":"info","n":3}']),
        ("", None),
    ],
)
def test_events_are_filtered_by_patterns(cove, pattern, expected):
    group, now = tasks.unique("/filter"), milliseconds()
    lines = ["ERROR disk full", "ERROR EXIT", "warn", '{"level":"info","n":3}', '{"level":"info","n":1}']
    cove.logs.create_log_group(logGroupName=group)
    cove.logs.create_log_stream(logGroupName=group, logStreamName="s")
    cove.logs.put_log_events(
        logGroupName=group,
        logStreamName="s",
        logEvents=[{"timestamp": now + n, "message": line} for n, line in enumerate(lines)],
    )
    found = cove.logs.filter_log_events(logGroupName=group, filterPattern=pattern)["events"]
    assert [e["message"] for e in found] == (lines if expected is None else expected)


def test_what_cannot_be_put_is_refused_or_named(cove):
    group, now = tasks.unique("/refused"), milliseconds()
    cove.logs.create_log_group(logGroupName=group)
    cove.logs.create_log_stream(logGroupName=group, logStreamName="s")

    def put(*times):
        events = [{"timestamp": t, "message": "m"} for t in times]
        return cove.logs.put_log_events(logGroupName=group, logStreamName="s", logEvents=events)

    hour = 3_600_000
    with pytest.raises(ClientError, match="must be in chronological order"):
        put(now, now - 1)
    with pytest.raises(ClientError, match="cannot span more than 24 hours"):
        put(now - 25 * hour, now)
    assert put(now, now + 3 * hour)["rejectedLogEventsInfo"] == {"tooNewLogEventStartIndex": 1}
    assert put(now - 15 * 24 * hour)["rejectedLogEventsInfo"] == {"tooOldLogEventEndIndex": 1}


def tail_command():
    """`aws logs tail` is only in version 2 of the CLI, which Debian packages."""
    try:
        version = subprocess.run(["/usr/bin/aws", "--version"], capture_output=True, text=True).stdout
    except FileNotFoundError:
        version = ""
    if not re.match(r"aws-cli/[2-9]", version):
        pytest.skip("no AWS CLI of version 2 (Debian's package awscli)")
    return "/usr/bin/aws"


def test_a_tail_shows_a_line_within_half_a_second(cove, network, busybox):
    command = tail_command()
    group = tasks.unique("/tail")
    # Prints a line at once whenever somebody connects.
    script = "trap 'exit 0' TERM; echo ready; while :; do nc -l -p 9000 </dev/null >/dev/null & wait $!; echo knock; done"
    security = cove.ec2.create_security_group(GroupName=group.strip("/"), Description="x", VpcId=network.vpc)["GroupId"]
    cove.ec2.authorize_security_group_ingress(
        GroupId=security, IpProtocol="tcp", FromPort=9000, ToPort=9000, CidrIp="0.0.0.0/0"
    )
    arn = run(
        cove, network, register(cove, shell(busybox, script, logConfiguration=awslogs(group))), groups=[security]
    )
    public = public_address(cove, cove.wait_task(arn, "RUNNING"))
    wait_until("the first line", lambda: messages(cove, group, arn) == ["ready"])
    environment = {k: v for k, v in cove.environment.items() if k not in ("PYTHONPATH", "AWS_CONFIG_FILE")}
    tail = subprocess.Popen(
        # Debian 12 has a version that does not read AWS_ENDPOINT_URL yet.
        [command, "--endpoint-url", cove.url, "logs", "tail", group, "--follow", "--format", "short"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**environment, "PYTHONUNBUFFERED": "1"},
    )
    try:
        assert b"ready" in line_of(tail, 20)
        delays = []
        for _ in range(3):
            wait_until("a connection", lambda: knock(cove, public))
            written = time.monotonic()
            assert b"knock" in line_of(tail, 20)
            delays.append(time.monotonic() - written)
        assert sorted(delays)[1] < 0.5, delays
    finally:
        tail.kill()
        tail.wait()
    cove.ecs.stop_task(task=arn)
    cove.wait_task(arn, "STOPPED")


def knock(cove, address):
    return cove.command("busybox", "nc", "-w", "1", address, "9000", input="", check=False).returncode == 0


def line_of(process, seconds):
    assert select.select([process.stdout], [], [], seconds)[0], "no line"
    return process.stdout.readline()


def test_the_command_line_reads_logs(cove, network, busybox):
    group = tasks.unique("/cli")
    task = run_to_end(cove, network, shell(busybox, "echo by hand", logConfiguration=awslogs(group)))
    stream = f"t/app/{tasks.task_id(task['taskArn'])}"
    got = cove.aws("logs", "get-log-events", "--log-group-name", group, "--log-stream-name", stream)
    assert [e["message"] for e in got["events"]] == ["by hand"]
    assert json.dumps(cove.aws("logs", "filter-log-events", "--log-group-name", group)).count("by hand") == 1


def test_a_long_line_is_cut_where_dockers_driver_cuts_it(cove, network, busybox):
    group = tasks.unique("/long")
    # One byte before characters of two: one of them lies across the limit, which is even.
    script = (
        "head -c 262140 /dev/zero | tr '\\0' x; echo;"
        "printf x; yes é | tr -d '\\n' | head -c 262118; echo"
    )
    task = run_to_end(cove, network, shell(busybox, script, logConfiguration=awslogs(group)))
    lines = messages(cove, group, task["taskArn"])
    assert [len(line.encode()) for line in lines] == [262118, 22, 262117, 2]
    assert set("".join(lines)) == {"x", "é"}


def test_a_running_tasks_lines_are_there_at_once(cove, network, busybox):
    group = tasks.unique("/running")
    arn = run(cove, network, register(cove, shell(busybox, READY, logConfiguration=awslogs(group))))
    cove.wait_task(arn, "RUNNING")
    wait_until("the line", lambda: messages(cove, group, arn) == ["ready"], timeout=2)
    cove.ecs.stop_task(task=arn)
    cove.wait_task(arn, "STOPPED")
