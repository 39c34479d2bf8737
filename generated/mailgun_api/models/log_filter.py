# Written by `make generate` from spec/. Do not edit.
"""Conditions that must all be met."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class LogFilter(Model):
    """Conditions that must all be met."""

    and_: Sequence[LogCondition]
    """The conditions."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("and_", "AND", None),)
    _is_sent: ClassVar[bool] = True


# At the end, because models may lead back to this one.
from .log_condition import LogCondition  # noqa: E402
