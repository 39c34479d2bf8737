# Written by `make generate` from spec/. Do not edit.
"""What was found about an address."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class LegacyAddressValidation(Model):
    """What was found about an address."""

    __slots__ = (
        "address",
        "did_you_mean",
        "is_disposable_address",
        "is_role_address",
        "is_valid",
        "mailbox_verification",
        "parts",
        "reason",
    )

    address: str | None
    """The address."""
    did_you_mean: str | None
    """The address that was probably meant, if it has a typo."""
    is_disposable_address: bool | None
    """Whether it is one of the addresses made for single use."""
    is_role_address: bool | None
    """Whether it stands for a role, such as `support`."""
    is_valid: bool | None
    """Whether its syntax is right and its domain takes mail."""
    mailbox_verification: str | None
    """Whether the mailbox is there: true, false or unknown, as text; null if not asked for."""
    parts: AddressParts | None
    """Its parts."""
    reason: str | None
    """Why it is bad."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("address", "address", None),
        ("did_you_mean", "did_you_mean", None),
        ("is_disposable_address", "is_disposable_address", None),
        ("is_role_address", "is_role_address", None),
        ("is_valid", "is_valid", None),
        ("mailbox_verification", "mailbox_verification", None),
        ("parts", "parts", None),
        ("reason", "reason", None),
    )

    def __init__(
        self,
        address: str | None = None,
        did_you_mean: str | None = None,
        is_disposable_address: bool | None = None,
        is_role_address: bool | None = None,
        is_valid: bool | None = None,
        mailbox_verification: str | None = None,
        parts: AddressParts | None = None,
        reason: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.address = address
        self.did_you_mean = did_you_mean
        self.is_disposable_address = is_disposable_address
        self.is_role_address = is_role_address
        self.is_valid = is_valid
        self.mailbox_verification = mailbox_verification
        self.parts = parts
        self.reason = reason
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"LegacyAddressValidation needs an object, got {type(source).__name__}")
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
            model.is_disposable_address = value = get("is_disposable_address")
            if value is not None:
                left -= 1
            model.is_role_address = value = get("is_role_address")
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
            model.reason = value = get("reason")
            if value is not None:
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
        "is_disposable_address",
        "is_role_address",
        "is_valid",
        "mailbox_verification",
        "parts",
        "reason",
    )
)

# At the end, because models may lead back to this one.
from .address_parts import AddressParts  # noqa: E402
