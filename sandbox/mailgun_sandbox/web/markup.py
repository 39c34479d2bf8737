"""HTML that is put together from elements: what is no markup is escaped, so that nothing can be forgotten."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

_VOID = ("input", "link", "meta")


class Markup(str):
    """HTML; every other text is escaped where it becomes a part of an element."""

    __slots__ = ()


Child = str | None | Iterable["Child"]
"""A text, markup, nothing, or several of these."""


def element(name: str, /, *children: Child, **attributes: str | bool | None) -> Markup:
    """An element.

    Args:
        name: Such as `p`.
        children: What it holds, in its order.
        attributes: By name: an underscore at the end is dropped, one in the middle is a hyphen. True is an attribute
            without a value; False and None leave it out.
    """
    shown = "".join(
        f" {key}" if value is True else f' {key}="{escape(value)}"'
        for key, value in ((key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items())
        if value is not None and value is not False
    )
    return Markup(f"<{name}{shown}>" if name in _VOID else f"<{name}{shown}>{join(children)}</{name}>")


def join(children: Iterable[Child]) -> Markup:
    """Parts one after the other."""
    return Markup("".join(_written(child) for child in children))


def _written(child: Child) -> str:
    if child is None:
        return ""
    if isinstance(child, Markup):
        return child
    return escape(child) if isinstance(child, str) else join(child)
