"""What the reference says of types: the fields of models, lists of words, and where each of them is described."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, get_args

from generator.bundle import Document, resolve
from mailgun_api import enums, models
from mailgun_api.types import AddressInput, FileInput
from scripts.reference_facts import Method, MismatchError, description, flat

SHARED = "shared"
_INPUTS: dict[str, tuple[Any, str]] = {
    "AddressInput": (
        AddressInput,
        "An address: a text as it is written, an `email.headerregistry.Address`, or `(name, address)`. See "
        "[addresses](../sending.md#addresses).",
    ),
    "FileInput": (
        FileInput,
        "A path, bytes, an open binary file, or an iterable of bytes; or one of these as `(name, source)`, `(name, "
        "source, content type)` or `(name, source, content type, number of bytes)`. See [sending](../sending.md).",
    ),
}
_SHARED_HEAD = """# Shared types

Types that more than one resource has. All models come from `mailgun_api.models`. Fields of answers are `None` where the
answer lacked them; what the description does not know is in `additional_properties`, and `to_dict()` gives back what
came.
"""


def homes(every: Mapping[str, Iterable[Method]]) -> dict[str, str]:
    """The page of each type: that of the only resource that has it, or the shared one."""
    users: dict[str, set[str]] = {}
    for tag, found in every.items():
        for method in found:
            texts = [method.returns, *(item.annotation for item in method.arguments)]
            for name in _reachable(texts):
                users.setdefault(name, set()).add(tag)
    return {
        name: next(iter(tags)) if len(tags) == 1 and _is_model(name) else SHARED for name, tags in sorted(users.items())
    }


def _reachable(texts: Iterable[str]) -> set[str]:
    found: set[str] = set()
    waiting = [name for text in texts for name in _names(text)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            if _is_model(name):
                waiting += [inner for text in _annotations(name).values() for inner in _names(text)]
    return found


def _names(annotation: str) -> list[str]:
    # Words of a Literal may look like names of types.
    bare = re.sub(r"""'[^']*'|"[^"]*\"""", "", annotation)
    return [name for name in re.findall(r"[A-Z]\w+", bare) if _is_model(name) or _is_words(name) or name in _INPUTS]


@cache
def _is_model(name: str) -> bool:
    return hasattr(getattr(models, name, None), "from_dict")


@cache
def _is_words(name: str) -> bool:
    return name not in ("Literal", "TypeAlias") and hasattr(enums, name)


@cache
def _annotations(name: str) -> dict[str, str]:
    cls = getattr(models, name)
    known = {python for python, _, _ in cls._fields}
    return {field: str(text) for field, text in inspect.get_annotations(cls).items() if field in known}


def linked(annotation: str, tag: str, homes: Mapping[str, str]) -> str:
    """A type, with links to the types in it."""
    names = list(dict.fromkeys(_names(annotation)))
    links = [f"[`{name}`]({'' if homes[name] == tag else homes[name] + '.md'}#{name.lower()})" for name in names]
    if names == [annotation]:
        return links[0]
    return " · ".join([f"`{annotation}`", *links])


def types_of(tag: str, homes: Mapping[str, str]) -> str:
    """The section with the types of a page; empty where it has none."""
    own = [name for name, home in homes.items() if home == tag and _is_model(name)]
    if not own:
        return ""
    return "\n## Types\n\nAll of them come from `mailgun_api.models`.\n" + "".join(
        _model(name, tag, homes) for name in own
    )


def shared_page(homes: Mapping[str, str]) -> str:
    """The types that several resources have, and lists of words."""
    words = [name for name, home in homes.items() if home == SHARED and _is_words(name)]
    shared = [name for name, home in homes.items() if home == SHARED and _is_model(name)]
    parts = [_SHARED_HEAD, "\n## What arguments take\n"]
    parts += [f"\n### {name} {{ #{name.lower()} }}\n\n{text}\n" for name, (_, text) in _INPUTS.items()]
    parts.append(
        "\n## Words\n\nFrom `mailgun_api.enums`. All are open: a word that is new at the service is a `str`.\n"
    )
    for name in words:
        literal = get_args(getattr(enums, name))[0]
        known = ", ".join(f"`{word}`" for word in get_args(literal))
        parts.append(f"\n### {name} {{ #{name.lower()} }}\n\n{known}\n")
    parts.append("\n## Models\n")
    parts += [_model(name, SHARED, homes) for name in shared]
    return "".join(parts)


def _model(name: str, tag: str, homes: Mapping[str, str]) -> str:
    schema = description()["components"]["schemas"].get(name)
    if schema is None:
        raise MismatchError(f"the model {name} has no schema of that name; run `make generate`")
    schema = flat(description(), schema)
    lines = [f"\n### {name} {{ #{name.lower()} }}\n"]
    if text := sentence(schema.get("description", "")):
        lines.append(f"{text}\n")
    lines += _fields(name, schema, tag, homes)
    return "\n".join(lines) + "\n"


def _fields(name: str, schema: Document, tag: str, homes: Mapping[str, str]) -> Iterator[str]:
    annotations = _annotations(name)
    for python, wire, _ in getattr(models, name)._fields:
        node = flat(description(), (schema.get("properties") or {}).get(wire, {}))
        annotation = re.sub(r" \| None$", "", annotations.get(python, "Any"))
        facts = [sentence(node.get("description", "")), limits(node)]
        if wire != python:
            facts.append(f"On the wire: `{wire}`.")
        yield f"`{python}` {linked(annotation, tag, homes)}\n:   {' '.join(filter(None, facts))}\n"


def sentence(text: str) -> str:
    """A description as one line that ends like a sentence."""
    line = " ".join(text.split())
    return line if not line or line.endswith((".", "!", "?", ":")) else f"{line}."


def limits(schema: Document) -> str:
    """The bounds that a schema sets, in words."""
    low, high = schema.get("minimum"), schema.get("maximum")
    found = []
    if low is not None and high is not None:
        found.append(f"{low:,} to {high:,}")
    elif low is not None or high is not None:
        found.append(f"at least {low:,}" if low is not None else f"at most {high:,}")
    if "maxItems" in schema:
        found.append(f"at most {schema['maxItems']:,} items")
    if "maxLength" in schema:
        found.append(f"at most {schema['maxLength']:,} characters")
    return f"*Limit: {', '.join(found)}.*" if found else ""


def resolved(node: Document) -> Document:
    """What a reference stands for."""
    return resolve(description(), node)
