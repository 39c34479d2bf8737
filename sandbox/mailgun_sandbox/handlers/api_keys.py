"""The keys of the account. A new one is taken at once, in both regions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from ..call import Call, handler
from ..entities import ApiKey
from ..replies import Refusal, Reply, answer


def _date(moment: datetime) -> str:
    # Documented: without a zone and without fractions.
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S")


def _show(key: ApiKey) -> dict[str, Any]:
    shown: dict[str, Any] = {
        "id": key.id,
        "description": key.description,
        "kind": key.kind,
        "role": key.role,
        "created_at": _date(key.created_at),
        "updated_at": _date(key.updated_at),
        "is_disabled": False,
        "domain_name": key.domain_name,
        "requestor": key.requestor,
        "user_name": key.user_name,
    }
    return shown if key.expires_at is None else shown | {"expires_at": _date(key.expires_at)}


@handler
def keys_list(call: Call) -> Reply:
    """The keys, without what makes them work; those given at the start, too."""
    keys = list(call.state.keys.table)
    domain, kind = call.query.text("domain_name").lower(), call.query.text("kind")
    keys = [key for key in keys if domain in ("", key.domain_name) and kind in ("", key.kind)]
    return answer({"items": [_show(key) for key in keys], "total_count": len(keys)})


@handler
def keys_create(call: Call) -> Reply:
    """Make a key; its secret is shown this once. The words of the refusals are unverified."""
    form, now = call.form, call.state.clock.now()
    kind, role, domain = form.text("kind", "user"), form.text("role"), form.text("domain_name").lower()
    if (kind == "domain") != (role == "sending"):
        raise Refusal(400, "role 'sending' and kind 'domain' belong together")
    if kind == "domain" and not domain:
        raise Refusal(400, "domain_name is required for domain keys")
    if domain and call.state.domain(domain) is None and not call.state.is_elsewhere(domain):
        raise Refusal(404, "domain not found")
    seconds = form.number("expiration", 0)
    key = ApiKey(
        id=f"{call.state.ids.digits(8)}-{call.state.ids.digits(8)}",
        secret=f"key-{call.state.ids.digits(32)}",
        kind=kind,
        role=role,
        description=form.text("description"),
        domain_name=domain or None,
        created_at=now,
        updated_at=now,
        expires_at=now + timedelta(seconds=seconds) if seconds > 0 else None,
        requestor=form.get("email"),
        user_name=form.get("user_name"),
    )
    call.state.keys.table.put(key.id, key)
    return answer({"message": "key created", "key": _show(key) | {"secret": key.secret}})


@handler
def keys_delete(call: Call) -> Reply:
    """Delete a key; it is refused from the next request on."""
    if call.state.keys.table.remove(call.path["key_id"]) is None:
        raise Refusal(404, "key not found")
    return answer({"message": "key deleted"})


@handler
def account_get_webhook_signing_key(call: Call) -> Reply:
    """The key that signs what is posted."""
    return answer({"message": "success", "http_signing_key": call.state.signing_key})


@handler
def account_regenerate_webhook_signing_key(call: Call) -> Reply:
    """Make another one; what is posted from now on is signed with it."""
    call.state.signing_key = call.state.ids.digits(32)
    return answer({"message": "success", "http_signing_key": call.state.signing_key})


@handler
def keys_regenerate_public(call: Call) -> Reply:
    """Make another public key. The sandbox asks nobody for it."""
    return answer({"key": f"pubkey-{call.state.ids.digits(32)}", "message": "public key replaced"})
