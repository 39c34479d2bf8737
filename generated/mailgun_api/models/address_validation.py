# Written by `make generate` from spec/. Do not edit.
"""What was found about an address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class AddressValidation(Model):
    """What was found about an address."""

    __slots__ = (
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

    address: str | None
    """The address."""
    did_you_mean: str | None
    """The address that was probably meant, if it has a typo."""
    engagement: AddressEngagement | None
    """What its owner does with mail; not in all plans."""
    is_disposable_address: bool | None
    """Whether it is one of the addresses made for single use."""
    is_role_address: bool | None
    """Whether it stands for a role, such as `support`."""
    reason: list[str] | None
    """Why it may be bad, for instance unknown_provider, no_mx, high_risk_domain, subdomain_mailer, immature_domain, tld_risk, mailbox_does_not_exist, mailbox_is_disposable_address, mailbox_is_role_address, smtp_connection_error."""
    result: str | None
    """The verdict: deliverable, undeliverable, do_not_send, catch_all, unknown, or a newer word."""
    risk: str | None
    """How risky it is: high, medium, low, unknown."""
    root_address: str | None
    """The address without the part after `+`, where it has one."""
    last_seen: int | None
    """When it was last seen; the unit is not known."""
    is_valid: bool | None
    """Whether its syntax is right; in old answers only."""
    mailbox_verification: str | None
    """Whether the mailbox is there: true, false or unknown, as text; in old answers only."""
    parts: AddressParts | None
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

    def __init__(
        self,
        address: str | None = None,
        did_you_mean: str | None = None,
        engagement: AddressEngagement | None = None,
        is_disposable_address: bool | None = None,
        is_role_address: bool | None = None,
        reason: list[str] | None = None,
        result: str | None = None,
        risk: str | None = None,
        root_address: str | None = None,
        last_seen: int | None = None,
        is_valid: bool | None = None,
        mailbox_verification: str | None = None,
        parts: AddressParts | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.did_you_mean = did_you_mean
        self.engagement = engagement
        self.is_disposable_address = is_disposable_address
        self.is_role_address = is_role_address
        self.reason = reason
        self.result = result
        self.risk = risk
        self.root_address = root_address
        self.last_seen = last_seen
        self.is_valid = is_valid
        self.mailbox_verification = mailbox_verification
        self.parts = parts
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"AddressValidation needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.address = value = get("address")
            if value is not None:
                left -= 1
            model.did_you_mean = value = get("did_you_mean")
            if value is not None:
                left -= 1
            if (value := get("engagement")) is None:
                model.engagement = None
            else:
                model.engagement = AddressEngagement.from_dict(value)
                left -= 1
            model.is_disposable_address = value = get("is_disposable_address")
            if value is not None:
                left -= 1
            model.is_role_address = value = get("is_role_address")
            if value is not None:
                left -= 1
            if (value := get("reason")) is None:
                model.reason = None
            else:
                model.reason = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.result = value = get("result")
            if value is not None:
                left -= 1
            model.risk = value = get("risk")
            if value is not None:
                left -= 1
            model.root_address = value = get("root_address")
            if value is not None:
                left -= 1
            model.last_seen = value = get("last_seen")
            if value is not None:
                left -= 1
            model.is_valid = value = get("is_valid")
            if value is not None:
                left -= 1
            model.mailbox_verification = value = get("mailbox_verification")
            if value is not None:
                left -= 1
            if (value := get("parts")) is None:
                model.parts = None
            else:
                model.parts = AddressParts.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
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
