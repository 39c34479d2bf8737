# Written by `make generate` from spec/. Do not edit.
"""What codes stand for, by kind."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, mapping


@define(repr=False)
class CodeLookups(Model):
    """What codes stand for, by kind."""

    clients: dict[str, str] | None = None
    """Names of families of mail clients."""
    platforms: dict[str, str] | None = None
    """Names of platforms."""
    application_type: dict[str, str] | None = None
    """The kind of each platform: `web`, `mobile` or `desktop`."""
    support_levels: dict[str, str] | None = None
    """What `y`, `a`, `n` and `u` mean."""
    categories: dict[str, str] | None = None
    """Names of categories of features."""
    variants: dict[str, Any] | None = None
    """What each mail client is: its family, platform and version."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("clients", "clients", None),
        ("platforms", "platforms", None),
        ("application_type", "application_type", None),
        ("support_levels", "support_levels", None),
        ("categories", "categories", None),
        ("variants", "variants", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeLookups needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                None if (value := get("clients")) is None else mapping(value),
                None if (value := get("platforms")) is None else mapping(value),
                None if (value := get("application_type")) is None else mapping(value),
                None if (value := get("support_levels")) is None else mapping(value),
                None if (value := get("categories")) is None else mapping(value),
                None if (value := get("variants")) is None else mapping(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "clients",
        "platforms",
        "application_type",
        "support_levels",
        "categories",
        "variants",
    )
)
