"""CloudWatch's alarms by every client, in every protocol that one sends."""
import http.client
import json
import pathlib
import random

import botocore.model
import pytest
from botocore.exceptions import ClientError

from harness import terraform
from harness.cove import aws_cli_2
from harness.tasks import unique

CONFIGURATIONS = pathlib.Path(__file__).parent / "terraform"
CBOR = "smithy-rpc-v2-cbor"
OWN = "GraniteServiceVersion20100801"
SETTINGS = {
    "MetricName": "Errors",
    "Namespace": "My/App",
    "Statistic": "Sum",
    "Period": 60,
    "EvaluationPeriods": 2,
    "Threshold": 1.5,
    "ComparisonOperator": "GreaterThanThreshold",
    "Dimensions": [{"Name": "Service", "Value": "web ü"}],
}


@pytest.fixture(params=["json", "query", CBOR])
def cloudwatch(request, cove, monkeypatch):
    """boto3's client, made to speak one of the protocols of the service."""
    monkeypatch.setattr(botocore.model, "PRIORITY_ORDERED_SUPPORTED_PROTOCOLS", (request.param,))
    client = cove.client("cloudwatch")
    assert client.meta.service_model.resolved_protocol == request.param
    return client


@pytest.fixture
def alarm(cloudwatch):
    name = unique("alarm")
    cloudwatch.put_metric_alarm(AlarmName=name, Tags=[{"Key": "team", "Value": "blue"}], **SETTINGS)
    yield name
    cloudwatch.delete_alarms(AlarmNames=[name])


def shown(cloudwatch, name):
    alarms = cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"]
    return alarms[0] if alarms else None


def refusal(call, **parameters):
    with pytest.raises(ClientError) as error:
        call(**parameters)
    return error.value


def test_an_alarm_from_its_beginning_to_its_end(cloudwatch):
    name = unique("life")
    answer = cloudwatch.put_metric_alarm(AlarmName=name, **SETTINGS)
    assert answer["ResponseMetadata"]["HTTPStatusCode"] == 200
    new = shown(cloudwatch, name)
    assert {key: new[key] for key in SETTINGS} == SETTINGS
    assert new["StateValue"] == "INSUFFICIENT_DATA"
    assert new["StateReason"] == "Unchecked: Initial alarm creation"
    assert new["AlarmArn"].endswith(f":alarm:{name}")
    cloudwatch.set_alarm_state(AlarmName=name, StateValue="ALARM", StateReason="by hand")
    set_ = shown(cloudwatch, name)
    assert (set_["StateValue"], set_["StateReason"]) == ("ALARM", "by hand")
    assert set_["StateTransitionedTimestamp"] > new["StateTransitionedTimestamp"]
    assert set_["AlarmConfigurationUpdatedTimestamp"] == new["AlarmConfigurationUpdatedTimestamp"]
    found = cloudwatch.describe_alarms_for_metric(
        MetricName="Errors", Namespace="My/App", Dimensions=SETTINGS["Dimensions"]
    )
    assert name in [a["AlarmName"] for a in found["MetricAlarms"]]
    cloudwatch.disable_alarm_actions(AlarmNames=[name])
    assert not shown(cloudwatch, name)["ActionsEnabled"]
    cloudwatch.delete_alarms(AlarmNames=[name])
    assert shown(cloudwatch, name) is None


def test_a_page_follows_a_page(cloudwatch):
    prefix = unique("page")
    names = [f"{prefix}-{n}" for n in range(5)]
    for name in names:
        cloudwatch.put_metric_alarm(AlarmName=name, **SETTINGS)
    pages = cloudwatch.get_paginator("describe_alarms").paginate(
        AlarmNamePrefix=prefix, PaginationConfig={"PageSize": 2}
    )
    seen = [[a["AlarmName"] for a in page["MetricAlarms"]] for page in pages]
    assert seen == [names[:2], names[2:4], names[4:]]
    cloudwatch.delete_alarms(AlarmNames=names)


def test_tags(cloudwatch, alarm):
    arn = shown(cloudwatch, alarm)["AlarmArn"]
    cloudwatch.tag_resource(ResourceARN=arn, Tags=[{"Key": "stage", "Value": "test"}])
    cloudwatch.untag_resource(ResourceARN=arn, TagKeys=["team"])
    assert cloudwatch.list_tags_for_resource(ResourceARN=arn)["Tags"] == [{"Key": "stage", "Value": "test"}]


def test_errors_are_the_models_own(cloudwatch, alarm):
    own = cloudwatch.exceptions
    gone = refusal(cloudwatch.set_alarm_state, AlarmName="gone", StateValue="OK", StateReason="")
    assert isinstance(gone, own.ResourceNotFound)
    assert gone.response["Error"]["Code"] == "ResourceNotFound"
    assert gone.response["ResponseMetadata"]["HTTPStatusCode"] == 404
    data = refusal(
        cloudwatch.set_alarm_state, AlarmName=alarm, StateValue="OK", StateReason="", StateReasonData="{"
    )
    assert data.response["Error"]["Code"] == "InvalidFormat"
    period = refusal(cloudwatch.put_metric_alarm, AlarmName="a", **SETTINGS | {"Period": 61})
    assert period.response["Error"]["Code"] == "ValidationError"
    assert period.response["Error"]["Message"] == "Period must be 10, 20, 30 or a multiple of 60"
    token = refusal(cloudwatch.describe_alarms, NextToken="%")
    assert token.response["Error"]["Code"] == "InvalidNextToken"
    pager = ["arn:aws:sns:ap-northeast-1:000000000000:pager"]
    actions = refusal(cloudwatch.put_metric_alarm, AlarmName="a", AlarmActions=pager, **SETTINGS)
    assert actions.response["Error"]["Code"] == "NotImplemented"
    assert shown(cloudwatch, "a") is None


