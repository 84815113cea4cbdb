"""Services in few words, and what is watched while they change."""
import threading
import time

from . import tasks
from .waiting import wait_until

# Above the 40 seconds for which a task without health checks must run to count as healthy.
STEADY_TIMEOUT = 120


class Service:
    """A service on Fargate, or without a network on instances, or where a strategy says if there is no launch type; in
    a cluster of its own, which goes with it, or another."""

    def __init__(self, cove, network, definition, count=None, cluster=None, **more):
        self.cove, self.name = cove, tasks.unique("web")
        self.deployments = Deployments(self)
        self.cluster, self.own_cluster = cluster or tasks.unique("services"), cluster is None
        if self.own_cluster:
            tasks.ensure_cluster(cove, self.cluster)
        if network is not None:
            configuration = {"subnets": network.subnets, "assignPublicIp": "ENABLED"}
            more["networkConfiguration"] = {"awsvpcConfiguration": configuration}
        if count is not None:
            more["desiredCount"] = count
        more.setdefault("launchType", "FARGATE" if network else "EC2")
        if more["launchType"] is None:
            del more["launchType"]
        self.created = cove.ecs.create_service(
            cluster=self.cluster, serviceName=self.name, taskDefinition=definition, **more
        )["service"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.delete()

    def describe(self):
        (service,) = self.cove.ecs.describe_services(cluster=self.cluster, services=[self.name])["services"]
        return service

    def update(self, **changes):
        return self.cove.ecs.update_service(cluster=self.cluster, service=self.name, **changes)["service"]

    def tasks(self, status="RUNNING"):
        """Its tasks that should run, or those that should not."""
        arns = self.cove.ecs.list_tasks(cluster=self.cluster, serviceName=self.name, desiredStatus=status)["taskArns"]
        return self.cove.ecs.describe_tasks(cluster=self.cluster, tasks=arns)["tasks"] if arns else []

    def events(self):
        """What it said, the oldest first, without its name."""
        prefix = f"(service {self.name}) "
        return [event["message"].removeprefix(prefix) for event in reversed(self.describe()["events"])]

    def wait_running(self, count, timeout=60):
        def reached():
            service = self.describe()
            here = service["runningCount"], service["pendingCount"]
            return service if here == (count, 0) else None

        return wait_until(f"{count} tasks of {self.name} run", reached, timeout)

    def wait_completed(self, deployment, timeout=STEADY_TIMEOUT):
        """The service once the deployment is the only one, and COMPLETED."""

        def reached():
            service = self.describe()
            states = [(d["id"], d["rolloutState"]) for d in service["deployments"]]
            return service if states == [(deployment, "COMPLETED")] else None

        return wait_until(f"{deployment} completed", reached, timeout)

    def delete(self):
        """Deletes the service with force, and its cluster if it is its own, once no task is left."""
        self.cove.ecs.delete_service(cluster=self.cluster, service=self.name, force=True)
        wait_until(f"the tasks of {self.name} are gone", self.is_gone, 60)
        if self.own_cluster:
            self.cove.ecs.delete_cluster(cluster=self.cluster)

    def is_gone(self):
        stopped = {task["lastStatus"] for task in self.tasks("STOPPED")} <= {"STOPPED"}
        return stopped and self.describe()["status"] == "INACTIVE"


class External(Service):
    """A service whose task sets say what it runs, on Fargate; in a cluster of its own, which goes with it."""

    def __init__(self, cove, network, count, **more):
        self.cove, self.name = cove, tasks.unique("web")
        self.cluster, self.own_cluster = tasks.unique("sets"), True
        tasks.ensure_cluster(cove, self.cluster)
        configuration = {"subnets": network.subnets, "assignPublicIp": "ENABLED"}
        self.network = {"awsvpcConfiguration": configuration}
        self.created = cove.ecs.create_service(
            cluster=self.cluster,
            serviceName=self.name,
            desiredCount=count,
            deploymentController={"type": "EXTERNAL"},
            **more,
        )["service"]

    @property
    def names(self):
        return {"cluster": self.cluster, "service": self.name}

    def create_set(self, definition, percent, **more):
        answer = self.cove.ecs.create_task_set(
            **self.names,
            taskDefinition=definition,
            launchType="FARGATE",
            networkConfiguration=self.network,
            scale={"value": percent, "unit": "PERCENT"},
            **more,
        )
        return answer["taskSet"]["id"]

    def scale(self, task_set, percent):
        scale = {"value": percent, "unit": "PERCENT"}
        return self.cove.ecs.update_task_set(**self.names, taskSet=task_set, scale=scale)["taskSet"]

    def make_primary(self, task_set):
        return self.cove.ecs.update_service_primary_task_set(**self.names, primaryTaskSet=task_set)["taskSet"]

    def delete_set(self, task_set, **more):
        return self.cove.ecs.delete_task_set(**self.names, taskSet=task_set, **more)["taskSet"]

    def task_set(self, task_set):
        """The task set, or None if it is gone."""
        answer = self.cove.ecs.describe_task_sets(**self.names, taskSets=[task_set], include=["TAGS"])
        assert len(answer["taskSets"]) + len(answer["failures"]) == 1
        return next(iter(answer["taskSets"]), None)

    def wait_steady(self, task_set, count, timeout=60):
        def reached():
            found = self.task_set(task_set)
            return found if (found["stabilityStatus"], found["runningCount"]) == ("STEADY_STATE", count) else None

        return wait_until(f"{count} tasks of {task_set} are steady", reached, timeout)

    def tasks_of(self, task_set):
        """Its tasks that should run."""
        return [task for task in self.tasks() if task["startedBy"] == task_set]


class Watch:
    """Looks at a service about fifty times a second while the body runs."""

    EVERY = 0.02

    def __init__(self, service):
        self.service, self.samples, self.failure = service, [], None
        # The shape of its answers is checked elsewhere; here it would cost the pace.
        self.ecs = service.cove.plain_client("ecs")
        self.over = threading.Event()
        self.thread = threading.Thread(target=self.look, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.over.set()
        self.thread.join(30)
        assert self.failure is None, self.failure

    def look(self):
        try:
            while not self.over.is_set():
                started = time.monotonic()
                self.samples.append(self.sample())
                time.sleep(max(0.0, self.EVERY - (time.monotonic() - started)))
        except Exception as error:  # noqa: BLE001 - told by the thread that waits
            self.failure = error

    def sample(self):
        found = self.ecs.describe_services(cluster=self.service.cluster, services=[self.service.name])["services"][0]
        return {
            "running": found["runningCount"],
            "pending": found["pendingCount"],
            "deployments": [
                (d["status"], d["rolloutState"], d["desiredCount"], d["runningCount"], d["pendingCount"])
                for d in found["deployments"]
            ],
            "sets": found.get("taskSets"),
        }


class Deployments:
    """The service deployments of a service, as their history tells of them."""

    def __init__(self, service):
        self.service, self.ecs = service, service.cove.ecs

    def listed(self, **more):
        """The newest first."""
        of = {"cluster": self.service.cluster, "service": self.service.name}
        return self.ecs.list_service_deployments(**of, **more)["serviceDeployments"]

    def newest(self):
        return self.told(self.listed(maxResults=1)[0]["serviceDeploymentArn"])

    def told(self, arn):
        answer = self.ecs.describe_service_deployments(serviceDeploymentArns=[arn])
        assert answer["failures"] == []
        (told,) = answer["serviceDeployments"]
        return told

    def wait(self, status, timeout=STEADY_TIMEOUT):
        """The newest one, once it has the status."""

        def reached():
            told = self.newest()
            return told if told["status"] == status else None

        return wait_until(f"the newest deployment of {self.service.name} is {status}", reached, timeout)


def weights(told):
    """The shares of production traffic in percent: of the revision before, and of the new one."""
    (source,) = told["sourceServiceRevisions"]
    target = told["targetServiceRevision"]
    return source["requestedProductionTrafficWeight"], target["requestedProductionTrafficWeight"]
