# Written by `make generate` from spec/. Do not edit.
"""What was found about an address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from attrs import define

from ..model import Misfit, Model, keep_misfits, leftovers, sequence


@define(repr=False)
class AddressValidation(Model):
    """What was found about an address."""

    address: str | None = None
    """The address."""
    did_you_mean: str | None = None
    """The address that was probably meant, if it has a typo."""
    engagement: AddressEngagement | None = None
    """What its owner does with mail; not in all plans."""
    is_disposable_address: bool | None = None
    """Whether it is one of the addresses made for single use."""
    is_role_address: bool | None = None
    """Whether it stands for a role, such as `support`."""
    reason: list[str] | None = None
    """Why it may be bad, for instance unknown_provider, no_mx, high_risk_domain, subdomain_mailer, immature_domain, tld_risk, mailbox_does_not_exist, mailbox_is_disposable_address, mailbox_is_role_address, smtp_connection_error."""
    result: str | None = None
    """The verdict: deliverable, undeliverable, do_not_send, catch_all, unknown, or a newer word."""
    risk: str | None = None
    """How risky it is: high, medium, low, unknown."""
    root_address: str | None = None
    """The address without the part after `+`, where it has one."""
    last_seen: int | None = None
    """When it was last seen; the unit is not known."""
    is_valid: bool | None = None
    """Whether its syntax is right; in old answers only."""
    mailbox_verification: str | None = None
    """Whether the mailbox is there: true, false or unknown, as text; in old answers only."""
    parts: AddressParts | None = None
    """Its parts; in old answers only."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("did_you_mean", "did_you_mean", None),
        ("engagement", "engagement", None),
        ("is_disposable_address", "is_disposable_address", None),
        ("is_role_address", "is_role_address", None),
        ("reason", "reason", None),
        ("result", "result", None),
        ("risk", "risk", None),
        ("root_address", "root_address", None),
        ("last_seen", "last_seen", None),
        ("is_valid", "is_valid", None),
        ("mailbox_verification", "mailbox_verification", None),
        ("parts", "parts", None),
    )

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AddressValidation needs an object, got {type(source).__name__}")
        get = source.get
        try:
            model = cls(
                get("address"),
                get("did_you_mean"),
                None if (value := get("engagement")) is None else AddressEngagement.from_dict(value),
                get("is_disposable_address"),
                get("is_role_address"),
                None if (value := get("reason")) is None else sequence(value),
                get("result"),
                get("risk"),
                get("root_address"),
                get("last_seen"),
                get("is_valid"),
                get("mailbox_verification"),
                None if (value := get("parts")) is None else AddressParts.from_dict(value),
            )
        except ValueError:
            return keep_misfits(cls, source)
        if None in source.values() or not _KNOWN.issuperset(source):
            model._additional = leftovers(source, _KNOWN)
        return model


_KNOWN = frozenset(
    (
        "address",
        "did_you_mean",
        "engagement",
        "is_disposable_address",
        "is_role_address",
        "reason",
        "result",
        "risk",
        "root_address",
        "last_seen",
        "is_valid",
        "mailbox_verification",
        "parts",
    )
)

# At the end, because models may lead back to this one.
from .address_engagement import AddressEngagement  # noqa: E402
from .address_parts import AddressParts  # noqa: E402
