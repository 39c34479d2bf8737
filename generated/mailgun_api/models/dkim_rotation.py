# Written by `make generate` from spec/. Do not edit.
"""How the key of a domain is rotated."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DkimRotation(Model):
    """How the key of a domain is rotated."""

    __slots__ = ("domain",)

    domain: DkimRotationDomain | None
    """The domain and its rotation."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("domain", "domain", None),)

    def __init__(
        self,
        domain: DkimRotationDomain | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.domain = domain
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DkimRotation needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("domain")) is None:
                model.domain = None
            else:
                model.domain = DkimRotationDomain.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("domain",))

# At the end, because models may lead back to this one.
from .dkim_rotation_domain import DkimRotationDomain  # noqa: E402
