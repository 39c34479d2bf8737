# Written by `make generate` from spec/. Do not edit.
"""A page of domains."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class PostmasterDomainList(Model):
    """A page of domains."""

    __slots__ = (
        "data",
        "total",
    )

    data: list[PostmasterDomainName] | None
    """The domains; empty past the end."""
    total: int | None
    """How many there are in all."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("data", "data", None),
        ("total", "total", None),
    )

    def __init__(
        self,
        data: list[PostmasterDomainName] | None = None,
        total: int | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.data = data
        self.total = total
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterDomainList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("data")) is None:
                model.data = None
            else:
                model.data = PostmasterDomainName.from_list(value)
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
        "data",
        "total",
    )
)

# At the end, because models may lead back to this one.
from .postmaster_domain_name import PostmasterDomainName  # noqa: E402
