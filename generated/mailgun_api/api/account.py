# Written by `make generate` from spec/. Do not edit.
"""Operations on account: pure functions from arguments to a call. Settings of the account as a whole, the key that signs its webhooks, and who may get mail from its sandbox domain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..models import (
        AccountSuccess,
        Message,
        SandboxRecipientList,
        SandboxRecipientResult,
        WebhookSigningKey,
    )


ACCOUNT_ADD_SANDBOX_RECIPIENT: Operation[SandboxRecipientResult] = Operation(
    "account_add_sandbox_recipient",
    "POST",
    "/v5/sandbox/auth_recipients",
    result=("model", "SandboxRecipientResult"),
    tag="account",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=False,
)
ACCOUNT_GET_WEBHOOK_SIGNING_KEY: Operation[WebhookSigningKey] = Operation(
    "account_get_webhook_signing_key",
    "GET",
    "/v5/accounts/http_signing_key",
    result=("model", "WebhookSigningKey"),
    tag="account",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_LIST_SANDBOX_RECIPIENTS: Operation[SandboxRecipientList] = Operation(
    "account_list_sandbox_recipients",
    "GET",
    "/v5/sandbox/auth_recipients",
    result=("model", "SandboxRecipientList"),
    tag="account",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_REGENERATE_WEBHOOK_SIGNING_KEY: Operation[WebhookSigningKey] = Operation(
    "account_regenerate_webhook_signing_key",
    "POST",
    "/v5/accounts/http_signing_key",
    result=("model", "WebhookSigningKey"),
    tag="account",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=False,
)
ACCOUNT_REMOVE_SANDBOX_RECIPIENT: Operation[Message] = Operation(
    "account_remove_sandbox_recipient",
    "DELETE",
    "/v5/sandbox/auth_recipients/{email}",
    result=("model", "Message"),
    tag="account",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_RESEND_ACTIVATION_EMAIL: Operation[AccountSuccess] = Operation(
    "account_resend_activation_email",
    "POST",
    "/v5/accounts/resend_activation_email",
    result=("model", "AccountSuccess"),
    tag="account",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=False,
)
ACCOUNT_UPDATE: Operation[Message] = Operation(
    "account_update",
    "PUT",
    "/v5/accounts",
    result=("model", "Message"),
    tag="account",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)
ACCOUNT_UPDATE_FEATURES: Operation[AccountSuccess] = Operation(
    "account_update_features",
    "PUT",
    "/v5/accounts/features",
    result=("model", "AccountSuccess"),
    tag="account",
    version="v5",
    region_scope="global",
    key_kind="account",
    idempotent=True,
)


def account_add_sandbox_recipient(*, email: str) -> Call[SandboxRecipientResult]:
    """Let someone get mail from the sandbox domain, once they have agreed by mail. Five at most."""
    _query: Query = []
    _query.append(("email", _encode.text("email", email)))
    return Call(
        ACCOUNT_ADD_SANDBOX_RECIPIENT,
        "/v5/sandbox/auth_recipients",
        query=_query,
    )


def account_get_webhook_signing_key() -> Call[WebhookSigningKey]:
    """The key that signs the webhooks of the account."""
    return Call(
        ACCOUNT_GET_WEBHOOK_SIGNING_KEY,
        "/v5/accounts/http_signing_key",
    )


def account_list_sandbox_recipients() -> Call[SandboxRecipientList]:
    """Who may get mail from the sandbox domain."""
    return Call(
        ACCOUNT_LIST_SANDBOX_RECIPIENTS,
        "/v5/sandbox/auth_recipients",
    )


def account_regenerate_webhook_signing_key() -> Call[WebhookSigningKey]:
    """Replace the key that signs the webhooks of the account, or create it."""
    return Call(
        ACCOUNT_REGENERATE_WEBHOOK_SIGNING_KEY,
        "/v5/accounts/http_signing_key",
    )


def account_remove_sandbox_recipient(email: str) -> Call[Message]:
    """Let someone get no more mail from the sandbox domain."""
    return Call(
        ACCOUNT_REMOVE_SANDBOX_RECIPIENT,
        f"/v5/sandbox/auth_recipients/{_encode.segment('email', email)}",
    )


def account_resend_activation_email() -> Call[AccountSuccess]:
    """Send the mail that activates the account to its owner again."""
    return Call(
        ACCOUNT_RESEND_ACTIVATION_EMAIL,
        "/v5/accounts/resend_activation_email",
    )


def account_update(
    *,
    name: str | None = None,
    inactive_session_timeout: int | None = None,
    absolute_session_timeout: int | None = None,
    logout_redirect_url: str | None = None,
) -> Call[Message]:
    """Change settings of the account. One of them must be given."""
    _query: Query = []
    if name is not None:
        _query.append(("name", _encode.text("name", name)))
    if inactive_session_timeout is not None:
        _query.append(
            ("inactive_session_timeout", _encode.integer("inactive_session_timeout", inactive_session_timeout))
        )
    if absolute_session_timeout is not None:
        _query.append(
            ("absolute_session_timeout", _encode.integer("absolute_session_timeout", absolute_session_timeout))
        )
    if logout_redirect_url is not None:
        _query.append(("logout_redirect_url", _encode.text("logout_redirect_url", logout_redirect_url)))
    return Call(
        ACCOUNT_UPDATE,
        "/v5/accounts",
        query=_query,
    )


def account_update_features(
    *,
    webhooks_redact_pii: Mapping[str, Any] | Sequence[Any] | None = None,
    ai_insights: Mapping[str, Any] | Sequence[Any] | None = None,
) -> Call[AccountSuccess]:
    """Switch features of the account on or off. What is absent stays as it is."""
    _form: Fields = []
    if webhooks_redact_pii is not None:
        _form.append(("webhooks_redact_pii", _encode.json_text("webhooks_redact_pii", webhooks_redact_pii)))
    if ai_insights is not None:
        _form.append(("ai_insights", _encode.json_text("ai_insights", ai_insights)))
    return Call(
        ACCOUNT_UPDATE_FEATURES,
        "/v5/accounts/features",
        body=Body("urlencoded", _form),
    )
