"""URLs by event type; see `announcer` for what is posted to them."""

from __future__ import annotations

import asyncio

from ..call import Call, handler
from ..entities import Webhook
from ..replies import Refusal, Reply, answer
from ..state import DomainRoom
from ..webhook_post import is_local, post, sample

_MOST_URLS = 3
_NAMES = (
    "accepted",
    "delivered",
    "opened",
    "clicked",
    "unsubscribed",
    "complained",
    "temporary_fail",
    "permanent_fail",
)


def _list(domain: DomainRoom) -> Reply:
    # Recorded: types without URLs are left out.
    return answer({"webhooks": {webhook.name: {"urls": webhook.urls} for webhook in domain.webhooks}})


def _urls_of(domain: DomainRoom, name: str) -> list[str]:
    webhook = domain.webhooks.get(name)
    return [] if webhook is None else webhook.urls


def _put(domain: DomainRoom, name: str, urls: list[str]) -> None:
    if urls:
        domain.webhooks.put(name, Webhook(name, urls))
    else:
        domain.webhooks.remove(name)


def _urls(call: Call) -> list[str]:
    return list(dict.fromkeys(call.form.texts("url")))


def _refuse_url(url: str) -> None:
    # S gives a refusal here under `Reason`; its words are unverified.
    if not url.startswith(("http://", "https://")):
        raise Refusal(400, {"Reason": f"Invalid URL: {url}"})


def _refuse_surplus(domain: DomainRoom, url: str, names: list[str]) -> None:
    for name in names:
        urls = _urls_of(domain, name)
        if url not in urls and len(urls) >= _MOST_URLS:
            raise Refusal(400, {"Reason": f"{name} has {_MOST_URLS} URLs already"})


def _stored(call: Call) -> list[str]:
    urls = _urls_of(call.domain, call.path["webhook_name"])
    if not urls:
        raise Refusal(404, "Webhook not found")
    return urls


@handler
def webhooks_list(call: Call) -> Reply:
    """All webhooks of a domain."""
    return _list(call.domain)


@handler
def webhooks_create(call: Call) -> Reply:
    """Set the URLs of a type that has none."""
    name, urls = call.form.text("id"), _urls(call)
    for url in urls:
        _refuse_url(url)
    if _urls_of(call.domain, name):
        raise Refusal(400, {"Reason": f"Webhook for {name} already exists"})
    _put(call.domain, name, urls)
    return answer({"message": "Webhook has been created", "webhook": {"urls": urls}})


@handler
def webhooks_get(call: Call) -> Reply:
    """The URLs of one type."""
    return answer({"webhook": {"urls": _stored(call)}})


@handler
def webhooks_update(call: Call) -> Reply:
    """Replace the URLs of one type."""
    _stored(call)
    urls = _urls(call)
    for url in urls:
        _refuse_url(url)
    _put(call.domain, call.path["webhook_name"], urls)
    return answer({"message": "Webhook has been updated", "webhook": {"urls": urls}})


@handler
def webhooks_delete(call: Call) -> Reply:
    """Remove the URLs of one type."""
    urls = _stored(call)
    call.domain.webhooks.remove(call.path["webhook_name"])
    # Recorded: the answer names what was removed.
    return answer({"message": "Webhook has been deleted", "webhook": {"urls": urls}})


@handler
async def webhooks_test(call: Call) -> Reply:
    """Post a signed sample of an event to a URL on this machine, and tell what came back."""
    domain, name, url = call.domain, call.path["webhook_name"], call.form.text("url")
    if name not in _NAMES:
        raise Refusal(404, "Webhook not found")
    _refuse_url(url)
    if not is_local(url):
        # A sandbox is for machines without a network: it never reaches out to another one.
        return answer({"code": 0, "message": "Not posted: the sandbox posts to http:// URLs on this machine only"})
    code, message = await asyncio.to_thread(post, url, sample(call.state, domain, name))
    return answer({"code": code, "message": message})


@handler
def webhooks_create_url(call: Call) -> Reply:
    """Add one URL to several types."""
    domain, url = call.domain, call.form.text("url")
    _refuse_url(url)
    names = call.form.texts("event_types")
    _refuse_surplus(domain, url, names)
    for name in names:
        urls = _urls_of(domain, name)
        if url not in urls:
            _put(domain, name, [*urls, url])
    return _list(domain)


@handler
def webhooks_update_url(call: Call) -> Reply:
    """Replace the types of one URL."""
    domain, url = call.domain, call.form.text("url")
    names = call.form.texts("event_types")
    if not any(url in webhook.urls for webhook in domain.webhooks):
        raise Refusal(404, {"Description": f"No webhook with the URL {url}"})
    _refuse_surplus(domain, url, names)
    _remove(domain, [url])
    for name in dict.fromkeys(names):
        _put(domain, name, [*_urls_of(domain, name), url])
    return _list(domain)


@handler
def webhooks_delete_urls(call: Call) -> Reply:
    """Remove URLs from all types."""
    urls = call.query.texts("url")
    for url in urls:
        if not any(url in webhook.urls for webhook in call.domain.webhooks):
            raise Refusal(404, "Webhook not found")
    _remove(call.domain, urls)
    return _list(call.domain)


def _remove(domain: DomainRoom, removed: list[str]) -> None:
    for webhook in domain.webhooks:
        _put(domain, webhook.name, [url for url in webhook.urls if url not in removed])
