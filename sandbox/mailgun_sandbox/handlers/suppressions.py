"""What the lists of bounces, complaints, unsubscribes and allowed addresses have in common."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from typing import Any

from ..addresses import parse_address
from ..call import Call
from ..dates import parse_rfc2822
from ..replies import Refusal, Reply, answer

# Documented: what one request may add.
MOST_ADDRESSES = 1000


def limited(call: Call, document: dict[str, Any], status: int = 200) -> Reply:
    """An answer with the headers that tell how many requests are left."""
    reply = answer(document, status)
    reply.headers.update(call.state.rates.take(call.state.clock.now(), Request=1))
    return reply


def read_address(entry: dict[str, Any]) -> str:
    """The bare address of an entry.

    Raises:
        Refusal: 400; it is none. That it is checked, and the words, are unverified.
    """
    address = parse_address(str(entry["address"]))
    if address is None:
        raise Refusal(400, f"'address' parameter is not a valid address: {entry['address']}")
    return address[1]


def read_created(call: Call, entry: dict[str, Any]) -> datetime:
    """Since when an entry is there: now, unless it says otherwise.

    Raises:
        Refusal: 400; what it says is no date.
    """
    created = entry.get("created_at") or ""
    moment = parse_rfc2822(created) if created else call.state.clock.now()
    if moment is None:
        raise Refusal(400, f"{created} is not an RFC-2822 compliant date")
    return moment


def entries_of(call: Call) -> list[dict[str, Any]]:
    """The entries of a JSON list.

    Raises:
        Refusal: 400; they are too many. The words are unverified.
    """
    entries: list[dict[str, Any]] = call.document
    if len(entries) > MOST_ADDRESSES:
        raise Refusal(400, f"Batch size should be less than {MOST_ADDRESSES}")
    return entries


def rows_of(call: Call) -> list[dict[str, Any]]:
    """The lines of a CSV file. The service reads it in the background; here it is done when the answer comes.

    Raises:
        Refusal: 400; it is no such file.
    """
    try:
        text = call.form.uploads("file")[0].content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refusal(400, "the file is not UTF-8") from None
    # DictReader keeps surplus cells under None.
    return [{name: cell for name, cell in row.items() if name} for row in csv.DictReader(io.StringIO(text, newline=""))]


def addressed_rows_of(call: Call) -> list[dict[str, Any]]:
    """The same where each line needs an address."""
    rows = rows_of(call)
    if any(not row.get("address") for row in rows):
        raise Refusal(400, "the file has no column address, or a line without one")
    return rows


def uploaded(call: Call) -> Reply:
    """The answer to a file."""
    return limited(call, {"message": "file uploaded successfully for processing. standby..."}, 202)
