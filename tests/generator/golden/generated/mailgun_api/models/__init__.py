# Written by `make generate` from spec/. Do not edit.
"""The models, imported one by one on first use: all at once would cost several times an `import httpx`."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .author import Author as Author
    from .note import Note as Note
    from .note_page import NotePage as NotePage
    from .paging import Paging as Paging
else:

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted([*globals(), *_MODULES])


_MODULES = {
    "Author": "author",
    "Note": "note",
    "NotePage": "note_page",
    "Paging": "paging",
}

__all__ = [
    "Author",
    "Note",
    "NotePage",
    "Paging",
]
