"""Service deployments with real containers, as stock clients see them: their history, how they are stopped, blue/green,
linear and canary ones, and the hooks that they ask on their way."""
import contextlib
import json
import re

import pytest
from botocore.exceptions import ClientError

from conftest import default_network
from harness import images, tasks
from harness.cove import aws_cli, aws_cli_2, free_port
from harness.lifecycle_hooks import FAILED, IN_PROGRESS, HookServer, pause
from harness.services import Service, Watch, weights
from harness.tasks import CHECK, FOREVER, container, register, shell
from harness.waiting import wait_until

ASKED = [
    "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT",
    "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT",
]  # fmt: skip
BLUE_GREEN = {"strategy": "BLUE_GREEN", "bakeTimeInMinutes": 0}
BEFORE = "Service deployment rolled back because"


def revisions(cove, image, count=2):
    """Revisions of a definition that prove themselves in five seconds."""
    family = tasks.unique("revision")
    environment = [[{"name": "RELEASE", "value": str(n)}] for n in range(count)]
    return [register(cove, shell(image, FOREVER, healthCheck=CHECK, environment=e), family=family) for e in environment]


@pytest.fixture
def hooks():
    with HookServer() as server:
        yield server


@pytest.fixture
def two(cove, busybox):
    return revisions(cove, busybox)


@contextlib.contextmanager
def steady(cove, network, definition, count, **configuration):
    """A service whose first deployment is over, without hooks."""
    with Service(cove, network, definition, count, deploymentConfiguration=configuration) as service:
        service.wait_completed(service.created["deployments"][0]["id"])
        yield service


def definitions_of(service):
    """Which definitions its tasks that should run have, and how many each."""
    found = [task["taskDefinitionArn"] for task in service.tasks()]
    return {arn: found.count(arn) for arn in found}


def test_the_history_of_a_rolling_update(cove, network, two):
    one, other = two
    with steady(cove, network, one, 2) as service:
        history = service.deployments
        (first,) = history.listed()
        assert first["status"] == "SUCCESSFUL" and first["finishedAt"] >= first["startedAt"] >= first["createdAt"]
        told = history.newest()
        assert told["sourceServiceRevisions"] == []
        target = told["targetServiceRevision"]
        counts = ("requestedTaskCount", "runningTaskCount", "pendingTaskCount")
        assert [target[key] for key in counts] == [2, 2, 0]
        assert re.fullmatch(rf"arn:aws:ecs:.*:service-revision/{service.cluster}/{service.name}/\d{{19}}", target["arn"])
        service.update(taskDefinition=other)
        begun = history.newest()
        assert begun["status"] == "IN_PROGRESS" and "finishedAt" not in begun
        assert [source["arn"] for source in begun["sourceServiceRevisions"]] == [target["arn"]]
        current = {revision["arn"] for revision in service.describe()["currentServiceRevisions"]}
        assert current == {target["arn"], begun["targetServiceRevision"]["arn"]}
        assert service.describe()["currentServiceDeployment"] == begun["serviceDeploymentArn"]

        def both_run():
            told = history.newest()
            running = [told["sourceServiceRevisions"][0]["runningTaskCount"], told["targetServiceRevision"]["runningTaskCount"]]
            return running == [2, 2]

        wait_until("old and new run beside each other", both_run)
        done = history.wait("SUCCESSFUL")
        assert [done["targetServiceRevision"][key] for key in counts] == [2, 2, 0]
        assert [done["sourceServiceRevisions"][0][key] for key in counts] == [0, 0, 0]

        arns = [target["arn"], done["targetServiceRevision"]["arn"]]
        answer = cove.ecs.describe_service_revisions(serviceRevisionArns=[*arns, arns[0][:-19] + "1" * 19])
        assert [revision["taskDefinition"] for revision in answer["serviceRevisions"]] == two
        assert [failure["reason"] for failure in answer["failures"]] == ["MISSING"]
        images_used = {task["containers"][0]["imageDigest"] for task in service.tasks()}
        for revision in answer["serviceRevisions"]:
            assert (revision["launchType"], revision["platformVersion"]) == ("FARGATE", "1.4.0")
            (image,) = revision["containerImages"]
            assert {image["imageDigest"]} == images_used
            subnets = revision["networkConfiguration"]["awsvpcConfiguration"]["subnets"]
            assert sorted(subnets) == sorted(network.subnets)
        assert [brief["serviceDeploymentArn"] for brief in history.listed()] == [
            done["serviceDeploymentArn"], first["serviceDeploymentArn"],
        ]  # fmt: skip
        assert history.listed(status=["IN_PROGRESS"]) == []
        for cli in filter(None, [aws_cli(), aws_cli_2()]):
            by_the_cli(cove, cli, service, done)


