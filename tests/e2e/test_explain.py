"""Why can I not connect? cove explain and EC2's own analyses, beside what packets do."""
import json
import subprocess

import pytest
from botocore.exceptions import ClientError

from harness.cove import binary
from harness.tasks import address, register, run, shell
from harness.waiting import wait_until

WEB = "trap 'exit 0' TERM; httpd -f -p 8080 -h /www & wait $!"


def explain(cove, start, to, *options):
    """What cove explain printed, and its exit status."""
    result = subprocess.run(
        [binary(), "explain", "--listen", cove.address, *options, start, to],
        capture_output=True, text=True, timeout=30, stdin=subprocess.DEVNULL, env=cove.bare_environment(),
    )
    return result.returncode, result.stdout + result.stderr


def asked(cove, start, to, *options):
    status, printed = explain(cove, start, to, "--json", *options)
    assert status in (0, 1), printed
    answer = json.loads(printed)
    assert answer["reachable"] == (status == 0)
    return answer


def get(cove, host):
    curl = ["curl", "-sS", "--max-time", "1", f"http://{host}:8080/"]
    return cove.command(*curl, check=False).returncode


@pytest.fixture
def web(cove, network, busybox):
    """A task with a public address in a group of its own, which lets nothing in."""
    group = cove.ec2.create_security_group(GroupName="explained", Description="web", VpcId=network.vpc)["GroupId"]
    arn = run(cove, network, register(cove, shell(busybox, WEB)), groups=[group])
    task = cove.wait_task(arn, "RUNNING")
    yield arn, task, group
    cove.ecs.stop_task(task=arn)
    cove.wait_task(arn, "STOPPED")
    filters = [{"Name": "group-id", "Values": [group]}]
    wait_until(
        "an unused group", lambda: not cove.ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"]
    )
    cove.ec2.delete_security_group(GroupId=group)


