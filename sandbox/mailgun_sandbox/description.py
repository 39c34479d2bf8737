"""Finds the description, the operation that a request is about, and what is wrong with the request."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from .described import Example, example_of
from .description_file import DescriptionError, read_document
from .fields import Field, FieldSet, Schema, refuse_document
from .forms import FORM, MULTIPART, Form, read_json, read_multipart, read_urlencoded
from .replies import Refusal

__all__ = ["Body", "Description", "DescriptionError", "Inputs", "Operation"]

_URN = "urn:description"
_METHODS = ("get", "put", "post", "delete", "patch")


@dataclass(frozen=True, slots=True)
class Body:
    """One media type that an operation takes."""

    operation_id: str
    fields: FieldSet | None = None
    validator: Draft202012Validator | None = None


@dataclass(frozen=True, slots=True)
class Inputs:
    """What a request carries besides its path, checked."""

    operation_id: str
    query: Form
    form: Form
    document: Any = None


@dataclass(frozen=True, slots=True)
class Operation:
    """What one method of one path takes.

    Where one URL takes a form and JSON, each is an operation of its own: `ids` has them all.
    """

    method: str
    path: str
    tag: str
    operation_id: str
    key_kind: str
    query: FieldSet
    bodies: dict[str, Body]
    # What it answers where nothing is kept for it.
    example: Example = field(default_factory=Example)

    @property
    def ids(self) -> list[str]:
        """All operationIds that a request may turn out to mean."""
        return list(dict.fromkeys([self.operation_id, *(body.operation_id for body in self.bodies.values())]))

    def read(self, query: str, content_type: str, content: bytes) -> Inputs:
        """Take a request apart and hold it against the description.

        Args:
            query: The raw query string.
            content_type: The header; empty if there is none.
            content: The body.

        Raises:
            Refusal: The description does not allow the request.
        """
        arguments = read_urlencoded(query)
        self.query.check(arguments)
        media_type = content_type.partition(";")[0].strip().lower()
        if not self.bodies:
            if content:
                raise Refusal(400, f"{self.method} {self.path} takes no request body")
            return Inputs(self.operation_id, arguments, Form())
        body = self._body(media_type, content)
        if body.fields is None:
            return Inputs(body.operation_id, arguments, Form(), self._document(body, content))
        form = self._form(media_type, content_type, content)
        body.fields.check(form)
        return Inputs(body.operation_id, arguments, form)

    def _body(self, media_type: str, content: bytes) -> Body:
        expected = next(iter(self.bodies))
        form = next((body for body in self.bodies.values() if body.fields is not None), None)
        if form is not None and form.fields is not None and (media_type in (FORM, MULTIPART) or not content):
            # Recorded: the two kinds of form stand for each other, except where a file must be there.
            if media_type == MULTIPART or not form.fields.needs_file:
                return form
        elif media_type in self.bodies:
            return self.bodies[media_type]
        raise Refusal(400, f"Invalid request content type. Expecting '{expected}' but got '{media_type}'")

    def _form(self, media_type: str, content_type: str, content: bytes) -> Form:
        if media_type == MULTIPART:
            return read_multipart(content, content_type)
        try:
            return read_urlencoded(content.decode())
        except UnicodeDecodeError:
            raise Refusal(400, "unable to parse request: the form is not UTF-8") from None

    def _document(self, body: Body, content: bytes) -> Any:
        try:
            document = read_json(content)
        except ValueError as error:
            raise Refusal(400, f"unable to parse request: {error}") from None
        if body.operation_id == "unsubscribes_create_many" and isinstance(document, list):
            document = [_with_tags(entry) for entry in document]
        if isinstance(document, dict) and isinstance(document.get("pagination"), dict):
            # Go's SDK sends along the total of an answer; it has no meaning in a request.
            document["pagination"].pop("total", None)
        if body.validator is not None:
            refuse_document("body", body.validator, document)
        return document


def _with_tags(entry: Any) -> Any:
    """An entry whose `tag` became `tags`. Recorded: it is taken beside them; what it does is unverified."""
    if not isinstance(entry, dict) or not isinstance(entry.get("tag"), str):
        return entry
    return {"tags": [entry["tag"]], **{name: value for name, value in entry.items() if name != "tag"}}


@dataclass(slots=True)
class _Node:
    """A segment of paths: what may follow it, and the operations that end here."""

    literals: dict[str, _Node] = field(default_factory=dict[str, "_Node"])
    parameter: _Node | None = None
    operations: dict[str, Operation] = field(default_factory=dict[str, Operation])


class Description:
    """The bundled OpenAPI document, ready to be asked.

    Args:
        document: The document; one file, without references to others.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self.document: dict[str, Any] = _absolute(document)
        resource = Resource.from_contents(self.document, default_specification=DRAFT202012)
        self._registry: Registry[Any] = Registry[Any]().with_resource(_URN, resource)
        self._root = _Node()
        self.servers = [str(server["url"]) for server in self.document.get("servers", [])]
        self.operations: dict[str, Operation] = {}
        for operation in self._read_operations():
            self.add(operation)
            self.operations.update(dict.fromkeys(operation.ids, operation))

    @classmethod
    def load(cls, path: Path | None = None) -> Description:
        """Read the description, once per process and file.

        Args:
            path: The file; when absent, the one that belongs to the package.

        Raises:
            DescriptionError: There is none, or it is no OpenAPI document.
        """
        return _load(path)

    def add(self, operation: Operation) -> None:
        """Make a path findable, also one that the document does not have."""
        node = self._root
        for segment in operation.path.strip("/").split("/"):
            if not segment.startswith("{"):
                node = node.literals.setdefault(segment, _Node())
                continue
            if node.parameter is None:
                node.parameter = _Node()
            node = node.parameter
        node.operations[operation.method] = operation

    def find(self, method: str, segments: list[str]) -> tuple[Operation, dict[str, str]] | list[str]:
        """The operation of a path and the values of its parameters.

        Args:
            method: In capitals.
            segments: The path, split and unescaped. None may be empty.

        Returns:
            The operation, or the methods that the path knows; none if there is no such path.
        """
        known: list[str] = []
        for node in _walk(self._root, segments, 0):
            operation = node.operations.get(method)
            if operation is not None:
                names = operation.path.strip("/").split("/")
                return operation, {n.strip("{}"): s for n, s in zip(names, segments, strict=True) if n[0] == "{"}
            known.extend(node.operations)
        return known

    def resolve(self, node: Schema) -> Schema:
        """Follow a reference; what stands beside it wins over what it leads to."""
        while "$ref" in node:
            target: Any = self.document
            for part in str(node["$ref"]).removeprefix(_URN + "#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node

    def validator(self, schema: Schema) -> Draft202012Validator:
        """A validator for one schema of the document."""
        return Draft202012Validator(schema, registry=self._registry)

    def _read_operations(self) -> Iterator[Operation]:
        key_kinds = {tag["name"]: tag.get("x-key-kind", "account") for tag in self.document.get("tags", [])}
        for path, item in self.document["paths"].items():
            for method in _METHODS:
                if method not in item:
                    continue
                raw = item[method]
                tag = raw["tags"][0]
                yield Operation(
                    method=method.upper(),
                    path=path,
                    tag=tag,
                    operation_id=raw["operationId"],
                    key_kind=raw.get("x-key-kind", key_kinds.get(tag, "account")),
                    query=self._query([*item.get("parameters", []), *raw.get("parameters", [])]),
                    bodies=dict(self._bodies(raw)),
                    example=example_of({**raw, "responses": self._responses(raw)}),
                )

    def _responses(self, operation: Schema) -> dict[str, Schema]:
        return {str(status): self.resolve(response) for status, response in operation["responses"].items()}

    def _query(self, parameters: list[Schema]) -> FieldSet:
        resolved = [self.resolve(parameter) for parameter in parameters]
        resolved = [parameter for parameter in resolved if parameter["in"] == "query"]
        required = tuple(parameter["name"] for parameter in resolved if parameter.get("required"))
        return FieldSet({p["name"]: self._field(p["name"], p["schema"]) for p in resolved}, required=required)

    def _bodies(self, operation: dict[str, Any]) -> Iterator[tuple[str, Body]]:
        content = self.resolve(operation.get("requestBody", {})).get("content", {})
        for media_type, media in content.items():
            operation_id = media.get("x-operation-id", operation["operationId"])
            if media_type in (FORM, MULTIPART):
                yield media_type, Body(operation_id, fields=self._fields(media["schema"]))
            else:
                yield media_type, Body(operation_id, validator=self.validator(media["schema"]))

    def _fields(self, schema: Schema) -> FieldSet:
        schema = self.resolve(schema)
        return FieldSet(
            {name: self._field(name, part) for name, part in schema.get("properties", {}).items()},
            {name: self._field(name, part, is_open=True) for name, part in schema.get("patternProperties", {}).items()},
            tuple(schema.get("required", ())),
            is_open=schema.get("additionalProperties", True) not in (False, {"not": {}}),
        )

    def _field(self, name: str, schema: Schema, *, is_open: bool = False) -> Field:
        return Field(name, schema, self.resolve, self._registry, is_open=is_open)


def _walk(node: _Node, segments: list[str], depth: int) -> Iterator[_Node]:
    """The ends that a path leads to. A literal segment goes before a parameter: /v3/lists/pages is no list."""
    if depth == len(segments):
        yield node
        return
    for following in (node.literals.get(segments[depth]), node.parameter):
        if following is not None:
            yield from _walk(following, segments, depth + 1)


def _absolute(node: Any) -> Any:
    """The same with references that hold wherever a validator meets them."""
    if isinstance(node, dict):
        return {
            key: _URN + value if key == "$ref" and isinstance(value, str) else _absolute(value)
            for key, value in node.items()
        }
    return [_absolute(part) for part in node] if isinstance(node, list) else node


@lru_cache(maxsize=4)
def _load(path: Path | None) -> Description:
    return Description(read_document(path))
