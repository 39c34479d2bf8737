# Written by `make generate` from spec/. Do not edit.
"""The IP pool that is to take over when addresses are not enough."""

from __future__ import annotations

from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class IpSpilloverChoice(Model):
    """The IP pool that is to take over when addresses are not enough."""

    __slots__ = ("pool_id",)

    pool_id: str
    """The pool; an empty text for none."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("pool_id", "pool_id", None),)
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        pool_id: str,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.pool_id = pool_id
        self._additional = additional_properties
