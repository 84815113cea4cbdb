"""aws_ecs_service by Terraform: made, found as it was left, rolled over, scaled, and destroyed."""
import pathlib

import pytest

from harness import images, terraform

CONFIGURATIONS = pathlib.Path(__file__).parent / "terraform"

needs_terraform = pytest.mark.skipif(terraform.missing() is not None, reason=str(terraform.missing()))


@needs_terraform
def test_a_service_by_terraform(own_cove, layouts, tmp_path):
    own_cove.start()
    image = images.push(own_cove, layouts.busybox(), "busybox")
    configuration = terraform.Terraform(own_cove, CONFIGURATIONS / "service", tmp_path, image=image)
    configuration.apply()
    configuration.plan_is_empty()
    web = service(own_cove)
    assert (web["status"], web["runningCount"], web["pendingCount"]) == ("ACTIVE", 2, 0)
    assert web["deploymentConfiguration"]["deploymentCircuitBreaker"] == {"enable": True, "rollback": True}
    (before,) = web["deployments"]
    assert running_releases(own_cove) == ["one", "one"]

    # Another task definition rolls the service over; Terraform waits until that is done.
    change(configuration, release="two")
    web = service(own_cove)
    (after,) = web["deployments"]
    assert after["id"] != before["id"] and after["taskDefinition"].endswith(":2")
    assert running_releases(own_cove) == ["two", "two"]

    # Another number makes no deployment.
    change(configuration, desired_count="3")
    web = service(own_cove)
    assert [d["id"] for d in web["deployments"]] == [after["id"]]
    assert web["runningCount"] == 3

    configuration.destroy()
    assert service(own_cove, cluster_may_be_gone=True) is None
    vpcs = own_cove.ec2.describe_vpcs(Filters=[{"Name": "tag:Name", "Values": ["service"]}])["Vpcs"]
    assert vpcs == []


def change(configuration, **variables):
    configuration.environment |= {f"TF_VAR_{name}": value for name, value in variables.items()}
    configuration.run("apply", "-no-color", "-input=false", "-auto-approve")
    configuration.plan_is_empty()


def service(cove, cluster_may_be_gone=False):
    try:
        described = cove.ecs.describe_services(cluster="service", services=["web"])
    except cove.ecs.exceptions.ClusterNotFoundException:
        assert cluster_may_be_gone
        return None
    return described["services"][0]


def running_releases(cove):
    """What the tasks of the service that should run were told."""
    arns = cove.ecs.list_tasks(cluster="service", serviceName="web")["taskArns"]
    releases = []
    for task in cove.ecs.describe_tasks(cluster="service", tasks=arns)["tasks"]:
        assert task["lastStatus"] == "RUNNING"
        definition = cove.ecs.describe_task_definition(taskDefinition=task["taskDefinitionArn"])["taskDefinition"]
        (pair,) = definition["containerDefinitions"][0]["environment"]
        releases.append(pair["value"])
    return sorted(releases)
