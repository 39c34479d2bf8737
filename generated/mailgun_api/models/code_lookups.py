# Written by `make generate` from spec/. Do not edit.
"""What codes stand for, by kind."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class CodeLookups(Model):
    """What codes stand for, by kind."""

    __slots__ = (
        "clients",
        "platforms",
        "application_type",
        "support_levels",
        "categories",
        "variants",
    )

    clients: dict[str, str] | None
    """Names of families of mail clients."""
    platforms: dict[str, str] | None
    """Names of platforms."""
    application_type: dict[str, str] | None
    """The kind of each platform: `web`, `mobile` or `desktop`."""
    support_levels: dict[str, str] | None
    """What `y`, `a`, `n` and `u` mean."""
    categories: dict[str, str] | None
    """Names of categories of features."""
    variants: dict[str, Any] | None
    """What each mail client is: its family, platform and version."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("clients", "clients", None),
        ("platforms", "platforms", None),
        ("application_type", "application_type", None),
        ("support_levels", "support_levels", None),
        ("categories", "categories", None),
        ("variants", "variants", None),
    )

    def __init__(
        self,
        clients: dict[str, str] | None = None,
        platforms: dict[str, str] | None = None,
        application_type: dict[str, str] | None = None,
        support_levels: dict[str, str] | None = None,
        categories: dict[str, str] | None = None,
        variants: dict[str, Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.clients = clients
        self.platforms = platforms
        self.application_type = application_type
        self.support_levels = support_levels
        self.categories = categories
        self.variants = variants
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeLookups needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("clients")) is None:
                model.clients = None
            else:
                model.clients = mapping(value)
                left -= 1
            if (value := get("platforms")) is None:
                model.platforms = None
            else:
                model.platforms = mapping(value)
                left -= 1
            if (value := get("application_type")) is None:
                model.application_type = None
            else:
                model.application_type = mapping(value)
                left -= 1
            if (value := get("support_levels")) is None:
                model.support_levels = None
            else:
                model.support_levels = mapping(value)
                left -= 1
            if (value := get("categories")) is None:
                model.categories = None
            else:
                model.categories = mapping(value)
                left -= 1
            if (value := get("variants")) is None:
                model.variants = None
            else:
                model.variants = mapping(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
