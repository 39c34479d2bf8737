"""Operations as their templates need them: arguments by place, result, paging."""

from __future__ import annotations

from dataclasses import dataclass

from . import python
from .bundle import SpecError
from .parse import Field, Parsed, ParsedOperation, Type, python_name

# What every model and resource method has already.
_TAKEN = {"self", "from_dict", "from_list", "to_dict", "additional_properties"}


@dataclass
class Paging:
    """Attribute names that lead through a page."""

    style: str
    items: tuple[str, ...]
    next: tuple[str, ...]
    total: tuple[str, ...]
    parameter: str
    item: Type


# What x-pagination has to say beside `items`.
_PAGING_STYLES: dict[str, tuple[str, ...]] = {
    "next-url": ("next",),
    "query-token": ("next", "parameter"),
    "skip-limit": (),
    "offset-limit": (),
    "page-number": ("parameter",),
    "body-skip-limit": (),
    "body-token": ("next",),
}


@dataclass
class Method:
    """An operation as its templates need it."""

    operation: ParsedOperation
    name: str
    path_arguments: list[Field]
    arguments: list[Field]  # keywords, required ones first
    query: list[Field]
    headers: list[Field]
    form: list[Field]
    json: list[Field]
    json_list: Field | None
    result: tuple[str, str]
    returns: str
    paging: Paging | None
    argument_sets: dict[str, list[str]]  # names of types for the keywords, and the keywords that each leaves out


def make_method(operation: ParsedOperation, parsed: Parsed) -> Method:
    body = operation.body
    form: list[Field] = []
    json_fields: list[Field] = []
    json_list: Field | None = None
    if body is not None and body.kind == "model":
        fields = [*parsed.models[body.name].fields, *parsed.patterns[body.name]]
        form, json_fields = ([], fields) if operation.body_kind == "json" else (fields, [])
    elif body is not None and body.kind == "list" and operation.body_kind == "json":
        json_list = Field("", operation.body_name, body, True, "The list itself.")
    elif body is not None:
        raise SpecError(f"{operation.id}: a body is an object with properties or a JSON list, not {body.kind}")
    arguments = [
        *operation.header_fields,
        *operation.query_fields,
        *form,
        *json_fields,
        *([json_list] if json_list else []),
    ]
    refuse_twins(operation.id, [*operation.path_fields, *arguments])
    results = list(dict.fromkeys(operation.results))
    if not results and "302" in map(str, operation.raw["responses"]):
        results = [Type("location")]
    if len(results) > 1:
        raise SpecError(f"{operation.id}: success answers differ: {', '.join(map(str, results))}")
    kind = results[0] if results else Type("none")
    tag = operation.raw["tags"][0]
    paging = _paging(operation, kind, parsed)
    result = _result(operation, kind)
    return Method(
        operation=operation,
        name=python_name(operation.id.removeprefix(f"{tag}_")),
        path_arguments=operation.path_fields,
        arguments=sorted(arguments, key=lambda item: not item.required),
        query=operation.query_fields,
        headers=operation.header_fields,
        form=form,
        json=json_fields,
        json_list=json_list,
        result=result,
        # A value of a map may be null.
        returns=f"dict[str, {kind.parts[0].name} | None]" if result[0] == "map" else python.answer_type(kind),
        paging=paging,
        argument_sets=_argument_sets(operation, arguments),
    )


def _argument_sets(operation: ParsedOperation, arguments: list[Field]) -> dict[str, list[str]]:
    names = {item.wire: item.name for item in arguments}
    sets: dict[str, list[str]] = operation.raw.get("x-argument-sets") or {}
    for name, without in sets.items():
        if unknown := [wire for wire in without if wire not in names]:
            raise SpecError(f"{operation.id}: x-argument-sets {name} leaves out what is no argument: {unknown}")
    return {name: [names[wire] for wire in without] for name, without in sets.items()}


def _result(operation: ParsedOperation, kind: Type) -> tuple[str, str]:
    if kind.kind == "model":
        return "model", kind.name
    if kind.kind in ("list", "map") and kind.parts[0].kind == "model":
        return kind.kind, kind.parts[0].name
    if kind.kind in ("text", "bytes", "none", "location"):
        return kind.kind, ""
    if any(python.models_of(kind)):
        raise SpecError(f"{operation.id}: an answer is a model, a list or map of models, or plain JSON")
    return "json", ""


def _paging(operation: ParsedOperation, kind: Type, parsed: Parsed) -> Paging | None:
    given = operation.raw.get("x-pagination")
    if given is None:
        return None
    if not operation.id.removeprefix(operation.raw["tags"][0] + "_").startswith("list"):
        # The method over all pages would have the name of the one for a page.
        raise SpecError(f"{operation.id}: an operation with x-pagination is called <tag>_list[_<noun>]")

    def walk(key: str) -> tuple[tuple[str, ...], Type]:
        names, current = [], kind
        for wire in filter(None, str(given.get(key, "")).split(".")):
            fields = parsed.models[current.name].fields if current.kind == "model" else []
            found = next((item for item in fields if item.wire == wire), None)
            if found is None:
                raise SpecError(f"{operation.id}: x-pagination {key} leads nowhere: {given[key]}")
            names.append(found.name)
            current = found.type
        return tuple(names), current

    items, item_list = walk("items")
    if item_list.kind != "list":
        raise SpecError(f"{operation.id}: x-pagination items leads to no list")
    style = given.get("style")
    needed = _PAGING_STYLES.get(style)
    if needed is None or not all(given.get(key) for key in needed):
        raise SpecError(f"{operation.id}: x-pagination: style is one of {_PAGING_STYLES}, with what it needs")
    return Paging(style, items, walk("next")[0], walk("total")[0], given.get("parameter", ""), item_list.parts[0])


def refuse_twins(where: str, fields: list[Field]) -> None:
    names = [item.name for item in fields]
    if twins := sorted({name for name in names if names.count(name) > 1} | (set(names) & _TAKEN)):
        raise SpecError(f"{where}: {', '.join(twins)} stands for two things in Python; use x-name")
