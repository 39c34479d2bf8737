"""The HTML of a message as a document that can run nothing and fetches nothing."""

from __future__ import annotations

import base64
import re
from urllib.parse import unquote

from ..stored_message import StoredMessage

HEADERS = {
    # `sandbox` without allowances: no scripts, no forms, an origin of its own; also where it is opened outside of the
    # frame. Styles may be written in the message, as mail has them.
    "Content-Security-Policy": (
        "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none';"
        " frame-ancestors 'self'"
    ),
    # Browsers look up the hosts of links in advance, and no policy covers that.
    "X-DNS-Prefetch-Control": "off",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}
_CONTENT_ID = re.compile(r"cid:([^\"'\s)>]+)", re.IGNORECASE)
# Chromium connects for these before it asks the policy: `preconnect`, and frames that it then refuses to load.
_CONNECTING = re.compile(r"<(?=(?:link|i?frame|frameset|object|embed|portal|fencedframe)\b)", re.IGNORECASE)
# A link in a new window does nothing where no windows may be opened; elsewhere the frame would show that it is refused.
# Chromium connects to its host all the same once the mouse is pressed on it.
_DEAD_LINKS = '<base target="_blank"><style>a,area{pointer-events:none!important}</style>'
_BASE = re.compile(r"<(?=base\b)", re.IGNORECASE)
_LEADING = re.compile(r"<(?:a|area|form)\b[^>]*", re.IGNORECASE)
_TARGET = re.compile(r"(?<=\s)(?=target\s*=)", re.IGNORECASE)
_DOCTYPE = re.compile(r"\s*<!doctype[^>]*>", re.IGNORECASE)
_IMAGE = re.compile(r"image/[\w.+-]+")


def preview(message: StoredMessage) -> str:
    """The HTML of a message, with its inline images in it.

    That nothing runs and nothing is fetched is what `HEADERS` see to; what is rewritten here is what no header covers.

    Args:
        message: The message.
    """
    files = {
        content_id: file
        for content_id, file in zip(message.content_ids, message.attachments, strict=True)
        if content_id and _IMAGE.fullmatch(file.media_type)
    }

    def inline(found: re.Match[str]) -> str:
        file = files.get(unquote(found[1]))
        return found[0] if file is None else f"data:{file.media_type};base64,{base64.b64encode(file.content).decode()}"

    html = _BASE.sub("<x-", _CONNECTING.sub("<x-", message.html))
    html = _LEADING.sub(lambda found: _TARGET.sub("data-", found[0]), html)
    doctype = _DOCTYPE.match(html)
    place = doctype.end() if doctype else 0
    return _CONTENT_ID.sub(inline, f"{html[:place]}{_DEAD_LINKS}{html[place:]}")
