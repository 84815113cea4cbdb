"""DescribeTasks and DescribeClusters a second, beside moto_server on the same machine."""

import json
import os
import re
import subprocess
import sys

from fixture import CLUSTER, Fixture
from lab import answers, free_port, wait

SECONDS = 5
CONNECTIONS = 16
TARGET = "AmazonEC2ContainerServiceV20141113"

SCRIPT = """
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-amz-json-1.1"
wrk.headers["X-Amz-Target"] = "{target}.{operation}"
wrk.headers["Authorization"] = "AWS4-HMAC-SHA256 Credential=000000000000/20260101/ap-northeast-1/ecs/aws4_request, SignedHeaders=host, Signature=0"
wrk.body = '{body}'
"""


def load(lab, url, operation, body):
    """Requests a second, and answers that were no success."""
    script = lab.directory() / "request.lua"
    script.write_text(SCRIPT.format(target=TARGET, operation=operation, body=json.dumps(body)))
    done = subprocess.run(
        ["wrk", "--threads", "1", "--connections", str(CONNECTIONS), "--duration", f"{SECONDS}s", "--script", str(script), url],
        capture_output=True, text=True, check=True,
    )
    bad = re.search(r"Non-2xx or 3xx responses: (\d+)", done.stdout)
    if bad or "Socket errors" in done.stdout:
        raise RuntimeError(done.stdout)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", done.stdout)[1])


def measure(lab):
    cove, _ = lab.up(lab.directory() / "data")
    fixture = Fixture(lab, cove)
    task = fixture.run()
    fixture.wait_running(task)
    port = free_port()
    moto = os.path.join(os.path.dirname(sys.executable), "moto_server")
    lab.start([moto, "--host", "127.0.0.1", "--port", str(port)])
    peer = f"http://127.0.0.1:{port}/"
    wait(lambda: answers(f"{peer}moto-api/"), 60, pause=0.1)
    ours = f"http://{cove.listen}/"
    clusters = {"clusters": [CLUSTER]}
    import boto3
    boto3.client("ecs", endpoint_url=peer, region_name="ap-northeast-1", aws_access_key_id="000000000000",
                 aws_secret_access_key="x").create_cluster(clusterName=CLUSTER)
    tasks = load(lab, ours, "DescribeTasks", {"cluster": CLUSTER, "tasks": [task]})
    mine = load(lab, ours, "DescribeClusters", clusters)
    theirs = load(lab, peer, "DescribeClusters", clusters)
    yield f"cove DescribeTasks        {tasks:8.0f} requests a second ({CONNECTIONS} connections, {SECONDS} s)"
    yield f"cove DescribeClusters     {mine:8.0f} requests a second"
    yield f"moto DescribeClusters     {theirs:8.0f} requests a second"
    yield f"cove serves {mine / theirs:.0f} times as many"
    fixture.stop(task)
