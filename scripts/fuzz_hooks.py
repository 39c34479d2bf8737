"""Hooks of schemathesis for ``scripts.fuzz_api``: requests find something there, and do not depend on one another."""

from __future__ import annotations

import os
from collections import Counter
from typing import Any

import httpx
import schemathesis

_DOMAIN = "/v3/example.com"
# What is there before the requests of an operation begin.
_FILLING: tuple[tuple[str, dict[str, str]], ...] = (
    (f"{_DOMAIN}/bounces", {"address": "ann@example.org"}),
    (f"{_DOMAIN}/unsubscribes", {"address": "ann@example.org"}),
    (f"{_DOMAIN}/complaints", {"address": "ann@example.org"}),
    (f"{_DOMAIN}/whitelists", {"address": "ann@example.org"}),
    ("/v3/lists", {"address": "news@example.com"}),
    ("/v3/lists/news@example.com/members", {"address": "ann@example.org"}),
    (f"{_DOMAIN}/templates", {"name": "welcome", "template": "Hi {{name}}", "tag": "v1"}),
    ("/v3/domains/example.com/webhooks", {"id": "opened", "url": "https://example.org/hook"}),
    ("/v3/domains/example.com/credentials", {"login": "ann"}),
    (f"{_DOMAIN}/messages", {"from": "a@example.com", "to": "b@example.org", "text": "Hi", "o:tag": "news"}),
)
_KNOWN = {
    "domain": "example.com",
    "address": "ann@example.org",
    "value": "ann@example.org",
    "list_address": "news@example.com",
    "member_address": "ann@example.org",
    "template_name": "welcome",
    "version_name": "v1",
    "webhook_name": "opened",
    "login": "ann",
    "tag": "news",
}
# Of so many requests of an operation one, the second first, keeps the names that were made up for it.
_STRANGE = 4

_client = httpx.Client(base_url=os.environ["MAILGUN_BASE_URL"], auth=("api", os.environ["MAILGUN_API_KEY"]))
_requests: Counter[str] = Counter()
_seen = {"operation": "", "deleted": ""}


def _begin() -> None:
    _client.post("/_sandbox/reset", json={}).raise_for_status()
    for path, data in _FILLING:
        _client.post(path, data=data).raise_for_status()


@schemathesis.hook
def before_call(context: Any, case: Any, kwargs: Any) -> None:
    """Begin anew with each operation, and after something was taken away; name what is there."""
    del context, kwargs
    operation = f"{case.method} {case.path}"
    if operation != _seen["operation"] or _seen["deleted"]:
        _begin()
        _seen.update(operation=operation, deleted="")
    if case.method.upper() == "DELETE":
        _seen["deleted"] = operation
    _requests[operation] += 1
    if _requests[operation] % _STRANGE != 2:
        for name in case.path_parameters:
            if name in _KNOWN:
                case.path_parameters[name] = _KNOWN[name]


@schemathesis.check
def described_success(context: Any, response: Any, case: Any) -> None:
    """A success has a status that is described by itself: `default` stands for errors."""
    del context
    described = case.operation.definition.raw["responses"]
    assert response.status_code >= 300 or str(response.status_code) in described, (
        f"{response.status_code} is not among {', '.join(map(str, described))}"
    )
