"""What the options of a request to send say, and which of them are refused.

The refusals have the words that the service documents for the two operations that send.
"""

from __future__ import annotations

import re
from typing import Any

from .addresses import parse_addresses
from .forms import Form, read_json
from .replies import Refusal

MOST_RECIPIENTS = 1000
MOST_OPTION_BYTES = 16 * 1024

_OPTIONS = ("o:", "h:", "v:", "t:")
_DAY_TIME = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d|(?:0?[1-9]|1[0-2]):[0-5]\d(?i:am|pm)")


def check_options(form: Form) -> None:
    """Refuse options that Mailgun does not take.

    Raises:
        Refusal: 400; they are too many, or one of them is wrong.
    """
    if form.size(_OPTIONS) > MOST_OPTION_BYTES:
        raise Refusal(400, "Send options (parameters starting with o:, h:, or v:) are limited to 16 kB total")
    for name in form.prefixed("h:"):
        if not name.isascii() or not name:
            raise Refusal(400, f"Header name must be pure ASCII: {name}")
    for name in ("recipient-variables", "t:variables"):
        if name in form and not isinstance(form.document(name), dict):
            raise Refusal(400, f"'{name}' parameter is not a valid JSON")
    day_time = form.text("o:time-zone-localize")
    if day_time and not _DAY_TIME.fullmatch(day_time):
        raise Refusal(400, f"{day_time} is an invalid 24 hour time")


def recipients(form: Form, *names: str) -> list[str]:
    """The bare addresses of some fields, each once.

    Raises:
        Refusal: 400; one is no address, or there are too many.
    """
    found: dict[str, str] = {}
    for name in names:
        texts = form.texts(name)
        pairs = parse_addresses(texts) if texts else []
        if pairs is None:
            raise Refusal(400, f"{name} parameter is not a valid address. please check documentation")
        for _, address in pairs:
            found.setdefault(address.lower(), address)
    if len(found) > MOST_RECIPIENTS:
        raise Refusal(400, f"Too many recipients, max is {MOST_RECIPIENTS}")
    return list(found.values())


def variables(form: Form, header: str = "") -> dict[str, Any]:
    """The variables that events repeat: those of the header X-Mailgun-Variables, and over them the `v:` fields."""
    return json_object(form.text("h:X-Mailgun-Variables") or header) | form.prefixed("v:")


def template_variables(form: Form) -> dict[str, Any]:
    """The variables of a template: `v:` fields, JSON in them read, and over them `t:variables`."""
    values = {name: _read_json(text) for name, text in variables(form).items()}
    return values | (form.document("t:variables") or {})


def json_object(text: str) -> dict[str, Any]:
    """The JSON object that a header holds; empty where it holds anything else."""
    value = _read_json(text)
    return value if isinstance(value, dict) else {}


def _read_json(text: Any) -> Any:
    """A text that holds an object or a list is meant as such; `5` and `true` are left as they were typed."""
    if not isinstance(text, str) or not text.lstrip().startswith(("{", "[")):
        return text
    try:
        return read_json(text)
    except ValueError:
        return text
