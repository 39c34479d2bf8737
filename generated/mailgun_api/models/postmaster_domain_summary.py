# Written by `make generate` from spec/. Do not edit.
"""A domain over the whole range."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers


@define(repr=False)
class PostmasterDomainSummary(Model):
    """A domain over the whole range."""

    name: str | None = None
    """The domain."""
    reputation: float | None = None
    """The mean of its reputation."""
    user_reported_spam_ratio: float | None = None
    """The share that recipients reported as spam."""
    spf_success_ratio: float | None = None
    """The share that passed SPF."""
    dkim_success_ratio: float | None = None
    """The share that passed DKIM."""
    dmarc_success_ratio: float | None = None
    """The share that passed DMARC."""
    inbound_encryption_ratio: float | None = None
    """The share that came over TLS."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("name", "name", None),
        ("reputation", "reputation", None),
        ("user_reported_spam_ratio", "user_reported_spam_ratio", None),
        ("spf_success_ratio", "spf_success_ratio", None),
        ("dkim_success_ratio", "dkim_success_ratio", None),
        ("dmarc_success_ratio", "dmarc_success_ratio", None),
        ("inbound_encryption_ratio", "inbound_encryption_ratio", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"PostmasterDomainSummary needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("name"),
                get("reputation"),
                get("user_reported_spam_ratio"),
                get("spf_success_ratio"),
                get("dkim_success_ratio"),
                get("dmarc_success_ratio"),
                get("inbound_encryption_ratio"),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "name",
        "reputation",
        "user_reported_spam_ratio",
        "spf_success_ratio",
        "dkim_success_ratio",
        "dmarc_success_ratio",
        "inbound_encryption_ratio",
    )
)
