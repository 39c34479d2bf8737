# Written by `make generate` from spec/. Do not edit.
"""How strict Mailgun is about TLS when it delivers."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class DomainConnection(Model):
    """How strict Mailgun is about TLS when it delivers."""

    require_tls: bool | None = None
    """Whether mail is delivered over TLS only."""
    skip_verification: bool | None = None
    """Whether the certificate of the receiving server goes unchecked."""
    connection: DomainConnectionInner | None = None
    """Both of the above where they are wrapped."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("require_tls", "require_tls", None),
        ("skip_verification", "skip_verification", None),
        ("connection", "connection", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainConnection needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("require_tls"),
                get("skip_verification"),
                None if (value := get("connection")) is None else DomainConnectionInner.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "require_tls",
        "skip_verification",
        "connection",
    )
)

# At the end, because models may lead back to this one.
from .domain_connection_inner import DomainConnectionInner  # noqa: E402
