"""URLs that events of all domains of a region are posted to."""

from __future__ import annotations

from datetime import UTC
from typing import Any

from ..call import Call, handler
from ..entities import AccountWebhook
from ..replies import Refusal, Reply, answer

# Documented: so many URLs for each event type.
_MOST_URLS = 3


def _show(row: AccountWebhook) -> dict[str, Any]:
    return {
        "webhook_id": row.id,
        "description": row.description,
        "url": row.url,
        "event_types": row.event_types,
        "created_at": row.created_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
    }


def _find(call: Call) -> AccountWebhook:
    row = call.state.account_webhooks.get(call.path["webhook_id"])
    if row is None:
        raise Refusal(404, {"Description": "Webhook not found"})
    return row


def _fill(call: Call, row: AccountWebhook) -> None:
    row.url, row.event_types = call.form.text("url"), list(dict.fromkeys(call.form.texts("event_types")))
    row.description = call.form.text("description", row.description)
    if not row.url.startswith(("http://", "https://")):
        # The words of the refusals are unverified.
        raise Refusal(400, f"Invalid URL: {row.url}")
    others = [each for each in call.state.account_webhooks if each.id != row.id]
    for name in row.event_types:
        if len({each.url for each in others if name in each.event_types} | {row.url}) > _MOST_URLS:
            raise Refusal(400, f"{name} has {_MOST_URLS} URLs already")
    call.state.account_webhooks.put(row.id, row)


def _named(call: Call) -> list[str]:
    return [name.strip() for name in call.query.text("webhook_ids").split(",") if name.strip()]


@handler
def account_webhooks_list(call: Call) -> Reply:
    """All of them, or those with some ids."""
    names = _named(call)
    rows = [row for row in call.state.account_webhooks if not names or row.id in names]
    return answer({"webhooks": [_show(row) for row in rows]})


@handler
def account_webhooks_create(call: Call) -> Reply:
    """Add one."""
    row = AccountWebhook(f"wh_{call.state.ids.digits(8)}", "", [], "", call.state.clock.now())
    _fill(call, row)
    return answer({"webhook_id": row.id})


@handler
def account_webhooks_delete_many(call: Call) -> Reply:
    """Delete those with some ids, or all. That ids win over `all` is documented."""
    names = _named(call)
    if not names and call.query.flag("all") is not True:
        raise Refusal(400, "webhook_ids or all is needed")
    for row in list(call.state.account_webhooks):
        if not names or row.id in names:
            call.state.account_webhooks.remove(row.id)
    return Reply(204, b"", "")


@handler
def account_webhooks_get(call: Call) -> Reply:
    """One of them."""
    return answer(_show(_find(call)))


@handler
def account_webhooks_update(call: Call) -> Reply:
    """Change one."""
    _fill(call, _find(call))
    return Reply(204, b"", "")


@handler
def account_webhooks_delete(call: Call) -> Reply:
    """Delete one."""
    call.state.account_webhooks.remove(_find(call).id)
    return Reply(204, b"", "")
