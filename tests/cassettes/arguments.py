"""Arguments for any operation, made from the description: one of each kind, the same in every run."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from generator.parse import Field, Parsed, ParsedOperation, Type
from mailgun_api import models

_MOMENT = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
_FORMATS: dict[str, Any] = {
    "address": "Ann <ann@example.org>",
    "rfc2822": _MOMENT,
    "date-time": _MOMENT,
    "epoch": _MOMENT,
    "any-date": _MOMENT,
    "date": date(2026, 1, 2),
    "go-duration": timedelta(minutes=90),
    "yes-no": True,
    "true-false": True,
    "json-text": {"enabled": True},
    "password": "key-0000",
}
_SIMPLE: dict[str, Any] = {
    "int": 10,
    "float": 0.5,
    "bool": True,
    "any": "text",
    "file": ("file.csv", b"address\na@example.org\n"),
}
# Names that say more than their type does.
_TEXTS = {"domain": "example.com", "url": "https://hooks.example.org/mailgun", "address": "alice@example.org"}
# Where the description has bounds that the sample is out of.
_LIMITS = {"message_limits_update": {"limit": 1000}}


def arguments(operation: ParsedOperation, parsed: Parsed) -> tuple[list[Any], dict[str, Any]]:
    """All arguments of an operation: the path's by position, the others as keywords."""
    keywords = [*operation.header_fields, *operation.query_fields]
    body = operation.body
    values: dict[str, Any] = {}
    if body is not None and body.kind == "model":
        keywords += [*parsed.models[body.name].fields, *parsed.patterns[body.name]]
    elif body is not None:
        values[operation.body_name] = _value(Field("", operation.body_name, body, True, ""), parsed)
    values.update((item.name, _value(item, parsed)) for item in keywords)
    values.update(_LIMITS.get(operation.id, {}))
    return [_value(item, parsed) for item in operation.path_fields], values


def _value(item: Field, parsed: Parsed) -> Any:
    return _of_type(item.type, item.name, parsed)


def _of_type(kind: Type, name: str, parsed: Parsed) -> Any:
    match kind.kind:
        case "str":
            return _TEXTS.get(name, "text")
        case "format" if (kind.name, name) == ("json-text", "headers"):
            return {"Subject": "Hello"}
        case "format":
            return _FORMATS[kind.name]
        case "literal":
            return kind.values[0]
        case "list":
            return [_of_type(kind.parts[0], name, parsed)]
        case "map":
            return {"name": _of_type(kind.parts[0], name, parsed)}
        case "union":
            return _of_type(kind.parts[0], name, parsed)
        case "model":
            fields = parsed.models[kind.name].fields
            return getattr(models, kind.name)(**{item.name: _value(item, parsed) for item in fields})
        case simple:
            return _SIMPLE[simple]
