# Written by `make generate` from spec/. Do not edit.
"""What a URL answered to a sample event."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class WebhookTestResult(Model):
    """What a URL answered to a sample event."""

    code: int | None = None
    """The status code of the answer."""
    message: str | None = None
    """The outcome, in a sentence."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("code", "code", None),
        ("message", "message", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"WebhookTestResult needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("code"),
                get("message"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "code",
        "message",
    )
)
