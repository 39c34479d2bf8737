"""An incoming message."""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from functools import cached_property
from typing import Literal, TypeAlias, overload

from attrs import field, frozen

from mailgun_api.dates import parse_date
from mailgun_api.errors import DateError

from .._webhooks.forms import encoded
from .._webhooks.multipart import FileTuple
from .._webhooks.once import DEFAULT_LEASE, AsyncOnce, AsyncTokenStore, Once, TokenStore, once
from .._webhooks.signatures import Verification
from .attachments import Attachment, content_ids_of, posted, stored
from .fields import Fields
from .headers import Headers, addresses, decoded
from .mime import Mime, build, parse, read_mime

Result: TypeAlias = Literal["pass", "fail", "softfail", "neutral", "none", "temperror", "permerror"] | str
"""What a check of the sender came to; an open set of words."""


@frozen(kw_only=True)
class Verdicts:
    """What Mailgun thinks of a message. `None` where it does not say, or where the message says something else.

    Attributes:
        is_spam: Whether it is spam (`X-Mailgun-Sflag`).
        spam_score: How much it looks like spam; higher is worse (`X-Mailgun-Sscore`).
        dkim: Whether the sender's signature is right (`X-Mailgun-Dkim-Check-Result`), in lower case.
        spf: Whether the sending server is one of the sender's (`X-Mailgun-Spf`), in lower case.
    """

    is_spam: bool | None = None
    spam_score: float | None = None
    dkim: Result | None = None
    spf: Result | None = None


