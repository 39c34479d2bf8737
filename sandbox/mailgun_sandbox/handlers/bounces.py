"""Addresses that refused mail for good."""

from __future__ import annotations

from typing import Any

from ..call import Call, handler
from ..dates import rfc2822
from ..entities import Bounce
from ..paging import SUPPRESSIONS, pivot_page
from ..replies import Refusal, Reply
from .suppressions import addressed_rows_of, entries_of, limited, read_address, read_created, uploaded


def _show(bounce: Bounce) -> dict[str, str]:
    return {
        "address": bounce.address,
        "code": bounce.code,
        "error": bounce.error,
        "created_at": rfc2822(bounce.created_at),
    }


def _add(call: Call, entries: list[dict[str, Any]]) -> None:
    for entry in entries:
        address = read_address(entry)
        code, error = str(entry.get("code") or "550"), str(entry.get("error") or "")
        call.domain.bounces.put(address, Bounce(address, code, error, read_created(call, entry)))


@handler
def bounces_list(call: Call) -> Reply:
    """A page in alphabetical order."""
    term = call.query.text("term")
    rows, paging = pivot_page(
        call,
        call.domain.bounces,
        SUPPRESSIONS,
        lambda bounce: bounce.address,
        prefix=term,
        # Recorded: the links carry the term even where there is none.
        extra={"term": term},
    )
    return limited(call, {"items": [_show(bounce) for bounce in rows], "paging": paging})


@handler
def bounces_create(call: Call) -> Reply:
    """Put one address on the list, or change what is said about it."""
    entry = {name: call.form.text(name) for name in call.form}
    _add(call, [entry])
    return limited(call, {"message": "Address has been added to the bounces table", "address": read_address(entry)})


@handler
def bounces_create_many(call: Call) -> Reply:
    """Put several addresses on the list; all or none of them."""
    entries = entries_of(call)
    _add(call, entries)
    return limited(call, {"message": f"{len(entries)} addresses have been added to the bounces table"})


@handler
def bounces_delete_all(call: Call) -> Reply:
    """Empty the list."""
    call.domain.bounces.clear()
    return limited(call, {"message": "Bounced addresses for this domain have been removed"})


@handler
def bounces_get(call: Call) -> Reply:
    """One address."""
    bounce = call.domain.bounces.get(call.path["address"])
    if bounce is None:
        raise Refusal(404, "Address not found in bounces table")
    return limited(call, _show(bounce))


@handler
def bounces_delete(call: Call) -> Reply:
    """Take one address off the list."""
    bounce = call.domain.bounces.remove(call.path["address"])
    if bounce is None:
        raise Refusal(404, "Address not found in bounces table")
    return limited(call, {"address": bounce.address, "message": "Bounced address has been removed"})


@handler
def bounces_import(call: Call) -> Reply:
    """Read a CSV file."""
    _add(call, addressed_rows_of(call))
    return uploaded(call)
