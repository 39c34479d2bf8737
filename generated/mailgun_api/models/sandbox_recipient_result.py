# Written by `make generate` from spec/. Do not edit.
"""Someone who may get mail from the sandbox domain."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class SandboxRecipientResult(Model):
    """Someone who may get mail from the sandbox domain."""

    __slots__ = ("recipient",)

    recipient: SandboxRecipient | None
    """The recipient."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("recipient", "recipient", None),)

    def __init__(
        self,
        recipient: SandboxRecipient | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.recipient = recipient
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SandboxRecipientResult needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("recipient")) is None:
                model.recipient = None
            else:
                model.recipient = SandboxRecipient.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("recipient",))

# At the end, because models may lead back to this one.
from .sandbox_recipient import SandboxRecipient  # noqa: E402
