# Written by `make generate` from spec/. Do not edit.
"""The key that the webhooks of alerts are signed with."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class AlertSigningKey(Model):
    """The key that the webhooks of alerts are signed with."""

    __slots__ = ("signing_key",)

    signing_key: str | None
    """The key."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("signing_key", "signing_key", None),)
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "signing_key",
        }
    )

    def __init__(
        self,
        signing_key: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.signing_key = signing_key
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AlertSigningKey needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.signing_key = value = get("signing_key")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("signing_key",))
