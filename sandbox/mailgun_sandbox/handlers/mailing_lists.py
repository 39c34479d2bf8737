"""Mailing lists."""

from __future__ import annotations

from typing import Any

from ..addresses import parse_address
from ..call import Call, handler
from ..dates import rfc2822
from ..entities import MailingList
from ..paging import LISTS, offset_page, pivot_page
from ..replies import Refusal, Reply, answer

_FIELDS = ("name", "description", "access_level", "reply_preference")


def show_list(call: Call, mailing_list: MailingList) -> dict[str, Any]:
    """A list as answers have it."""
    return {
        "access_level": mailing_list.access_level,
        "address": mailing_list.address,
        # Recorded: the zone of RFC 2822 that stands for an unknown one.
        "created_at": rfc2822(mailing_list.created_at, "-0000"),
        "description": mailing_list.description,
        "members_count": len(call.state.members(mailing_list)),
        "name": mailing_list.name,
        "reply_preference": mailing_list.reply_preference,
    }


def find_list(call: Call) -> MailingList:
    """The list that the path names.

    Raises:
        Refusal: 404; there is none. The words are unverified.
    """
    address = call.path["list_address"]
    mailing_list = call.state.lists.get(address)
    if mailing_list is None:
        raise Refusal(404, f"Mailing list {address} not found")
    return mailing_list


def _read_address(call: Call) -> tuple[str, str]:
    """Name and address that a form gives for a list, whose domain has to be there."""
    text = call.form.text("address")
    pair = parse_address(text)
    if pair is None:
        raise Refusal(400, f"'address' parameter is not a valid address: {text}")
    name = pair[1].rpartition("@")[2]
    if call.state.domain(name) is None:
        # That a list needs a domain of the account is certain, status and words are not.
        raise Refusal(404, f"Domain not found: {name}")
    return pair


@handler
def mailing_lists_list(call: Call) -> Reply:
    """A page in alphabetical order."""
    rows, paging = pivot_page(call, call.state.lists, LISTS, lambda row: row.address)
    return answer({"items": [show_list(call, row) for row in rows], "paging": paging})


@handler
def mailing_lists_list_by_offset(call: Call) -> Reply:
    """A page by offset, or the one list with an address."""
    address = call.query.text("address").lower()
    rows = [row for row in call.state.lists if not address or row.address.lower() == address]
    return answer(offset_page(call, rows, lambda row: show_list(call, row)))


@handler
def mailing_lists_create(call: Call) -> Reply:
    """Create a list."""
    name, address = _read_address(call)
    if address in call.state.lists:
        raise Refusal(400, "Duplicate object")
    list_id = call.state.ids.digits(24)
    mailing_list = MailingList(
        address=address,
        name=call.form.text("name", name),
        description=call.form.text("description"),
        access_level=call.form.text("access_level", "readonly"),
        reply_preference=call.form.text("reply_preference", "list"),
        created_at=call.state.clock.now(),
        list_id=list_id,
        id=list_id,
    )
    call.state.lists.put(address, mailing_list)
    return answer({"list": show_list(call, mailing_list), "message": "Mailing list has been created"})


@handler
def mailing_lists_get(call: Call) -> Reply:
    """One list."""
    return answer({"list": show_list(call, find_list(call))})


@handler
def mailing_lists_update(call: Call) -> Reply:
    """Change a list, its address included."""
    mailing_list = find_list(call)
    if "address" in call.form:
        _, address = _read_address(call)
        if address.lower() != mailing_list.address.lower() and address in call.state.lists:
            raise Refusal(400, "Duplicate object")
        call.state.lists.remove(mailing_list.address)
        mailing_list.address = address
    for name in _FIELDS:
        if name in call.form:
            setattr(mailing_list, name, call.form.text(name))
    mailing_list.list_id = call.form.text("list-id", mailing_list.list_id)
    call.state.lists.put(mailing_list.address, mailing_list)
    return answer({"list": show_list(call, mailing_list), "message": "Mailing list has been updated"})


@handler
def mailing_lists_delete(call: Call) -> Reply:
    """Delete a list with its members."""
    mailing_list = find_list(call)
    call.state.members(mailing_list).clear()
    call.state.lists.remove(mailing_list.address)
    return answer({"address": mailing_list.address, "message": "Mailing list has been removed"})
