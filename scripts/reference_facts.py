"""What the reference says of an operation: the bundled description beside the signatures of the package itself."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml

from generator.bundle import METHODS, Document, resolve
from generator.parse import python_name

ROOT = Path(__file__).resolve().parents[1]
BUNDLE = ROOT / "generated" / "openapi.yaml"


class MismatchError(Exception):
    """Description and package do not say the same; `make generate` makes them."""


@dataclass(frozen=True, eq=False)
class Argument:
    """An argument of a method.

    Attributes:
        name: In Python.
        annotation: Its type, without `None` for absent.
        required: Whether a call needs it.
        wire: Its name on the wire.
        place: `path`, `query`, `header` or `body`.
        schema: Its schema, references followed; with its description.
    """

    name: str
    annotation: str
    required: bool
    wire: str
    place: str
    schema: Document


@dataclass(frozen=True, eq=False)
class Method:
    """A method of a resource.

    Attributes:
        tag: The resource.
        name: The method.
        id: operationId.
        http: `GET` and so on.
        path: Path template.
        operation: The description's own words.
        summary: What it is for.
        arguments: In the order of the signature.
        returns: Its type.
        iterates: The method that gives every item of the list, or none.
        media: Content type of its body, or none.
    """

    tag: str
    name: str
    id: str
    http: str
    path: str
    operation: Document
    summary: str
    arguments: tuple[Argument, ...]
    returns: str
    iterates: str
    media: str

    @property
    def full_name(self) -> str:
        """As it is called: `bounces.list`."""
        return f"{self.tag}.{self.name}"

    @property
    def version(self) -> str:
        """`v1` to `v5`."""
        return self.path.split("/")[1]


@cache
def description(path: Path = BUNDLE) -> Document:
    """The bundled description."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    document: Document = yaml.load(path.read_text(encoding="utf-8"), loader)
    return document


def resource_class(tag: str, prefix: str = "") -> type:
    """The class behind `mg.<tag>`."""
    name = prefix + "".join(part.capitalize() for part in tag.split("_"))
    found: type = getattr(import_module(f"mailgun_api.resources.{tag}"), name)
    return found


@cache
def methods(tag: str) -> tuple[Method, ...]:
    """The methods of a resource, by name.

    Raises:
        MismatchError: A method of the description is not one of the package, or has other arguments.
    """
    return tuple(sorted(_methods(description(), tag), key=lambda method: method.name))


def _methods(document: Document, tag: str) -> Iterator[Method]:
    cls = resource_class(tag)
    for path, item in document["paths"].items():
        for http in METHODS:
            operation = item.get(http)
            if operation is None or operation["tags"][0] != tag:
                continue
            shared = item.get("parameters", [])
            content = resolve(document, operation.get("requestBody") or {}).get("content") or {}
            ways = [(media, value, value.get("x-operation-id")) for media, value in content.items()]
            if not any(own is None for _, _, own in ways):
                ways.append(("", {}, None))
            for media, body, own in ways:
                operation_id = own or operation["operationId"]
                name = python_name(operation_id.removeprefix(f"{tag}_"))
                given = {
                    item.name: item for item in _arguments(document, [*operation.get("parameters", []), *shared], body)
                }
                signature = inspect.signature(_function(cls, name))
                arguments = tuple(_in_signature(given, signature, f"{tag}.{name}"))
                every = re.sub("^list", "iter", name)
                yield Method(
                    tag=tag,
                    name=name,
                    id=operation_id,
                    http=http.upper(),
                    path=path,
                    operation=operation,
                    summary=" ".join((body.get("x-summary") if own else operation["summary"]).split()),
                    arguments=arguments,
                    returns=str(signature.return_annotation),
                    iterates=every if "x-pagination" in operation and hasattr(cls, every) else "",
                    media=media,
                )


def _function(cls: type, name: str) -> Callable[..., Any]:
    function = getattr(cls, name, None)
    if function is None:
        raise MismatchError(f"{cls.__name__} has no method {name}; run `make generate`")
    found: Callable[..., Any] = function
    return found


def _in_signature(given: dict[str, Argument], signature: inspect.Signature, where: str) -> Iterator[Argument]:
    names = [name for name in signature.parameters if name != "self"]
    if set(names) != set(given):
        raise MismatchError(f"{where} takes {names}, the description has {sorted(given)}; run `make generate`")
    for name in names:
        parameter, found = signature.parameters[name], given[name]
        yield Argument(
            name=name,
            annotation=re.sub(r" \| None$", "", str(parameter.annotation)),
            required=parameter.default is inspect.Parameter.empty,
            wire=found.wire,
            place=found.place,
            schema=found.schema,
        )


def _arguments(document: Document, parameters: list[Document], body: Document) -> Iterator[Argument]:
    seen: set[str] = set()
    for node in parameters:
        parameter = resolve(document, node)
        wire = parameter["name"]
        # A parameter of the operation goes before one of the path.
        if wire in seen:
            continue
        seen.add(wire)
        schema: Document = {**flat(document, parameter["schema"]), "description": parameter.get("description", "")}
        yield Argument(python_name(wire, parameter.get("x-name")), "", False, wire, parameter["in"], schema)
    schema = flat(document, body.get("schema") or {})
    if schema.get("type") == "array":
        schema = {**schema, "description": "The list itself."}
        yield Argument(body.get("x-name", "items"), "", True, "", "body", schema)
    properties: Document = schema.get("properties") or {}
    patterns: Document = schema.get("patternProperties") or {}
    for wire, node in properties.items():
        inner = flat(document, node)
        yield Argument(python_name(wire, node.get("x-name")), "", False, wire, "body", inner)
    for pattern, node in patterns.items():
        prefix = pattern.removeprefix("^")
        yield Argument(prefix.rstrip(":"), "", False, f"{prefix}…", "body", flat(document, node))


def flat(document: Document, node: Document) -> Document:
    """A schema with its reference followed and its `allOf` put together; what stands beside a reference wins."""
    found: Document = {}
    if "$ref" in node:
        found = flat(document, resolve(document, {"$ref": node["$ref"]}))
    for part in node.get("allOf", []):
        inner = flat(document, part)
        found = {**found, **inner, "properties": {**found.get("properties", {}), **inner.get("properties", {})}}
    own = {key: value for key, value in node.items() if key not in ("$ref", "allOf")}
    if "properties" in own and found.get("properties"):
        own["properties"] = {**found["properties"], **own["properties"]}
    return {**found, **own}
