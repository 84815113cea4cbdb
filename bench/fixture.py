"""What the figures need in a cove: an image, a cluster, a task definition, a subnet."""

import base64
import subprocess

import image
from lab import wait

CLUSTER = FAMILY = "bench"


class Fixture:
    def __init__(self, lab, cove):
        self.ecs, ec2, ecr = cove.client("ecs"), cove.client("ec2"), cove.client("ecr")
        uri = ecr.create_repository(repositoryName="bench")["repository"]["repositoryUri"]
        token = ecr.get_authorization_token()["authorizationData"][0]["authorizationToken"]
        layout = lab.directory() / "oci"
        image.oci_layout(layout)
        subprocess.run(
            ["skopeo", "copy", "--quiet", "--dest-tls-verify=false", "--dest-creds", base64.b64decode(token).decode(),
             f"oci:{layout}:latest", f"docker://{uri}:latest"],
            check=True,
        )
        self.ecs.create_cluster(clusterName=CLUSTER)
        self.ecs.register_task_definition(
            family=FAMILY,
            networkMode="awsvpc",
            requiresCompatibilities=["FARGATE"],
            cpu="256",
            memory="512",
            executionRoleArn="arn:aws:iam::000000000000:role/ecsTaskExecutionRole",
            # `sleep` as process 1 ignores SIGTERM: no run shall wait longer for it than it must.
            containerDefinitions=[{"name": "main", "image": f"{uri}:latest", "stopTimeout": 2}],
        )
        self.subnets = [s["SubnetId"] for s in ec2.describe_subnets()["Subnets"]]
        self.network = {"awsvpcConfiguration": {"subnets": self.subnets, "assignPublicIp": "ENABLED"}}

    def warm_up(self):
        """Runs a task and stops it: the image is there afterwards."""
        task = self.run()
        self.wait_running(task)
        self.stop(task)

    def run(self):
        answer = self.ecs.run_task(
            cluster=CLUSTER, taskDefinition=FAMILY, launchType="FARGATE", networkConfiguration=self.network
        )
        if answer["failures"]:
            raise RuntimeError(answer["failures"])
        return answer["tasks"][0]["taskArn"]

    def status(self, task):
        found = self.ecs.describe_tasks(cluster=CLUSTER, tasks=[task])["tasks"][0]
        if found["lastStatus"] == "STOPPED" and found["stopCode"] != "UserInitiated":
            raise RuntimeError(found["stoppedReason"])
        return found["lastStatus"]

    def wait_running(self, task):
        wait(lambda: self.status(task) == "RUNNING", 30, pause=0.001)

    def stop(self, task):
        self.ecs.stop_task(cluster=CLUSTER, task=task)
        wait(lambda: self.status(task) == "STOPPED", 60)