def by_the_cli(cove, cli, service, newest):
    """The same history by an AWS CLI, if it is new enough to know of it."""

    def aws(*words):
        return cove.command(cli, "ecs", *words, "--output", "json", check=False)

    listed = aws("list-service-deployments", "--cluster", service.cluster, "--service", service.name)
    if "Invalid choice" in listed.stderr:
        return
    arns = [brief["serviceDeploymentArn"] for brief in json.loads(listed.stdout)["serviceDeployments"]]
    assert len(arns) == 2 and arns[0] == newest["serviceDeploymentArn"]
    told = json.loads(aws("describe-service-deployments", "--service-deployment-arns", *arns).stdout)
    targets = [d["targetServiceRevision"]["arn"] for d in told["serviceDeployments"]]
    assert targets[0] == newest["targetServiceRevision"]["arn"]
    described = json.loads(aws("describe-service-revisions", "--service-revision-arns", *targets).stdout)
    assert [revision["serviceRevisionArn"] for revision in described["serviceRevisions"]] == targets
    refused = aws("stop-service-deployment", "--service-deployment-arn", arns[0])
    assert "(ConflictException)" in refused.stderr


def test_a_rolling_update_is_stopped_in_the_middle(cove, network, two):
    one, other = two
    with steady(cove, network, one, 2) as service:
        source = service.deployments.newest()["targetServiceRevision"]["arn"]
        service.update(taskDefinition=other)
        arn = service.deployments.newest()["serviceDeploymentArn"]
        wait_until("new tasks run beside the old ones", lambda: service.describe()["runningCount"] == 4)
        stopped = cove.ecs.stop_service_deployment(serviceDeploymentArn=arn, stopType="ROLLBACK")
        assert stopped["serviceDeploymentArn"] == arn
        told = service.deployments.told(arn)
        assert told["status"] in ("ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS")
        # It goes on with that however often it is asked to.
        cove.ecs.stop_service_deployment(serviceDeploymentArn=arn)
        with Watch(service) as watch:
            told = service.deployments.wait("ROLLBACK_SUCCESSFUL")
        assert told["serviceDeploymentArn"] == arn
        assert told["rollback"]["serviceRevisionArn"] == source
        assert told["statusReason"] == told["rollback"]["reason"] == f"{BEFORE} a rollback was requested."
        service.wait_running(2)
        assert definitions_of(service) == {one: 2}
        assert len(watch.samples) > 20 and min(sample["running"] for sample in watch.samples) >= 2
        refusals = [
            (cove.ecs.stop_service_deployment, {"serviceDeploymentArn": arn}, "ConflictException"),
            (cove.ecs.list_services_by_namespace, {"namespace": "internal"}, "NamespaceNotFoundException"),
            (
                cove.ecs.stop_service_deployment,
                {"serviceDeploymentArn": arn[:-1] + ("x" if arn[-1] != "x" else "y")},
                "ServiceDeploymentNotFoundException",
            ),
            (
                cove.ecs.continue_service_deployment,
                {"serviceDeploymentArn": arn, "hookId": "ecs-pause-x"},
                "InvalidParameterException",
            ),
        ]
        for operation, arguments, code in refusals:
            with pytest.raises(ClientError) as refusal:
                operation(**arguments)
            assert refusal.value.response["Error"]["Code"] == code


