# Written by `make generate` from spec/. Do not edit.
"""The certificate for tracking links."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class TrackingCertificate(Model):
    """The certificate for tracking links."""

    __slots__ = (
        "status",
        "error",
        "certificate",
    )

    status: str | None
    """`active`, `processing`, `expired` or `error`."""
    error: str | None
    """What went wrong; null or absent if nothing."""
    certificate: str | None
    """The certificate in PEM form; absent while it is being made."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("status", "status", None),
        ("error", "error", None),
        ("certificate", "certificate", None),
    )

    def __init__(
        self,
        status: str | None = None,
        error: str | None = None,
        certificate: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.error = error
        self.certificate = certificate
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"TrackingCertificate needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.error = value = get("error")
            if value is not None:
                left -= 1
            model.certificate = value = get("certificate")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "status",
        "error",
        "certificate",
    )
)
