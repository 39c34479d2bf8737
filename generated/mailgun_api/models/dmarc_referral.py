# Written by `make generate` from spec/. Do not edit.
"""A link to register with."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class DmarcReferral(Model):
    """A link to register with."""

    referral_uri: str | None = None
    """The link; it holds a token."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("referral_uri", "referral_uri", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DmarcReferral needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("referral_uri"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("referral_uri",))
