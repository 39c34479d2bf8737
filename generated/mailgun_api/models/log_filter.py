# Written by `make generate` from spec/. Do not edit.
"""Conditions that must all be met."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class LogFilter(Model):
    """Conditions that must all be met."""

    __slots__ = ("and_",)

    and_: Sequence[LogCondition]
    """The conditions."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("and_", "AND", None),)
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        and_: Sequence[LogCondition],
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.and_ = and_
        self._additional = additional_properties


# At the end, because models may lead back to this one.
from .log_condition import LogCondition  # noqa: E402
