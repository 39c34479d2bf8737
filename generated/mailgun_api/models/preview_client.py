# Written by `make generate` from spec/. Do not edit.
"""A mail client that previews can be made for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class PreviewClient(Model):
    """A mail client that previews can be made for."""

    __slots__ = (
        "id",
        "client",
        "os",
        "category",
        "browser",
        "rotate",
        "image_blocking",
        "free",
        "default",
        "ext",
    )

    id: str | None
    """The identifier."""
    client: str | None
    """Its name."""
    os: str | None
    """The operating system."""
    category: str | None
    """Its kind: `Web`, `Application` or `Mobile`."""
    browser: str | None
    """The browser it runs in; empty or absent if in none."""
    rotate: bool | None
    """Whether there are pictures of both orientations."""
    image_blocking: bool | None
    """Whether there are pictures without images."""
    free: bool | None
    """Whether free previews cover it."""
    default: bool | None
    """Whether it is used when a preview names no mail clients."""
    ext: str | None
    """Unknown."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("client", "client", None),
        ("os", "os", None),
        ("category", "category", None),
        ("browser", "browser", None),
        ("rotate", "rotate", None),
        ("image_blocking", "image_blocking", None),
        ("free", "free", None),
        ("default", "default", None),
        ("ext", "ext", None),
    )

    def __init__(
        self,
        id: str | None = None,
        client: str | None = None,
        os: str | None = None,
        category: str | None = None,
        browser: str | None = None,
        rotate: bool | None = None,
        image_blocking: bool | None = None,
        free: bool | None = None,
        default: bool | None = None,
        ext: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.client = client
        self.os = os
        self.category = category
        self.browser = browser
        self.rotate = rotate
        self.image_blocking = image_blocking
        self.free = free
        self.default = default
        self.ext = ext
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewClient needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.client = value = get("client")
            if value is not None:
                left -= 1
            model.os = value = get("os")
            if value is not None:
                left -= 1
            model.category = value = get("category")
            if value is not None:
                left -= 1
            model.browser = value = get("browser")
            if value is not None:
                left -= 1
            model.rotate = value = get("rotate")
            if value is not None:
                left -= 1
            model.image_blocking = value = get("image_blocking")
            if value is not None:
                left -= 1
            model.free = value = get("free")
            if value is not None:
                left -= 1
            model.default = value = get("default")
            if value is not None:
                left -= 1
            model.ext = value = get("ext")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "client",
        "os",
        "category",
        "browser",
        "rotate",
        "image_blocking",
        "free",
        "default",
        "ext",
    )
)
