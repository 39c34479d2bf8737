"""The parsed description to the files of the generated package, in memory."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import jinja2

from . import docstrings, python
from .bundle import SpecError, bundle, dump, dump_json
from .methods import Method, make_method, refuse_twins
from .parse import Field, ModelClass, Parsed, Type, parse

PACKAGE = "mailgun_api"
_HERE = Path(__file__).parent
_HEAD = "# Written by `make generate` from spec/. Do not edit.\n"
_RUFF = (
    ("check", "--isolated", "--line-length", "120", "--select", "F401,I", "--fix"),
    ("format", "--isolated", "--line-length", "120"),
)


def render(spec: Path) -> dict[str, str]:
    """All generated files by their path below `generated/`.

    Raises:
        SpecError: The description is wrong.
    """
    document = bundle(spec)
    parsed = parse(document)
    methods = {
        tag: sorted((make_method(operation, parsed) for operation in found), key=lambda method: method.name)
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

    listed = {
        name
        for kind in [kind for m in every for kind in m.operation.results]
        + [item.type for name in received for item in parsed.models[name].fields]
        for name in python.listed_models_of(kind)
    }
    models = [parsed.models[name] for name in sorted(received | sent)]
    for model in models:
        refuse_twins(model.name, model.fields)
        write(
            f"models/{model.module}.py",
            "model.py.jinja",
            model=model,
            sent=model.name in sent,
            listed=model.name in listed,
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
        ("servers.py", "servers.py.jinja"),
        ("enums.py", "enums.py.jinja"),
        *([("arguments.py", "arguments.py.jinja")] if any(method.argument_sets for method in every) else []),
    ):
        write(path, template, tags=tags, methods=every, document=document, enums=parsed.enums, models=sorted(sent))
    files = _format(files)
    files["openapi.yaml"] = dump(document)
    # The same for programs: it takes a hundredth of the time to read.
    files["openapi.json"] = dump_json(document)
    return files


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
