# Written by `make generate` from spec/. Do not edit.
"""What a message looks like in a mail client."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class PreviewResult(Model):
    """What a message looks like in a mail client."""

    __slots__ = (
        "id",
        "display_name",
        "client",
        "os",
        "category",
        "browser",
        "screenshots",
        "thumbnail",
        "full_thumbnail",
        "status",
        "status_details",
    )

    id: str | None
    """The identifier of the mail client."""
    display_name: str | None
    """Its name for people."""
    client: str | None
    """Its name."""
    os: str | None
    """The operating system."""
    category: str | None
    """Its kind."""
    browser: str | None
    """The browser it runs in; empty or absent if in none."""
    screenshots: dict[str, str] | None
    """Addresses of the pictures: `default`, and `horizontal` where there are two orientations."""
    thumbnail: str | None
    """The address of a small picture."""
    full_thumbnail: str | None
    """The address of a small picture of the whole length."""
    status: str | None
    """`Complete` when the pictures are there; the case of letters varies."""
    status_details: PreviewResultStatus | None
    """When they were made."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("display_name", "display_name", None),
        ("client", "client", None),
        ("os", "os", None),
        ("category", "category", None),
        ("browser", "browser", None),
        ("screenshots", "screenshots", None),
        ("thumbnail", "thumbnail", None),
        ("full_thumbnail", "full_thumbnail", None),
        ("status", "status", None),
        ("status_details", "status_details", None),
    )

    def __init__(
        self,
        id: str | None = None,
        display_name: str | None = None,
        client: str | None = None,
        os: str | None = None,
        category: str | None = None,
        browser: str | None = None,
        screenshots: dict[str, str] | None = None,
        thumbnail: str | None = None,
        full_thumbnail: str | None = None,
        status: str | None = None,
        status_details: PreviewResultStatus | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.display_name = display_name
        self.client = client
        self.os = os
        self.category = category
        self.browser = browser
        self.screenshots = screenshots
        self.thumbnail = thumbnail
        self.full_thumbnail = full_thumbnail
        self.status = status
        self.status_details = status_details
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.display_name = value = get("display_name")
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
            if (value := get("screenshots")) is None:
                model.screenshots = None
            else:
                model.screenshots = mapping(value)
                left -= 1
            model.thumbnail = value = get("thumbnail")
            if value is not None:
                left -= 1
            model.full_thumbnail = value = get("full_thumbnail")
            if value is not None:
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
            if (value := get("status_details")) is None:
                model.status_details = None
            else:
                model.status_details = PreviewResultStatus.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 11:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.display_name = value_2 = source["display_name"]
                model.client = value_3 = source["client"]
                model.os = value_4 = source["os"]
                model.category = value_5 = source["category"]
                model.browser = value_6 = source["browser"]
                if (value := source["screenshots"]) is None:
                    raise Misfit("null")
                model.screenshots = mapping(value)
                model.thumbnail = value_8 = source["thumbnail"]
                model.full_thumbnail = value_9 = source["full_thumbnail"]
                model.status = value_10 = source["status"]
                if (value := source["status_details"]) is None:
                    raise Misfit("null")
                model.status_details = PreviewResultStatus.from_dict(value)
                if (
                    value_1 is None
                    or value_2 is None
                    or value_3 is None
                    or value_4 is None
                    or value_5 is None
                    or value_6 is None
                    or value_8 is None
                    or value_9 is None
                    or value_10 is None
                ):
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "id",
        "display_name",
        "client",
        "os",
        "category",
        "browser",
        "screenshots",
        "thumbnail",
        "full_thumbnail",
        "status",
        "status_details",
    )
)

# At the end, because models may lead back to this one.
from .preview_result_status import PreviewResultStatus  # noqa: E402
