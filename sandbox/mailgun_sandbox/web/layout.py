"""What all pages have in common."""

from __future__ import annotations

from datetime import UTC, datetime

from starlette.responses import HTMLResponse

from .markup import Child, Markup, element, join

BASE = "/_sandbox/web"

_HEADERS = {
    # No scripts at all. A frame may show what is here and go nowhere else, whatever is clicked in it.
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
        " frame-ancestors 'none'"
    ),
    "X-DNS-Prefetch-Control": "off",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
_PLACES = {"Messages": "/", "Suppressions": f"{BASE}/suppressions", "Receive mail": f"{BASE}/inbound"}


def page(title: str, region: str, here: str, *content: Child, status: int = 200) -> HTMLResponse:
    """A whole page.

    Args:
        title: Of the window.
        region: The region that is shown.
        here: The place of the menu it belongs to.
        content: What is below the menu.
        status: The HTTP status.
    """
    menu = [
        element("a", name, href=path, aria_current="page" if name == here else None) for name, path in _PLACES.items()
    ]
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", f"{title} | Mailgun sandbox"),
        element("link", rel="stylesheet", href=f"{BASE}/style.css"),
        # Else browsers ask for /favicon.ico, which belongs to the API.
        element("link", rel="icon", href="data:,"),
    )
    body = element(
        "body",
        element("a", "Skip to the content", class_="skip", href="#content"),
        element(
            "header",
            element("p", "Mailgun sandbox ", element("span", region.upper(), class_="region"), class_="brand"),
            element("nav", menu, aria_label="Main"),
            class_="top",
        ),
        element("main", content, id="content"),
    )
    return HTMLResponse(join([Markup("<!doctype html>"), element("html", head, body, lang="en")]), status, _HEADERS)


def moment(when: datetime | float) -> Markup:
    """A time in UTC, to the second."""
    aware = datetime.fromtimestamp(when, UTC) if isinstance(when, float | int) else when.astimezone(UTC)
    return element("time", f"{aware:%Y-%m-%d %H:%M:%S}", datetime=aware.isoformat(), title="UTC")


def choice(label: str, name: str, options: dict[str, str], chosen: str) -> Markup:
    """A list to choose from, with its label.

    Args:
        label: What it is for.
        name: Of the field.
        options: Texts by value.
        chosen: The value that is chosen.
    """
    shown = [
        element("option", text, value=value, selected=value.lower() == chosen.lower())
        for value, text in options.items()
    ]
    return element("label", element("span", label), element("select", shown, name=name))


def field(label: str, name: str, value: str = "", **attributes: str | bool | None) -> Markup:
    """A line to write in, with its label."""
    line = element("input", name=name, value=value or None, **attributes)
    return element("label", element("span", label), line)
