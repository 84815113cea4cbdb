"""`--auth signed`: SigV4 is verified, in headers and in queries."""
import datetime
import http.client
import json
import urllib.parse
import xml.etree.ElementTree as etree

import pytest
from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from harness.cove import Cove

SECRET = "the/right+secret"


@pytest.fixture(scope="module")
def signed():
    cove = Cove("--auth", "signed", "--secret-access-key", SECRET, public_pool="192.0.2.0/24")
    cove.start()
    yield cove
    status, left = cove.stop(), cove.leftovers()
    faults = cove.take_shape_faults()
    cove.discard()
    assert (status, left, faults) == (0, [], [])


def test_the_right_secret_opens_every_service(signed):
    for service, call in [("ecs", "list_clusters"), ("ec2", "describe_vpcs"), ("sts", "get_caller_identity")]:
        assert getattr(signed.client(service, secret=SECRET), call)()


@pytest.mark.parametrize(
    "service, call, code, status",
    [
        ("ecs", "list_clusters", "InvalidSignatureException", 400),
        ("logs", "describe_log_groups", "InvalidSignatureException", 400),
        ("sts", "get_caller_identity", "SignatureDoesNotMatch", 403),
        ("ec2", "describe_vpcs", "AuthFailure", 401),
    ],
)
def test_a_wrong_secret_is_refused(signed, service, call, code, status):
    with pytest.raises(ClientError) as error:
        getattr(signed.client(service, secret="wrong"), call)()
    response = error.value.response
    assert (response["Error"]["Code"], response["ResponseMetadata"]["HTTPStatusCode"]) == (code, status)


def clock(monkeypatch, seconds):
    """Lets this machine's clock, as botocore sees it, be wrong."""
    import botocore.auth

    def moved(remove_tzinfo=True):
        now = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
        return now.replace(tzinfo=None) if remove_tzinfo else now

    monkeypatch.setattr(botocore.auth, "get_current_datetime", moved)


@pytest.mark.parametrize("seconds, works", [(0, True), (240, True), (-240, True), (3600, False), (-3600, False)])
def test_a_clock_may_be_wrong_by_minutes(signed, monkeypatch, seconds, works):
    clock(monkeypatch, seconds)
    client = signed.client("ecs", secret=SECRET)
    if works:
        assert client.list_clusters()["clusterArns"] == []
        return
    with pytest.raises(ClientError) as error:
        client.list_clusters()
    assert error.value.response["Error"]["Code"] in ("InvalidSignatureException", "RequestExpired", "SignatureDoesNotMatch")
    assert "Signature" in error.value.response["Error"]["Message"]


def send(cove, request, body=None):
    url = urllib.parse.urlsplit(request.url)
    connection = http.client.HTTPConnection("127.0.0.1", cove.port, timeout=10)
    path = f"{url.path or '/'}?{url.query}" if url.query else "/"
    connection.request(request.method, path, body if body is not None else request.data, dict(request.headers))
    response = connection.getresponse()
    answer = response.status, response.read()
    connection.close()
    return answer


def list_clusters(cove):
    headers = {
        "Host": cove.address,
        "X-Amz-Target": "AmazonEC2ContainerServiceV20141113.ListClusters",
        "Content-Type": "application/x-amz-json-1.1",
    }
    request = AWSRequest("POST", cove.url + "/", headers, b'{"maxResults": 5}')
    SigV4Auth(Credentials("test", SECRET), "ecs", "ap-northeast-1").add_auth(request)
    return request


def test_an_altered_body_or_header_is_refused(signed):
    request = list_clusters(signed)
    assert send(signed, request)[0] == 200
    status, answer = send(signed, request, b'{"maxResults": 6}')
    assert status == 400 and json.loads(answer)["__type"].endswith("InvalidSignatureException")
    request = list_clusters(signed)
    request.headers.replace_header("X-Amz-Target", "AmazonEC2ContainerServiceV20141113.CreateCluster")
    assert send(signed, request)[0] == 400


def test_a_request_without_a_signature_is_refused(signed):
    request = list_clusters(signed)
    del request.headers["Authorization"]
    status, answer = send(signed, request)
    assert status in (400, 403)
    assert json.loads(answer)["__type"].rpartition("#")[2] in (
        "MissingAuthenticationTokenException",
        "MissingAuthenticationToken",
    )
    request = list_clusters(signed)
    request.headers.replace_header("Authorization", "AWS4-HMAC-SHA256 nonsense")
    assert send(signed, request)[0] in (400, 403)


def presigned(cove, expires=60, secret=SECRET):
    request = AWSRequest("GET", f"{cove.url}/?Action=GetCallerIdentity&Version=2011-06-15", {"Host": cove.address})
    SigV4QueryAuth(Credentials("111122223333", secret), "sts", "ap-northeast-1", expires).add_auth(request)
    request.headers = {"Host": cove.address}
    return request


def test_a_presigned_request_works_until_it_expires(signed, monkeypatch):
    status, answer = send(signed, presigned(signed))
    assert status == 200 and b"<Account>111122223333</Account>" in answer
    status, answer = send(signed, presigned(signed, secret="wrong"))
    assert status == 403 and code(answer) == "SignatureDoesNotMatch"
    clock(monkeypatch, -120)
    status, answer = send(signed, presigned(signed))
    assert status in (400, 403) and b"xpired" in answer
    assert send(signed, presigned(signed, expires=300))[0] == 200


def code(answer):
    return next(e.text for e in etree.fromstring(answer).iter() if e.tag.rpartition("}")[2] == "Code")


def test_the_command_line_signs_too(signed):
    result = signed.command("env", f"AWS_SECRET_ACCESS_KEY={SECRET}", "aws", "sts", "get-caller-identity")
    assert "000000000000" in result.stdout
    wrong = signed.command("env", "AWS_SECRET_ACCESS_KEY=wrong", "aws", "sts", "get-caller-identity", check=False)
    assert wrong.returncode != 0 and "SignatureDoesNotMatch" in wrong.stderr
