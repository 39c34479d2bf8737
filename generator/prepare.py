"""What the parser can take: one body an operation, and our formats on strings only."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from .bundle import Document, SpecError, operations

# Formats that are more than a name for a string; all but `binary` are ours, not the parser's.
FORMATS = frozenset(
    {
        *("rfc2822", "date-time", "date-time-naive", "go-time", "epoch", "any-date", "date", "go-duration"),
        *("yes-no", "true-false", "json-text", "password", "binary", "address"),
    }
)


def prepare(document: Document) -> tuple[Document, dict[tuple[str, str], Document]]:
    """What the parser can take: one body an operation, and our formats on strings only."""
    prepared = deepcopy(document)
    variants: dict[tuple[str, str], Document] = {}
    for where, method, operation in list(operations(prepared)):
        template = where.split(" ", 1)[1]
        item = prepared["paths"][template]
        content = (operation.get("requestBody") or {}).get("content") or {}
        for media_type in [m for m in content if "x-operation-id" in content[m]]:
            media = content.pop(media_type)
            variant = {**operation, "operationId": media["x-operation-id"], "summary": media["x-summary"]}
            variant["requestBody"] = {"required": True, "content": {media_type: media}}
            # Only the parser sees this path: the fragment keeps the two apart.
            key = f"{template}#{variant['operationId']}"
            prepared["paths"][key] = {"parameters": item.get("parameters", []), method: variant}
            variants[key, method] = variant
        if len(content) > 1:
            raise SpecError(f"{where}: a request body has one content type, or names a method for the second")
        variants[template, method] = operation
    _rewrite(prepared, "#")
    return prepared, variants


def _rewrite(node: Any, where: str) -> None:
    if isinstance(node, list):
        for index, value in enumerate(node):
            _rewrite(value, f"{where}/{index}")
        return
    if not isinstance(node, dict):
        return
    form, kind = node.get("format"), node.get("type")
    if isinstance(form, str) and form not in FORMATS and kind in ("string", ["string", "null"]):
        raise SpecError(f"{where}: format {form!r} is not known; the description's README lists them")
    if node.get("contentMediaType") == "application/json" and kind == "string":
        node["format"] = "json-text"
    elif isinstance(form, str) and form in FORMATS and form not in ("binary", "password"):
        kinds = kind if isinstance(kind, list) else [kind]
        node["x-wire"] = next((k for k in kinds if k not in ("null", "string")), "string")
        node["type"] = ["string", "null"] if "null" in kinds else "string"
        if form == "yes-no":
            node["x-words"] = node.pop("enum", ["yes", "no"])
    if node.get("additionalProperties") == {"not": {}}:
        node["additionalProperties"] = False
    for key, value in node.items():
        if key != "example":
            _rewrite(value, f"{where}/{key}")
