"""Addresses that refused mail for good."""

from __future__ import annotations

import csv
import io
from typing import Any

from ..addresses import parse_address
from ..call import Call, handler
from ..dates import parse_rfc2822, rfc2822
from ..entities import Bounce
from ..paging import SUPPRESSIONS, pivot_page
from ..replies import Refusal, Reply, answer


def _answer(call: Call, document: dict[str, Any]) -> Reply:
    reply = answer(document)
    reply.headers.update(call.state.rates.take(call.state.clock.now(), Request=1))
    return reply


def _show(bounce: Bounce) -> dict[str, str]:
    return {
        "address": bounce.address,
        "code": bounce.code,
        "error": bounce.error,
        "created_at": rfc2822(bounce.created_at),
    }


def _read(call: Call, entry: dict[str, Any]) -> Bounce:
    address = parse_address(str(entry["address"]))
    if address is None:
        # That an address is checked, and the words, are unverified.
        raise Refusal(400, f"'address' parameter is not a valid address: {entry['address']}")
    created = entry.get("created_at") or ""
    moment = parse_rfc2822(created) if created else call.state.clock.now()
    if moment is None:
        raise Refusal(400, f"{created} is not an RFC-2822 compliant date")
    return Bounce(address[1], str(entry.get("code") or "550"), str(entry.get("error") or ""), moment)


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
    return _answer(call, {"items": [_show(bounce) for bounce in rows], "paging": paging})


@handler
def bounces_create(call: Call) -> Reply:
    """Put one address on the list, or change what is said about it."""
    bounce = _read(call, {name: call.form.text(name) for name in call.form})
    call.domain.bounces.put(bounce.address, bounce)
    return _answer(call, {"message": "Address has been added to the bounces table", "address": bounce.address})


@handler
def bounces_create_many(call: Call) -> Reply:
    """Put several addresses on the list; all or none of them."""
    bounces = [_read(call, entry) for entry in call.document]
    for bounce in bounces:
        call.domain.bounces.put(bounce.address, bounce)
    return _answer(call, {"message": f"{len(bounces)} addresses have been added to the bounces table"})


@handler
def bounces_delete_all(call: Call) -> Reply:
    """Empty the list."""
    call.domain.bounces.clear()
    return _answer(call, {"message": "Bounced addresses for this domain have been removed"})


@handler
def bounces_get(call: Call) -> Reply:
    """One address."""
    bounce = call.domain.bounces.get(call.path["address"])
    if bounce is None:
        raise Refusal(404, "Address not found in bounces table")
    return _answer(call, _show(bounce))


@handler
def bounces_delete(call: Call) -> Reply:
    """Take one address off the list."""
    bounce = call.domain.bounces.remove(call.path["address"])
    if bounce is None:
        raise Refusal(404, "Address not found in bounces table")
    return _answer(call, {"address": bounce.address, "message": "Bounced address has been removed"})


@handler
def bounces_import(call: Call) -> Reply:
    """Read a CSV file. The service does so in the background; here it is done when the answer comes."""
    try:
        text = call.form.uploads("file")[0].content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal(400, "the file is not UTF-8") from None
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    if any(not row.get("address") for row in rows):
        raise Refusal(400, "the file has no column address, or a line without one")
    # The dates of a file are as free as those of a form; DictReader keeps surplus cells under None.
    for bounce in [_read(call, row) for row in rows]:
        call.domain.bounces.put(bounce.address, bounce)
    reply = _answer(call, {"message": "file uploaded successfully for processing. standby..."})
    return Reply(202, reply.content, reply.media_type, reply.headers)
