"""aws_ecs_task_set by Terraform: two of one service, shifted from one to the other, and destroyed."""
import pathlib

import pytest

from harness import images, terraform

CONFIGURATION = pathlib.Path(__file__).parent / "terraform" / "task_sets"

needs_terraform = pytest.mark.skipif(terraform.missing() is not None, reason=str(terraform.missing()))


@needs_terraform
def test_task_sets_by_terraform(own_cove, layouts, tmp_path):
    own_cove.start()
    image = images.push(own_cove, layouts.busybox(), "busybox")
    configuration = terraform.Terraform(own_cove, CONFIGURATION, tmp_path, image=image)
    configuration.apply()
    configuration.plan_is_empty()
    before = task_sets(own_cove)
    assert {name: running(s) for name, s in before.items()} == {"stable": 2, "canary": 2}
    for name, task_set in before.items():
        assert task_set["stabilityStatus"] == "STEADY_STATE"
        assert task_set["tags"] == [{"key": "Name", "value": name}]

    # Another scale is an update in place; Terraform waits until it is reached.
    configuration.environment["TF_VAR_canary"] = "100"
    configuration.run("apply", "-no-color", "-input=false", "-auto-approve")
    configuration.plan_is_empty()
    after = task_sets(own_cove)
    assert {name: running(s) for name, s in after.items()} == {"stable": 0, "canary": 4}
    assert {name: s["id"] for name, s in after.items()} == {name: s["id"] for name, s in before.items()}

    configuration.destroy()
    assert own_cove.ecs.list_clusters()["clusterArns"] == []


def task_sets(cove):
    (service,) = cove.ecs.describe_services(cluster="task-sets", services=["web"], include=["TAGS"])["services"]
    return {task_set["externalId"]: task_set for task_set in service["taskSets"]}


def running(task_set):
    assert (task_set["pendingCount"], task_set["runningCount"]) == (0, task_set["computedDesiredCount"])
    return task_set["runningCount"]
