"""The demo, and the sample app that it runs."""
import json
import re
import subprocess

from harness import tasks
from harness.cove import binary
from harness.tasks import awslogs, messages, public_address, register, run


def test_the_demo_goes_the_whole_path(own_cove):
    """Without a running cove: it starts one, shows everything as commands, and leaves nothing."""
    demo = subprocess.run(
        [binary(), "demo", *own_cove.arguments],
        capture_output=True,
        text=True,
        timeout=120,
        stdin=subprocess.DEVNULL,
        env=own_cove.bare_environment(),
    )
    assert demo.returncode == 0, demo.stdout + demo.stderr
    shown = demo.stdout
    for command in ("aws ecr create-repository", "aws ecs register-task-definition", "aws ecs run-task", "aws logs"):
        assert command in shown, shown
    assert "\x1b[" not in shown, "no colours where nobody sees them"
    assert re.search(r"172\.31\.\d+\.\d+", shown) and re.search(r"198\.51\.100\.\d+", shown)
    assert own_cove.leftovers() == []


def test_the_demo_works_beside_a_running_cove(own_cove):
    own_cove.start()
    demo = own_cove.run("demo", timeout=120)
    assert demo.returncode == 0, demo.stdout + demo.stderr
    assert own_cove.get("/_cove/health")["status"] == "ok"
    again = own_cove.run("demo", timeout=120)
    assert again.returncode == 0, again.stdout + again.stderr


def test_the_sample_app_serves_its_users(cove, network, sample):
    group = tasks.unique("/sample")
    security = cove.ec2.create_security_group(GroupName=group.strip("/"), Description="x", VpcId=network.vpc)["GroupId"]
    cove.ec2.authorize_security_group_ingress(
        GroupId=security, IpProtocol="tcp", FromPort=3000, ToPort=3000, CidrIp="0.0.0.0/0"
    )
    definition = {
        "name": "app",
        "image": sample,
        "environment": [{"name": "APP_ENV", "value": "production"}],
        "portMappings": [{"containerPort": 3000}],
        "logConfiguration": awslogs(group),
    }
    arn = run(cove, network, register(cove, definition), groups=[security])
    base = f"http://{public_address(cove, cove.wait_task(arn, 'RUNNING'))}:3000"

    def curl(path, *words):
        got = cove.command("curl", "-sS", "--max-time", "2", "--retry", "5", "--retry-connrefused", *words, base + path)
        return json.loads(got.stdout)

    assert curl("/health")["status"]
    assert "production" in json.dumps(curl("/"))
    made = curl("/api/users", "-X", "POST", "-H", "Content-Type: application/json", "-d", '{"name": "Ada", "email": "ada@example.com"}')
    assert "Ada" in json.dumps(made)
    assert "Ada" in json.dumps(curl("/api/users"))
    assert "Server is running on port 3000 (production)" in messages(cove, group, arn)
    cove.ecs.stop_task(task=arn)
    task = cove.wait_task(arn, "STOPPED")
    assert tasks.container(task)["exitCode"] in (0, 143)
