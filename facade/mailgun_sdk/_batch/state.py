"""Where a batch stands, as a text: how many recipients have what fate, and digests to know them again by."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal, TypeAlias

from ..errors import ArgumentError

Fate: TypeAlias = Literal["settled", "in doubt", "open"]

LARGEST_CHUNK = 1000  # recipients that one call may have
_VERSION = 1
_DIGEST_BYTES = 16
_DIGEST = re.compile(f"[0-9a-f]{{{2 * _DIGEST_BYTES}}}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Recipients in a row that share a fate.

    Attributes:
        count: How many.
        fate: `settled`: not to be sent to again; `in doubt`: the answer was lost; `open`: to be sent to.
        digest: Of their addresses, each with a line break behind it.
    """

    count: int
    fate: Fate
    digest: str


def digest() -> blake2b:
    """What a digest of addresses is made with."""
    return blake2b(digest_size=_DIGEST_BYTES)


def digest_of(text: bytes) -> str:
    """The digest of all addresses of a stretch."""
    made = digest()
    made.update(text)
    return made.hexdigest()


def write_state(domain: str, stretches: Sequence[Stretch]) -> str:
    """The text. Open recipients at its end are left out: they come anyway."""
    end = len(stretches)
    while end and stretches[end - 1].fate == "open":
        end -= 1
    rows = [[stretch.count, stretch.fate, stretch.digest] for stretch in stretches[:end]]
    return json.dumps({"version": _VERSION, "domain": domain, "stretches": rows})


def read_state(text: str, domain: str) -> list[Stretch]:
    """What `write_state` gave.

    Raises:
        ArgumentError: It is none, or one of another domain.
    """
    try:
        found = json.loads(text)
        version = found["version"]
        if version != _VERSION:
            raise ArgumentError("resume", f"is of version {version}, this client knows {_VERSION}")
        if found["domain"] != domain:
            raise ArgumentError("resume", f"is of a batch from {found['domain']!r}, not from {domain!r}")
        return [_stretch(place, *row) for place, row in enumerate(found["stretches"])]
    except ArgumentError:
        raise
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise ArgumentError("resume", f"is not what `state` of a batch gave: {error}") from error


def _stretch(place: int, count: int, fate: Fate, digest: str) -> Stretch:
    if type(count) is not int or count < 1 or fate not in ("settled", "in doubt", "open"):
        raise ValueError(f"{count!r} recipients {fate!r}")
    # Only what is settled at the beginning grows; all else was one chunk each.
    if count > LARGEST_CHUNK and (place or fate != "settled"):
        raise ValueError(f"{count} recipients in one chunk")
    if not isinstance(digest, str) or not _DIGEST.fullmatch(digest):
        raise ValueError("a digest is missing")
    return Stretch(count, fate, digest)
