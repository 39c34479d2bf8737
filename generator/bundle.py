"""Many hand-written YAML files to one OpenAPI document. Knows OpenAPI and this description's own rules, no endpoint."""

from __future__ import annotations

import json
import re
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

import yaml

Document = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "patch")


class SpecError(Exception):
    """The description is wrong; the message says where and how."""


class _Loader(yaml.SafeLoader):
    """Refuses a key that stands twice in one mapping, which YAML itself would take silently."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[Any] = set()
        for key_node, _ in node.value:
            key = self.construct_object(key_node, deep=True)
            if not isinstance(key, Hashable):
                raise yaml.constructor.ConstructorError(None, None, "a key is a plain value", key_node.start_mark)
            if key in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key!r} is defined twice", key_node.start_mark)
            seen.add(key)
        return super().construct_mapping(node, deep)


# A date in an example is text, as it is in JSON.
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def load(path: Path) -> Document:
    """Read one file.

    Raises:
        SpecError: It is missing, no YAML, or no mapping.
    """
    try:
        document = yaml.load(path.read_text(encoding="utf-8"), _Loader)
    except FileNotFoundError:
        raise SpecError(f"{path}: there is no such file") from None
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise SpecError(f"{path}: does not parse: {error}") from error
    if not isinstance(document, dict):
        raise SpecError(f"{path}: needs to be a mapping, is {type(document).__name__}")
    return document


def bundle(folder: Path) -> Document:
    """The description as one document.

    Args:
        folder: Holds `openapi.yaml` and `resources/*.yaml`.

    Raises:
        SpecError: A file does not parse, a name is defined twice, a reference leads nowhere, or a rule is broken.
    """
    document = load(folder / "openapi.yaml")
    document["components"] = _mapping(document.get("components") or {}, f"{folder / 'openapi.yaml'}: components")
    document["tags"] = []
    document["paths"] = {}
    sources: dict[tuple[str, str], Path] = {
        (room, name): folder / "openapi.yaml" for room, entries in document["components"].items() for name in entries
    }
    files = sorted((folder / "resources").glob("*.yaml"))
    if not files:
        raise SpecError(f"{folder / 'resources'}: there is no resource file")
    resources = {path: load(path) for path in files}
    for path, resource in resources.items():
        _add(document, resource, path, sources)
    operation_ids: dict[str, str] = {}
    for place, method, operation in operations(document):
        where = f"{sources['paths', place]}: {place}"
        _complete(document, where, method, operation)
        for operation_id in operation_ids_of(operation):
            if operation_id in operation_ids:
                raise SpecError(f"{where}: operationId {operation_id} is taken by {operation_ids[operation_id]}")
            operation_ids[operation_id] = where
    for where, _, operation in operations(document):
        successor = operation.get("x-successor")
        if successor is not None and (successor not in operation_ids or not operation.get("deprecated")):
            raise SpecError(f"{where}: x-successor {successor!r} is no operationId, or the operation is not deprecated")
    document["paths"] = dict(sorted(document["paths"].items()))
    for room in document["components"].values():
        entries = sorted(room.items())
        room.clear()
        room.update(entries)
    for path, resource in resources.items():
        _check_references(document, resource, str(path))
    for verbs in ("x-verbs", "x-common-responses"):
        document.pop(verbs, None)
    _check_references(document, document, str(folder / "openapi.yaml"))
    return document


def operations(document: Document) -> Iterator[tuple[str, str, Document]]:
    """Each operation as (`METHOD path`, method, operation)."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield f"{method.upper()} {path}", method, item[method]


def operation_ids_of(operation: Document) -> list[str]:
    """The operationId, and those of media types that are methods of their own."""
    content = (operation.get("requestBody") or {}).get("content") or {}
    return [operation["operationId"], *(m["x-operation-id"] for m in content.values() if "x-operation-id" in m)]


def dump(document: Document) -> str:
    """The document as YAML, the same bytes for the same content."""
    head = "# Written by `make generate` from spec/. Do not edit.\n"
    return head + yaml.dump(
        document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=120, default_flow_style=False
    )


