"""Addresses that want no more mail, or none with some tags."""

from __future__ import annotations

from typing import Any

from ..call import Call, handler
from ..dates import rfc2822
from ..entities import Unsubscribe
from ..paging import SUPPRESSIONS, pivot_page
from ..replies import Refusal, Reply
from .suppressions import addressed_rows_of, entries_of, limited, read_address, read_created, uploaded

# The words are unverified.
_MISSING = "Address not found in unsubscribers table"
_EVERY = "*"


def _show(row: Unsubscribe) -> dict[str, Any]:
    return {"address": row.address, "tags": row.tags, "created_at": rfc2822(row.created_at)}


def _add(call: Call, address: str, tags: list[str], entry: dict[str, Any]) -> None:
    """Add tags to those that an address has unsubscribed from; no tag means all mail."""
    known = call.domain.unsubscribes.get(address)
    every = [*(known.tags if known else []), *(tags or [_EVERY])]
    row = Unsubscribe(address, list(dict.fromkeys(every)), known.created_at if known else read_created(call, entry))
    call.domain.unsubscribes.put(address, row)


@handler
def unsubscribes_list(call: Call) -> Reply:
    """A page in alphabetical order."""
    term = call.query.text("term")
    rows, paging = pivot_page(
        call, call.domain.unsubscribes, SUPPRESSIONS, lambda row: row.address, prefix=term, extra={"term": term}
    )
    return limited(call, {"items": [_show(row) for row in rows], "paging": paging})


@handler
def unsubscribes_create(call: Call) -> Reply:
    """Put one address on the list."""
    entry: dict[str, Any] = {name: call.form.text(name) for name in call.form}
    address = read_address(entry)
    _add(call, address, call.form.texts("tag"), entry)
    return limited(call, {"address": address, "message": "Address has been added to the unsubscribes table"})


@handler
def unsubscribes_create_many(call: Call) -> Reply:
    """Put several addresses on the list; all or none of them."""
    entries = entries_of(call)
    for entry in entries:
        _add(call, read_address(entry), entry.get("tags") or [], entry)
    return limited(call, {"message": f"{len(entries)} addresses have been added to the unsubscribes table"})


@handler
def unsubscribes_delete_all(call: Call) -> Reply:
    """Empty the list."""
    call.domain.unsubscribes.clear()
    return limited(call, {"message": "Unsubscribe addresses for this domain have been removed"})


@handler
def unsubscribes_get(call: Call) -> Reply:
    """One address."""
    row = call.domain.unsubscribes.get(call.path["address"])
    if row is None:
        raise Refusal(404, _MISSING)
    return limited(call, _show(row))


@handler
def unsubscribes_delete(call: Call) -> Reply:
    """Take one address off the list, or one of its tags."""
    row = call.domain.unsubscribes.get(call.path["address"])
    tag = call.query.text("tag")
    if row is None or (tag and tag not in row.tags):
        raise Refusal(404, _MISSING)
    row.tags = [each for each in row.tags if each != tag] if tag else []
    if row.tags:
        call.domain.unsubscribes.put(row.address, row)
    else:
        call.domain.unsubscribes.remove(row.address)
    return limited(call, {"address": row.address, "message": "Unsubscribe event has been removed"})


@handler
def unsubscribes_import(call: Call) -> Reply:
    """Read a CSV file; the tags of a line are parted by commas."""
    for row in addressed_rows_of(call):
        tags = [tag.strip() for tag in (row.get("tags") or row.get("tag") or "").split(",") if tag.strip()]
        _add(call, read_address(row), tags, row)
    return uploaded(call)