class Sides(Watch):
    """Looks at the healthy tasks of two definitions, and then at where the newest deployment is."""

    def __init__(self, service, old, new):
        super().__init__(service)
        self.old, self.new = old, new

    def sample(self):
        of = {"cluster": self.service.cluster}
        arns = self.ecs.list_tasks(**of, serviceName=self.service.name)["taskArns"]
        found = self.ecs.describe_tasks(**of, tasks=arns)["tasks"] if arns else []
        healthy = [t["taskDefinitionArn"] for t in found if (t["lastStatus"], t["healthStatus"]) == ("RUNNING", "HEALTHY")]
        listed = self.ecs.list_service_deployments(**of, service=self.service.name, maxResults=1)["serviceDeployments"]
        arn = listed[0]["serviceDeploymentArn"]
        (told,) = self.ecs.describe_service_deployments(serviceDeploymentArns=[arn])["serviceDeployments"]
        # The tasks came first: as long as the deployment has not shifted now, it had not then.
        return {
            "old": healthy.count(self.old),
            "new": healthy.count(self.new),
            "stage": told.get("lifecycleStage"),
            "status": told["status"],
            "weights": weights(told) if told["sourceServiceRevisions"] else None,
        }

    def wait_seen(self, shares, count):
        """Until so much was seen with these shares of the traffic."""

        def enough():
            return sum(sample["weights"] == shares for sample in self.samples) >= count

        wait_until(f"{count} samples with {shares}", enough, 30)


def test_a_blue_green_deployment_keeps_both_sides_until_all_is_proved(cove, network, two, hooks):
    """Looked at fifty times a second: the old side is whole until the traffic has gone, and then the new one is."""
    one, other = two
    with steady(cove, network, one, 2, **BLUE_GREEN) as service:
        old = {task["taskArn"]: container(task)["runtimeId"] for task in service.tasks()}
        for stage in ("PRE_SCALE_UP", "POST_SCALE_UP", "POST_PRODUCTION_TRAFFIC_SHIFT"):
            hooks.hold(stage)
        with Sides(service, one, other) as watch:
            service.update(taskDefinition=other, deploymentConfiguration={"lifecycleHooks": [hooks.hook(*ASKED)]})
            # Nothing of the new side is there before the hook of the stage before has spoken.
            hooks.wait_asked("PRE_SCALE_UP")
            told = service.deployments.newest()
            assert (told["lifecycleStage"], weights(told)) == ("PRE_SCALE_UP", (100.0, 0.0))
            assert definitions_of(service) == {one: 2}
            hooks.let_go("PRE_SCALE_UP")

            document = hooks.wait_asked("POST_SCALE_UP")
            told = service.deployments.newest()
            assert (told["lifecycleStage"], weights(told)) == ("POST_SCALE_UP", (100.0, 0.0))
            (detail,) = told["lifecycleHookDetails"]
            assert (detail["targetType"], detail["targetArn"]) == ("AWS_LAMBDA", hooks.url)
            assert (detail["status"], detail["timeoutAction"]) == ("IN_PROGRESS", "ROLLBACK")
            assert document["executionId"] == detail["hookId"]
            assert document["resourceArn"] == told["serviceDeploymentArn"]
            assert document["executionDetails"]["serviceArn"] == service.created["serviceArn"]
            assert document["executionDetails"]["targetServiceRevisionArn"] == told["targetServiceRevision"]["arn"]
            assert definitions_of(service) == {one: 2, other: 2}, "both revisions run at the same time"
            running = {task["taskArn"]: container(task)["runtimeId"] for task in service.tasks()}
            assert old.items() <= running.items()
            watch.wait_seen((100.0, 0.0), 50)
            hooks.let_go("POST_SCALE_UP")

            hooks.wait_asked("POST_PRODUCTION_TRAFFIC_SHIFT")
            told = service.deployments.newest()
            assert weights(told) == (0.0, 100.0)
            assert definitions_of(service) == {one: 2, other: 2}, "the way back is open"
            watch.wait_seen((0.0, 100.0), 50)
            hooks.let_go("POST_PRODUCTION_TRAFFIC_SHIFT")
            told = service.deployments.wait("SUCCESSFUL")
        assert (told["lifecycleStage"], weights(told)) == ("CLEAN_UP", (0.0, 100.0))
        assert "lifecycleHookDetails" not in told
        assert hooks.stages() == ASKED
        sources = [source["arn"] for source in told["sourceServiceRevisions"]]
        shares = {call["lifecycleStage"]: call["executionDetails"]["productionTrafficWeights"] for call in hooks.calls}
        target = told["targetServiceRevision"]["arn"]
        assert shares.pop("PRE_PRODUCTION_TRAFFIC_SHIFT") == {sources[0]: 100, target: 0}
        assert shares.pop("PRODUCTION_TRAFFIC_SHIFT") == {sources[0]: 0, target: 100}
        assert set(map(str, shares.values())) == {"{}"}

        assert definitions_of(service) == {other: 2}
        for arn in old:
            assert container(cove.wait_task(arn, "STOPPED", cluster=service.cluster))["exitCode"] == 0
        seen = watch.samples
        before = [s for s in seen if s["weights"] == (100.0, 0.0)]
        after = [s for s in seen if s["weights"] == (0.0, 100.0)]
        assert {s["old"] for s in before} == {2}, [s for s in before if s["old"] != 2]
        assert {s["new"] for s in after} == {2}, [s for s in after if s["new"] != 2]
        # The traffic moves in one step.
        assert {s["weights"] for s in seen} <= {None, (100.0, 0.0), (0.0, 100.0)}


