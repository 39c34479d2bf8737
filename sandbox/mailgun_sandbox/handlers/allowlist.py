"""Addresses and domains that are never put on the list of bounces."""

from __future__ import annotations

from typing import Any

from ..addresses import parse_address
from ..call import Call, handler
from ..dates import rfc2822
from ..entities import Allowed
from ..paging import SUPPRESSIONS, pivot_page
from ..replies import Refusal, Reply
from .suppressions import limited, read_created, rows_of, uploaded

# The words of the refusals are unverified.
_MISSING = "Address/Domain not found in whitelists table"


def _show(row: Allowed) -> dict[str, str]:
    return {"type": row.type, "value": row.value, "reason": row.reason, "createdAt": rfc2822(row.created_at)}


def _read(call: Call, entry: dict[str, Any]) -> Allowed:
    address, domain = str(entry.get("address") or ""), str(entry.get("domain") or "")
    if bool(address) == bool(domain):
        raise Refusal(400, "one of 'address' and 'domain' parameters is needed")
    if address:
        pair = parse_address(address)
        if pair is None:
            raise Refusal(400, f"'address' parameter is not a valid address: {address}")
        address = pair[1]
    kind = "address" if address else "domain"
    return Allowed(address or domain.lower(), kind, str(entry.get("reason") or ""), read_created(call, entry))


@handler
def allowlist_list(call: Call) -> Reply:
    """A page in alphabetical order."""
    term = call.query.text("term")
    rows, paging = pivot_page(
        call, call.domain.allowlist, SUPPRESSIONS, lambda row: row.value, prefix=term, extra={"term": term}
    )
    return limited(call, {"items": [_show(row) for row in rows], "paging": paging})


@handler
def allowlist_create(call: Call) -> Reply:
    """Put an address or a domain on the list. An address that bounced is taken off the bounces, as it may be tried."""
    row = _read(call, {name: call.form.text(name) for name in call.form})
    call.domain.allowlist.put(row.value, row)
    call.domain.bounces.remove(row.value)
    return limited(
        call,
        {"message": "Address/Domain has been added to the whitelists table", "type": row.type, "value": row.value},
    )


@handler
def allowlist_delete_all(call: Call) -> Reply:
    """Empty the list."""
    call.domain.allowlist.clear()
    return limited(call, {"message": "Whitelist addresses/domains for this domain have been removed"})


@handler
def allowlist_get(call: Call) -> Reply:
    """One address or domain."""
    row = call.domain.allowlist.get(call.path["value"])
    if row is None:
        raise Refusal(404, _MISSING)
    return limited(call, _show(row))


@handler
def allowlist_delete(call: Call) -> Reply:
    """Take one address or domain off the list."""
    row = call.domain.allowlist.remove(call.path["value"])
    if row is None:
        raise Refusal(404, _MISSING)
    return limited(call, {"message": "Whitelist address/domain has been removed", "value": row.value})


@handler
def allowlist_import(call: Call) -> Reply:
    """Read a CSV file."""
    for row in [_read(call, entry) for entry in rows_of(call)]:
        call.domain.allowlist.put(row.value, row)
    return uploaded(call)
