#!/usr/bin/env python3
"""Makes and checks the test vectors in this directory with botocore, the reference.

    make.py requests    requests.json: inputs of every served operation as botocore serialises them
    make.py signatures  signatures.json: requests as botocore signs them
    make.py outputs     responses.json: outputs of every served operation, without bodies; then
                        `REGENERATE=1 cargo test -p cloud --test wire` adds cove's bodies
    make.py check       parses the bodies of responses.json with botocore and compares

Needs the version of botocore that the models are pinned to. Values are drawn from a fixed seed. A service that
speaks several protocols has its rows in each of them; bodies in CBOR are written in hexadecimal, as `hex`.
"""
import base64
import datetime
import json
import pathlib
import random
import re
import sys
import tomllib

import botocore
import botocore.loaders
import botocore.parsers
import botocore.serialize
from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.model import ServiceModel

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[5]
TEXTS = ["a", "web 1", "ü/日本", "a&b<c>\"d'", "x=y&z=%20+", "line\nbreak", "tab\there", " lead", "cr\rlf\r\n", "-"]
# Strings for the patterns of the models, tried in this order.
SAMPLES = ["team/web-1", "web-1", "123456789012", "0123456789ab", "A1b2", "sha256:" + "ab" * 32]
SAMPLES += ["ami-0123456789abcdef0", "eu-west-1", "Name", "10.0.0.1"]
# For patterns that are lists of words.
WORDS = ["Sum"]


def services():
    operations = tomllib.loads((ROOT / "models/operations.toml").read_text())
    loader = botocore.loaders.create_loader()
    for name, entries in sorted(operations.items()):
        model = ServiceModel(loader.load_service_model(name, "service-2"), name)
        yield name, model, [op for op, entry in sorted(entries.items()) if entry["served"]]


def usable(pattern):
    """The pattern in Python's words; None for one that is of another language (surrogates), which cove leaves out too."""
    try:
        return pattern and re.compile(re.sub(r"\\p\{[LZN]\}", r"\\w ", pattern))
    except re.error:
        return None


class Values:
    """Random values of a shape; `fill` is how likely an optional member is there."""

    def __init__(self, seed, fill, xml):
        self.random = random.Random(seed)
        self.fill = fill
        self.xml = xml

    def of(self, shape, depth=0, default_token=False):
        kind, meta = shape.type_name, shape.metadata
        low, high = meta.get("min"), meta.get("max")
        if kind == "structure":
            out = {}
            for name, member in shape.members.items():
                if name in shape.required_members or (depth < 6 and self.random.random() < self.fill):
                    out[name] = self.of(member, depth + 1)
            if not out and shape.members and self.xml:
                name = next(iter(shape.members))
                out[name] = self.of(shape.members[name], depth + 1)
            return out
        if kind == "list":
            return [self.of(shape.member, depth + 1) for _ in range(max(low or 0, self.random.choice([1, 1, 2, 3])))]
        if kind == "map":
            count = max(low or 0, self.random.choice([1, 2]))
            out = {}
            while len(out) < count:
                out[self.of(shape.key, depth + 1) + ("" if shape.key.enum else str(len(out)))] = self.of(shape.value, depth + 1)
            return out
        if kind in ("integer", "long"):
            low = 0 if low is None else low
            return self.random.randint(int(low), int(high if high is not None else low + (2**31 - 1 if kind == "integer" else 2**40)))
        if kind in ("float", "double"):
            return self.random.randint(0, 10000) / 8
        if kind == "boolean":
            return self.random.random() < 0.5
        if kind == "timestamp":
            return datetime.datetime.fromtimestamp(self.random.randint(0, 2**32) + self.random.choice([0, 0.25]), datetime.timezone.utc)
        if kind == "blob":
            return self.random.randbytes(self.random.randint(1, 20))
        assert kind == "string", kind
        if shape.enum:
            return self.random.choice(shape.enum)
        fits = lambda t: len(t) >= (low or 1) and (high is None or len(t) <= high)
        pattern = usable(meta.get("pattern"))
        if pattern and not shape.name == "arnType":
            found = [t for t in SAMPLES if pattern.fullmatch(t) and fits(t)]
            found = found or [t for t in WORDS if pattern.fullmatch(t)]
            assert found, (shape.name, meta)
            return self.random.choice(found)
        found = [t for t in TEXTS + SAMPLES + ["a" * (low or 1)] if fits(t)]
        return self.random.choice(found)


def plain(value, whole_seconds=False):
    """Times as epoch seconds, bytes as base64: the form that cove decodes into."""
    if isinstance(value, dict):
        return {k: plain(v, whole_seconds) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(v, whole_seconds) for v in value]
    if isinstance(value, datetime.datetime):
        return int(value.timestamp()) if whole_seconds else value.timestamp()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return value


def dump(name, rows):
    text = "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n"
    (HERE / name).write_text(text)


CBOR = "smithy-rpc-v2-cbor"


def protocols(model):
    return model.metadata.get("protocols") or [model.metadata["protocol"]]


def has_xml(model):
    return any(protocol not in ("json", CBOR) for protocol in protocols(model))


