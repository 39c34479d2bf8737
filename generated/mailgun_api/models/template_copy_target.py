# Written by `make generate` from spec/. Do not edit.
"""One copy to make."""

from __future__ import annotations

from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class TemplateCopyTarget(Model):
    """One copy to make."""

    __slots__ = (
        "account_id",
        "name",
        "domain",
    )

    account_id: str
    """The account the copy goes to."""
    name: str
    """The name of the copy."""
    domain: str | None
    """The domain of that account the copy goes to."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("account_id", "account_id", None),
        ("name", "name", None),
        ("domain", "domain", None),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        account_id: str,
        name: str,
        domain: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.account_id = account_id
        self.name = name
        self.domain = domain
        self._additional = additional_properties
