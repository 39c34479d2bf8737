"""Attachments of incoming mail: as they came with the post, or where they are stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import attrs

from .._webhooks.multipart import FileTuple


@attrs.frozen(kw_only=True)
class Attachment:
    """An attachment.

    Attributes:
        name: Its file name, as the sender wrote it: nothing to build a path from.
        content_type: Its content type, as the sender wrote it.
        content: Its bytes; `None` where it is stored.
        url: Where it is stored, for some days; `None` where it came with the post. `mg.request("GET", url)` reads it,
            and sends the key to no host but Mailgun's.
        size: Its size in bytes.
        content_id: By what the HTML refers to it (`cid:…`), without angle brackets.
        field: The field of the form it came in, for instance `attachment-1`; empty if it was in none.
    """

    name: str | None = None
    content_type: str | None = None
    content: bytes | None = attrs.field(default=None, repr=False)
    url: str | None = None
    size: int | None = None
    content_id: str | None = None
    field: str = ""


def posted(field_name: str, file: FileTuple, content_ids: Mapping[str, str]) -> Attachment:
    """An attachment that came with the post."""
    name, content, content_type = file
    return Attachment(
        name=name or None,
        content_type=content_type,
        content=content,
        size=len(content),
        content_id=next((cid for cid, target in content_ids.items() if target == field_name), None),
        field=field_name,
    )


def stored(described: Any, content_ids: Mapping[str, str]) -> list[Attachment]:
    """The attachments of `store()`: a list of objects with url, name, content-type, size."""
    found: list[Attachment] = []
    for item in described if isinstance(described, list) else ():
        if isinstance(item, dict):
            url, size = _text(item.get("url")), item.get("size")
            found.append(
                Attachment(
                    name=_text(item.get("name")),
                    content_type=_text(item.get("content-type")),
                    url=url,
                    size=size if isinstance(size, int) and not isinstance(size, bool) else None,
                    content_id=next((cid for cid, target in content_ids.items() if target == url), None),
                )
            )
    return found


def content_ids_of(described: Any) -> dict[str, str]:
    """The map of content ids: `<cid>` to the name of a field, or to a URL."""
    pairs: Iterable[tuple[Any, Any]] = described.items() if isinstance(described, dict) else ()
    return {str(cid).removeprefix("<").removesuffix(">"): target for cid, target in pairs if isinstance(target, str)}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
