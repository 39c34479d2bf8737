"""The page with a form that lets mail arrive."""

from __future__ import annotations

from starlette.responses import Response

from ..control import Control
from .layout import BASE, field, page
from .markup import element


def inbound_page(control: Control, problem: str = "", values: dict[str, str] | None = None) -> Response:
    """The form.

    Args:
        control: Where mail is to arrive.
        problem: What was wrong with what was sent before.
        values: What was sent before, by field.
    """
    values = values or {}
    names = control.domains()
    form = element(
        "form",
        field(
            "To", "recipient", values.get("recipient", ""), required=True, placeholder=f"someone@{(names or ['…'])[0]}"
        ),
        field("From", "sender", values.get("sender", ""), required=True, placeholder="you@example.org"),
        field("Subject", "subject", values.get("subject", "")),
        element(
            "label", element("span", "Text"), element("textarea", "\n" + values.get("text", ""), name="text", rows="8")
        ),
        element(
            "label", element("span", "HTML"), element("textarea", "\n" + values.get("html", ""), name="html", rows="4")
        ),
        field("Files", "attachments", type="file", multiple=True),
        element("div", element("button", "Receive", class_="main"), class_="buttons"),
        method="post",
        action=f"{BASE}/inbound",
        enctype="multipart/form-data",
        class_="tall",
    )
    return page(
        "Receive mail",
        control.region,
        "Receive mail",
        element("h1", "Receive mail"),
        element(
            "p", "The mail arrives as if somebody had sent it to one of the domains; the routes take it from there."
        ),
        element("p", problem, role="alert", class_="problem") if problem else None,
        form,
        status=400 if problem else 200,
    )
