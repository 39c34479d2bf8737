"""The members of mailing lists."""

from __future__ import annotations

import csv
import io
from typing import Any

from ..addresses import parse_address
from ..call import Call, handler
from ..entities import Member
from ..forms import read_json
from ..paging import LISTS, offset_page, pivot_page
from ..replies import Refusal, Reply, answer
from ..tables import Table
from .mailing_lists import find_list, show_list

_MOST_MEMBERS = 1000


def _show(member: Member) -> dict[str, Any]:
    return {
        "address": member.address,
        "name": member.name,
        "subscribed": member.subscribed,
        "vars": member.vars,
    }


def _find(call: Call) -> tuple[Table[Member], Member]:
    mailing_list, address = find_list(call), call.path["member_address"]
    members = call.state.members(mailing_list)
    member = members.get(address)
    if member is None:
        # The words are unverified.
        raise Refusal(404, f"Member {address} of mailing list {mailing_list.address} not found")
    return members, member


def _read(text: str) -> tuple[str, str]:
    pair = parse_address(text)
    if pair is None:
        raise Refusal(400, f"'address' parameter is not a valid address: {text}")
    return pair


def _make(entry: dict[str, Any]) -> Member:
    name, address = _read(str(entry["address"]))
    subscribed = entry.get("subscribed") is not False
    return Member(address, str(entry.get("name") or name), subscribed, entry.get("vars") or {})


def _upload(call: Call, members: list[Member]) -> Reply:
    """Add several members. Those who are there already are left alone unless they are to be changed (documented)."""
    mailing_list, upsert = find_list(call), call.form.flag("upsert") is True
    table = call.state.members(mailing_list)
    for member in members:
        if upsert or member.address not in table:
            table.put(member.address, member)
    return answer(
        {
            "list": show_list(call, mailing_list),
            "task-id": call.state.ids.digits(32),
            "message": "Mailing list has been updated",
        }
    )


@handler
def mailing_lists_list_members(call: Call) -> Reply:
    """A page in alphabetical order."""
    subscribed = call.query.flag("subscribed")
    rows, paging = pivot_page(
        call,
        call.state.members(find_list(call)),
        LISTS,
        lambda member: member.address,
        where={} if subscribed is None else {"subscribed": subscribed},
        extra={} if subscribed is None else {"subscribed": call.query.text("subscribed")},
    )
    return answer({"items": [_show(member) for member in rows], "paging": paging})


@handler
def mailing_lists_list_members_by_offset(call: Call) -> Reply:
    """A page by offset, or the one member with an address."""
    address, subscribed = call.query.text("address").lower(), call.query.flag("subscribed")
    rows = [
        member
        for member in call.state.members(find_list(call))
        if (not address or member.address.lower() == address) and subscribed in (None, member.subscribed)
    ]
    return answer(offset_page(call, rows, _show))


@handler
def mailing_lists_create_member(call: Call) -> Reply:
    """Add one member."""
    members = call.state.members(find_list(call))
    name, address = _read(call.form.text("address"))
    if address in members and call.form.flag("upsert") is not True:
        # The words are unverified.
        raise Refusal(400, f"Address already exists '{address}'")
    subscribed = call.form.flag("subscribed") is not False
    member = Member(address, call.form.text("name", name), subscribed, call.form.document("vars") or {})
    members.put(address, member)
    return answer({"member": _show(member), "message": "Mailing list member has been created"})


@handler
def mailing_lists_create_members(call: Call) -> Reply:
    """Add the members of a JSON list: objects, or plain addresses."""
    entries = call.form.document("members")
    members = [_make({"address": entry} if isinstance(entry, str) else entry) for entry in entries]
    return _upload(call, members)


@handler
def mailing_lists_import_members(call: Call) -> Reply:
    """Add the members of a CSV file. The service does so in the background; here it is done when the answer comes."""
    try:
        text = call.form.uploads("members")[0].content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal(400, "the file is not UTF-8") from None
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    if len(rows) > _MOST_MEMBERS:
        raise Refusal(400, f"the file has {len(rows)} members, {_MOST_MEMBERS} are allowed")
    if any(not row.get("address") for row in rows):
        raise Refusal(400, "the file has no column address, or a line without one")
    subscribed = call.form.flag("subscribed") is not False
    return _upload(call, [_make({**row, "subscribed": subscribed, "vars": _vars(row.get("vars"))}) for row in rows])


def _vars(text: str | None) -> dict[str, Any]:
    """The values in a cell of a file, which are JSON."""
    try:
        values = read_json(text or "{}")
    except ValueError:
        raise Refusal(400, "'vars' parameter is not a valid JSON") from None
    return values if isinstance(values, dict) else {}


@handler
def mailing_lists_get_member(call: Call) -> Reply:
    """One member."""
    return answer({"member": _show(_find(call)[1])})


@handler
def mailing_lists_update_member(call: Call) -> Reply:
    """Change a member, the address included."""
    members, member = _find(call)
    if "address" in call.form:
        _, address = _read(call.form.text("address"))
        if address.lower() != member.address.lower() and address in members:
            raise Refusal(400, f"Address already exists '{address}'")
        members.remove(member.address)
        member.address = address
    member.name = call.form.text("name", member.name)
    subscribed = call.form.flag("subscribed")
    member.subscribed = member.subscribed if subscribed is None else subscribed
    values = call.form.document("vars")
    member.vars = member.vars if values is None else values
    members.put(member.address, member)
    return answer({"member": _show(member), "message": "Mailing list member has been updated"})


@handler
def mailing_lists_delete_member(call: Call) -> Reply:
    """Take a member off the list."""
    members, member = _find(call)
    members.remove(member.address)
    # Recorded: the address alone.
    return answer({"member": {"address": member.address}, "message": "Mailing list member has been deleted"})
