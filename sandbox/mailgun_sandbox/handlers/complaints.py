"""Addresses that called mail spam."""

from __future__ import annotations

from typing import Any

from ..call import Call, handler
from ..dates import rfc2822
from ..entities import Complaint
from ..paging import SUPPRESSIONS, pivot_page
from ..replies import Refusal, Reply
from .suppressions import addressed_rows_of, entries_of, limited, read_address, read_created, uploaded

# The words are unverified.
_MISSING = "No spam complaints found for this address"


def _show(complaint: Complaint) -> dict[str, Any]:
    # Recorded: a first complaint is not counted.
    count = {"count": complaint.count} if complaint.count > 1 else {}
    return {"address": complaint.address, **count, "created_at": rfc2822(complaint.created_at)}


def _add(call: Call, entries: list[dict[str, Any]]) -> None:
    for entry in entries:
        address = read_address(entry)
        call.domain.complaints.put(address, Complaint(address, 1, read_created(call, entry)))


@handler
def complaints_list(call: Call) -> Reply:
    """A page in alphabetical order."""
    term = call.query.text("term")
    rows, paging = pivot_page(
        call, call.domain.complaints, SUPPRESSIONS, lambda row: row.address, prefix=term, extra={"term": term}
    )
    return limited(call, {"items": [_show(row) for row in rows], "paging": paging})


@handler
def complaints_create(call: Call) -> Reply:
    """Put one address on the list."""
    entry = {name: call.form.text(name) for name in call.form}
    _add(call, [entry])
    return limited(call, {"address": read_address(entry), "message": "Address has been added to the complaints table"})


@handler
def complaints_create_many(call: Call) -> Reply:
    """Put several addresses on the list; all or none of them."""
    entries = entries_of(call)
    _add(call, entries)
    return limited(call, {"message": f"{len(entries)} complaint addresses have been added to the complaints table"})


@handler
def complaints_delete_all(call: Call) -> Reply:
    """Empty the list."""
    call.domain.complaints.clear()
    return limited(call, {"message": "Complaint addresses for this domain have been removed"})


@handler
def complaints_get(call: Call) -> Reply:
    """One address."""
    row = call.domain.complaints.get(call.path["address"])
    if row is None:
        raise Refusal(404, _MISSING)
    return limited(call, _show(row))


@handler
def complaints_delete(call: Call) -> Reply:
    """Take one address off the list."""
    row = call.domain.complaints.remove(call.path["address"])
    if row is None:
        raise Refusal(404, _MISSING)
    return limited(call, {"address": row.address, "message": "Spam complaint has been removed"})


@handler
def complaints_import(call: Call) -> Reply:
    """Read a CSV file."""
    _add(call, addressed_rows_of(call))
    return uploaded(call)
