"""Requests that are wrong, in every protocol: AWS's code, and a message that names what is wrong."""
import http.client
import json
import pathlib
import tomllib
import xml.etree.ElementTree as etree

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from harness import models, shapes, tasks

OPERATIONS = pathlib.Path(__file__).parents[2] / "models" / "operations.toml"
# What stands before the operation in X-Amz-Target, of the services that speak JSON alone.
TARGETS = {name: m["targetPrefix"] for name, m in models.served().items() if m["protocol"] == "json"}


def scope(service, key="test", region="ap-northeast-1"):
    return (
        f"AWS4-HMAC-SHA256 Credential={key}/20260101/{region}/{models.signing_name(service)}/aws4_request, "
        f"SignedHeaders=host, Signature={'0' * 64}"
    )


def post(cove, body, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", cove.port, timeout=10)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("POST", "/", body, named)
    response = connection.getresponse()
    status, body, headers = response.status, response.read(), response.headers
    connection.close()
    assert headers["x-amzn-requestid"], "every answer has a request id"
    return status, body


def post_json(cove, service, operation, body="{}"):
    """The status, code and message of a JSON request, which need not be valid."""
    status, answer = post(
        cove,
        body,
        X_Amz_Target=f"{TARGETS[service]}.{operation}",
        Content_Type="application/x-amz-json-1.1",
        Authorization=scope(service),
    )
    document = json.loads(answer)
    code = document.get("__type", "").rpartition("#")[2]
    return status, code, document.get("message", document.get("Message", ""))


def post_query(cove, service, body):
    status, answer = post(
        cove, body, Content_Type="application/x-www-form-urlencoded", Authorization=scope(service)
    )
    parts = {e.tag.rpartition("}")[2]: e.text for e in etree.fromstring(answer).iter()}
    return status, parts.get("Code"), parts.get("Message") or ""


def test_an_unknown_operation(cove):
    for service in TARGETS:
        status, code, _ = post_json(cove, service, "MakeCoffee")
        assert (status, code) == (400, "UnknownOperationException"), service
    status, code, message = post_query(cove, "ec2", "Action=MakeCoffee&Version=2016-11-15")
    assert (status, code) == (400, "InvalidAction") and "MakeCoffee" in message
    status, code, message = post_query(cove, "sts", "Action=MakeCoffee&Version=2011-06-15")
    assert (status, code) == (400, "InvalidAction") and "MakeCoffee" in message


def unserved():
    for service, operations in tomllib.loads(OPERATIONS.read_text()).items():
        for name, how in operations.items():
            if not how["served"]:
                yield service, name


def test_what_is_not_served_says_so(cove):
    """Every operation of a service that cove touches, and does not serve: a 4xx that says so."""
    for service, name in unserved():
        if service in TARGETS:
            status, code, message = post_json(cove, service, name)
        else:
            version = models.served()[service]["apiVersion"]
            status, code, message = post_query(cove, service, f"Action={name}&Version={version}")
        assert 400 <= status < 500 and code, (service, name, status)
        assert name in message and "not" in message, (service, name, message)


def test_a_service_that_is_not_served(cove):
    status, body = post(
        cove,
        "{}",
        X_Amz_Target="DynamoDB_20120810.ListTables",
        Content_Type="application/x-amz-json-1.0",
        Authorization=scope("dynamodb"),
    )
    assert 400 <= status < 500 and body
    status, body = post(cove, "", Authorization=scope("s3"))
    assert 400 <= status < 500 and body


@pytest.mark.parametrize("body", ["{", "[]", '"x"', "", "null", "{}x", '{"cluster":', "\x00", '{"a":1' + "{" * 3000])
def test_a_malformed_body(cove, body):
    status, code, message = post_json(cove, "ecs", "DescribeTasks", body)
    assert 400 <= status < 500
    if body not in ("", "null"):
        assert code == "SerializationException", message


@pytest.mark.parametrize("body", ["", "Action", "Action=", "%%%", "Action=DescribeVpcs&Version=2016-11-15&MaxResults=many"])
def test_a_malformed_query(cove, body):
    status, code, _ = post_query(cove, "ec2", body)
    assert status == 400 and code


def code_of(error):
    return error.value.response["Error"]["Code"]


def refused(client, operation, code, *words, **parameters):
    """The call is refused with a code, and a message that has the words."""
    with pytest.raises(ClientError) as error:
        getattr(client, operation)(**parameters)
    message = error.value.response["Error"]["Message"]
    assert code_of(error) == code, message
    for word in words:
        assert word.lower() in message.lower()
    return error


def unchecked(cove, service):
    """A client that lets wrong requests through."""
    client = boto3.client(
        service,
        endpoint_url=cove.url,
        region_name=cove.region,
        aws_access_key_id="test",
        aws_secret_access_key="test",
        config=Config(parameter_validation=False, retries={"total_max_attempts": 1}),
    )
    shapes.watch(client, cove.shape_faults)
    return client


def test_a_missing_member_is_named(cove):
    refused(unchecked(cove, "logs"), "put_log_events", "InvalidParameterException", "logEvents", logGroupName="g", logStreamName="s")
    refused(unchecked(cove, "ecr"), "create_repository", "InvalidParameterException", "repositoryName")
    refused(unchecked(cove, "ecs"), "run_task", "InvalidParameterException", "taskDefinition")
    refused(unchecked(cove, "ecs"), "register_task_definition", "ClientException", "family", containerDefinitions=[])
    refused(unchecked(cove, "ec2"), "create_security_group", "MissingParameter", "Description", GroupName="x")


def test_a_value_out_of_range_is_named(cove):
    tasks.ensure_cluster(cove)
    logs, ecr, ecs, ec2 = (unchecked(cove, s) for s in ("logs", "ecr", "ecs", "ec2"))
    refused(logs, "describe_log_groups", "InvalidParameterException", "limit", limit=51)
    refused(logs, "describe_log_groups", "InvalidParameterException", "limit", limit=0)
    refused(logs, "create_log_group", "InvalidParameterException", "logGroupName", logGroupName="a b")
    refused(ecr, "create_repository", "InvalidParameterException", "repositoryName", repositoryName="UPPER")
    refused(ecr, "describe_repositories", "InvalidParameterException", "maxResults", maxResults=1001)
    refused(ecs, "run_task", "InvalidParameterException", "count", taskDefinition="f", count=11)
    refused(ecs, "describe_tasks", "InvalidParameterException", tasks=[])
    refused(ecs, "describe_tasks", "InvalidParameterException", "100", tasks=["0" * 32] * 101)
    refused(ec2, "describe_vpcs", "InvalidParameterValue", "MaxResults", MaxResults=3)


def test_an_unknown_enum_value_is_named(cove):
    logs, ecr, ecs, ec2 = (unchecked(cove, s) for s in ("logs", "ecr", "ecs", "ec2"))
    refused(ecs, "run_task", "InvalidParameterException", "launchType", taskDefinition="f", launchType="MOON")
    refused(ecs, "list_tasks", "InvalidParameterException", "desiredStatus", desiredStatus="ASLEEP")
    refused(ecs, "register_task_definition", "ClientException", "networkMode", family="f", networkMode="moon", containerDefinitions=[{"name": "a", "image": "i"}])
    refused(ecr, "create_repository", "InvalidParameterException", "imageTagMutability", repositoryName="ab", imageTagMutability="SOMETIMES")
    refused(logs, "describe_log_streams", "InvalidParameterException", "orderBy", logGroupName="g", orderBy="Luck")
    refused(ec2, "describe_vpc_attribute", "InvalidParameterValue", VpcId="vpc-0", Attribute="charm")


def test_a_value_of_the_wrong_type(cove):
    for parameters in ({"count": "many", "taskDefinition": "f"}, {"taskDefinition": 7}, {"taskDefinition": "f", "tags": {}}):
        status, code, message = post_json(cove, "ecs", "RunTask", json.dumps(parameters))
        assert (status, code) == (400, "SerializationException"), message


def test_what_is_empty_counts_as_absent(cove):
    tasks.ensure_cluster(cove)
    status, code, message = post_json(cove, "ecs", "DescribeClusters", '{"clusters": []}')
    assert (status, code) == (200, ""), message
    assert [c["clusterName"] for c in cove.ecs.describe_clusters(clusters=[])["clusters"]] == ["default"]
    status, code, message = post_json(cove, "ecs", "ListClusters", '{"nextToken": ""}')
    assert status == 200, message
    status, code, message = post_json(cove, "ecs", "ListTasks", '{"cluster": "", "family": ""}')
    assert status == 200, message


def test_members_that_nobody_knows_are_passed_over(cove):
    assert post_json(cove, "ecs", "ListClusters", '{"future": {"a": [1]}}')[0] == 200
    status, _, message = post_query(cove, "ec2", "Action=DescribeVpcs&Version=2016-11-15&Future.1=x")
    assert status == 200 or "Future" in message


def test_the_account_comes_from_the_key_and_the_region_from_the_scope(cove):
    assert cove.client("sts", access_key="AKIAIOSFODNN7EXAMPLE").get_caller_identity()["Account"] == "000000000000"
    mine = cove.client("sts", access_key="111122223333").get_caller_identity()
    assert mine["Account"] == "111122223333" and mine["Arn"].startswith("arn:aws:")
    there = cove.client("ecs", access_key="111122223333", region="eu-central-1")
    made = there.create_cluster(clusterName="there")["cluster"]
    assert made["clusterArn"] == "arn:aws:ecs:eu-central-1:111122223333:cluster/there"
    assert cove.client("ecs", region="eu-central-1").list_clusters()["clusterArns"] == []
    assert cove.client("ecs", access_key="111122223333").list_clusters()["clusterArns"] == []
    zones = cove.client("ec2", region="eu-central-1").describe_availability_zones()["AvailabilityZones"]
    assert all(z["ZoneName"].startswith("eu-central-1") for z in zones)
    (vpc,) = cove.client("ec2", access_key="111122223333").describe_vpcs()["Vpcs"]
    assert vpc["VpcId"] != cove.ec2.describe_vpcs()["Vpcs"][0]["VpcId"] and vpc["OwnerId"] == "111122223333"


def test_a_page_follows_a_page(cove):
    names = [tasks.unique("page") for _ in range(5)]
    for name in names:
        cove.ecr.create_repository(repositoryName=name)
    pages = cove.ecr.get_paginator("describe_repositories").paginate(PaginationConfig={"PageSize": 2})
    seen = [r["repositoryName"] for page in pages for r in page["repositories"]]
    assert set(names) <= set(seen) and len(seen) == len(set(seen))
    refused(unchecked(cove, "ecs"), "list_clusters", "InvalidParameterException", nextToken="nonsense")