@pytest.mark.parametrize(
    ("configuration", "steps"),
    [
        (
            {"strategy": "LINEAR", "linearConfiguration": {"stepPercent": 40.0, "stepBakeTimeInMinutes": 0}},
            [40, 80, 100],
        ),
        (
            {"strategy": "CANARY", "canaryConfiguration": {"canaryPercent": 12.5, "canaryBakeTimeInMinutes": 0}},
            [12.5, 100],
        ),
    ],
    ids=["linear", "canary"],
)
def test_traffic_shifts_in_steps(cove, network, two, hooks, configuration, steps):
    one, other = two
    with steady(cove, network, one, 1, bakeTimeInMinutes=0, **configuration) as service:
        asked = hooks.hook("PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT")
        hooks.hold("PRODUCTION_TRAFFIC_SHIFT")
        service.update(taskDefinition=other, deploymentConfiguration={"lifecycleHooks": [asked]})
        hooks.wait_asked("PRODUCTION_TRAFFIC_SHIFT")
        told = service.deployments.newest()
        assert told["lifecycleStage"] == "PRODUCTION_TRAFFIC_SHIFT"
        assert weights(told) == (100 - steps[0], steps[0])
        assert definitions_of(service) == {one: 1, other: 1}
        hooks.let_go("PRODUCTION_TRAFFIC_SHIFT")
        told = service.deployments.wait("SUCCESSFUL")
        source, target = told["sourceServiceRevisions"][0]["arn"], told["targetServiceRevision"]["arn"]
        at = [0, *steps]
        expected = []
        for share, following in zip(at, at[1:], strict=False):
            expected.append(("PRE_PRODUCTION_TRAFFIC_SHIFT", {source: 100 - share, target: share}))
            expected.append(("PRODUCTION_TRAFFIC_SHIFT", {source: 100 - following, target: following}))
        shown = [(c["lifecycleStage"], c["executionDetails"]["productionTrafficWeights"]) for c in hooks.calls]
        assert shown == expected
        service.wait_running(1)
        assert definitions_of(service) == {other: 1}


def test_a_canary_bakes_before_the_rest_of_the_traffic_follows(cove, network, two):
    """As long as the first step bakes nothing goes on; a bake time of a minute is not waited for."""
    one, other = two
    canary = {"strategy": "CANARY", "canaryConfiguration": {"canaryPercent": 5.0, "canaryBakeTimeInMinutes": 1}}
    with steady(cove, network, one, 1, **BLUE_GREEN) as service:
        service.update(taskDefinition=other, deploymentConfiguration=canary)

        def bakes():
            told = service.deployments.newest()
            return told if told.get("lifecycleStage") == "PRODUCTION_TRAFFIC_SHIFT" else None

        told = wait_until("the first step", bakes, 60)
        assert weights(told) == (95.0, 5.0)
        assert definitions_of(service) == {one: 1, other: 1}
        cove.ecs.stop_service_deployment(serviceDeploymentArn=told["serviceDeploymentArn"])
        told = service.deployments.wait("ROLLBACK_SUCCESSFUL")
        assert weights(told) == (100.0, 0.0)
        assert definitions_of(service) == {one: 1}


