"""From Python arguments to what goes on the wire. Each converter takes the argument's name, for its error."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from math import isfinite
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from . import addresses as _addresses
from .dates import format_rfc2822 as rfc2822
from .dates import require_aware
from .errors import ArgumentError

if TYPE_CHECKING:
    from .types import AddressInput

__all__ = [
    "address",
    "addresses",
    "boolean",
    "day",
    "duration",
    "epoch",
    "epoch_seconds",
    "header",
    "integer",
    "json_text",
    "many",
    "number",
    "plain",
    "prefixed",
    "rfc2822",
    "rfc3339",
    "segment",
    "text",
    "word",
    "yes_no",
]


def segment(argument: str, value: str) -> str:
    """One segment of a path, whatever characters it has."""
    if not isinstance(value, str):
        raise ArgumentError(argument, f"needs a text, got {type(value).__name__}")
    if not value.strip():
        raise ArgumentError(argument, "is empty; without it the call would mean something else")
    if value in (".", ".."):
        raise ArgumentError(argument, f"{value!r} would change the path")
    try:
        return quote(value, safe="@")
    except UnicodeEncodeError as error:
        raise ArgumentError(argument, f"is no valid Unicode: {error.reason}") from error


def text(argument: str, value: str) -> str:
    """A text."""
    if not isinstance(value, str):
        raise ArgumentError(argument, f"needs a text, got {type(value).__name__}")
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            raise ArgumentError(argument, f"is no valid Unicode: {error.reason}") from error
    # A member of an enumeration is sent as its value, not as its name.
    return str.__str__(value)


def address(argument: str, value: AddressInput) -> str:
    """An address, with a name or without."""
    # Nearly all are such texts: nothing is to be quoted in them, and no line break can hide.
    if type(value) is str and value.isascii() and value.isprintable():
        return value
    return _addresses.address(argument, value)


def addresses(argument: str, value: AddressInput | Iterable[AddressInput]) -> list[str]:
    """The addresses of a repeated field, each as a text; a lone one counts as one."""
    if type(value) is str:
        return [address(argument, value)]
    items = value if type(value) is list else many(argument, _addresses.addresses(argument, value))
    # As in `address`, which a thousand recipients would call a thousand times.
    return [
        item if type(item) is str and item.isascii() and item.isprintable() else _addresses.address(argument, item)
        for item in items
    ]


def word(argument: str, value: str | float | bool) -> str:
    """A value of one of several simple kinds."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return text(argument, value) if isinstance(value, str) else number(argument, value)


def integer(argument: str, value: int) -> str:
    """A whole number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(int(value))
    raise ArgumentError(argument, f"needs a whole number, got {type(value).__name__}")


def number(argument: str, value: float) -> str:
    """A number."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise ArgumentError(argument, f"needs a number, got {type(value).__name__}")
    if not isfinite(value):
        raise ArgumentError(argument, f"needs a finite number, got {value!r}")
    # Subclasses, those of NumPy among them, show themselves otherwise.
    return str(int(value)) if isinstance(value, int) else repr(float(value))


def boolean(argument: str, value: bool) -> str:
    """`true` or `false`."""
    if isinstance(value, bool):
        return "true" if value else "false"
    raise ArgumentError(argument, f"needs True or False, got {value!r}")


def yes_no(argument: str, value: bool | str) -> str:
    """`yes` or `no`; another word goes as it is."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return text(argument, value)


def epoch(argument: str, value: datetime) -> str:
    """Seconds since 1970, fractions only where there are some."""
    seconds = require_aware(argument, value).timestamp()
    return str(int(seconds)) if seconds.is_integer() else f"{seconds:.6f}"


def epoch_seconds(argument: str, value: datetime) -> str:
    """Whole seconds since 1970, rounded down."""
    return str(int(require_aware(argument, value).timestamp() // 1))


def rfc3339(argument: str, value: datetime) -> str:
    """A date with time and offset."""
    return require_aware(argument, value).isoformat()


def day(argument: str, value: date) -> str:
    """A calendar day."""
    if isinstance(value, datetime) or not isinstance(value, date):
        raise ArgumentError(argument, f"needs a date without a time, got {type(value).__name__}")
    return value.isoformat()


def duration(argument: str, value: timedelta | str) -> str:
    """Hours and minutes as `1h30m`."""
    if isinstance(value, str):
        return text(argument, value)
    if not isinstance(value, timedelta):
        raise ArgumentError(argument, f"needs a timedelta, got {type(value).__name__}")
    minutes, rest = divmod(value, timedelta(minutes=1))
    if rest or minutes <= 0:
        raise ArgumentError(argument, f"{value} is not a positive number of whole minutes")
    hours, minutes = divmod(minutes, 60)
    return (f"{hours}h" if hours else "") + (f"{minutes}m" if minutes else "")


def json_text(argument: str, value: Any) -> str:
    """A Python object as JSON inside a form field."""
    if isinstance(value, (str, bytes)):
        raise ArgumentError(argument, "needs the Python object itself, not its JSON text")
    return _dumps(argument, value)


def plain(argument: str, value: Any) -> Any:
    """A part of a JSON body: models become objects."""
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return plain(argument, to_dict())
    if isinstance(value, str):
        return text(argument, value)
    if isinstance(value, float) and not isfinite(value):
        raise ArgumentError(argument, f"needs a finite number, got {value!r}")
    if isinstance(value, (bool, int, float)) or value is None:
        return value
    try:
        if isinstance(value, Mapping):
            return {text(argument, str(key)): plain(argument, item) for key, item in value.items()}
        if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
            return [plain(argument, item) for item in value]
    except RecursionError:
        raise ArgumentError(argument, "leads back to itself, or is nested too deeply") from None
    raise ArgumentError(argument, f"cannot send a {type(value).__name__} as JSON")


def many(argument: str, value: Any) -> Iterable[Any]:
    """The items of a repeated field; a lone text counts as one."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, (bytes, Mapping)) or not isinstance(value, Iterable):
        raise ArgumentError(argument, f"needs a list, got {type(value).__name__}")
    if hasattr(value, "read"):
        # Iterating over an open file would make each of its lines an item.
        raise ArgumentError(argument, "needs a list; put a single file into one: [file]")
    return value


def header(argument: str, value: str) -> str:
    """The value of a header."""
    if not isinstance(value, str) or not value or not value.isascii() or not value.isprintable():
        raise ArgumentError(argument, f"needs printable ASCII text, got {value!r}")
    return value


def prefixed(argument: str, prefix: str, values: Mapping[str, Any], *, as_json: bool) -> Iterator[tuple[str, str]]:
    """Form fields with open names, such as `v:name`."""
    if not isinstance(values, Mapping):
        raise ArgumentError(argument, f"needs a mapping of names to values, got {type(values).__name__}")
    for name, value in values.items():
        shown = f"{argument}[{name!r}]"
        if not isinstance(name, str) or not name or not name.isascii() or not name.isprintable():
            raise ArgumentError(shown, "a name is one or more printable ASCII characters")
        if isinstance(value, str):
            # A line break would start a header of its own in the mail.
            if not as_json and ("\r" in value or "\n" in value):
                raise ArgumentError(shown, "has a line break")
            yield prefix + name, text(shown, value)
        elif as_json:
            yield prefix + name, _dumps(shown, value)
        else:
            raise ArgumentError(shown, f"needs a text, got {type(value).__name__}")


def _dumps(argument: str, value: Any) -> str:
    try:
        written = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError) as error:
        raise ArgumentError(argument, f"cannot be written as JSON: {error}") from error
    return text(argument, written)
