"""The addresses that get no mail any more, as those see them who look at the sandbox from outside of its API."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from .state import DomainRoom

Kind = Literal["bounces", "unsubscribes", "complaints", "allowlist"]
KINDS: tuple[Kind, ...] = ("bounces", "unsubscribes", "complaints", "allowlist")


@dataclass(frozen=True, slots=True)
class Suppressed:
    """An entry of one of the lists.

    Attributes:
        address: The address; on the allowlist it may be a domain.
        detail: Why, in words: code and error, tags, how often, the reason.
        created_at: Since when.
    """

    address: str
    detail: str
    created_at: datetime


def suppressed(room: DomainRoom, kind: Kind, limit: int, after: str) -> list[Suppressed]:
    """Some entries of a list in the order of their addresses.

    Args:
        room: The domain.
        kind: Which list.
        limit: How many at most.
        after: The address to go on behind; from the beginning when empty.
    """
    word = "next" if after else ""
    match kind:
        case "bounces":
            return [
                Suppressed(each.address, f"{each.code} {each.error}".strip(), each.created_at)
                for each in room.bounces.page(word, after, limit)
            ]
        case "unsubscribes":
            return [
                Suppressed(each.address, "all mail" if "*" in each.tags else ", ".join(each.tags), each.created_at)
                for each in room.unsubscribes.page(word, after, limit)
            ]
        case "complaints":
            return [
                Suppressed(each.address, "once" if each.count == 1 else f"{each.count} times", each.created_at)
                for each in room.complaints.page(word, after, limit)
            ]
        case "allowlist":
            return [
                Suppressed(each.value, each.reason, each.created_at) for each in room.allowlist.page(word, after, limit)
            ]
