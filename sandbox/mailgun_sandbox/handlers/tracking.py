"""Whether opens, clicks and unsubscribes of a domain's messages are followed. The sandbox keeps what is set."""

from __future__ import annotations

from ..call import Call, handler
from ..replies import Reply, answer

_MESSAGE = "Domain tracking settings have been updated"


def _change(call: Call, kind: str) -> Reply:
    domain = call.domain.record
    settings = domain.tracking[kind]
    text = call.form.text("active")
    if text:
        settings["active"] = text if text == "htmlonly" else text in ("yes", "true")
    if "place_at_the_top" in call.form:
        settings["place_at_the_top"] = call.form.flag("place_at_the_top") is True
    for name in ("html_footer", "text_footer"):
        if name in call.form:
            settings[name] = call.form.text(name)
    call.state.save(domain)
    return answer({"message": _MESSAGE, kind: settings})


@handler
def tracking_get(call: Call) -> Reply:
    """All settings."""
    domain = call.domain.record
    return answer({"tracking": {**domain.tracking, "web_scheme": domain.settings["web_scheme"]}})


@handler
def tracking_update_click(call: Call) -> Reply:
    """Follow clicks, or not."""
    return _change(call, "click")


@handler
def tracking_update_open(call: Call) -> Reply:
    """Follow opens, or not."""
    return _change(call, "open")


@handler
def tracking_update_unsubscribe(call: Call) -> Reply:
    """Offer to unsubscribe, or not."""
    return _change(call, "unsubscribe")
