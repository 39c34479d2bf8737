# Written by `make generate` from spec/. Do not edit.
"""Where a message landed at one provider."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class SpamTestResult(Model):
    """Where a message landed at one provider."""

    __slots__ = (
        "esp",
        "display_name",
        "status",
        "placement",
        "folder",
    )

    esp: str | None
    """The provider."""
    display_name: str | None
    """Its name for people."""
    status: str | None
    """The verdict."""
    placement: str | None
    """Where it landed, for instance in the inbox."""
    folder: str | None
    """The tab of the inbox; only at Gmail and Google Workspace."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("esp", "esp", None),
        ("display_name", "display_name", None),
        ("status", "status", None),
        ("placement", "placement", None),
        ("folder", "folder", None),
    )

    def __init__(
        self,
        esp: str | None = None,
        display_name: str | None = None,
        status: str | None = None,
        placement: str | None = None,
        folder: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.esp = esp
        self.display_name = display_name
        self.status = status
        self.placement = placement
        self.folder = folder
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SpamTestResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.esp = value = get("esp")
            if value is not None:
                left -= 1
            model.display_name = value = get("display_name")
            if value is not None:
                left -= 1
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.placement = value = get("placement")
            if value is not None:
                left -= 1
            model.folder = value = get("folder")
            if value is not None:
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
                model.esp = value_1 = source["esp"]
                model.display_name = value_2 = source["display_name"]
                model.status = value_3 = source["status"]
                model.placement = value_4 = source["placement"]
                model.folder = value_5 = source["folder"]
                if value_1 is None or value_2 is None or value_3 is None or value_4 is None or value_5 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "esp",
        "display_name",
        "status",
        "placement",
        "folder",
    )
)
