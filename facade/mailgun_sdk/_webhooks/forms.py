"""Forms and files in the shapes of many frameworks, as one list of pairs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from .errors import WebhookError
from .multipart import MAX_FIELDS, FileTuple

Form: TypeAlias = Mapping[str, Any] | Iterable[tuple[str, Any]]
"""A form: a mapping, a multi-dict of a framework, or pairs."""

Files: TypeAlias = Mapping[str, Any] | Iterable[tuple[str, Any]]
"""Files: a mapping, a multi-dict of a framework, or pairs.

A file is bytes, `(name, content)` or `(name, content, content type)`, or an object of Starlette, Werkzeug, Django,
aiohttp or the standard library that can be read without waiting.
"""


def pairs_of(form: object, what: str = "form") -> list[tuple[str, Any]]:
    """The pairs of a form in their order, values as they are.

    Raises:
        WebhookError: It is no form (`malformed`).
    """
    try:
        found = list(_pairs(form))
    except (TypeError, ValueError, AttributeError) as error:
        raise WebhookError("malformed", f"the {what} is neither a mapping nor pairs of names and values") from error
    if not all(isinstance(name, str) for name, _ in found):
        raise WebhookError("malformed", f"the {what} has a name that is no text")
    if len(found) > MAX_FIELDS:
        raise WebhookError("malformed", f"the {what} has more than {MAX_FIELDS} fields")
    return found


def _pairs(form: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(form, (str, bytes, bytearray, memoryview)):
        raise TypeError
    if hasattr(form, "multi_items"):  # Starlette
        return ((name, value) for name, value in form.multi_items())
    if hasattr(form, "lists"):  # Django, Werkzeug
        return ((name, value) for name, values in form.lists() for value in values)
    if hasattr(form, "allitems"):  # Bottle
        return ((name, value) for name, value in form.allitems())
    if hasattr(form, "items"):  # a multi-dict of aiohttp gives every value here
        return ((name, value) for name, given in form.items() for value in _values(given))
    return ((name, value) for name, value in form)


def _values(given: Any) -> Iterable[Any]:
    return given if isinstance(given, list) else (given,)


def text_of(value: object) -> str | None:
    """A form value as text; `None` for anything else."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, (bytes, bytearray)):
        return bytes(value).decode("utf-8", "surrogateescape")
    return None


def text_pairs(form: object) -> list[tuple[str, str]]:
    """The pairs of a form, without the files that old posts of events may bring.

    Raises:
        WebhookError: It is no form (`malformed`).
    """
    found: list[tuple[str, str]] = []
    for name, value in pairs_of(form):
        text = text_of(value)
        if text is not None:
            found.append((name, text))
        elif not hasattr(value, "filename"):
            raise WebhookError("malformed", f"the field {name[:100]!r} is neither text nor bytes")
    return found


def file_of(field: str, value: Any) -> FileTuple:
    """A file in any shape that `Files` has.

    Raises:
        WebhookError: It is no file (`malformed`).
    """
    if isinstance(value, (bytes, bytearray, memoryview)):
        return None, bytes(value), None
    if isinstance(value, tuple):
        name, content, kind = (*value, None)[:3] if len(value) > 1 else (None, None, None)
    else:
        # Werkzeug's `name` is that of the field; only Django and open files have nothing better.
        name = getattr(value, "filename", None) if hasattr(value, "filename") else getattr(value, "name", None)
        content, kind = value, getattr(value, "content_type", None)
    raw = _content(content)
    if raw is None:
        raise WebhookError("malformed", f"the file {field[:100]!r} is neither bytes nor can it be read")
    return name if isinstance(name, str) else None, raw, kind if isinstance(kind, str) else None


def _content(value: Any) -> bytes | None:
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    if isinstance(value, str):
        return value.encode("utf-8", "surrogateescape" if _escapes(value) else "surrogatepass")
    inner = getattr(value, "file", None)  # Starlette's own `read` would have to be awaited
    source: Any = inner if hasattr(inner, "read") else value
    if not hasattr(source, "read"):
        return None
    try:
        # A view before may have read it already.
        if hasattr(source, "seek"):
            source.seek(0)
        raw = source.read()
    except (OSError, ValueError, TypeError):
        return None
    return raw if isinstance(raw, bytes) else None


def _escapes(text: str) -> bool:
    try:
        text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return False
    return True


def encoded(text: str) -> bytes:
    """The bytes of a text; lone surrogates, which a form or JSON may hold, do no harm."""
    return text.encode("utf-8", "surrogateescape" if _escapes(text) else "surrogatepass")


def header(headers: object, name: str) -> str | None:
    """A header of a request, in whatever case; the first if there are several."""
    if headers is None:
        return None
    for key, value in pairs_or_nothing(headers):
        key_text, text = text_of(key), text_of(value)
        if key_text is not None and text is not None and key_text.lower() == name:
            return text
    return None


def pairs_or_nothing(headers: Any) -> list[tuple[Any, Any]]:
    """Pairs of a mapping or of pairs, names of any type (ASGI has bytes)."""
    try:
        return [(key, value) for key, given in _pairs(headers) for value in _values(given)]
    except (TypeError, ValueError, AttributeError) as error:
        raise WebhookError("malformed", "the headers are neither a mapping nor pairs") from error
