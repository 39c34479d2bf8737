# Written by `make generate` from spec/. Do not edit.
"""Operations on legacy validations: pure functions from arguments to a call. Checks of addresses in their older forms. Validations and bulk validations have replaced them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Call, Operation, Query

if TYPE_CHECKING:
    from ..models import (
        LegacyAddressValidation,
        LegacyParsedAddresses,
        LegacyValidationJob,
        Message,
        ValidationStarted,
    )


LEGACY_VALIDATIONS_CREATE_JOB: Operation[ValidationStarted] = Operation(
    "legacy_validations_create_job",
    "POST",
    "/v3/lists/{list_address}/validate",
    result=("model", "ValidationStarted"),
    tag="legacy_validations",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
    deprecated=True,
    successor="bulk_validations_create",
)
LEGACY_VALIDATIONS_DELETE_JOB: Operation[Message] = Operation(
    "legacy_validations_delete_job",
    "DELETE",
    "/v3/lists/{list_address}/validate",
    result=("model", "Message"),
    tag="legacy_validations",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="bulk_validations_delete",
)
LEGACY_VALIDATIONS_GET_JOB: Operation[LegacyValidationJob] = Operation(
    "legacy_validations_get_job",
    "GET",
    "/v3/lists/{list_address}/validate",
    result=("model", "LegacyValidationJob"),
    tag="legacy_validations",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="bulk_validations_get",
)
LEGACY_VALIDATIONS_VALIDATE: Operation[LegacyAddressValidation] = Operation(
    "legacy_validations_validate",
    "GET",
    "/v3/address/validate",
    result=("model", "LegacyAddressValidation"),
    tag="legacy_validations",
    version="v3",
    region_scope="regional",
    key_kind="public",
    idempotent=True,
    deprecated=True,
    successor="validations_validate",
)
LEGACY_VALIDATIONS_VALIDATE_MANY: Operation[LegacyParsedAddresses] = Operation(
    "legacy_validations_validate_many",
    "GET",
    "/v3/address/parse",
    result=("model", "LegacyParsedAddresses"),
    tag="legacy_validations",
    version="v3",
    region_scope="regional",
    key_kind="public",
    idempotent=True,
    deprecated=True,
    successor="validations_validate",
)
LEGACY_VALIDATIONS_VALIDATE_MANY_PRIVATE: Operation[LegacyParsedAddresses] = Operation(
    "legacy_validations_validate_many_private",
    "GET",
    "/v3/address/private/parse",
    result=("model", "LegacyParsedAddresses"),
    tag="legacy_validations",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="validations_validate",
)
LEGACY_VALIDATIONS_VALIDATE_PRIVATE: Operation[LegacyAddressValidation] = Operation(
    "legacy_validations_validate_private",
    "GET",
    "/v3/address/private/validate",
    result=("model", "LegacyAddressValidation"),
    tag="legacy_validations",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="validations_validate",
)


def legacy_validations_create_job(list_address: str) -> Call[ValidationStarted]:
    """Start to check the members of a mailing list."""
    return Call(
        LEGACY_VALIDATIONS_CREATE_JOB,
        f"/v3/lists/{_encode.segment('list_address', list_address)}/validate",
    )


def legacy_validations_delete_job(list_address: str) -> Call[Message]:
    """Cancel the check of a mailing list."""
    return Call(
        LEGACY_VALIDATIONS_DELETE_JOB,
        f"/v3/lists/{_encode.segment('list_address', list_address)}/validate",
    )


def legacy_validations_get_job(list_address: str) -> Call[LegacyValidationJob]:
    """How far the check of a mailing list is, and what it found."""
    return Call(
        LEGACY_VALIDATIONS_GET_JOB,
        f"/v3/lists/{_encode.segment('list_address', list_address)}/validate",
    )


def legacy_validations_validate(
    *, address: str, mailbox_verification: bool | None = None
) -> Call[LegacyAddressValidation]:
    """Check one address with the public key, within a monthly limit."""
    _query: Query = []
    _query.append(("address", _encode.text("address", address)))
    if mailbox_verification is not None:
        _query.append(("mailbox_verification", _encode.boolean("mailbox_verification", mailbox_verification)))
    return Call(
        LEGACY_VALIDATIONS_VALIDATE,
        "/v3/address/validate",
        query=_query,
    )


def legacy_validations_validate_many(*, addresses: str, syntax_only: bool | None = None) -> Call[LegacyParsedAddresses]:
    """Sort a list of addresses into good and bad ones, with the public key. The vendor calls it parse."""
    _query: Query = []
    _query.append(("addresses", _encode.text("addresses", addresses)))
    if syntax_only is not None:
        _query.append(("syntax_only", _encode.boolean("syntax_only", syntax_only)))
    return Call(
        LEGACY_VALIDATIONS_VALIDATE_MANY,
        "/v3/address/parse",
        query=_query,
    )


def legacy_validations_validate_many_private(
    *, addresses: str, syntax_only: bool | None = None
) -> Call[LegacyParsedAddresses]:
    """Sort a list of addresses into good and bad ones, with an API key of the account."""
    _query: Query = []
    _query.append(("addresses", _encode.text("addresses", addresses)))
    if syntax_only is not None:
        _query.append(("syntax_only", _encode.boolean("syntax_only", syntax_only)))
    return Call(
        LEGACY_VALIDATIONS_VALIDATE_MANY_PRIVATE,
        "/v3/address/private/parse",
        query=_query,
    )


def legacy_validations_validate_private(
    *, address: str, mailbox_verification: bool | None = None
) -> Call[LegacyAddressValidation]:
    """Check one address with an API key of the account."""
    _query: Query = []
    _query.append(("address", _encode.text("address", address)))
    if mailbox_verification is not None:
        _query.append(("mailbox_verification", _encode.boolean("mailbox_verification", mailbox_verification)))
    return Call(
        LEGACY_VALIDATIONS_VALIDATE_PRIVATE,
        "/v3/address/private/validate",
        query=_query,
    )
