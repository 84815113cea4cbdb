"""Holds every answer against the shape that the service's model promises.

Stock clients forgive much: they skip members they do not know and believe any text to be a number. So the bytes
of an answer are read here again, without forgiveness. `Answer` takes them as they came; `faults` gives a list of
sentences, empty when all is well.
"""
import base64
import dataclasses
import datetime
import functools
import json
import pathlib
import re
import tomllib
import xml.etree.ElementTree as etree

from botocore.parsers import ResponseParserError, RpcV2CBORParser

CORRECTIONS = pathlib.Path(__file__).parents[3] / "models" / "corrections.toml"

ISO_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z")
CBOR = "smithy-rpc-v2-cbor"
NUMBER = {"integer": int, "long": int, "float": (int, float), "double": (int, float)}
# Elements of an answer that are about the call, not of its shape.
ENVELOPE = {"requestId", "RequestId", "ResponseMetadata"}


@dataclasses.dataclass
class Answer:
    status: int
    headers: dict
    body: bytes

    def header(self, name):
        return next((v for k, v in self.headers.items() if k.lower() == name), None)


@functools.cache
def _corrections():
    return tomllib.loads(CORRECTIONS.read_text())


class Reader:
    """Walks one answer along its shape and notes what does not fit."""

    def __init__(self, operation, answer):
        self.service = operation.service_model.service_name
        self.root = f"{self.service}.{operation.name}"
        self.protocol = protocol_of(operation.service_model, answer)
        self.faults = []

    def note(self, where, text):
        self.faults.append(f"{where}: {text}")

    def text(self, shape, value, where):
        values = getattr(shape, "enum", None)
        if values:
            extra = _corrections().get(self.service, {}).get(shape.name, {}).get("values", [])
            if value not in [*values, *extra]:
                self.note(where, f"{value!r} is no {shape.name}")

    def required(self, shape, present, where):
        for name in shape.required_members:
            wire = shape.members[name].serialization.get("name", name)
            if wire not in present:
                self.note(where, f"lacks {wire}")

    # === JSON

    def json(self, shape, value, where):
        kind = shape.type_name
        getattr(self, f"json_{kind}", self.json_scalar)(shape, value, where)

    def json_structure(self, shape, value, where):
        if shape.is_document_type:
            return None
        if not isinstance(value, dict):
            return self.note(where, f"{value!r} is no object")
        by_wire = {m.serialization.get("name", n): m for n, m in shape.members.items()}
        for wire, inner in value.items():
            if wire not in by_wire:
                self.note(where, f"has {wire}, which {shape.name} has not")
            elif inner is None:
                self.note(f"{where}.{wire}", "is null; what is not there is left out")
            else:
                self.json(by_wire[wire], inner, f"{where}.{wire}")
        self.required(shape, value.keys(), where)

    def json_list(self, shape, value, where):
        if not isinstance(value, list):
            return self.note(where, f"{value!r} is no list")
        for n, inner in enumerate(value):
            self.json(shape.member, inner, f"{where}[{n}]")

    def json_map(self, shape, value, where):
        if not isinstance(value, dict):
            return self.note(where, f"{value!r} is no map")
        for key, inner in value.items():
            self.text(shape.key, key, f"{where} key {key}")
            self.json(shape.value, inner, f"{where}[{key}]")

    def json_scalar(self, shape, value, where):
        kind = shape.type_name
        if kind == "timestamp":
            kind = "double"
        if kind == "boolean":
            fits = isinstance(value, bool)
        elif kind in NUMBER:
            fits = isinstance(value, NUMBER[kind]) and not isinstance(value, bool)
        else:
            fits = isinstance(value, str)
        if not fits:
            self.note(where, f"{value!r} is no {shape.type_name}")
        elif kind == "string":
            self.text(shape, value, where)

    # === XML

    def xml(self, shape, node, where):
        kind = shape.type_name
        getattr(self, f"xml_{kind}", self.xml_scalar)(shape, node, where)

    def xml_structure(self, shape, node, where):
        by_wire, flat = {}, {}
        for name, member in shape.members.items():
            wire = member.serialization.get("name", name)
            if member.type_name == "list" and member.serialization.get("flattened"):
                flat[member.member.serialization.get("name", wire)] = member.member
            else:
                by_wire[wire] = member
        present = set()
        for child in node:
            wire = local(child)
            present.add(wire)
            member = by_wire.get(wire) or flat.get(wire)
            if member is not None:
                self.xml(member, child, f"{where}.{wire}")
            elif wire not in ENVELOPE:
                self.note(where, f"has <{wire}>, which {shape.name} has not")
        self.required(shape, present, where)

    def xml_list(self, shape, node, where):
        usual = "item" if self.protocol == "ec2" else "member"
        wire = shape.member.serialization.get("name", usual)
        for n, child in enumerate(node):
            if local(child) != wire:
                self.note(f"{where}[{n}]", f"is a <{local(child)}>, not a <{wire}>")
            self.xml(shape.member, child, f"{where}[{n}]")

    def xml_map(self, shape, node, where):
        for child in node:
            if local(child) != "entry":
                self.note(where, f"has a <{local(child)}>, not an <entry>")

    def xml_scalar(self, shape, node, where):
        kind, text = shape.type_name, (node.text or "").strip()
        if len(node):
            self.note(where, f"has elements inside, but is a {kind}")
        elif kind in ("integer", "long") and not re.fullmatch(r"-?\d+", text):
            self.note(where, f"{text!r} is no {kind}")
        elif kind == "boolean" and text not in ("true", "false"):
            self.note(where, f"{text!r} is no boolean")
        elif kind == "timestamp" and not ISO_TIME.fullmatch(text):
            self.note(where, f"{text!r} is no time of ISO 8601 in UTC")
        elif kind == "string":
            self.text(shape, text, where)

    # === Whole answers

    def read_json(self, shape, body):
        try:
            value = json.loads(body) if body else {}
        except ValueError:
            return self.note(self.root, "the body is not JSON")
        if shape is not None:
            return self.json(shape, value, self.root)
        if value:
            self.note(self.root, "has an output, and its operation none")

    def read_cbor(self, shape, body):
        if shape is None:
            if body:
                self.note(self.root, "has a body, and its operation no output")
            return None
        value = self.from_cbor(body)
        return value is None or self.json(shape, value, self.root)

    def from_cbor(self, body):
        """The value as JSON would have it: what is tagged as a time is seconds, and nothing else is."""
        try:
            value = RpcV2CBORParser()._initial_body_parse(body)
        except (ResponseParserError, UnicodeDecodeError) as error:
            return self.note(self.root, f"the body is not CBOR ({error})")
        return plain(value)

    def read_xml(self, operation, body):
        try:
            root = etree.fromstring(body)
        except etree.ParseError as error:
            return self.note(self.root, f"the body is not XML ({error})")
        ids = [e for e in root.iter() if local(e) in ("requestId", "RequestId")]
        if not ids or not ids[0].text:
            self.note(self.root, "no request id in the body")
        if local(root) != f"{operation.name}Response":
            self.note(self.root, f"the body is a <{local(root)}>")
        shape = operation.output_shape
        if shape is None:
            return None
        wrapper = shape.serialization.get("resultWrapper")
        if wrapper:
            root = next((child for child in root if local(child) == wrapper), None)
            if root is None:
                return self.note(self.root, f"no <{wrapper}>")
        return self.xml(shape, root, self.root)

    def read_error(self, answer):
        if self.protocol in ("json", CBOR):
            try:
                error = json.loads(answer.body) if self.protocol == "json" else self.from_cbor(answer.body)
            except ValueError:
                return self.note(self.root, "the error's body is not JSON")
            if not isinstance(error, dict):
                return self.note(self.root, f"the error's body is {error!r}")
            code = error.get("__type", "").rsplit("#", 1)[-1]
            message = error.get("message", error.get("Message"))
        else:
            try:
                parts = {local(e): (e.text or "").strip() for e in etree.fromstring(answer.body).iter()}
            except etree.ParseError:
                return self.note(self.root, "the error's body is not XML")
            code, message = parts.get("Code"), parts.get("Message")
            if not (parts.get("RequestID") or parts.get("RequestId")):
                self.note(self.root, "no request id in the error")
        if not code:
            self.note(self.root, "an error without a code")
        if not message:
            self.note(self.root, f"the error {code} without a message")
        if answer.status >= 500:
            self.note(self.root, f"status {answer.status}: {code}: {message}")
        return None


