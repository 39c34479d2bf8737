"""Receive incoming mail: what routes with `forward("https://…")` and `store(notify="https://…")` post.

    message = inbound.parse(request.form, request.files, signing_key=key)
    message.sender, message.subject, message.text, message.attachments, message.email()

Both kinds of post, parsed or raw, become one `InboundMessage`. `form` and `files` are what the framework read. A
refusal is a `WebhookError` with a `reason` and the `status_code` to answer with. Events go to `mailgun_sdk.webhooks`.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from ._hidden import Hidden
from ._inbound.attachments import Attachment
from ._inbound.headers import Headers
from ._inbound.message import InboundMessage, Result, Verdicts
from ._webhooks.errors import Reason, WebhookError
from ._webhooks.forms import Files, Form, file_of, pairs_of, text_of
from ._webhooks.multipart import FileTuple, read_form
from ._webhooks.posts import signed_form
from ._webhooks.signatures import DEFAULT_MAX_AGE, OMITTED, Omitted, SigningKeys, check

__all__ = [
    "Attachment",
    "Files",
    "Form",
    "Headers",
    "InboundMessage",
    "Reason",
    "Result",
    "Verdicts",
    "WebhookError",
    "parse",
    "read_form",
]

_OF_MAIL = frozenset({"sender", "from", "body-plain", "body-html", "body-mime", "stripped-text", "message-url"})
_OTHERS = frozenset({"recipient", "subject", "message-headers", "attachments", "attachment-count", "attachment-1"})


def parse(
    form: Form,
    files: Files | None = None,
    *,
    signing_key: SigningKeys | Omitted = OMITTED,
    max_age: timedelta | None = DEFAULT_MAX_AGE,
    now: datetime | None = None,
) -> InboundMessage:
    """Read a post of incoming mail, after checking that it is Mailgun's.

    Args:
        form: The form: the multi-dict of a framework as it is (headers of the mail repeat names, and a plain dict would
            lose some), a mapping, or pairs. Files may be among its values. For a body that nobody has read there is
            `read_form`.
        files: The files, where the framework keeps them apart.
        signing_key: The HTTP webhook signing key; several while it is being replaced. Nothing is checked where it is
            left out, for posts that were checked before.
        max_age: How old a signature may be; see `webhooks.verify`.
        now: The time to compare with; that of this machine when absent.

    Returns:
        The message. Nothing of the post is lost: `to_form` gives it back.

    Raises:
        ArgumentError: The key, `max_age` or `now` is wrong.
        WebhookError: The post is refused; `reason` says why.
    """
    keys = None if isinstance(signing_key, Omitted) else Hidden(signing_key)
    del signing_key
    texts: list[tuple[str, str]] = []
    found: list[tuple[str, FileTuple]] = []
    given = pairs_of(form)
    given_files = [] if files is None else pairs_of(files, "mapping of files")
    _require_mail({name for name, _ in [*given, *given_files]})
    for name, value in given:
        text = text_of(value)
        if text is None:
            found.append((name, file_of(name, value)))
        else:
            texts.append((name, text))
    found.extend((name, file_of(name, value)) for name, value in given_files)
    verification = None if keys is None else check(signed_form(texts), keys, max_age, now)
    return InboundMessage(form=tuple(texts), files=tuple(found), verification=verification)


def _require_mail(names: set[str]) -> None:
    if "event-data" in names or ("event" in names and not _OF_MAIL & names):
        raise WebhookError("malformed", "the post is an event, no mail: use webhooks.parse")
    if not (_OF_MAIL | _OTHERS) & names:
        raise WebhookError("malformed", "the form holds no mail: has the framework read it as a form?")
