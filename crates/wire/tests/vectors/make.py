#!/usr/bin/env python3
"""Vectors for a small made-up service in every protocol, serialised and parsed by botocore.

The served services use awsQuery without lists and maps, and no flattened ones; this service has
all forms. `../forms.rs` holds the same model as tables. Bodies in CBOR are hexadecimal, as `hex`.

    make.py requests   requests.json
    make.py check      parses the bodies of answers.json, which `REGENERATE=1 cargo test -p wire` writes
"""
import base64
import copy
import datetime
import json
import pathlib
import sys
from urllib.parse import urlencode

import botocore.parsers
import botocore.serialize
from botocore.model import ServiceModel

HERE = pathlib.Path(__file__).parent
CBOR = "smithy-rpc-v2-cbor"
SHAPES = {
    "S": {"type": "string"}, "I": {"type": "integer"}, "L": {"type": "long"}, "D": {"type": "double"},
    "B": {"type": "boolean"}, "T": {"type": "timestamp"}, "Blob": {"type": "blob"},
    "Names": {"type": "list", "member": {"shape": "S", "locationName": "item"}},
    "Plain": {"type": "list", "member": {"shape": "S"}},
    "Flat": {"type": "list", "member": {"shape": "S"}, "flattened": True},
    "Map": {"type": "map", "key": {"shape": "S"}, "value": {"shape": "I"}},
    "FlatMap": {"type": "map", "key": {"shape": "S", "locationName": "k"}, "value": {"shape": "S", "locationName": "v"}, "flattened": True},
    "Inner": {"type": "structure", "members": {"Deep": {"shape": "Plain"}, "Word": {"shape": "S", "locationName": "word"}}},
    "Inners": {"type": "list", "member": {"shape": "Inner", "locationName": "item"}},
    "All": {"type": "structure", "members": {
        "Text": {"shape": "S"}, "Count": {"shape": "I", "locationName": "count"}, "Big": {"shape": "L"},
        "Ratio": {"shape": "D"}, "On": {"shape": "B"}, "When": {"shape": "T"}, "Bytes": {"shape": "Blob"},
        "Names": {"shape": "Names", "locationName": "nameSet"}, "Plain": {"shape": "Plain"},
        "Inner": {"shape": "Inner", "locationName": "inner"}, "Inners": {"shape": "Inners", "locationName": "innerSet"}}},
}
MAPS = {"Flat": {"shape": "Flat"}, "Map": {"shape": "Map"}, "FlatMap": {"shape": "FlatMap"}}
T = datetime.datetime(2026, 3, 1, 12, 30, 45, tzinfo=datetime.timezone.utc)
VALUES = [
    {"Text": "a&b <c> = + % ü 日本\r\n\t", "Count": -1, "Big": 2**40, "Ratio": 0.125, "On": True, "When": T, "Bytes": b"\x00\xff<&"},
    {"Names": ["x"], "Plain": ["b", "a", "c d"], "Inner": {"Deep": ["1", "2"], "Word": "w"}},
    {"Inners": [{"Word": "1"}, {"Deep": ["q"], "Word": "2"}], "On": False},
    {"Names": [str(i) for i in range(12)]},
]
MAP_VALUES = [
    {"Flat": ["one", "two"], "Map": {"a": 1, "b.c": 2}, "FlatMap": {"k&1": "v=1", "k2": "v2"}},
    {"Map": {"only": 0}},
]


def model(protocol):
    shapes = copy.deepcopy(SHAPES)
    values = list(VALUES)
    if protocol != "ec2":
        shapes["All"]["members"].update(MAPS)
        values += MAP_VALUES
    if protocol in ("json", CBOR):
        for shape in shapes.values():
            for member in shape.get("members", {}).values():
                member.pop("locationName", None)
    metadata = {"protocol": protocol, "apiVersion": "2026-01-01", "endpointPrefix": "forms", "serviceId": "Forms", "signatureVersion": "v4"}
    metadata |= {"jsonVersion": "1.0", "targetPrefix": "Forms"} if protocol in ("json", CBOR) else {"xmlNamespace": "https://forms.example/doc/2026-01-01/"}
    output = {"shape": "All"} | ({"resultWrapper": "EchoResult"} if protocol == "query" else {})
    operation = {"name": "Echo", "http": {"method": "POST", "requestUri": "/"}, "input": {"shape": "All"}, "output": output}
    return ServiceModel({"metadata": metadata, "operations": {"Echo": operation}, "shapes": shapes}, "forms").operation_model("Echo"), values


def plain(value):
    if isinstance(value, dict):
        return {k: plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [plain(v) for v in value]
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def dump(name, rows):
    (HERE / name).write_text("[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]\n")


def requests():
    rows = []
    for protocol in ("json", "query", "ec2", CBOR):
        operation, values = model(protocol)
        for value in values:
            request = botocore.serialize.create_serializer(protocol).serialize_to_request(value, operation)
            body, row = request["body"], {"protocol": protocol, "headers": dict(request["headers"])}
            if protocol == CBOR:
                row |= {"path": request["url_path"], "hex": body.hex()}
            else:
                row["body"] = urlencode(body) if isinstance(body, dict) else body.decode()
            rows.append(row | {"value": plain(value)})
    dump("requests.json", rows)


def check():
    bad = 0
    for row in json.loads((HERE / "answers.json").read_text()):
        operation, _ = model(row["protocol"])
        parser = botocore.parsers.create_parser(row["protocol"])
        body = bytes.fromhex(row["hex"]) if "hex" in row else row["body"].encode()
        parsed = parser.parse({"status_code": 200, "headers": {}, "body": body}, operation.output_shape)
        parsed.pop("ResponseMetadata", None)
        if plain(parsed) != row["value"]:
            bad += 1
            print("want", row["value"], "\ngot ", plain(parsed), "\nfrom", body)
    sys.exit(f"{bad} answers were read otherwise" if bad else 0)


if __name__ == "__main__":
    {"requests": requests, "check": check}[sys.argv[1]]()