def protocol_of(model, answer):
    """The one of the service's protocols that an answer is in, or says that it is in."""
    several = model.metadata.get("protocols") or [model.protocol]
    if len(several) == 1:
        return several[0]
    if answer.header("smithy-protocol") == "rpc-v2-cbor":
        return CBOR
    return "json" if "json" in (answer.header("content-type") or "") else "query"


def plain(value):
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    return base64.b64encode(value).decode() if isinstance(value, bytes) else value


def local(node):
    """An element's name without its namespace."""
    return node.tag.rpartition("}")[2]


def faults(operation, answer):
    """What is wrong with an answer, as sentences. `operation` is a botocore OperationModel."""
    reader = Reader(operation, answer)
    if not answer.header("x-amzn-requestid"):
        reader.note(reader.root, "no x-amzn-requestid header")
    if answer.status >= 300:
        reader.read_error(answer)
    elif reader.protocol == "json":
        reader.read_json(operation.output_shape, answer.body)
    elif reader.protocol == CBOR:
        reader.read_cbor(operation.output_shape, answer.body)
    else:
        reader.read_xml(operation, answer.body)
    return reader.faults


def watch(client, found):
    """Appends to `found` the faults of every answer that a boto3 client gets from now on."""
    model = client.meta.service_model

    def received(response_dict, event_name, **_):
        if response_dict is None:
            return
        operation = model.operation_model(event_name.rsplit(".", 1)[-1])
        answer = Answer(response_dict["status_code"], dict(response_dict["headers"]), response_dict["body"])
        found.extend(faults(operation, answer))

    client.meta.events.register("response-received", received)