@frozen(kw_only=True)
class InboundMessage:
    """A message that a route forwarded or stored. Everything is read from `form` and `files` when it is asked for.

    Attributes:
        form: The text fields of the post, all of them, in their order.
        files: The files of the post with the names of their fields; each is (name, content, content type).
        verification: Who signed it and when; `None` where `parse` was given no key.
    """

    form: tuple[tuple[str, str], ...] = field(repr=False)
    files: tuple[tuple[str, FileTuple], ...] = field(default=(), repr=False)
    verification: Verification | None = field(default=None, eq=False)

    @property
    def kind(self) -> Literal["parsed", "mime", "stored"]:
        """Whether the post has the parts of the message, all of it raw, or tells where it is stored."""
        if self.raw is not None:
            return "mime"
        return "stored" if self.message_url is not None or self._fields.own("attachments", strict=True) else "parsed"

    @property
    def sender(self) -> str | None:
        """The address in the SMTP envelope that it came from."""
        return self._fields.own("sender")

    @property
    def recipient(self) -> str | None:
        """The address in the SMTP envelope that it came to."""
        return self._fields.own("recipient")

    @cached_property
    def from_(self) -> tuple[Address, ...]:
        """The authors, as the header From says. Anybody can write anything there."""
        return self._addresses("From") or addresses(filter(None, [self._fields.own("from")]))

    @cached_property
    def to(self) -> tuple[Address, ...]:
        """The addresses in the header To."""
        return self._addresses("To")

    @cached_property
    def cc(self) -> tuple[Address, ...]:
        """The addresses in the header Cc."""
        return self._addresses("Cc")

    @cached_property
    def reply_to(self) -> tuple[Address, ...]:
        """Where answers should go; empty if that is to the authors."""
        return self._addresses("Reply-To")

    @property
    def subject(self) -> str | None:
        """The subject."""
        own, header = self._fields.own("subject"), self.headers.get("Subject")
        return header if own is None and header is None else decoded(own if own is not None else header or "")

    @property
    def message_id(self) -> str | None:
        """The Message-Id, without angle brackets."""
        value = self.headers.get("Message-Id")
        return None if value is None else value.strip().removeprefix("<").removesuffix(">")

    @property
    def text(self) -> str | None:
        """The plain text."""
        return self._mime.text if self._mime is not None else self._fields.own("body-plain")

    @property
    def html(self) -> str | None:
        """The HTML."""
        return self._mime.html if self._mime is not None else self._fields.own("body-html")

    @property
    def other_bodies(self) -> dict[str, str]:
        """Other texts by their subtype, for instance `calendar`."""
        bodies = self._fields.starting("body-")
        return {subtype: text for subtype, text in bodies.items() if subtype not in ("plain", "html", "mime")}

    @property
    def stripped_text(self) -> str | None:
        """The plain text without quotations and signature, as Mailgun guesses."""
        return self._fields.own("stripped-text")

    @property
    def stripped_html(self) -> str | None:
        """The HTML without quotations, as Mailgun guesses."""
        return self._fields.own("stripped-html")

    @property
    def stripped_signature(self) -> str | None:
        """The signature block that was cut off."""
        return self._fields.own("stripped-signature")

    @property
    def timestamp(self) -> datetime | None:
        """When Mailgun posted it."""
        if self.verification is not None:
            return self.verification.timestamp
        return _date(self._fields.own("timestamp"))

    @property
    def date(self) -> datetime | None:
        """The header Date; `None` where it makes no sense or its time zone has several meanings."""
        return _date(self.headers.get("Date"))

    @property
    def domain(self) -> str | None:
        """Of a stored message: the domain."""
        return self._fields.own("domain", strict=True)

    @property
    def message_url(self) -> str | None:
        """Of a stored message: where it is, for some days. `mg.request("GET", url)` reads it."""
        return self._fields.own("message-url", strict=True)

    @property
    def headers(self) -> Headers:
        """The headers of the message, in their order."""
        return self._mime.headers if self._mime is not None else self._fields.headers

    @cached_property
    def raw(self) -> bytes | None:
        """The raw message, where the URL of the route ends in `mime`."""
        for name, (_, content, _) in self.files:
            if name == "body-mime":
                return content
        text = self._fields.own("body-mime", strict=True)
        return None if text is None else encoded(text)

    @cached_property
    def attachments(self) -> tuple[Attachment, ...]:
        """The attachments: with their content, or of a stored message with their URLs."""
        if self._mime is not None:
            return tuple(self._mime.attachments)
        ids = content_ids_of(self._fields.json("content-id-map"))
        found = [posted(name, file, ids) for name, file in self.files]
        for suffix, text in self._fields.starting("attachment-").items():
            if suffix.isdecimal():  # a file without a name comes as text from most readers of forms
                found.append(posted(f"attachment-{suffix}", (None, encoded(text), None), ids))
        found.sort(key=lambda attachment: (len(attachment.field), attachment.field))
        return (*found, *stored(self._fields.json("attachments"), ids))

    @property
    def missing_attachments(self) -> int:
        """How many attachments Mailgun counts that are not here: left out by a framework, or not passed on."""
        count = self._fields.own("attachment-count", strict=True) or ""
        known = int(count) if count.isascii() and count.isdecimal() and len(count) < 6 else 0
        return max(0, known - len(self.attachments))

    @property
    def content_ids(self) -> dict[str, Attachment]:
        """What the HTML refers to: attachments by content id, without `cid:`."""
        return {found.content_id: found for found in self.attachments if found.content_id is not None}

    @property
    def verdicts(self) -> Verdicts:
        """What Mailgun thinks of it."""
        flag, score = self._verdict("X-Mailgun-Sflag"), self._verdict("X-Mailgun-Sscore")
        return Verdicts(
            is_spam={"yes": True, "no": False}.get(flag or ""),
            spam_score=_score(score),
            dkim=self._verdict("X-Mailgun-Dkim-Check-Result"),
            spf=self._verdict("X-Mailgun-Spf"),
        )

    def email(self) -> EmailMessage:
        """The message as the standard library has it: the raw one parsed, or one made of the parts of the post.

        A raw one that the standard library fails to parse is made of its parts, too. A made one has every header and
        body and every attachment that came; it is not the original to the byte, and what is stored is not in it.
        """
        if self.raw is not None and (parsed := parse(self.raw)) is not None:
            return parsed
        return build(self.headers, self.text, self.html, self.other_bodies, self.attachments)

    def to_form(self) -> list[tuple[str, str | FileTuple]]:
        """The post again, whole: `inbound.parse` makes the same message of it."""
        return [*self.form, *self.files]

    @overload
    def once(
        self, store: TokenStore, *, lease: timedelta = DEFAULT_LEASE, keep: timedelta | None = None
    ) -> Once[InboundMessage]: ...
    @overload
    def once(
        self, store: AsyncTokenStore, *, lease: timedelta = DEFAULT_LEASE, keep: timedelta | None = None
    ) -> AsyncOnce[InboundMessage]: ...
    def once(
        self,
        store: TokenStore | AsyncTokenStore,
        *,
        lease: timedelta = DEFAULT_LEASE,
        keep: timedelta | None = None,
    ) -> Once[InboundMessage] | AsyncOnce[InboundMessage]:
        """Deal with the message once: `with message.once(store):`. See `webhooks.Webhook.once`."""
        return once(self, self.verification, store, lease, keep)

    @cached_property
    def _fields(self) -> Fields:
        return Fields(self.form)

    @cached_property
    def _mime(self) -> Mime | None:
        return None if self.raw is None else read_mime(self.raw)

    def _addresses(self, header: str) -> tuple[Address, ...]:
        return addresses(self.headers.get_all(header))

    def _verdict(self, name: str) -> str | None:
        # A mail may bring a header of that name itself, and whether Mailgun takes it out is unverified: where two
        # disagree nothing is said.
        found = [*self.headers.get_all(name), *(value for known, value in self.form if known == name)]
        words = {value.strip().lower() for value in found}
        return words.pop() if len(words) == 1 else None


def _date(text: str | None) -> datetime | None:
    try:
        return None if text is None else parse_date(text)
    except DateError:
        return None


def _score(text: str | None) -> float | None:
    try:
        score = float(text or "")
    except ValueError:
        return None
    return score if math.isfinite(score) else None
