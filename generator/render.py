"""The parsed description to the files of the generated package, in memory."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jinja2

from . import docstrings, python
from .bundle import SpecError, bundle, dump
from .parse import Field, ModelClass, Parsed, ParsedOperation, Type, parse, python_name

PACKAGE = "mailgun_api"
_HERE = Path(__file__).parent
# What every model and resource method has already.
_TAKEN = {"self", "from_dict", "to_dict", "additional_properties"}
_HEAD = "# Written by `make generate` from spec/. Do not edit.\n"
_RUFF = (
    ("check", "--isolated", "--line-length", "120", "--select", "F401,I", "--fix"),
    ("format", "--isolated", "--line-length", "120"),
)


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


def render(spec: Path) -> dict[str, str]:
    """All generated files by their path below `generated/`.

    Raises:
        SpecError: The description is wrong.
    """
    document = bundle(spec)
    parsed = parse(document)
    methods = {
        tag: sorted((_method(operation, parsed) for operation in found), key=lambda method: method.name)
        for tag, found in sorted(parsed.operations.items())
    }
    every = [method for found in methods.values() for method in found]
    names = {method.operation.id: f"{tag}.{method.name}" for tag, found in methods.items() for method in found}
    for method in every:
        if successor := method.operation.raw.get("x-successor"):
            method.operation.successor = names[successor]
    received = python.reachable(
        {n for m in every for kind in m.operation.results for n in python.models_of(kind)}, parsed.models
    )
    sent = python.reachable(
        {n for m in every for item in [*m.arguments] for n in python.models_of(item.type)}, parsed.models
    )
    if both := sorted(received & sent):
        raise SpecError(f"schemas are sent and received, so `required` has no meaning in them: {', '.join(both)}")
    for name in sorted(sent):
        if unsent := [item.wire for item in parsed.models[name].fields if not python.can_be_nested(item.type)]:
            raise SpecError(f"{name}: {', '.join(unsent)}: inside a body only dates are converted; use plain types")
    classes = {prefix + _pascal(tag) for tag in parsed.operations for prefix in ("", "Async")}
    if clashes := sorted((received | sent) & classes):
        raise SpecError(f"schemas have the names of resource classes: {', '.join(clashes)}; rename them")
    files = {
        f"{PACKAGE}/{path.name}": _HEAD + path.read_text(encoding="utf-8")
        for path in sorted((_HERE / "runtime").glob("*.py"))
        if path.name != "__init__.py"
    }
    files[f"{PACKAGE}/py.typed"] = ""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters.update(repr=repr, string=_string)

    helpers = {
        "python": python,
        "docs": docstrings,
        "qualify": _qualify,
        "path_part": _path_part,
        "returns": _returns,
        "secret_fields": _secret_fields,
    }

    def write(path: str, template: str, **context: Any) -> None:
        files[f"{PACKAGE}/{path}"] = _HEAD + environment.get_template(template).render(helpers | context)

    models = [parsed.models[name] for name in sorted(received | sent)]
    for model in models:
        _refuse_twins(model.name, model.fields)
        write(
            f"models/{model.module}.py",
            "model.py.jinja",
            model=model,
            sent=model.name in sent,
            modules=_modules(model, parsed),
            enums=sorted({name for item in model.fields for name in python.enums_of(item.type)}),
        )
    write("models/__init__.py", "models_init.py.jinja", models=models)
    for tag in document["tags"]:
        found = methods.get(tag["name"], [])
        if not found:
            raise SpecError(f"the tag {tag['name']} has no operation")
        write(f"api/{tag['name']}.py", "api.py.jinja", tag=tag, methods=found, parsed=parsed)
        write(
            f"resources/{tag['name']}.py",
            "resource.py.jinja",
            tag=tag,
            methods=found,
            parsed=parsed,
            kind=_pascal(tag["name"]),
        )
    tags = [{**tag, "class": _pascal(tag["name"])} for tag in document["tags"]]
    for path, template in (
        ("__init__.py", "package_init.py.jinja"),
        ("api/__init__.py", "api_init.py.jinja"),
        ("resources/__init__.py", "resources_init.py.jinja"),
        ("client.py", "client.py.jinja"),
        ("operations.py", "operations.py.jinja"),
        ("enums.py", "enums.py.jinja"),
    ):
        write(path, template, tags=tags, methods=every, document=document, enums=parsed.enums)
    files = _format(files)
    files["openapi.yaml"] = dump(document)
    return files


def _method(operation: ParsedOperation, parsed: Parsed) -> Method:
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
    _refuse_twins(operation.id, [*operation.path_fields, *arguments])
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
    )


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


def _modules(model: ModelClass, parsed: Parsed) -> list[tuple[str, str]]:
    names = {name for item in model.fields for name in python.models_of(item.type)} - {model.name}
    return [(parsed.models[name].module, name) for name in sorted(names)]


def _qualify(annotation: str, taken: list[str]) -> str:
    """Name types in full where a class has attributes or methods of the same names."""
    homes: dict[str, str] = dict.fromkeys(("list", "dict", "str", "int", "float", "bool", "bytes"), "builtins")
    homes |= dict.fromkeys(("date", "datetime", "timedelta"), "_datetime")
    hidden = "|".join(name for name in homes if name in taken)
    if not hidden:
        return annotation
    return re.sub(rf"(?<![\w.'\"])({hidden})(?![\w'\"])", lambda found: f"{homes[found[1]]}.{found[1]}", annotation)


def _refuse_twins(where: str, fields: list[Field]) -> None:
    names = [item.name for item in fields]
    if twins := sorted({name for name in names if names.count(name) > 1} | (set(names) & _TAKEN)):
        raise SpecError(f"{where}: {', '.join(twins)} stands for two things in Python; use x-name")


def _path_part(part: str, method: Method) -> str:
    """A segment of a path template as part of an f-string."""

    def argument(match: re.Match[str]) -> str:
        name = next(item.name for item in method.path_arguments if item.wire == match[1])
        return f"{{_encode.segment('{name}', {name})}}"

    return re.sub(r"{([^}]*)}", argument, part)


def _secret_fields(model: ModelClass) -> list[Field]:
    def secret(kind: Type) -> bool:
        return kind.name == "password" or any(map(secret, kind.parts))

    return [item for item in model.fields if secret(item.type)]


def _returns(method: Method) -> str:
    statuses = [status for status in method.operation.raw["responses"] if str(status).startswith("2")]
    answer = method.operation.raw["responses"][statuses[0]] if statuses else {}
    return str(answer.get("description", "Nothing."))


def _string(text: str) -> str:
    return docstrings.escape(" ".join(text.split()))


def _pascal(name: str) -> str:
    return "".join(word.capitalize() for word in name.split("_"))


def _format(files: dict[str, str]) -> dict[str, str]:
    """One pinned ruff, isolated from any project's settings, so that the output depends on nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        for arguments in _RUFF:
            command = [sys.executable, "-m", "ruff", *arguments, "--target-version", "py311", "."]
            done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
            if done.returncode:
                raise SpecError(f"ruff {arguments[0]}: {done.stderr or done.stdout}")
        return {name: (root / name).read_text(encoding="utf-8") for name in files}
