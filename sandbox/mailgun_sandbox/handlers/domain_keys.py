"""The DKIM keys of domains. Nothing is signed: a key is its selector, and whether it is in use.

The words of all refusals are unverified.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import Any
from urllib.parse import quote

from ..call import Call, handler
from ..entities import Domain
from ..replies import Refusal, Reply, answer

_SELECTOR = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62})")
_BITS = ("1024", "2048")
# Documented.
_PAGE = 10

# A domain and a selector.
_Key = tuple[str, str]


def show_record(domain: Domain, selector: str) -> dict[str, Any]:
    """The DNS record that publishes a key, found right where the domain is verified."""
    value = "k=rsa; p=example"
    return {
        "is_active": domain.dkim[selector],
        "cached": [value] if domain.active else [],
        "record_type": "TXT",
        "valid": "valid" if domain.active else "unknown",
        "value": value,
        "name": f"{selector}._domainkey.{domain.name}",
    }


def _show(domain: Domain, selector: str) -> dict[str, Any]:
    return {"signing_domain": domain.name, "selector": selector, "dns_record": show_record(domain, selector)}


@handler
def domain_keys_list(call: Call) -> Reply:
    """The keys of a domain."""
    domain = call.domain.record
    return answer({"items": [_show(domain, selector) for selector in domain.dkim]})


@handler
def domain_keys_list_all(call: Call) -> Reply:
    """A page of the keys of all domains, in the order of their names."""
    wanted = call.query.text("signing_domain").lower(), call.query.text("selector")
    domains = {domain.name: domain for domain in call.state.domains if wanted[0] in ("", domain.name)}
    keys = sorted(
        (name, selector) for name, domain in domains.items() for selector in domain.dkim if wanted[1] in ("", selector)
    )
    limit = call.query.number("limit", _PAGE)
    page = _page(keys, call.query.text("page"), limit)
    link = f"{call.url}?limit={limit}" + "".join(
        f"&{name}={quote(text, safe='')}"
        for name, text in zip(("signing_domain", "selector"), wanted, strict=True)
        if text
    )
    first, last = (page[0], page[-1]) if page else (("", ""), ("", ""))
    tokens = {"first": "first", "last": "last", "next": f"next:{'/'.join(last)}", "previous": f"prev:{'/'.join(first)}"}
    paging = {name: f"{link}&page={quote(token, safe='')}" for name, token in tokens.items()}
    return answer({"items": [_show(domains[name], selector) for name, selector in page], "paging": paging})


def _page(keys: list[_Key], token: str, limit: int) -> list[_Key]:
    word, _, place = token.partition(":")
    name, _, selector = place.partition("/")
    match word:
        case "" | "first":
            return keys[:limit]
        case "last":
            return keys[-limit:]
        case "next":
            begin = bisect_right(keys, (name, selector)) if name else len(keys)
            return keys[begin : begin + limit]
        case "prev":
            end = bisect_left(keys, (name, selector)) if name else 0
            return keys[max(end - limit, 0) : end]
        case _:
            raise Refusal(400, f"'page' parameter is no token of a link: {token}")


@handler
def domain_keys_create(call: Call) -> Reply:
    """Add a key, which is not in use yet."""
    name, selector = call.form.text("signing_domain").lower(), call.form.text("selector")
    room = call.state.domain(name)
    if room is None:
        raise Refusal(400, f"domain not found: {name}")
    if not _SELECTOR.fullmatch(selector):
        raise Refusal(400, f"'selector' parameter is not one label without dots: {selector}")
    if selector in room.record.dkim:
        raise Refusal(400, f"{name} has a key with the selector {selector} already")
    if call.form.text("bits", _BITS[0]) not in _BITS:
        raise Refusal(400, f"'bits' parameter is none of {', '.join(_BITS)}: {call.form.text('bits')}")
    if "pem" in call.form and "PRIVATE KEY-----" not in call.form.text("pem"):
        raise Refusal(400, "'pem' parameter is not a private key")
    room.record.dkim[selector] = False
    call.state.save(room.record)
    return answer(_show(room.record, selector))


@handler
def domain_keys_delete(call: Call) -> Reply:
    """Take a key away."""
    room = call.state.domain(call.query.text("signing_domain"))
    if room is None or room.record.dkim.pop(call.query.text("selector"), None) is None:
        raise Refusal(404, "key not found")
    call.state.save(room.record)
    # Recorded.
    return answer({"message": "success"})


@handler
def domain_keys_activate(call: Call) -> Reply:
    """Use a key."""
    return _switch(call, active=True)


@handler
def domain_keys_deactivate(call: Call) -> Reply:
    """Use a key no longer."""
    return _switch(call, active=False)


def _switch(call: Call, *, active: bool) -> Reply:
    domain, selector = call.domain.record, call.path["selector"]
    if selector not in domain.dkim:
        raise Refusal(404, "key not found")
    domain.dkim[selector] = active
    call.state.save(domain)
    words = "Key activated" if active else "Key deactivated"
    return answer({"message": words, "authority": domain.name, "selector": selector, "active": active})
