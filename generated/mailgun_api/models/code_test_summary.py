# Written by `make generate` from spec/. Do not edit.
"""A code test in its latest version."""

from __future__ import annotations

from datetime import datetime
from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class CodeTestSummary(Model):
    """A code test in its latest version."""

    __slots__ = (
        "test_id",
        "status",
        "version",
        "created_at",
        "links",
    )

    test_id: str | None
    """The identifier."""
    status: str | None
    """`Processing`, `Completed` or `Failed`."""
    version: int | None
    """The number of the latest version."""
    created_at: datetime | None
    """When it was created."""
    links: InspectLinks | None
    """Its address."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("test_id", "test_id", None),
        ("status", "status", None),
        ("version", "version", None),
        ("created_at", "created_at", None),
        ("links", "links", None),
    )

    def __init__(
        self,
        test_id: str | None = None,
        status: str | None = None,
        version: int | None = None,
        created_at: datetime | None = None,
        links: InspectLinks | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.test_id = test_id
        self.status = status
        self.version = version
        self.created_at = created_at
        self.links = links
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeTestSummary needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.test_id = value = get("test_id")
            if value is not None:
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.version = value = get("version")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("links")) is None:
                model.links = None
            else:
                model.links = InspectLinks.from_dict(value)
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
                if len(source) != 5:
                    models[number] = cls.from_dict(source)
                    continue
                model.test_id = value_1 = source["test_id"]
                model.status = value_2 = source["status"]
                model.version = value_3 = source["version"]
                if (value := source["created_at"]) is None:
                    raise Misfit("null")
                model.created_at = parse_date(value)
                if (value := source["links"]) is None:
                    raise Misfit("null")
                model.links = InspectLinks.from_dict(value)
                if value_1 is None or value_2 is None or value_3 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "test_id",
        "status",
        "version",
        "created_at",
        "links",
    )
)

# At the end, because models may lead back to this one.
from .inspect_links import InspectLinks  # noqa: E402