def dump_json(document: Document) -> str:
    """The document as JSON in one line."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"


class _Dumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _add(document: Document, resource: Document, path: Path, sources: dict[tuple[str, str], Path]) -> None:
    unknown = set(resource) - {"tag", "paths", "components"}
    if unknown or not {"tag", "paths"} <= set(resource):
        raise SpecError(f"{path}: needs tag and paths, may have components; has {sorted(resource)}")
    tag = _mapping(resource["tag"], f"{path}: tag")
    if tag.get("name") != path.stem:
        raise SpecError(f"{path}: the tag is {tag.get('name')!r}, the file says {path.stem!r}")
    document["tags"].append(tag)
    for template, item in _mapping(resource["paths"], f"{path}: paths").items():
        if not re.match(r"/v\d+/", template):
            raise SpecError(f"{path}: the path {template} does not start with a version, such as /v1/")
        if twin := next((t for t in document["paths"] if t != template and _shape(t) == _shape(template)), None):
            raise SpecError(f"{path}: the path {template} is {twin} with other names for its arguments")
        known = document["paths"].setdefault(template, {})
        for key, value in _mapping(item, f"{path}: {template}").items():
            if key != "parameters":
                if key not in METHODS:
                    raise SpecError(f"{path}: {template}: {key!r} is none of parameters, {', '.join(METHODS)}")
                _mapping(value, f"{path}: {key.upper()} {template}")
                sources.setdefault(("paths", f"{key.upper()} {template}"), path)
            if key in known and not (key == "parameters" and known[key] == value):
                raise SpecError(f"{path}: {key.upper()} {template} is described twice")
            known[key] = value
    for room, entries in _mapping(resource.get("components") or {}, f"{path}: components").items():
        for name, entry in _mapping(entries, f"{path}: components/{room}").items():
            if (room, name) in sources:
                raise SpecError(f"{path}: {room}/{name} is defined twice, first in {sources[room, name]}")
            sources[room, name] = path
            document["components"].setdefault(room, {})[name] = entry


def _mapping(node: Any, where: str) -> Document:
    if not isinstance(node, dict):
        raise SpecError(f"{where}: needs to be a mapping, is {type(node).__name__}")
    return node


def _shape(template: str) -> str:
    return re.sub(r"{[^}]*}", "{}", template)


def _complete(document: Document, where: str, method: str, operation: Document) -> None:
    """Write out what the description's rules leave implicit, so that other tools see it."""
    for key in ("operationId", "tags", "summary", "responses"):
        if not operation.get(key):
            raise SpecError(f"{where}: {key} is missing")
    tag = next((tag for tag in document["tags"] if tag["name"] == operation["tags"][0]), None)
    if tag is None:
        raise SpecError(f"{where}: there is no tag {operation['tags'][0]!r}")
    verbs = document.get("x-verbs") or []
    for operation_id in operation_ids_of(operation):
        action = operation_id.removeprefix(tag["name"] + "_")
        if action == operation_id or (
            verbs and not any(action == verb or action.startswith(verb + "_") for verb in verbs)
        ):
            raise SpecError(
                f"{where}: operationId {operation_id!r} is not {tag['name']}_<verb>[_<noun>] "
                f"with a verb of x-verbs: {', '.join(verbs)}"
            )
    for media in ((operation.get("requestBody") or {}).get("content") or {}).values():
        if "x-operation-id" in media and not media.get("x-summary"):
            raise SpecError(f"{where}: x-summary of {media['x-operation-id']} is missing")
    for key, default in (("x-region-scope", "regional"), ("x-key-kind", "account")):
        operation.setdefault(key, tag.get(key, default))
    operation.setdefault("x-idempotent", method not in ("post", "patch"))
    for status, answer in (document.get("x-common-responses") or {}).items():
        operation["responses"].setdefault(status, answer)


def _check_references(document: Document, node: Any, where: str) -> None:
    if isinstance(node, dict):
        reference = node.get("$ref")
        if isinstance(reference, str) and _target(document, reference) is None:
            raise SpecError(f"{where}: $ref {reference!r} leads nowhere")
        for key, value in node.items():
            _check_references(document, value, f"{where}/{key}")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            _check_references(document, value, f"{where}/{index}")


def _target(document: Document, reference: str) -> Any:
    if not reference.startswith("#/"):
        return None
    node: Any = document
    for part in reference[2:].split("/"):
        if not isinstance(node, dict):
            return None
        node = node.get(part.replace("~1", "/").replace("~0", "~"))
    return node


def resolve(document: Document, node: Document) -> Document:
    """Follow references to what they stand for."""
    while isinstance(node, dict) and "$ref" in node:
        node = _target(document, node["$ref"])
    return node
