# Written by `make generate` from spec/. Do not edit.
"""How the key of a domain is rotated."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class DkimRotation(Model):
    """How the key of a domain is rotated."""

    domain: DkimRotationDomain | None = None
    """The domain and its rotation."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("domain", "domain", None),)

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DkimRotation needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("domain")) is None else DkimRotationDomain.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(("domain",))

# At the end, because models may lead back to this one.
from .dkim_rotation_domain import DkimRotationDomain  # noqa: E402
