# Written by `make generate` from spec/. Do not edit.
"""A page of records."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class PostmasterDomainPage(Model):
    """A page of records."""

    __slots__ = (
        "domain",
        "data",
        "total",
    )

    domain: str | None
    """The domain, if one was asked for."""
    data: list[PostmasterDomain] | None
    """The records; empty past the end."""
    total: int | None
    """How many there are in all."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("domain", "domain", None),
        ("data", "data", None),
        ("total", "total", None),
    )

    def __init__(
        self,
        domain: str | None = None,
        data: list[PostmasterDomain] | None = None,
        total: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self.data = data
        self.total = total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterDomainPage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.domain = value = get("domain")
            if value is not None:
                left -= 1
            if (value := get("data")) is None:
                model.data = None
            else:
                model.data = PostmasterDomain.from_list(value)
                left -= 1
            model.total = value = get("total")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "domain",
        "data",
        "total",
    )
)

# At the end, because models may lead back to this one.
from .postmaster_domain import PostmasterDomain  # noqa: E402
