"""The page of one message."""

from __future__ import annotations

import json
from urllib.parse import urlencode

from starlette.responses import Response

from ..control import Control
from ..event_log import Event
from ..stored_message import StoredMessage
from .layout import BASE, choice, field, moment, page
from .markup import Markup, element

VIEWS = {"html": "HTML", "text": "Text", "headers": "Headers", "raw": "Raw"}
_MOST_RAW = 200_000
_BUTTONS = {
    "open": "Open",
    "click": "Click",
    "bounce": "Bounce",
    "soft_bounce": "Soft bounce",
    "complaint": "Complain",
    "unsubscribe": "Unsubscribe",
}


def message_page(control: Control, key: str, view: str) -> Response:
    """One message with what happened to it.

    Args:
        control: What is looked at.
        key: The storage key or the Message-Id.
        view: One of `VIEWS`; the first that there is something of when it is none.

    Raises:
        ControlError: There is no such message.
    """
    message = control.message(key)
    events = control.events(message.key)
    if view not in VIEWS:
        view = "html" if message.html else "text"
    place = f"{BASE}/messages/{message.key}"
    tabs = [
        element("a", title, href=f"{place}?{urlencode({'view': name})}", aria_current="page" if name == view else None)
        for name, title in VIEWS.items()
    ]
    recipients = list(dict.fromkeys(event["recipient"] for event in events if event["event"] == "accepted"))
    return page(
        message.subject or "(no subject)",
        control.region,
        "Messages",
        element("h1", message.subject or "(no subject)"),
        _facts(message),
        element(
            "div",
            element(
                "section",
                element("nav", tabs, aria_label="Views of the message", class_="tabs"),
                _view(control, message, view, place),
                aria_label="Content",
            ),
            element(
                "div",
                _files(message, place) if message.attachments else None,
                _events(events),
                _triggers(recipients, place) if recipients else None,
                class_="beside",
            ),
            class_="columns",
        ),
    )


def _facts(message: StoredMessage) -> Markup:
    facts: list[tuple[str, Markup | str]] = [
        ("From", message.sender),
        ("To", ", ".join(message.recipients)),
        ("Received" if message.incoming else "Sent", moment(message.sent_at)),
    ]
    facts += [("Scheduled for", moment(message.deliver_at))] if message.deliver_at else []
    facts += [("Tags", ", ".join(message.tags))] if message.tags else []
    facts += [("Template", message.template)] if message.template else []
    facts += [("Variables", _variables(message))] if message.variables else []
    facts += [("Test mode", "not to be delivered")] if message.test_mode else []
    facts.append(("Message-Id", message.message_id))
    return element(
        "dl", [element("div", element("dt", name), element("dd", value)) for name, value in facts], class_="facts"
    )


def _variables(message: StoredMessage) -> str:
    shown = {
        name: value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        for name, value in message.variables.items()
    }
    return ", ".join(f"{name} = {value}" for name, value in shown.items())


def _view(control: Control, message: StoredMessage, view: str, place: str) -> Markup:
    if view == "html" and message.html:
        # Allows nothing: no scripts, no forms, no origin. What is in it says so, too.
        return element("iframe", src=f"{place}/html", sandbox="", title="The message as HTML", class_="preview")
    if view == "text" and message.text:
        return element("pre", message.text)
    if view == "headers":
        rows = [
            element("tr", element("th", name, scope="row"), element("td", value)) for name, value in message.headers
        ]
        return element(
            "table", element("caption", "Headers", class_="hidden"), element("tbody", rows), class_="headers"
        )
    if view == "raw":
        raw = control.mime(message.key)
        download = element("a", "Download as .eml", href=f"{place}/message.eml")
        cut = element("p", f"The first {_MOST_RAW // 1000} of {len(raw) // 1000} kB.") if len(raw) > _MOST_RAW else None
        return element("div", element("p", download), cut, element("pre", raw[:_MOST_RAW].decode("utf-8", "replace")))
    return element("p", f"The message has no {VIEWS[view] if view == 'html' else 'plain text'}.", class_="empty")


def _files(message: StoredMessage, place: str) -> Markup:
    files = [
        element(
            "li",
            element("a", file.filename or "(no name)", href=f"{place}/files/{number}"),
            element("span", f"{file.media_type}, {_size(len(file.content))}", class_="quiet"),
        )
        for number, file in enumerate(message.attachments)
    ]
    return element("section", element("h2", "Attachments"), element("ul", files, class_="files"))


def _size(count: int) -> str:
    return (
        f"{count} bytes" if count < 1000 else f"{count / 1000:.1f} kB" if count < 10**6 else f"{count / 10**6:.1f} MB"
    )


def _events(events: list[Event]) -> Markup:
    rows = [
        element(
            "li",
            element("span", event["event"], class_=f"mark {event.get('severity') or event['event']}"),
            element("span", event.get("recipient", "")),
            moment(event["timestamp"]),
            element("span", _detail(event), class_="quiet") if _detail(event) else None,
            element(
                "details",
                element("summary", "All of it"),
                element("pre", json.dumps(event, indent=2, ensure_ascii=False)),
            ),
        )
        for event in events
    ]
    shown = element("ol", rows, class_="events") if rows else element("p", "Nothing happened to it.", class_="empty")
    return element("section", element("h2", "Events"), shown, id="events")


def _detail(event: Event) -> str:
    status = event.get("delivery-status", {})
    words = [event.get("reason", ""), event.get("url", ""), str(status.get("code") or ""), status.get("message", "")]
    return " · ".join(word for word in words if word)


def _triggers(recipients: list[str], place: str) -> Markup:
    buttons = [element("button", title, name="what", value=what) for what, title in _BUTTONS.items()]
    form = element(
        "form",
        choice("Recipient", "recipient", {name: name for name in recipients}, recipients[0]),
        field("Link, for a click", "url", type="url", placeholder="https://example.com/"),
        element("div", buttons, class_="buttons"),
        method="post",
        action=f"{place}/trigger",
    )
    return element("section", element("h2", "Let something happen"), form)
