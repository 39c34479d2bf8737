"""What has to begin anew in a forked child: locks that threads of the parent may hold, and connections."""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Renewable(Protocol):
    def after_fork(self) -> None:
        """Begin anew; called in the child, where no other thread runs yet."""


_renewable: weakref.WeakSet[Renewable] = weakref.WeakSet()


def renew_in_children(each: Renewable) -> None:
    """From now on, call `after_fork` in every child that is forked, as long as it is in use."""
    _renewable.add(each)


def _renew() -> None:
    for each in list(_renewable):
        each.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew)
