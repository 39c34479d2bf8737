"""Sample calls of every operation, in Python and as curl commands; both from one set of arguments."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from mailgun_api import models
from mailgun_api.servers import SERVERS
from mailgun_api.types import Call, FilePart
from scripts.reference_facts import Argument, Method, description, flat

FILES = {
    "addresses.csv": b"address\nalice@example.org\n",
    "message.eml": b"From: me@example.com\r\nTo: alice@example.org\r\nSubject: Hello\r\n\r\nHello!\r\n",
    "picture.png": b"\x89PNG\r\n\x1a\n",
}
"""The files that samples read, with something to have in them."""

# What a call is not of much use without, although the description does not require it.
_MORE = {
    "messages_send": ("from_", "subject", "text"),
    "events_list": ("event",),
    "messages_resend": ("to",),
    "metrics_list": ("start", "dimensions", "metrics"),
    "templates_create": ("name", "template"),
}
# Values that say more than those by name and type.
_VALUES = {
    ("messages_send", "to"): '["Alice <alice@example.org>"]',
    ("messages_send", "from_"): '"Me <me@example.com>"',
    ("messages_send_mime", "message"): 'Path("message.eml")',
    ("routes_create", "expression"): "\"match_recipient('.*@example.com')\"",
    ("routes_create", "action"): '["forward(\'https://hooks.example.org/mail\')", "stop()"]',
    ("message_limits_update", "limit"): "10000",
    ("domains_create", "name"): '"news.example.com"',
    ("legacy_domains_create", "name"): '"news.example.com"',
    ("events_list", "event"): '"delivered"',
    ("templates_create", "template"): '"<p>Hello {{name}}</p>"',
    ("mailing_lists_create", "address"): '"news@example.com"',
    ("subaccounts_create", "name"): '"Shop"',
}
_TEXTS = {
    "domain": "example.com",
    "address": "alice@example.org",
    "recipient": "alice@example.org",
    "email": "alice@example.org",
    "from_": "me@example.com",
    "to": "alice@example.org",
    "login": "alice",
    "subject": "Hello",
    "text": "Hello!",
    "html": "<p>Hello!</p>",
    "name": "welcome",
    "template_name": "welcome",
    "new_template_name": "welcome-2027",
    "version_name": "v1",
    "tag": "news",
    "ip": "192.0.2.1",
    "url": "https://hooks.example.org/mailgun",
    "link": "https://hooks.example.org/mailgun",
    "list_address": "news@example.com",
    "selector": "mailgun",
    "timezone": "Europe/Berlin",
    "password": "a-long-password",
}
_MOMENT = "datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)"
_WORD_BY_TYPE: dict[str, str] = {"integer": "10", "number": "0.5", "boolean": "True"}
_FORMATS = {
    **dict.fromkeys(("rfc2822", "date-time", "date-time-naive", "go-time", "epoch", "any-date"), _MOMENT),
    "date": "date(2026, 1, 2)",
    "go-duration": "timedelta(minutes=90)",
    "yes-no": "True",
    "true-false": "True",
}
_SCOPE: dict[str, Any] = {
    "UTC": UTC,
    "Path": Path,
    "date": date,
    "datetime": datetime,
    "models": models,
    "timedelta": timedelta,
}


@cache
def chosen(method: Method) -> tuple[tuple[Argument, str], ...]:
    """The arguments of the sample and their values, as Python."""
    more = _MORE.get(method.id, ())
    taken = [item for item in method.arguments if item.required or item.name in more]
    if not any(item.place == "body" for item in taken):
        # A change that changes nothing shows nothing.
        body = [item for item in method.arguments if item.place == "body" and not item.wire.endswith("…")]
        taken += [item for item in body if item.schema.get("type") in ("string", "boolean", "integer")][:1] or body[:1]
    return tuple((item, _VALUES.get((method.id, item.name)) or _value(item.schema, item.name)) for item in taken)


def _value(schema: dict[str, Any], name: str) -> str:
    schema = flat(description(), schema)
    kind = schema.get("type")
    kind = next(word for word in kind if word != "null") if isinstance(kind, list) else kind
    if choices := schema.get("anyOf") or schema.get("oneOf"):
        return _value(choices[0], name)
    if schema.get("contentMediaType") == "application/json":
        return _json(schema.get("contentSchema") or {}, name)
    if (form := schema.get("format", "")) in _FORMATS:
        return _FORMATS[form]
    if form == "binary":
        return f'Path("{"picture.png" if "image" in name else "addresses.csv"}")'
    if words := schema.get("enum"):
        return _quoted(words[0]) if isinstance(words[0], str) else repr(words[0])
    if kind == "array":
        return f"[{_value(schema['items'], name)}]"
    if kind == "object" or "properties" in schema:
        return _object(schema, name)
    if kind in _WORD_BY_TYPE:
        low, high = schema.get("minimum"), schema.get("maximum")
        fits = (low is None or low <= 10) and (high is None or high >= 10)
        return _WORD_BY_TYPE[kind] if fits or kind != "integer" else str(low if low is not None else high)
    return _quoted(_TEXTS.get(name) or ("alice@example.org" if form == "address" else _by_ending(name)))


def _json(schema: dict[str, Any], name: str) -> str:
    """A value that is sent as JSON inside of a form, so no model."""
    schema = flat(description(), schema)
    if choices := schema.get("anyOf"):
        return _json(choices[0], name)
    if schema.get("type") == "array":
        return f"[{_json(schema['items'], name)}]"
    if properties := schema.get("properties"):
        first = next(iter(schema.get("required") or properties))
        return f"{{{_quoted(first)}: {_json(properties[first], first)}}}"
    if schema.get("type") in ("object", None):
        return '{"Subject": "Hello"}' if name == "headers" else '{"name": "Alice"}'
    return _value(schema, name)


def _by_ending(name: str) -> str:
    if name.endswith(("_id", "id")):
        return "0123456789abcdef01234567"
    endings = {"url": "https://hooks.example.org/mailgun", "email": "alice@example.org", "domain": "example.com"}
    return next((text for ending, text in endings.items() if name.rstrip("s").endswith(ending)), name.replace("_", "-"))


def _object(schema: dict[str, Any], name: str) -> str:
    properties = schema.get("properties")
    if not properties:
        inner = schema.get("additionalProperties")
        return f'{{"name": {_value(inner if isinstance(inner, dict) else {"type": "string"}, name)}}}'
    needed = schema.get("required") or [next(iter(properties))]
    cls = _model_of(schema)
    fields = {wire: python for python, wire, _ in cls._fields}
    inner_values = ", ".join(f"{fields[wire]}={_value(properties[wire], fields[wire])}" for wire in needed)
    return f"models.{cls.__name__}({inner_values})"


def _model_of(schema: dict[str, Any]) -> Any:
    own = schema["properties"]
    for name, found in description()["components"]["schemas"].items():
        if flat(description(), found).get("properties") == own and hasattr(models, name):
            return getattr(models, name)
    raise LookupError(f"no model has these properties: {sorted(own)}")


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def evaluated(value: str) -> Any:
    """What the Python of a sample's argument means."""
    return eval(value, dict(_SCOPE))


