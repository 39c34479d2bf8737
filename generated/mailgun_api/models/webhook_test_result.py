# Written by `make generate` from spec/. Do not edit.
"""What a URL answered to a sample event."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class WebhookTestResult(Model):
    """What a URL answered to a sample event."""

    __slots__ = (
        "code",
        "message",
    )

    code: int | None
    """The status code of the answer."""
    message: str | None
    """The outcome, in a sentence."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("code", "code", None),
        ("message", "message", None),
    )

    def __init__(
        self,
        code: int | None = None,
        message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.message = message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"WebhookTestResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.code = value = get("code")
            if value is not None:
                left -= 1
            model.message = value = get("message")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "code",
        "message",
    )
)