def post(cove, path, body, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", cove.port, timeout=10)
    connection.request("POST", path, body, {name.replace("_", "-"): value for name, value in headers.items()})
    response = connection.getresponse()
    answer = response.status, dict(response.headers), response.read()
    connection.close()
    return answer


def test_cbor_that_is_none_is_refused(cove):
    draw = random.Random(4)
    bodies = [b"\xa1", b"\xa0\xa0", b"\xbf", b"\xff", b"\xa1\x01\x02", b"\xa1\x6aAlarmNames\x9b" + b"\xff" * 8]
    bodies += [b"\x9f" * 100_000, b"\xbf\x61a" * 50_000]
    bodies += [draw.randbytes(draw.randrange(1, 64)) for _ in range(100)]
    for body in bodies:
        status, headers, answer = post(
            cove,
            f"/service/{OWN}/operation/DescribeAlarms",
            body,
            Smithy_Protocol="rpc-v2-cbor",
            Content_Type="application/cbor",
        )
        assert status in (200, 400), (status, body[:32])
        assert headers["smithy-protocol"] == "rpc-v2-cbor" and headers["content-type"] == "application/cbor"
        assert answer[0] >> 5 == 5, "the answer is a map"
        if body in bodies[:8]:
            assert status == 400 and b"SerializationException" in answer, body[:32]


def test_what_is_not_served_in_cbor(cove):
    status, _, answer = post(
        cove, f"/service/{OWN}/operation/GetDashboard", b"\xa0", Smithy_Protocol="rpc-v2-cbor"
    )
    assert status == 400 and b"GetDashboard" in answer and b"NotImplemented" in answer


def cli(cove, program, *words):
    result = cove.command(program, "--endpoint-url", cove.url, "--output", "json", "cloudwatch", *words, check=False)
    return result.returncode, result.stdout, result.stderr


def by_the_cli(cove, program):
    name = unique("cli")

    def run(*words):
        status, out, err = cli(cove, program, *words)
        assert status == 0, err
        return json.loads(out) if out else None

    run(
        "put-metric-alarm", "--alarm-name", name, "--metric-name", "Errors", "--namespace", "My/App",
        "--statistic", "Sum", "--period", "60", "--evaluation-periods", "1", "--threshold", "2",
        "--comparison-operator", "GreaterThanThreshold", "--dimensions", "Name=Service,Value=web",
        "--tags", "Key=team,Value=blue",
    )
    run("set-alarm-state", "--alarm-name", name, "--state-value", "ALARM", "--state-reason", "by hand")
    (alarm,) = run("describe-alarms", "--alarm-names", name)["MetricAlarms"]
    assert (alarm["StateValue"], alarm["Threshold"]) == ("ALARM", 2.0)
    (tag,) = run("list-tags-for-resource", "--resource-arn", alarm["AlarmArn"])["Tags"]
    assert tag == {"Key": "team", "Value": "blue"}
    run("delete-alarms", "--alarm-names", name)
    assert run("describe-alarms", "--alarm-names", name)["MetricAlarms"] == []
    status, _, err = cli(
        cove, program, "set-alarm-state", "--alarm-name", name, "--state-value", "OK", "--state-reason", "x"
    )
    assert status != 0 and "ResourceNotFound" in err


def test_the_aws_cli(cove):
    by_the_cli(cove, "aws")


@pytest.mark.skipif(aws_cli_2() is None, reason="no AWS CLI of version 2 is installed (Debian's package awscli)")
def test_the_aws_cli_2(cove):
    by_the_cli(cove, aws_cli_2())


@pytest.mark.skipif(terraform.missing() is not None, reason=str(terraform.missing()))
def test_alarms_by_terraform(own_cove, tmp_path):
    own_cove.start()
    configuration = terraform.Terraform(own_cove, CONFIGURATIONS / "alarm", tmp_path)
    configuration.apply()
    configuration.plan_is_empty()
    client = own_cove.client("cloudwatch")
    made = shown(client, "web-5xx")
    assert (made["Threshold"], made["TreatMissingData"], made["DatapointsToAlarm"]) == (1.5, "notBreaching", 1)
    assert shown(client, "web-slow")["ExtendedStatistic"] == "p99.9"
    configuration.environment["TF_VAR_threshold"] = "3"
    configuration.run("apply", "-no-color", "-input=false", "-auto-approve")
    configuration.plan_is_empty()
    changed = shown(client, "web-5xx")
    assert changed["Threshold"] == 3.0
    tags = client.list_tags_for_resource(ResourceARN=changed["AlarmArn"])["Tags"]
    assert {tag["Key"]: tag["Value"] for tag in tags} == {"Team": "blue", "Threshold": "3"}
    configuration.destroy()
    assert client.describe_alarms()["MetricAlarms"] == []
