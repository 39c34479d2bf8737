# Written by `make generate` from spec/. Do not edit.
"""Operations on credentials: pure functions from arguments to a call. User names and passwords for sending mail of a domain over SMTP."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        CredentialDeleted,
        CredentialPage,
        CredentialPasswords,
        CredentialsDeleted,
    )


CREDENTIALS_CREATE: Operation[CredentialPasswords] = Operation(
    "credentials_create",
    "POST",
    "/v3/domains/{domain}/credentials",
    result=("model", "CredentialPasswords"),
    tag="credentials",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
CREDENTIALS_DELETE: Operation[CredentialDeleted] = Operation(
    "credentials_delete",
    "DELETE",
    "/v3/domains/{domain}/credentials/{login}",
    result=("model", "CredentialDeleted"),
    tag="credentials",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
CREDENTIALS_DELETE_ALL: Operation[CredentialsDeleted] = Operation(
    "credentials_delete_all",
    "DELETE",
    "/v3/domains/{domain}/credentials",
    result=("model", "CredentialsDeleted"),
    tag="credentials",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
CREDENTIALS_LIST: Operation[CredentialPage] = Operation(
    "credentials_list",
    "GET",
    "/v3/domains/{domain}/credentials",
    result=("model", "CredentialPage"),
    tag="credentials",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("total_count",)),
)
CREDENTIALS_UPDATE: Operation[CredentialPasswords] = Operation(
    "credentials_update",
    "PUT",
    "/v3/domains/{domain}/credentials/{login}",
    result=("model", "CredentialPasswords"),
    tag="credentials",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)


def credentials_create(
    domain: str,
    *,
    login: str | Sequence[str],
    mailbox: str | Sequence[str] | None = None,
    password: Sequence[str] | None = None,
    system: bool | None = None,
) -> Call[CredentialPasswords]:
    """Add SMTP users. A password that Mailgun makes is shown in the answer and never again."""
    _form: Fields = []
    _form.extend([("login", _encode.text("login", _item)) for _item in _encode.many("login", login)])
    if mailbox is not None:
        _form.extend([("mailbox", _encode.text("mailbox", _item)) for _item in _encode.many("mailbox", mailbox)])
    if password is not None:
        _form.extend([("password", _encode.text("password", _item)) for _item in _encode.many("password", password)])
    if system is not None:
        _form.append(("system", _encode.boolean("system", system)))
    return Call(
        CREDENTIALS_CREATE,
        f"/v3/domains/{_encode.segment('domain', domain)}/credentials",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def credentials_delete(domain: str, login: str) -> Call[CredentialDeleted]:
    """Delete an SMTP user."""
    return Call(
        CREDENTIALS_DELETE,
        f"/v3/domains/{_encode.segment('domain', domain)}/credentials/{_encode.segment('login', login)}",
        domain=domain,
    )


def credentials_delete_all(domain: str) -> Call[CredentialsDeleted]:
    """Delete all SMTP users of a domain."""
    return Call(
        CREDENTIALS_DELETE_ALL,
        f"/v3/domains/{_encode.segment('domain', domain)}/credentials",
        domain=domain,
    )


def credentials_list(domain: str, *, limit: int | None = None, skip: int | None = None) -> Call[CredentialPage]:
    """The SMTP users of a domain, without their passwords."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    return Call(
        CREDENTIALS_LIST,
        f"/v3/domains/{_encode.segment('domain', domain)}/credentials",
        domain=domain,
        query=_query,
    )


def credentials_update(domain: str, login: str, *, password: str | None = None) -> Call[CredentialPasswords]:
    """Change the password of an SMTP user."""
    _form: Fields = []
    if password is not None:
        _form.append(("password", _encode.text("password", password)))
    return Call(
        CREDENTIALS_UPDATE,
        f"/v3/domains/{_encode.segment('domain', domain)}/credentials/{_encode.segment('login', login)}",
        domain=domain,
        body=Body("urlencoded", _form),
    )
