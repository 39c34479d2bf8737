"""Turns the fields of a request to send into a message."""

from __future__ import annotations

import json
from dataclasses import replace

from .addresses import parse_address
from .dates import parse_rfc2822, rfc2822
from .entities import Attachment, Message, Version
from .forms import Form
from .mime import parse
from .options import check_options, recipients, template_variables, variables
from .rendering import RenderError, render, text_of
from .replies import Refusal
from .state import DomainRoom, State

_BODIES = ("text", "html", "amp-html", "template")
# Headers that stand for fields of their own or are written anew.
_OWN_HEADERS = ("message-id", "date", "mime-version", "x-mailgun-variables")


def draft(state: State, domain: DomainRoom, form: Form) -> Message:
    """The message of `messages_send`.

    Raises:
        Refusal: 400; the form asks for something that Mailgun does not do.
    """
    check_options(form)
    if not any(form.text(name) for name in _BODIES):
        raise Refusal(400, "Need at least one of 'text', 'html', 'amp-html' or 'template' parameters specified")
    if "html" in form and "template" in form:
        raise Refusal(400, "Only one parameters 'html' or 'template' is allowed")
    version = _version(state, domain, form)
    values = template_variables(form)
    try:
        defaults = (
            {name: render(text, values, escape=False) for name, text in version.headers.items()} if version else {}
        )
        rendered = "" if version is None else render(version.template, values)
    except RenderError as error:
        # What the service says to a template that it cannot render is unverified.
        raise Refusal(400, f"template cannot be rendered: {error}") from None
    sender = form.text("from") or defaults.get("From", "")
    if not sender:
        raise Refusal(400, "from parameter is missing")
    if parse_address(sender) is None:
        raise Refusal(400, "from parameter is not a valid address. please check documentation")
    message = _start(state, domain, form, sender, recipients(form, "to", "cc", "bcc"))
    message.text, message.html, message.amp_html = form.text("text"), form.text("html"), form.text("amp-html")
    if version is not None:
        message.html = rendered
        if form.flag("t:text"):
            message.text = text_of(message.html)
    message.attachments = [
        *(Attachment(upload) for upload in form.uploads("attachment")),
        # Documented: the HTML refers to an inline file by its name.
        *(Attachment(upload, upload.filename) for upload in form.uploads("inline")),
    ]
    given = {name.lower() for name in form.prefixed("h:")}
    fields = {
        "From": sender,
        "To": ", ".join(form.texts("to")),
        "Cc": ", ".join(form.texts("cc")),
        "Subject": form.text("subject") or defaults.get("Subject", ""),
        "Reply-To": defaults.get("Reply-To", ""),
        "Mime-Version": "1.0",
    }
    fields = {name: text for name, text in fields.items() if text and name.lower() not in given}
    message.headers = [*fields.items(), *_headers(message, form)]
    return message


def draft_mime(state: State, domain: DomainRoom, form: Form) -> Message:
    """The message of `messages_send_mime`. Its own X-Mailgun headers do what the fields do (documented).

    That `template` has an effect beside MIME is unverified: here it has none.

    Raises:
        Refusal: 400; the form asks for something that Mailgun does not do.
    """
    check_options(form)
    content = form.uploads("message")[0].content
    parsed = parse(content)
    own = {name.lower(): text for name, text in parsed.headers}
    message = _start(state, domain, form, own.get("from", ""), recipients(form, "to"))
    message.message_id = own.get("message-id", "").strip("<> ") or message.message_id
    message.text, message.html, message.amp_html = parsed.text, parsed.html, parsed.amp_html
    message.attachments = parsed.attachments
    message.tags += [text.lower() for name, text in parsed.headers if name.lower() == "x-mailgun-tag"]
    message.variables = variables(form, own.get("x-mailgun-variables", ""))
    message.test_mode = message.test_mode or own.get("x-mailgun-drop-message") == "yes"
    message.deliver_at = message.deliver_at or parse_rfc2822(own.get("x-mailgun-deliver-by", ""))
    added = [header for header in _headers(message, form) if header[0].lower() not in own]
    message.headers = added + parsed.headers
    message.mime = "".join(f"{name}: {text}\r\n" for name, text in added).encode() + content
    return message


def redraft(state: State, stored: Message, form: Form) -> Message:
    """The message of `messages_resend`: what is stored, for other recipients.

    Raises:
        Refusal: 400; a recipient is no address.
    """
    # The Message-Id is a header of the stored message; whether the real service writes a new one is unverified.
    return replace(
        stored,
        key=state.ids.storage(),
        sent_at=state.clock.now(),
        recipients=recipients(form, "to"),
        test_mode=False,
        deliver_at=None,
        recipient_variables={},
    )


def _start(state: State, domain: DomainRoom, form: Form, sender: str, to: list[str]) -> Message:
    """What both kinds of messages have in common."""
    moment = state.clock.now()
    address = parse_address(sender)
    headers = {name.lower(): text for name, text in form.prefixed("h:").items()}
    return Message(
        key=state.ids.storage(),
        domain=domain.name,
        message_id=headers.get("message-id", "").strip("<> ") or state.ids.message(moment, domain.name),
        sent_at=moment,
        sender=address[1] if address else f"postmaster@{domain.name}",
        recipients=to,
        headers=[],
        # Documented: upper and lower case are the same.
        tags=list(dict.fromkeys(tag.lower() for tag in form.texts("o:tag"))),
        variables=variables(form),
        recipient_variables=form.document("recipient-variables") or {},
        template=form.text("template").lower(),
        test_mode=form.flag("o:testmode") is True,
        deliver_at=parse_rfc2822(form.text("o:deliverytime")),
    )


def _headers(message: Message, form: Form) -> list[tuple[str, str]]:
    """The headers that Mailgun writes, and those that `h:` fields ask for."""
    written = [
        ("Message-Id", f"<{message.message_id}>"),
        ("Date", rfc2822(message.sent_at, "+0000")),
        *(("X-Mailgun-Tag", tag) for tag in message.tags),
    ]
    if message.variables:
        written.append(("X-Mailgun-Variables", json.dumps(message.variables)))
    if message.template:
        written.append(("X-Mailgun-Template-Name", message.template))
    if "t:variables" in form:
        written.append(("X-Mailgun-Template-Variables", form.text("t:variables")))
    if message.deliver_at is not None:
        written.append(("X-Mailgun-Deliver-By", rfc2822(message.deliver_at, "+0000")))
    hidden = {name.strip().lower() for name in form.text("o:suppress-headers").split(",")}
    written = [(name, text) for name, text in written if not _is_hidden(name.lower(), hidden)]
    return written + [(name, text) for name, text in form.prefixed("h:").items() if name.lower() not in _OWN_HEADERS]


def _is_hidden(name: str, hidden: set[str]) -> bool:
    return name.startswith("x-mailgun-") and (name in hidden or "all" in hidden)


def _version(state: State, domain: DomainRoom, form: Form) -> Version | None:
    """The version of a template that a message is made from.

    That a template of the account stands in where the domain has none of the name is unverified.
    """
    if "template" not in form:
        return None
    rooms = [room for room in (domain, state.account) if form.text("template") in room.templates]
    template = rooms[0].templates.get(form.text("template")) if rooms else None
    version = rooms[0].version(template, form.get("t:version")) if template is not None else None
    if version is None:
        # The words of both refusals are unverified.
        what = "template" if template is None else "template version"
        raise Refusal(400, f"{what} not found")
    return version