def test_a_missing_rule_is_named_and_then_found(cove, network, web):
    arn, task, group = web
    private = address(task)
    interfaces = cove.ec2.describe_network_interfaces(
        Filters=[{"Name": "addresses.private-ip-address", "Values": [private]}]
    )["NetworkInterfaces"]
    eni, public = interfaces[0]["NetworkInterfaceId"], interfaces[0]["Association"]["PublicIp"]
    for name in (arn, arn.rsplit("/", 1)[1], eni, public):
        answer = asked(cove, "internet", f"{name}:8080")
        assert [e["code"] for e in answer["explanations"]] == ["SG_HAS_NO_RULES"], name
        assert answer["explanations"][0]["component"] == group
    assert get(cove, public) == 28, "it times out"
    status, drawn = explain(cove, "internet", f"{arn}:8080")
    assert status == 1 and "✗" in drawn and group in drawn and "What to do" in drawn, drawn

    anyone = [{"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    cove.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=anyone)
    answer = asked(cove, "internet", f"{arn}:8080")
    assert answer["path_found"], answer
    kinds = [hop["kind"] for hop in answer["forward"]]
    assert kinds == ["internet", "internet-gateway", "network-acl", "security-group", "network-interface", "task"]
    wait_until("an open port", lambda: get(cove, public) == 0)
    # The program has its time to listen; the way was there before.
    status, drawn = explain(cove, "internet", f"{arn}:8080")
    assert status == 0 and "✗" not in drawn, drawn
    # Only TCP was let in.
    assert asked(cove, "internet", f"{arn}:8080", "--udp")["explanations"][0]["code"] == "ENI_SG_RULES_MISMATCH"


def test_what_listens_is_what_the_kernel_says(cove, network, web, busybox):
    arn, _, group = web
    anyone = [{"IpProtocol": "tcp", "FromPort": 1, "ToPort": 65535, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    cove.ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=anyone)
    wait_until("a program that listens", lambda: asked(cove, "internet", f"{arn}:8080")["reachable"])
    silent = asked(cove, "internet", f"{arn}:8081")
    assert silent["path_found"] and [e["code"] for e in silent["explanations"]] == ["COVE_NOTHING_LISTENS"]
    # One that listens at 127.0.0.1 alone is nobody for others.
    inward = "trap 'exit 0' TERM; httpd -f -p 127.0.0.1:8080 -h /www & wait $!"
    ports = [{"containerPort": 8080}]
    shy = run(cove, network, register(cove, shell(busybox, inward, portMappings=ports)), groups=[group])
    cove.wait_task(shy, "RUNNING")
    answer = asked(cove, "internet", f"{shy}:8080")
    assert [e["code"] for e in answer["explanations"]] == ["COVE_NOTHING_LISTENS"]
    assert "127.0.0.1" in answer["explanations"][0]["advice"][0]
    cove.ecs.stop_task(task=shy)
    cove.wait_task(shy, "STOPPED")


def test_questions_without_an_answer(cove):
    for start, to in (("nobody", "internet:80"), ("internet", "eni-00000000000000000:80"), ("internet", "10.0.0.1")):
        status, printed = explain(cove, start, to)
        assert status == 2, printed


def test_ec2_analyses_a_path(cove, network, web):
    arn, task, group = web
    ec2 = cove.ec2
    filters = [{"Name": "addresses.private-ip-address", "Values": [address(task)]}]
    eni = ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"][0]["NetworkInterfaceId"]
    gateways = ec2.describe_internet_gateways(Filters=[{"Name": "attachment.vpc-id", "Values": [network.vpc]}])
    gateway = gateways["InternetGateways"][0]["InternetGatewayId"]
    path = ec2.create_network_insights_path(
        Source=gateway, Destination=eni, Protocol="tcp", DestinationPort=8080
    )["NetworkInsightsPath"]["NetworkInsightsPathId"]

    def analysed():
        started = ec2.start_network_insights_analysis(NetworkInsightsPathId=path)["NetworkInsightsAnalysis"]
        assert started["Status"] == "running"
        ids = [started["NetworkInsightsAnalysisId"]]
        found = ec2.describe_network_insights_analyses(NetworkInsightsAnalysisIds=ids)["NetworkInsightsAnalyses"][0]
        assert found["Status"] == "succeeded"
        ec2.delete_network_insights_analysis(NetworkInsightsAnalysisId=ids[0])
        return found

    found = analysed()
    assert not found["NetworkPathFound"]
    assert found["Explanations"][0]["ExplanationCode"] == "SG_HAS_NO_RULES"
    assert found["Explanations"][0]["SecurityGroups"][0]["Id"] == group
    anyone = [{"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=anyone)
    found = analysed()
    assert found["NetworkPathFound"]
    assert found["ForwardPathComponents"][0]["Component"]["Id"] == gateway
    assert found["ForwardPathComponents"][-1]["Component"]["Id"] == eni
    assert found["ReturnPathComponents"][0]["Component"]["Id"] == eni
    ec2.delete_network_insights_path(NetworkInsightsPathId=path)
    with pytest.raises(ClientError, match="InvalidNetworkInsightsPathId.NotFound"):
        ec2.describe_network_insights_paths(NetworkInsightsPathIds=[path])


def test_the_aws_cli_analyses_a_path(cove, network, web):
    _, task, _ = web

    def aws(*arguments):
        return cove.aws("ec2", *arguments, "--output", "json")

    filters = f"Name=addresses.private-ip-address,Values={address(task)}"
    eni = aws("describe-network-interfaces", "--filters", filters)["NetworkInterfaces"][0]["NetworkInterfaceId"]
    gateways = aws("describe-internet-gateways", "--filters", f"Name=attachment.vpc-id,Values={network.vpc}")
    gateway = gateways["InternetGateways"][0]["InternetGatewayId"]
    made = aws(
        "create-network-insights-path", "--source", eni, "--destination", gateway, "--protocol", "tcp",
        "--filter-at-source", json.dumps({"DestinationPortRange": {"FromPort": 443, "ToPort": 443}}),
    )
    path = made["NetworkInsightsPath"]["NetworkInsightsPathId"]
    started = aws("start-network-insights-analysis", "--network-insights-path-id", path)["NetworkInsightsAnalysis"]
    analysis = started["NetworkInsightsAnalysisId"]
    found = aws("describe-network-insights-analyses", "--network-insights-analysis-ids", analysis)
    assert found["NetworkInsightsAnalyses"][0]["NetworkPathFound"] is True
    aws("delete-network-insights-analysis", "--network-insights-analysis-id", analysis)
    aws("delete-network-insights-path", "--network-insights-path-id", path)
