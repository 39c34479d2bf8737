# Written by `make generate` from spec/. Do not edit.
"""The mail clients that previews can be made for."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class PreviewClients(Model):
    """The mail clients that previews can be made for."""

    __slots__ = ("clients",)

    clients: dict[str, PreviewClient] | None
    """The mail clients by identifier."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (("clients", "clients", None),)

    def __init__(
        self,
        clients: dict[str, PreviewClient] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.clients = clients
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PreviewClients needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("clients")) is None:
                model.clients = None
            else:
                model.clients = {key: PreviewClient.from_dict(item) for key, item in mapping(value).items()}
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(("clients",))

# At the end, because models may lead back to this one.
from .preview_client import PreviewClient  # noqa: E402
