"""The bundle through openapi-python-client's parser. The only module that imports it.

Its parser resolves references, merges allOf, flattens unions and makes names; its warnings are our errors. Its Python
API changes even in patch releases, so the version is checked, and everything else sees the small types below.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import Any

import openapi_python_client.parser.properties as opc_properties
from attrs import define
from openapi_python_client import strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import AnyProperty, LiteralEnumProperty, ModelProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

from .bundle import Document, SpecError, resolve
from .prepare import prepare

PINNED = "0.29.1"
# `o:tag` becomes o_tag. Builtins are good names for fields; only what generated code itself uses is taken.
strings.DELIMITERS = r"\. _:/@-"
strings.RESERVED_WORDS = {"self", "cls"}
_SIMPLE = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    AnyProperty: "any",
    NoneProperty: "none",
    FileProperty: "file",
}

# Enumerations that are schemas of their own keep their names; the parser makes a class for each inline one, too.
_shared_enums: set[str] = set()


@dataclass(frozen=True)
class Type:
    """A type of the description: a simple kind, or one with parts."""

    kind: str  # of _SIMPLE, or: format, literal, list, map, model, union
    name: str = ""  # format, model class, or name of a shared enumeration
    values: tuple[str | int, ...] = ()  # words of an enumeration
    parts: tuple[Type, ...] = ()
    wire: str = "string"  # JSON type behind a format


@dataclass(frozen=True)
class Field:
    """A property or parameter: its name on the wire and in Python, and its type."""

    wire: str
    name: str
    type: Type
    required: bool
    description: str


@dataclass
class ModelClass:
    name: str
    module: str
    description: str
    fields: list[Field]


@dataclass
class ParsedOperation:
    id: str
    method: str
    path: str
    raw: Document
    path_fields: list[Field] = field(default_factory=list)
    query_fields: list[Field] = field(default_factory=list)
    header_fields: list[Field] = field(default_factory=list)
    body_kind: str = ""
    body: Type | None = None
    body_name: str = ""
    results: list[Type] = field(default_factory=list)
    successor: str = ""  # `tag.method` to use instead of a deprecated operation


@dataclass
class Parsed:
    models: dict[str, ModelClass]
    operations: dict[str, list[ParsedOperation]]
    patterns: dict[str, list[Field]]  # model class → arguments for its open names; wire is the prefix
    enums: dict[str, Type]  # enumerations that are schemas of their own


@define
class _Formatted(StringProperty):
    """A string property that remembers its format."""

    format: str = ""
    words: tuple[str, ...] = ()
    wire: str = "string"


def parse(document: Document) -> Parsed:
    """Read the bundle.

    Raises:
        SpecError: The parser is of another version, warns of anything, or finds something it would drop.
    """
    if (found := version("openapi-python-client")) != PINNED:
        raise SpecError(f"needs openapi-python-client {PINNED}, found {found}")
    prepared, variants = prepare(document)
    schemas = (document["components"].get("schemas") or {}).items()
    _shared_enums.clear()
    _shared_enums.update(name for name, schema in schemas if "enum" in schema)
    original = opc_properties._string_based_property
    opc_properties._string_based_property = _string_property
    try:
        data = GeneratorData.from_dict(prepared, config=_config())
    finally:
        opc_properties._string_based_property = original
    if isinstance(data, GeneratorError):
        raise SpecError(f"{data.header}: {data.detail}")
    problems = [*data.errors, *(e for c in data.endpoint_collections_by_tag.values() for e in c.parse_errors)]
    if problems:
        text = "\n".join(f"{problem.header} {problem.detail}" for problem in problems)
        # The parser's own messages show objects where they mean words.
        raise SpecError(re.sub(r" ?<openapi_python_client[^>]*>", "", text))
    models = {str(model.class_info.name): _model(model) for model in data.models}
    found_operations = {
        str(tag): [_operation(endpoint, prepared, variants) for endpoint in collection.endpoints]
        for tag, collection in data.endpoint_collections_by_tag.items()
    }
    count = sum(map(len, found_operations.values()))
    if count != len(variants):
        raise SpecError(f"{len(variants)} operations are described, {count} were parsed")
    enums = {
        str(prop.class_info.name): _type(prop) for prop in data.enums if str(prop.class_info.name) in _shared_enums
    }
    patterns = {str(model.class_info.name): _patterns(model) for model in data.models}
    return Parsed(models, found_operations, patterns, dict(sorted(enums.items())))


def python_name(wire: str, given: str | None = None) -> str:
    """The Python name for a name on the wire: `o:tag` → `o_tag`, `from` → `from_`."""
    return given or str(strings.PythonIdentifier(wire, prefix="field_"))


def _string_property(name: Any, required: bool, data: Any, config: Config) -> Any:
    form = data.schema_format.get_untrusted_value() if data.schema_format else ""
    if form == "binary":
        return FileProperty.build(
            name=name,
            required=required,
            default=None,
            python_name=strings.PythonIdentifier(name, prefix=config.field_prefix),
            description=data.description,
            example=data.example,
        )
    extra = data.model_extra or {}
    return _Formatted(
        name=name,
        default=None,
        required=required,
        python_name=strings.PythonIdentifier(name, prefix=config.field_prefix),
        description=data.description,
        example=data.example,
        format=form,
        words=tuple(extra.get("x-words") or ()),
        wire=extra.get("x-wire", "string"),
    )


def _config() -> Config:
    settings = ConfigFile(post_hooks=[], literal_enums=True)
    return Config.from_sources(
        settings, MetaType.NONE, document_source=Path(), file_encoding="utf-8", overwrite=True, output_path=None
    )


def _type(prop: Any) -> Type:
    if isinstance(prop, _Formatted) and prop.format:
        return Type("format", prop.format, prop.words, wire=prop.wire)
    if isinstance(prop, LiteralEnumProperty):
        name = str(prop.class_info.name)
        return Type("literal", name if name in _shared_enums else "", tuple(sorted(prop.values)))
    if isinstance(prop, ListProperty):
        return Type("list", parts=(_type(prop.inner_property),))
    if isinstance(prop, UnionProperty):
        parts = tuple(_type(part) for part in prop.inner_properties)
        rest = tuple(dict.fromkeys(part for part in parts if part.kind != "none"))
        return rest[0] if len(rest) == 1 else Type("union", parts=rest)
    if isinstance(prop, ModelProperty):
        # An object without named properties is a mapping, not a class.
        if not (prop.data.properties or prop.data.allOf or (prop.data.model_extra or {}).get("patternProperties")):
            return Type(
                "map", parts=(_type(prop.additional_properties) if prop.additional_properties else Type("any"),)
            )
        return Type("model", str(prop.class_info.name))
    kind = next((kind for cls, kind in _SIMPLE.items() if isinstance(prop, cls)), None)
    if kind is None:
        raise SpecError(f"{prop.name}: {type(prop).__name__} is not supported")
    return Type(kind)


def _text(value: Any) -> str:
    # Beside a reference the parser keeps a description as plain text.
    return " ".join((value if isinstance(value, str) else value.get_untrusted_value()).split()) if value else ""


def _model(model: ModelProperty) -> ModelClass:
    properties = model.data.properties or {}
    fields = []
    for prop in [*(model.required_properties or []), *(model.optional_properties or [])]:
        schema = properties.get(prop.name)
        given = (getattr(schema, "model_extra", None) or {}).get("x-name")
        description = _text(getattr(schema, "description", None)) or _text(prop.description)
        wire = prop.name.get_untrusted_value()
        fields.append(Field(wire, python_name(wire, given), _type(prop), prop.required, description))
    return ModelClass(str(model.class_info.name), str(model.class_info.module_name), _text(model.description), fields)


def _patterns(model: ModelProperty) -> list[Field]:
    patterns = (model.data.model_extra or {}).get("patternProperties") or {}
    fields = []
    for pattern, schema in patterns.items():
        if not (match := re.fullmatch(r"\^(\w+):", pattern)):
            raise SpecError(f"{model.class_info.name}: the pattern {pattern!r} is not of the form ^name:")
        inner = Type("str" if schema.get("contentMediaType") is None else "any")
        fields.append(
            Field(f"{match[1]}:", match[1], Type("map", parts=(inner,)), False, schema.get("description", ""))
        )
    return fields


def _operation(endpoint: Endpoint, prepared: Document, variants: dict[tuple[str, str], Document]) -> ParsedOperation:
    # The parser writes Python names into the template; the description's own path is found by position.
    parsed_path = endpoint.path.get_untrusted_value()
    raw_path = next(
        path
        for path, method in variants
        if method == endpoint.method and re.sub(r"{[^}]*}", "{}", path) == re.sub(r"{[^}]*}", "{}", parsed_path)
    )
    raw = variants[raw_path, endpoint.method]
    operation = ParsedOperation(raw["operationId"], endpoint.method.upper(), raw_path.split("#")[0], raw)
    if endpoint.cookie_parameters:
        raise SpecError(f"{operation.id}: cookie parameters are not supported")
    given = [*raw.get("parameters", []), *prepared["paths"][raw_path].get("parameters", [])]
    # The parser drops a parameter's own description.
    sources = {source["name"]: source for source in reversed([resolve(prepared, node) for node in given])}
    places = (
        (operation.path_fields, endpoint.path_parameters),
        (operation.query_fields, endpoint.query_parameters),
        (operation.header_fields, endpoint.header_parameters),
    )
    for fields, found in places:
        for prop in found:
            wire = prop.name.get_untrusted_value()
            name = python_name(wire, sources[wire].get("x-name"))
            description = " ".join(sources[wire].get("description", "").split())
            fields.append(Field(wire, name, _type(prop), prop.required, description))
    for body in endpoint.bodies:
        operation.body_kind = {"files": "multipart", "data": "urlencoded", "json": "json"}[body.body_type]
        operation.body = _type(body.prop)
        media = raw["requestBody"]["content"][body.content_type.get_untrusted_value()]
        operation.body_name = media.get("x-name", "items")
    for answer in endpoint.responses.patterns:
        if answer.status_code.range and 200 <= answer.status_code.range[0] < 300:
            source = str(answer.source["return_type"])
            simple = {"str": Type("text"), "bytes": Type("bytes"), "None": Type("none")}
            operation.results.append(simple.get(source) or _type(answer.prop))
    return operation
