"""The page with all messages."""

from __future__ import annotations

from urllib.parse import urlencode

from starlette.responses import Response

from ..control import Control
from ..stored_message import StoredMessage
from .layout import BASE, choice, field, moment, page
from .markup import Markup, element

_PAGE = 25
_RECIPIENTS = 3


def message_list(control: Control, search: str, domain: str, before: str) -> Response:
    """Messages, the newest first.

    Args:
        control: What is looked at.
        search: A part of an address, a header, a text or a tag.
        domain: Those of one domain; of all when empty.
        before: The key of a message: those before it; the newest when empty.
    """
    found = control.messages(domain or None, limit=_PAGE + 1, before=before or None, search=search)
    shown = found[:_PAGE]
    kept = {name: value for name, value in (("q", search), ("domain", domain)) if value}
    search_form = element(
        "form",
        field("Search", "q", search, type="search", placeholder="address, subject, text or tag"),
        choice("Domain", "domain", {"": "all", **{name: name for name in control.domains()}}, domain),
        element("button", "Show"),
        action="/",
        role="search",
        class_="line",
    )
    pages = [
        element("a", "Newest", href=f"/?{urlencode(kept)}") if before else None,
        element("a", "Older", rel="next", href=f"/?{urlencode({**kept, 'before': shown[-1].key})}")
        if len(found) > _PAGE
        else None,
    ]
    return page(
        "Messages",
        control.region,
        "Messages",
        element("h1", "Messages"),
        search_form,
        element("ol", [_row(message) for message in shown], class_="messages") if shown else _nothing(search, domain),
        element("nav", pages, aria_label="Pages", class_="pages") if any(pages) else None,
    )


def _row(message: StoredMessage) -> Markup:
    marks = [element("span", "received", class_="mark in")] if message.incoming else []
    marks += [element("span", "test mode", class_="mark")] if message.test_mode else []
    marks += [element("span", "scheduled", class_="mark")] if message.deliver_at else []
    marks += [element("span", _files(message), class_="mark")] if message.attachments else []
    marks += [element("span", f"#{tag}", class_="mark tag") for tag in message.tags]
    return element(
        "li",
        element(
            "a",
            element("span", message.subject or "(no subject)", class_="subject"),
            element("span", f"{message.sender} → {_people(message)}", class_="people"),
            element("span", marks, class_="marks") if marks else None,
            moment(message.sent_at),
            href=f"{BASE}/messages/{message.key}",
        ),
    )


def _people(message: StoredMessage) -> str:
    first, more = message.recipients[:_RECIPIENTS], len(message.recipients) - _RECIPIENTS
    return ", ".join(first) + (f" and {more} more" if more > 0 else "")


def _files(message: StoredMessage) -> str:
    count = len(message.attachments)
    return "1 file" if count == 1 else f"{count} files"


def _nothing(search: str, domain: str) -> Markup:
    if search or domain:
        return element("p", "No message is like this.", class_="empty")
    return element(
        "p", "Nothing was sent yet. What your application sends to this address is shown here.", class_="empty"
    )
