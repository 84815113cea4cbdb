"""Services of AWS that cove does not serve: SDKs show cove's sentence, whatever protocol they speak."""
import csv
import functools
import pathlib
import tomllib

import botocore.session
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError
from botocore.tokens import FrozenAuthToken

from harness import terraform

OPERATIONS = pathlib.Path(__file__).parents[2] / "models" / "operations.toml"
SERVICES = OPERATIONS.with_name("services.csv")
CONFIGURATIONS = pathlib.Path(__file__).parent / "terraform"
SENTENCE = "is not served by cove yet."
# Services that botocore cannot send a request to here, and why.
LEFT_OUT = {
    "cloudfront-keyvaluestore": "signs by Signature Version 4a, for which botocore needs a library of its own",
}
CONFIG = Config(
    retries={"total_max_attempts": 1},
    connect_timeout=5,
    read_timeout=30,
    # The values are made up, and some names of hosts would be `data-127.0.0.1`.
    parameter_validation=False,
    inject_host_prefix=False,
)


class Tokens:
    """What a user of AWS Builder ID has in place of keys."""

    def load_token(self, **_):
        return FrozenAuthToken("made-up")


@pytest.fixture(scope="module")
def session():
    made = botocore.session.Session()
    made.set_credentials("000000000000", "cove")
    made.register_component("token_provider", Tokens())
    return made


def client(session, cove, service):
    return session.create_client(service, region_name=cove.region, endpoint_url=cove.url, config=CONFIG)


@functools.cache
def served():
    table = tomllib.loads(OPERATIONS.read_text())
    return {service: {name for name, how in ops.items() if how["served"]} for service, ops in table.items()}


def an_operation(model):
    """One that cove does not serve, with as little to say and as few ways to fail before it is sent as may be."""

    def rank(name):
        operation = model.operation_model(name)
        required = operation.input_shape.required_members if operation.input_shape else []
        return (
            operation.http["method"] == "HEAD",
            operation.has_event_stream_input or operation.has_event_stream_output,
            operation.endpoint is not None,
            len(required),
            name,
        )

    names = [name for name in model.operation_names if name not in served().get(model.service_name, ())]
    return model.operation_model(min(names, key=rank))


def made_up(shape, name=""):
    """A value of a shape with what is required alone."""
    kind = shape.type_name
    if kind == "structure":
        return {member: made_up(shape.members[member], member) for member in shape.required_members}
    if kind == "list":
        return [made_up(shape.member)]
    if kind == "map":
        return {"made-up": made_up(shape.value)}
    if kind == "string":
        return shape.enum[0] if shape.enum else "123456789012" if "account" in name.lower() else "made-up-name"
    return {"blob": b"x", "boolean": True, "timestamp": 0}.get(kind, 1)


@functools.cache
def signing_names():
    with SERVICES.open() as table:
        return {row["name"]: row["signing_name"] for row in csv.DictReader(table)}


def is_of(model, message):
    """Whether the service that a message names is the model's own, or one that signs as it does.

    Some requests name none, and some are signed with a name that the model does not have.
    """
    named = message.removeprefix("The service ").split(" ")[0]
    return signing_names().get(named) in (None, signing_names()[model.service_name])


def test_every_service_says_so(cove, session):
    wrong = {}
    for service in session.get_available_services():
        if service in LEFT_OUT:
            continue
        asked = client(session, cove, service)
        operation = an_operation(asked.meta.service_model)
        call = getattr(asked, botocore.xform_name(operation.name))
        try:
            call(**(made_up(operation.input_shape) if operation.input_shape else {}))
            wrong[service] = f"{operation.name} was answered"
        except ClientError as error:
            told = error.response["Error"]
            if told["Code"] != "NotImplemented" or not told["Message"].endswith(SENTENCE):
                wrong[service] = f"{operation.name}: {told}"
            elif service not in served() and not is_of(asked.meta.service_model, told["Message"]):
                wrong[service] = f"{operation.name}: another service: {told['Message']}"
        except Exception as error:  # noqa: BLE001 - each service gets its turn
            wrong[service] = f"{operation.name}: {error!r}"
    assert wrong == {}


def test_buckets_and_objects(cove, session):
    s3 = client(session, cove, "s3")
    for call in (
        lambda: s3.create_bucket(Bucket="bucket", CreateBucketConfiguration={"LocationConstraint": cove.region}),
        lambda: s3.put_object(Bucket="bucket", Key="a/small.bin", Body=b"\xff\x00"),
        lambda: s3.put_object(Bucket="bucket", Key="large", Body=bytes(12 << 20)),
        lambda: s3.delete_object(Bucket="bucket", Key="a b?c"),
        lambda: s3.list_objects_v2(Bucket="v2"),
    ):
        with pytest.raises(ClientError) as error:
            call()
        assert error.value.response["Error"]["Code"] == "NotImplemented"
        assert error.value.response["Error"]["Message"] == f"The service s3 {SENTENCE}"
    # An answer to HEAD has no body: its status says it.
    with pytest.raises(ClientError) as error:
        s3.head_bucket(Bucket="bucket")
    assert error.value.response["Error"] == {"Code": "501", "Message": "Not Implemented"}


def test_the_command_line_shows_it(cove):
    for words in (["s3", "mb", "s3://bucket"], ["efs", "describe-file-systems"], ["dynamodb", "list-tables"]):
        result = cove.aws(*words, check=False)
        assert result.returncode != 0 and SENTENCE in result.stderr, result.stderr


@pytest.mark.skipif(terraform.missing() is not None, reason=str(terraform.missing()))
def test_terraform_shows_it(cove, tmp_path):
    """The provider is written in Go, whose SDK reads each protocol in its own way."""
    configuration = terraform.Terraform(cove, CONFIGURATIONS / "unserved", tmp_path)
    configuration.run("init", "-no-color", "-input=false")
    result = configuration.run("apply", "-no-color", "-input=false", "-auto-approve", ok=(1,))
    said = " ".join(result.stderr.replace("│", " ").split())
    for service in ("dynamodb", "efs", "iam", "lambda", "resource-groups", "route53", "s3", "sns", "sqs", "vpc-lattice"):
        assert f"api error NotImplemented: The service {service} {SENTENCE}" in said, said
    assert "deserialization failed" not in said
