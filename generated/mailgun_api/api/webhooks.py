# Written by `make generate` from spec/. Do not edit.
"""Operations on webhooks: pure functions from arguments to a call. URLs that Mailgun posts the events of a domain to, by event type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..enums import (
        WebhookName,
    )
    from ..models import (
        WebhookChanged,
        WebhookFound,
        WebhookList,
        WebhookTestResult,
    )


WEBHOOKS_CREATE: Operation[WebhookChanged] = Operation(
    "webhooks_create",
    "POST",
    "/v3/domains/{domain}/webhooks",
    result=("model", "WebhookChanged"),
    tag="webhooks",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
WEBHOOKS_CREATE_URL: Operation[WebhookList] = Operation(
    "webhooks_create_url",
    "POST",
    "/v4/domains/{domain}/webhooks",
    result=("model", "WebhookList"),
    tag="webhooks",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
WEBHOOKS_DELETE: Operation[WebhookChanged] = Operation(
    "webhooks_delete",
    "DELETE",
    "/v3/domains/{domain}/webhooks/{webhook_name}",
    result=("model", "WebhookChanged"),
    tag="webhooks",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
WEBHOOKS_DELETE_URLS: Operation[WebhookList] = Operation(
    "webhooks_delete_urls",
    "DELETE",
    "/v4/domains/{domain}/webhooks",
    result=("model", "WebhookList"),
    tag="webhooks",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
WEBHOOKS_GET: Operation[WebhookFound] = Operation(
    "webhooks_get",
    "GET",
    "/v3/domains/{domain}/webhooks/{webhook_name}",
    result=("model", "WebhookFound"),
    tag="webhooks",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
WEBHOOKS_LIST: Operation[WebhookList] = Operation(
    "webhooks_list",
    "GET",
    "/v3/domains/{domain}/webhooks",
    result=("model", "WebhookList"),
    tag="webhooks",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
WEBHOOKS_TEST: Operation[WebhookTestResult] = Operation(
    "webhooks_test",
    "PUT",
    "/v3/domains/{domain}/webhooks/{webhook_name}/test",
    result=("model", "WebhookTestResult"),
    tag="webhooks",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
WEBHOOKS_UPDATE: Operation[WebhookChanged] = Operation(
    "webhooks_update",
    "PUT",
    "/v3/domains/{domain}/webhooks/{webhook_name}",
    result=("model", "WebhookChanged"),
    tag="webhooks",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
WEBHOOKS_UPDATE_URL: Operation[WebhookList] = Operation(
    "webhooks_update_url",
    "PUT",
    "/v4/domains/{domain}/webhooks",
    result=("model", "WebhookList"),
    tag="webhooks",
    version="v4",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def webhooks_create(domain: str, *, id: WebhookName, url: str | Sequence[str]) -> Call[WebhookChanged]:
    """Set the URLs of one event type."""
    _form: Fields = []
    _form.append(("id", _encode.text("id", id)))
    _form.extend([("url", _encode.text("url", _item)) for _item in _encode.many("url", url)])
    return Call(
        WEBHOOKS_CREATE,
        f"/v3/domains/{_encode.segment('domain', domain)}/webhooks",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def webhooks_create_url(domain: str, *, url: str, event_types: str | Sequence[WebhookName]) -> Call[WebhookList]:
    """Add one URL to several event types at once."""
    _form: Fields = []
    _form.append(("url", _encode.text("url", url)))
    _form.extend(
        [("event_types", _encode.text("event_types", _item)) for _item in _encode.many("event_types", event_types)]
    )
    return Call(
        WEBHOOKS_CREATE_URL,
        f"/v4/domains/{_encode.segment('domain', domain)}/webhooks",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def webhooks_delete(domain: str, webhook_name: WebhookName) -> Call[WebhookChanged]:
    """Remove all URLs of one event type."""
    return Call(
        WEBHOOKS_DELETE,
        f"/v3/domains/{_encode.segment('domain', domain)}/webhooks/{_encode.segment('webhook_name', webhook_name)}",
        domain=domain,
    )


def webhooks_delete_urls(domain: str, *, url: str | Sequence[str]) -> Call[WebhookList]:
    """Remove URLs from all event types."""
    _query: Query = []
    _query.extend([("url", _encode.text("url", _item)) for _item in _encode.many("url", url)])
    return Call(
        WEBHOOKS_DELETE_URLS,
        f"/v4/domains/{_encode.segment('domain', domain)}/webhooks",
        domain=domain,
        query=_query,
    )


def webhooks_get(domain: str, webhook_name: WebhookName) -> Call[WebhookFound]:
    """The URLs of one event type."""
    return Call(
        WEBHOOKS_GET,
        f"/v3/domains/{_encode.segment('domain', domain)}/webhooks/{_encode.segment('webhook_name', webhook_name)}",
        domain=domain,
    )


def webhooks_list(domain: str) -> Call[WebhookList]:
    """All webhooks of a domain, by event type."""
    return Call(
        WEBHOOKS_LIST,
        f"/v3/domains/{_encode.segment('domain', domain)}/webhooks",
        domain=domain,
    )


def webhooks_test(domain: str, webhook_name: WebhookName, *, url: str) -> Call[WebhookTestResult]:
    """Have Mailgun post a sample event to a URL and tell what came back."""
    _form: Fields = []
    _form.append(("url", _encode.text("url", url)))
    return Call(
        WEBHOOKS_TEST,
        f"/v3/domains/{_encode.segment('domain', domain)}/webhooks/{_encode.segment('webhook_name', webhook_name)}/test",
        domain=domain,
        body=Body("multipart", _form),
    )


def webhooks_update(
    domain: str, webhook_name: WebhookName, *, url: str | Sequence[str], id: WebhookName | None = None
) -> Call[WebhookChanged]:
    """Replace the URLs of one event type."""
    _form: Fields = []
    _form.extend([("url", _encode.text("url", _item)) for _item in _encode.many("url", url)])
    if id is not None:
        _form.append(("id", _encode.text("id", id)))
    return Call(
        WEBHOOKS_UPDATE,
        f"/v3/domains/{_encode.segment('domain', domain)}/webhooks/{_encode.segment('webhook_name', webhook_name)}",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def webhooks_update_url(domain: str, *, url: str, event_types: str | Sequence[WebhookName]) -> Call[WebhookList]:
    """Replace the event types of one URL."""
    _form: Fields = []
    _form.append(("url", _encode.text("url", url)))
    _form.extend(
        [("event_types", _encode.text("event_types", _item)) for _item in _encode.many("event_types", event_types)]
    )
    return Call(
        WEBHOOKS_UPDATE_URL,
        f"/v4/domains/{_encode.segment('domain', domain)}/webhooks",
        domain=domain,
        body=Body("urlencoded", _form),
    )