def make_call(method: Method) -> Call[Any]:
    """The call that the sample makes."""
    operation = getattr(import_module(f"mailgun_api.api.{method.tag}"), method.id)
    positional, keywords = [], {}
    for item, value in chosen(method):
        found = evaluated(value)
        if item.place == "path":
            positional.append(found)
        else:
            keywords[item.name] = found
    call: Call[Any] = operation(*positional, **keywords)
    return call


def python(method: Method, *, asynchronous: bool = False) -> str:
    """A program that makes the call; of a list, one that reads every item."""
    indent = "        " if asynchronous else "    "
    call = f"mg.{method.tag}.{method.iterates or method.name}("
    arguments = list(_written(method))
    if len(line := f"{call}{', '.join(arguments)})") <= 70:
        call = line
    else:
        call += "".join(f"\n{indent}    {item}," for item in arguments) + f"\n{indent})"
    if method.iterates:
        lines = [f"{'async ' if asynchronous else ''}for item in {call}:", "    print(item)"]
    else:
        name = "answer = " if method.returns != "None" else ""
        lines = [f"{name}{'await ' if asynchronous else ''}{call}"]
    body = [indent + line for line in lines]
    head, own = _imports(call)
    if not asynchronous:
        parts = [*head, *([""] if head else []), *own, "from mailgun_sdk import Mailgun", "", "with Mailgun() as mg:"]
        return "\n".join([*parts, *body]) + "\n"
    parts = ["import asyncio", *head, "", *own, "from mailgun_sdk import AsyncMailgun", "", ""]
    parts += ["async def main() -> None:", "    async with AsyncMailgun() as mg:", *body, "", "", "asyncio.run(main())"]
    return "\n".join(parts) + "\n"


def _imports(call: str) -> tuple[list[str], list[str]]:
    """Import statements for what a call mentions: of the standard library, and of the package."""
    names = [name for name in ("date", "datetime", "timedelta") if re.search(rf"\b{name}\(", call)]
    names = (["UTC"] if "datetime" in names else []) + names
    head = [f"from datetime import {', '.join(names)}"] if names else []
    head += ["from pathlib import Path"] if "Path(" in call else []
    return head, ["from mailgun_api import models"] if "models." in call else []


def _written(method: Method) -> Iterator[str]:
    for item, value in chosen(method):
        yield value if item.place == "path" else f"{item.name}={value}"


def curl(method: Method, base_url: str = SERVERS["us"]) -> str:
    """The same call for a shell that has the key in `MAILGUN_API_KEY`."""
    call = make_call(method)
    url = base_url + call.url if call.url.startswith("/") else call.url
    if call.query:
        url += "?" + urlencode(call.query)
    parts = ['curl --user "api:$MAILGUN_API_KEY"']
    if method.http not in ("GET",) and not (method.http == "POST" and call.body is not None):
        parts[0] += f" --request {method.http}"
    parts.append(shlex.quote(url))
    parts += [f"--header {shlex.quote(f'{name}: {value}')}" for name, value in (call.headers or {}).items()]
    if call.body is not None:
        parts += _body(call.body.kind, call.body.content)
    return " \\\n  ".join(parts) + "\n"


def _body(kind: str, content: Any) -> Iterator[str]:
    if kind == "json":
        yield "--header 'Content-Type: application/json'"
        yield f"--data {shlex.quote(json.dumps(content, ensure_ascii=False))}"
        return
    for name, value in content:
        if isinstance(value, FilePart):
            yield f"--form {shlex.quote(f'{name}=@{value.value!s}')}"
        elif kind == "multipart":
            yield f"--form-string {shlex.quote(f'{name}={value}')}"
        else:
            yield f"--data-urlencode {shlex.quote(f'{name}={value}')}"
