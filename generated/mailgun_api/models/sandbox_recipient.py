# Written by `make generate` from spec/. Do not edit.
"""Someone who may get mail from the sandbox domain."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class SandboxRecipient(Model):
    """Someone who may get mail from the sandbox domain."""

    __slots__ = (
        "email",
        "activated",
    )

    email: str | None
    """The address."""
    activated: bool | None
    """Whether they have agreed."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("email", "email", None),
        ("activated", "activated", None),
    )

    def __init__(
        self,
        email: str | None = None,
        activated: bool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.email = email
        self.activated = activated
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SandboxRecipient needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.email = value = get("email")
            if value is not None:
                left -= 1
            model.activated = value = get("activated")
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
                if len(source) != 2:
                    models[number] = cls.from_dict(source)
                    continue
                model.email = value_1 = source["email"]
                model.activated = value_2 = source["activated"]
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "email",
        "activated",
    )
)