def test_a_hook_in_progress_is_called_again_with_what_it_said(cove, network, two, hooks):
    one, other = two
    with steady(cove, network, one, 1, **BLUE_GREEN) as service:
        carried = {"run": {"id": 7, "parts": ["a", None]}}
        hooks.answers["PRE_SCALE_UP"] = [{**IN_PROGRESS, "hookDetails": carried}, IN_PROGRESS, {"hookStatus": "SUCCEEDED"}]
        asked = hooks.hook("PRE_SCALE_UP", hookDetails={"bucket": "b"})
        service.update(taskDefinition=other, deploymentConfiguration={"lifecycleHooks": [asked]})
        service.deployments.wait("SUCCESSFUL")
        assert hooks.stages() == ["PRE_SCALE_UP"] * 3
        assert [call["hookDetails"] for call in hooks.calls] == [{"bucket": "b"}, carried, carried]
        assert len({call["executionId"] for call in hooks.calls}) == 1


def test_a_hook_that_fails_rolls_back_from_any_stage(cove, network, two, hooks):
    one, other = two
    with steady(cove, network, one, 1, **BLUE_GREEN) as service:
        (kept,) = service.tasks()
        service.update(deploymentConfiguration={"lifecycleHooks": [hooks.hook(*ASKED)]})
        for stage in ("PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"):
            hooks.forget()
            hooks.answers[stage] = [FAILED]
            failing = service.update(taskDefinition=other)["deployments"][0]["id"]
            told = service.deployments.wait("ROLLBACK_SUCCESSFUL")
            text = f"{BEFORE} {stage} lifecycle hook(s) failed. Lifecycle hook target {hooks.url} returned FAILED status."
            assert told["statusReason"] == text
            assert weights(told) == (100.0, 0.0), stage
            # After a shift the hooks that watch the traffic are asked on the way back, too.
            back = ["PRODUCTION_TRAFFIC_SHIFT"] if stage == "POST_PRODUCTION_TRAFFIC_SHIFT" else []
            assert hooks.stages() == ASKED[: ASKED.index(stage) + 1] + back
            if back:
                shares = hooks.calls[-1]["executionDetails"]["productionTrafficWeights"]
                assert shares[told["targetServiceRevision"]["arn"]] == 0
            service.wait_running(1)
            assert [task["taskArn"] for task in service.tasks()] == [kept["taskArn"]], stage
            events = service.events()
            assert any(text.startswith(f"(deployment {failing}) deployment failed") for text in events), events


def test_what_is_no_answer_fails_too(cove, network, two, hooks):
    one, other = two
    closed = f"http://127.0.0.1:{free_port()}/hook"
    with steady(cove, network, one, 1, **BLUE_GREEN) as service:
        for url, answer, reason in [
            (closed, None, f"ECS was unable to invoke hook target {closed} due to connection refused"),
            (
                hooks.url,
                b"OK",
                f"ECS was unable to parse the response from {hooks.url} due to the response not being a JSON object",
            ),
            (
                hooks.url,
                {"status": "SUCCEEDED"},
                f"ECS was unable to parse the response from {hooks.url} due to HookStatus must not be null",
            ),
            (
                hooks.url,
                b"x" * (1 << 20),
                f"ECS was unable to invoke hook target {hooks.url} due to a response of more than 262144 bytes",
            ),
        ]:
            hooks.answers["PRE_SCALE_UP"] = [answer]
            asked = {**hooks.hook("PRE_SCALE_UP"), "hookTargetArn": url}
            service.update(taskDefinition=other, deploymentConfiguration={"lifecycleHooks": [asked]})
            told = service.deployments.wait("ROLLBACK_SUCCESSFUL")
            assert told["statusReason"] == f"{BEFORE} PRE_SCALE_UP lifecycle hook(s) failed. {reason}"
        assert definitions_of(service) == {one: 1}