def serialise(model, protocol, operation, value):
    """The request in a protocol: where it goes if not to /, its headers and its body."""
    from urllib.parse import urlencode

    serializer = botocore.serialize.create_serializer(protocol)
    request = serializer.serialize_to_request(value, model.operation_model(operation))
    body = request["body"]
    path = {} if request["url_path"] == "/" else {"path": request["url_path"]}
    sent = {**path, "headers": {k: v for k, v in request["headers"].items()}}
    if protocol == CBOR:
        return {**sent, "hex": body.hex()}
    if isinstance(body, dict):
        body = urlencode(body)
    return {**sent, "body": body.decode() if isinstance(body, bytes) else body}


def make_requests():
    rows = []
    for name, model, operations in services():
        for operation in operations:
            shape = model.operation_model(operation).input_shape
            for seed, fill in enumerate((0.0, 0.4, 0.9)):
                value = Values(f"{name}{operation}{seed}", fill, has_xml(model)).of(shape)
                for protocol in protocols(model):
                    sent = serialise(model, protocol, operation, value)
                    # In JSON and CBOR botocore sends whole seconds.
                    whole = protocol in ("json", CBOR)
                    rows.append({"service": name, "operation": operation, **sent, "input": plain(value, whole)})
    dump("requests.json", rows)


def make_outputs():
    rows = []
    for name, model, operations in services():
        for operation in operations:
            shape = model.operation_model(operation).output_shape
            for seed, fill in enumerate((0.0, 0.4, 0.9)):
                value = Values(f"{name}{operation}{seed}out", fill, has_xml(model)).of(shape) if shape else {}
                several = protocols(model) if len(protocols(model)) > 1 else [None]
                for protocol in several:
                    named = {"protocol": protocol} if protocol else {}
                    rows.append({"service": name, "operation": operation, **named, "output": plain(value)})
    dump("responses.json", rows)


def make_signatures():
    now = datetime.datetime(2026, 3, 1, 12, 30, 45, tzinfo=datetime.timezone.utc)

    import botocore.auth

    botocore.auth.get_current_datetime = lambda: now.replace(tzinfo=None)
    rows = []

    def add(what, service, method, url, headers, body, token=None, presign=None):
        credentials = Credentials("123456789012", "a/secret+of the tests", token)
        request = AWSRequest(method, url, headers=dict(headers), data=body)
        if presign:
            SigV4QueryAuth(credentials, service, "ap-northeast-1", expires=presign).add_auth(request)
        else:
            SigV4Auth(credentials, service, "ap-northeast-1").add_auth(request)
        sent = request.prepare()
        rows.append({
            "what": what, "service": service, "method": method, "url": sent.url,
            "headers": [[k.lower(), v if isinstance(v, str) else v.decode()] for k, v in sent.headers.items()] + [["host", "127.0.0.1:4566"]],
            "body": body, "unsigned_headers": [[k.lower(), v] for k, v in headers.items()],
            "now": int(now.timestamp()), "secret": credentials.secret_key, "token": token, "presigned": presign,
        })

    base = "http://127.0.0.1:4566"
    form = {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}
    target = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "AmazonEC2ContainerServiceV20141113.ListClusters"}
    add("JSON call", "ecs", "POST", base + "/", target, "{}")
    add("JSON call with a session token", "ecs", "POST", base + "/", target, '{"maxResults": 10}', token="to/ken+==")
    add("EC2 form", "ec2", "POST", base + "/", form, "Action=DescribeVpcs&Version=2016-11-15&Filter.1.Name=tag%3AName&Filter.1.Value.1=a+b")
    add("STS form", "sts", "POST", base + "/", form, "Action=GetCallerIdentity&Version=2011-06-15")
    add("no path", "sts", "GET", base + "?Version=2011-06-15&Action=GetCallerIdentity", {}, "")
    add("odd query", "ec2", "GET", base + "/?b=%20x%2Fy&a=2&a=1&Action=DescribeRegions&empty=&%E6%97%A5=~", {}, "")
    add("odd path", "execute-api", "GET", base + "/a/./b/../c%20d//%E6%97%A5/$x~/", {}, "")
    add("spaces in a header", "ecs", "POST", base + "/", {**target, "X-Amz-Meta-Note": "  a   b  "}, "{}")
    add("presigned", "sts", "GET", base + "/?Action=GetCallerIdentity&Version=2011-06-15", {}, "", presign=900)
    add("presigned with a token", "ec2", "GET", base + "/?Action=DescribeVpcs&Version=2016-11-15&VpcId.1=vpc-1", {}, "", token="to/ken+==", presign=60)
    dump("signatures.json", rows)


def check():
    bad = 0
    models = {name: model for name, model, _ in services()}
    for row in json.loads((HERE / "responses.json").read_text()):
        model = models[row["service"]]
        operation = model.operation_model(row["operation"])
        parser = botocore.parsers.create_parser(row.get("protocol") or model.metadata["protocol"])
        body = bytes.fromhex(row["hex"]) if "hex" in row else row["body"].encode()
        parsed = parser.parse({"status_code": 200, "headers": {}, "body": body}, operation.output_shape)
        parsed.pop("ResponseMetadata", None)
        if plain(parsed) != row["output"]:
            bad += 1
            print(row["service"], row["operation"], "\n  want", row["output"], "\n  got ", plain(parsed), "\n  from", body)
    sys.exit(f"{bad} answers were read otherwise" if bad else 0)


if __name__ == "__main__":
    {"requests": make_requests, "signatures": make_signatures, "outputs": make_outputs, "check": check}[sys.argv[1]]()
