# Written by `make generate` from spec/. Do not edit.
"""A link to register with."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DmarcReferral(Model):
    """A link to register with."""

    __slots__ = ("referral_uri",)

    referral_uri: str | None
    """The link; it holds a token."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("referral_uri", "referral_uri", None),)

    def __init__(
        self,
        referral_uri: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.referral_uri = referral_uri
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DmarcReferral needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.referral_uri = value = get("referral_uri")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("referral_uri",))