def test_an_update_overtakes_a_deployment_whose_hook_takes_its_time(cove, network, busybox, hooks):
    one, two, three = revisions(cove, busybox, 3)
    with steady(cove, network, one, 1, **BLUE_GREEN) as service:
        hooks.hold("POST_SCALE_UP")
        asked = hooks.hook("RECONCILE_SERVICE", "POST_SCALE_UP")
        service.update(taskDefinition=two, deploymentConfiguration={"lifecycleHooks": [asked]})
        overtaken = hooks.wait_asked("POST_SCALE_UP")["resourceArn"]
        assert definitions_of(service) == {one: 1, two: 1}
        hooks.forget()
        service.update(taskDefinition=three)
        # Several revisions run: that is reconciled first, and the old hook is not waited for.
        newer = hooks.wait_asked("RECONCILE_SERVICE")["resourceArn"]
        hooks.wait_asked("POST_SCALE_UP")
        assert definitions_of(service) == {one: 1, three: 1}
        assert service.deployments.told(overtaken)["status"] == "STOPPED"
    # Deleted meanwhile, the service has ended without an answer.
    assert hooks.stages() == ["RECONCILE_SERVICE", "POST_SCALE_UP"]
    assert {call["resourceArn"] for call in hooks.calls} == {newer}
    with pytest.raises(ClientError) as gone:
        cove.ecs.stop_service_deployment(serviceDeploymentArn=newer)
    assert gone.value.response["Error"]["Code"] == "ServiceDeploymentNotFoundException"


def test_a_pause_waits_until_somebody_says_how_it_goes_on(cove, network, two):
    one, other = two
    with steady(cove, network, one, 1, **BLUE_GREEN) as service:
        pauses = [pause("PRE_SCALE_UP", timeoutConfiguration={"timeoutInMinutes": 5, "action": "CONTINUE"})]
        service.update(deploymentConfiguration={"lifecycleHooks": pauses})

        def paused():
            told = service.deployments.newest()
            return (told, told["lifecycleHookDetails"][0]) if "lifecycleHookDetails" in told else None

        for action, status in [("ROLLBACK", "ROLLBACK_SUCCESSFUL"), ("CONTINUE", "SUCCESSFUL")]:
            service.update(taskDefinition=other)
            told, hook = wait_until("the pause", paused)
            assert (told["lifecycleStage"], told["status"]) == ("PRE_SCALE_UP", "IN_PROGRESS")
            assert (hook["targetType"], hook["status"], hook["timeoutAction"]) == ("PAUSE", "AWAITING_ACTION", "CONTINUE")
            assert 290 < (hook["expiresAt"] - told["startedAt"]).total_seconds() < 310
            assert definitions_of(service) == {one: 1}
            arn = told["serviceDeploymentArn"]
            answer = cove.aws(
                "ecs", "continue-service-deployment", "--service-deployment-arn", arn,
                "--hook-id", hook["hookId"], "--action", action,
            )  # fmt: skip
            assert answer["serviceDeploymentArn"] == arn
            assert service.deployments.wait(status)["serviceDeploymentArn"] == arn
        service.wait_running(1)
        assert definitions_of(service) == {other: 1}


def test_a_killed_cove_asks_the_hook_again(own_cove, layouts, hooks):
    """Killed while a hook takes its time; nothing that ran is touched, and the deployment is finished."""
    own_cove.start()
    image = images.push(own_cove, layouts.busybox(), "busybox")
    one, other = revisions(own_cove, image)
    with steady(own_cove, default_network(own_cove), one, 1, **BLUE_GREEN) as service:
        hooks.hold("POST_SCALE_UP")
        service.update(
            taskDefinition=other, deploymentConfiguration={"lifecycleHooks": [hooks.hook("POST_SCALE_UP")]}
        )
        first = hooks.wait_asked("POST_SCALE_UP")
        running = {task["taskArn"]: container(task)["runtimeId"] for task in service.tasks()}
        assert len(running) == 2
        own_cove.kill()
        own_cove.start()
        wait_until("the hook is asked again", lambda: len(hooks.calls) == 2)
        assert hooks.calls[1] == first
        assert {task["taskArn"]: container(task)["runtimeId"] for task in service.tasks()} == running
        hooks.let_go("POST_SCALE_UP")
        service.deployments.wait("SUCCESSFUL")
        service.wait_running(1)
        (left,) = service.tasks()
        assert left["taskDefinitionArn"] == other and running[left["taskArn"]] == container(left)["runtimeId"]
        assert len(hooks.calls) == 2, "one answer is enough"
