# Written by `make generate` from spec/. Do not edit.
"""The IP pool that is to take over when addresses are not enough."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class IpSpilloverChoice(Model):
    """The IP pool that is to take over when addresses are not enough."""

    pool_id: str
    """The pool; an empty text for none."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("pool_id", "pool_id", None),)
    _is_sent: ClassVar[bool] = True
