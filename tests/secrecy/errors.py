"""Everything that an error can turn into: what a log, a crash reporter and a task queue take from it."""

from __future__ import annotations

import reprlib
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress

# Its own name for it: the watch looks at what `pickle.dumps` gives.
from pickle import dumps
from types import FrameType
from typing import Any

# Whose frames are looked into: this package's, and those of what it sends with. Those of a test hold its own key.
_WATCHED = frozenset(
    {"mailgun_sdk", "mailgun_api", "httpx", "httpcore", "h11", "anyio", "trio", "httpx_aiohttp", "aiohttp"}
    | sys.stdlib_module_names
) - {"runpy", "threading", "concurrent", "contextlib", "__main__"}

_LONGEST = 1_000_000

Facet = tuple[str, str | bytes]
"""Where something stands, and what."""


def facets(error: BaseException) -> Iterator[Facet]:
    """All texts and bytes that an error and the errors behind it can turn into, each with its place."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        error = waiting.pop()
        if id(error) in seen:
            continue
        seen.add(id(error))
        yield from _of_one(error)
        waiting.extend(other for other in (error.__cause__, error.__context__) if other is not None)
        waiting.extend(getattr(error, "exceptions", ()))


def site(error: BaseException) -> tuple[object, ...]:
    """What tells errors apart that are worth another look."""
    frames = traceback.walk_tb(error.__traceback__)
    return type(error), *((frame.f_code, line) for frame, line in frames)


class _Bounded(reprlib.Repr):
    """The repr of what can be as long as an answer; of what is longer, begin and end are shown."""

    def __init__(self) -> None:
        super().__init__()
        self.maxlevel = 10
        self.maxstring = self.maxother = 100_000
        self.maxlist = self.maxtuple = self.maxdict = self.maxset = self.maxfrozenset = self.maxdeque = 200

    def repr_bytes(self, value: bytes, level: int) -> str:
        half = self.maxstring // 2
        return repr(value if len(value) <= self.maxstring else value[:half] + value[-half:])


_repr = _Bounded().repr


def _of_one(error: BaseException) -> Iterator[Facet]:
    name = type(error).__name__
    yield f"repr of {name}", _shown(error)
    yield f"str of {name}", _shown(error, str)
    yield f"attributes of {name}", _shown((error.args, vars(error)))
    with suppress(Exception):  # those of other libraries that hold sockets, say, are not pickled
        if len(getattr(error, "content", b"")) <= _LONGEST:
            yield f"pickle of {name}", dumps(error)
    for message in (getattr(error, "_request", None), getattr(error, "_response", None)):
        if message is not None:
            yield f"headers in {name}", _shown(message.headers.raw)
    for frame, line in traceback.walk_tb(error.__traceback__):
        if _is_watched(frame):
            place = f"{frame.f_globals['__name__']}.{frame.f_code.co_name}, line {line}"
            for variable, value in frame.f_locals.items():
                yield f"local {variable!r} of {place}", _shown(value)


def _is_watched(frame: FrameType) -> bool:
    return str(frame.f_globals.get("__name__")).partition(".")[0] in _WATCHED


def _shown(value: Any, show: Callable[[Any], str] = _repr) -> str | bytes:
    if isinstance(value, (str, bytes)) and type(value).__repr__ in (str.__repr__, bytes.__repr__):
        return value
    try:
        return show(value)
    except Exception as error:
        # As a crash reporter does: an object half made has no repr.
        return f"<no repr: {type(error).__name__}>"
