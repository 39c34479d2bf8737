# Written by `make generate` from spec/. Do not edit.
"""How strict Mailgun is about TLS when it delivers."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class DomainConnectionInner(Model):
    """How strict Mailgun is about TLS when it delivers."""

    __slots__ = (
        "require_tls",
        "skip_verification",
    )

    require_tls: bool | None
    """Whether mail is delivered over TLS only."""
    skip_verification: bool | None
    """Whether the certificate of the receiving server goes unchecked."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("require_tls", "require_tls", None),
        ("skip_verification", "skip_verification", None),
    )

    def __init__(
        self,
        require_tls: bool | None = None,
        skip_verification: bool | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.require_tls = require_tls
        self.skip_verification = skip_verification
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainConnectionInner needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.require_tls = value = get("require_tls")
            if value is not None:
                left -= 1
            model.skip_verification = value = get("skip_verification")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "require_tls",
        "skip_verification",
    )
)
