# Written by `make generate` from spec/. Do not edit.
"""What was found at an image."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class CheckedImage(Model):
    """What was found at an image."""

    __slots__ = (
        "id",
        "url",
        "status",
        "line",
        "column",
        "selector",
        "absolute_index",
        "passes",
        "failures",
        "informational",
    )

    id: str | None
    """The identifier of the image in the test."""
    url: str | None
    """The address; absent for a file."""
    status: str | None
    """The verdict, for instance `Valid` or `Invalid`."""
    line: int | None
    """Its line in the HTML."""
    column: int | None
    """Its column in that line."""
    selector: str | None
    """A CSS selector that leads to it."""
    absolute_index: int | None
    """Its position in the HTML."""
    passes: list[ValidationFinding] | None
    """What is good."""
    failures: list[ValidationFinding] | None
    """What is wrong."""
    informational: list[ValidationFinding] | None
    """What is worth knowing, dimensions and format for instance."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("url", "url", None),
        ("status", "status", None),
        ("line", "line", None),
        ("column", "column", None),
        ("selector", "selector", None),
        ("absolute_index", "absolute_index", None),
        ("passes", "passes", None),
        ("failures", "failures", None),
        ("informational", "informational", None),
    )

    def __init__(
        self,
        id: str | None = None,
        url: str | None = None,
        status: str | None = None,
        line: int | None = None,
        column: int | None = None,
        selector: str | None = None,
        absolute_index: int | None = None,
        passes: list[ValidationFinding] | None = None,
        failures: list[ValidationFinding] | None = None,
        informational: list[ValidationFinding] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.url = url
        self.status = status
        self.line = line
        self.column = column
        self.selector = selector
        self.absolute_index = absolute_index
        self.passes = passes
        self.failures = failures
        self.informational = informational
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CheckedImage needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.url = value = get("url")
            if value is not None:
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.line = value = get("line")
            if value is not None:
                left -= 1
            model.column = value = get("column")
            if value is not None:
                left -= 1
            model.selector = value = get("selector")
            if value is not None:
                left -= 1
            model.absolute_index = value = get("absolute_index")
            if value is not None:
                left -= 1
            if (value := get("passes")) is None:
                model.passes = None
            else:
                model.passes = ValidationFinding.from_list(value)
                left -= 1
            if (value := get("failures")) is None:
                model.failures = None
            else:
                model.failures = ValidationFinding.from_list(value)
                left -= 1
            if (value := get("informational")) is None:
                model.informational = None
            else:
                model.informational = ValidationFinding.from_list(value)
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
                if len(source) != 10:
                    models[number] = cls.from_dict(source)
                    continue
                model.id = value_1 = source["id"]
                model.url = value_2 = source["url"]
                model.status = value_3 = source["status"]
                model.line = value_4 = source["line"]
                model.column = value_5 = source["column"]
                model.selector = value_6 = source["selector"]
                model.absolute_index = value_7 = source["absolute_index"]
                if (value := source["passes"]) is None:
                    raise Misfit("null")
                model.passes = ValidationFinding.from_list(value)
                if (value := source["failures"]) is None:
                    raise Misfit("null")
                model.failures = ValidationFinding.from_list(value)
                if (value := source["informational"]) is None:
                    raise Misfit("null")
                model.informational = ValidationFinding.from_list(value)
                if (
                    value_1 is None
                    or value_2 is None
                    or value_3 is None
                    or value_4 is None
                    or value_5 is None
                    or value_6 is None
                    or value_7 is None
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
        "url",
        "status",
        "line",
        "column",
        "selector",
        "absolute_index",
        "passes",
        "failures",
        "informational",
    )
)

# At the end, because models may lead back to this one.
from .validation_finding import ValidationFinding  # noqa: E402
