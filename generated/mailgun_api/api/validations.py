# Written by `make generate` from spec/. Do not edit.
"""Operations on validations: pure functions from arguments to a call. Whether an e-mail address can get mail, and how risky it is to write there. Each address checked is paid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Query

if TYPE_CHECKING:
    from ..models import (
        AddressValidation,
    )


VALIDATIONS_VALIDATE: Operation[AddressValidation] = Operation(
    "validations_validate",
    "GET",
    "/v4/address/validate",
    result=("model", "AddressValidation"),
    tag="validations",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
VALIDATIONS_VALIDATE_BY_FORM: Operation[AddressValidation] = Operation(
    "validations_validate_by_form",
    "POST",
    "/v4/address/validate",
    result=("model", "AddressValidation"),
    tag="validations",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def validations_validate(*, address: str, provider_lookup: bool | None = None) -> Call[AddressValidation]:
    """Check one address."""
    _query: Query = []
    _query.append(("address", _encode.text("address", address)))
    if provider_lookup is not None:
        _query.append(("provider_lookup", _encode.boolean("provider_lookup", provider_lookup)))
    return Call(
        VALIDATIONS_VALIDATE,
        "/v4/address/validate",
        query=_query,
    )


def validations_validate_by_form(*, address: str, provider_lookup: bool | None = None) -> Call[AddressValidation]:
    """Check one address as `validations_validate` does, without having it in the URL."""
    _query: Query = []
    if provider_lookup is not None:
        _query.append(("provider_lookup", _encode.boolean("provider_lookup", provider_lookup)))
    _form: Fields = []
    _form.append(("address", _encode.text("address", address)))
    return Call(
        VALIDATIONS_VALIDATE_BY_FORM,
        "/v4/address/validate",
        query=_query,
        body=Body("urlencoded", _form),
    )
