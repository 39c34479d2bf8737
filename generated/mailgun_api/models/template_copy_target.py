# Written by `make generate` from spec/. Do not edit.
"""One copy to make."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class TemplateCopyTarget(Model):
    """One copy to make."""

    account_id: str
    """The account the copy goes to."""
    name: str
    """The name of the copy."""
    domain: str | None = None
    """The domain of that account the copy goes to."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("account_id", "account_id", None),
        ("name", "name", None),
        ("domain", "domain", None),
    )
    _is_sent: ClassVar[bool] = True
