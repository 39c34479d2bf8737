"""Receive what Mailgun posts: check the signature, read the event, deal with it once.

    webhook = webhooks.parse(body, signing_key=key, headers=headers)
    with webhook.once(store) as event:
        match event:
            case webhooks.PermanentFailure(recipient=address):
                …

`body` is what the framework hands over: bytes, text, decoded JSON, or a form. A refusal is a `WebhookError` with a
`reason` and the `status_code` to answer with. Incoming mail goes to `mailgun_sdk.inbound`.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, overload

from attrs import field, frozen

from ._hidden import Hidden
from ._webhooks.alerts import Alert, AlertValidationJob
from ._webhooks.errors import Reason, WebhookError
from ._webhooks.events import (
    Accepted,
    Clicked,
    Complained,
    Delivered,
    Failure,
    ListMemberUploaded,
    ListMemberUploadError,
    ListUploaded,
    Opened,
    OtherFailure,
    PermanentFailure,
    ReceivedEvent,
    Rejected,
    Stored,
    TemporaryFailure,
    UnknownEvent,
    Unsubscribed,
    WebhookEvent,
    event_from,
)
from ._webhooks.legacy import event_of_form
from ._webhooks.memory import MemoryTokenStore
from ._webhooks.once import DEFAULT_LEASE, AsyncOnce, AsyncTokenStore, Once, TokenState, TokenStore, once
from ._webhooks.posts import Body, Headers, Post, read_post
from ._webhooks.signatures import DEFAULT_MAX_AGE, OMITTED, Omitted, SigningKeys, Verification, check

__all__ = [
    "DEFAULT_LEASE",
    "DEFAULT_MAX_AGE",
    "Accepted",
    "Alert",
    "AlertValidationJob",
    "AsyncOnce",
    "AsyncTokenStore",
    "Clicked",
    "Complained",
    "Delivered",
    "Failure",
    "ListMemberUploadError",
    "ListMemberUploaded",
    "ListUploaded",
    "MemoryTokenStore",
    "Once",
    "Opened",
    "OtherFailure",
    "PermanentFailure",
    "Reason",
    "ReceivedEvent",
    "Rejected",
    "SigningKeys",
    "Stored",
    "TemporaryFailure",
    "TokenState",
    "TokenStore",
    "UnknownEvent",
    "Unsubscribed",
    "Verification",
    "Webhook",
    "WebhookError",
    "WebhookEvent",
    "event_from",
    "parse",
    "verify",
]


@frozen(kw_only=True)
class Webhook:
    """A post that was read.

    Attributes:
        event: What happened: one of the classes of `WebhookEvent`.
        verification: Who signed it and when; `None` where `parse` was given no key.
        form: The fields of a form post (before 2018) in their order; `None` for JSON.
    """

    event: WebhookEvent
    verification: Verification | None = None
    form: tuple[tuple[str, str], ...] | None = None
    _payload: dict[str, Any] = field(repr=False, alias="payload")

    def to_dict(self) -> dict[str, Any]:
        """The post as JSON can hold it, with the event as it is now; of a form, its fields."""
        if self.form is not None:
            return dict(self._payload)
        for name in ("event-data", "event_data"):
            if name in self._payload:
                return self._payload | {name: self.event.to_dict()}
        return self.event.to_dict()

    @overload
    def once(
        self, store: TokenStore, *, lease: timedelta = DEFAULT_LEASE, keep: timedelta | None = None
    ) -> Once[WebhookEvent]: ...
    @overload
    def once(
        self, store: AsyncTokenStore, *, lease: timedelta = DEFAULT_LEASE, keep: timedelta | None = None
    ) -> AsyncOnce[WebhookEvent]: ...
    def once(
        self,
        store: TokenStore | AsyncTokenStore,
        *,
        lease: timedelta = DEFAULT_LEASE,
        keep: timedelta | None = None,
    ) -> Once[WebhookEvent] | AsyncOnce[WebhookEvent]:
        """Deal with the event once: `with webhook.once(store) as event:`.

        The post is held while the block runs. Where the block ends in an error it is given back, so that Mailgun's next
        try is dealt with; where it ends well, the same post is refused from then on.

        Args:
            store: A `MemoryTokenStore`, or what you make of `TokenStore` or `AsyncTokenStore`; the latter, and in
                asynchronous code the others, too, with `async with`.
            lease: How long a block may take. A process that dies holds its post no longer than this.
            keep: How long the post is remembered; as long as the window of time lets it in when absent, or 7 days
                without a window.

        Raises:
            ArgumentError: `parse` was given no key, or an argument is wrong.
            WebhookError: On entering the block: `replayed` or `busy`.
        """
        return once(self.event, self.verification, store, lease, keep)


def verify(
    body: Body,
    signing_key: SigningKeys,
    *,
    headers: Headers | None = None,
    max_age: timedelta | None = DEFAULT_MAX_AGE,
    now: datetime | None = None,
) -> Verification:
    """Check that a post is Mailgun's. It need not be one of an event.

    Nothing of an event is covered by the signature, only time and token: whoever sees a post can put another event
    under its signature. So use HTTPS, and `Webhook.once` against repetition. Alerts of Optimize are covered whole.

    Args:
        body: The body: bytes or text as it came, decoded JSON, or a form in the shape of a framework.
        signing_key: The HTTP webhook signing key, of the account or of the parent account; of alerts the one of the
            alert settings. Several while a key is being replaced.
        headers: The headers of the request: needed for alerts (`X-Sign`) and for raw multipart forms (`Content-Type`).
        max_age: How old a signature may be; any age with `None`. Mailgun tries again for 8 hours, and whether a later
            try is signed anew is unverified.
        now: The time to compare with; that of this machine when absent.

    Returns:
        What was found out.

    Raises:
        ArgumentError: The key, `max_age` or `now` is wrong.
        WebhookError: The post is refused; `reason` says why.
    """
    keys = Hidden(signing_key)
    del signing_key
    return check(read_post(body, headers).signed(), keys, max_age, now)


def parse(
    body: Body,
    *,
    signing_key: SigningKeys | Omitted = OMITTED,
    headers: Headers | None = None,
    max_age: timedelta | None = DEFAULT_MAX_AGE,
    now: datetime | None = None,
) -> Webhook:
    """Read a post, after checking that it is Mailgun's.

    Args:
        body: As for `verify`.
        signing_key: As for `verify`. Nothing is checked where it is left out, for posts that were checked before.
        headers: As for `verify`.
        max_age: As for `verify`.
        now: As for `verify`.

    Returns:
        The event and what is known about the post. Events of any word are read, and nothing of them is lost.

    Raises:
        ArgumentError: The key, `max_age` or `now` is wrong.
        WebhookError: The post is refused; `reason` says why.
    """
    keys = None if isinstance(signing_key, Omitted) else Hidden(signing_key)
    del signing_key
    post = read_post(body, headers)
    verification = None if keys is None else check(post.signed(), keys, max_age, now)
    return Webhook(event=_event_of(post, verification), verification=verification, form=post.form, payload=post.payload)


def _event_of(post: Post, verification: Verification | None) -> WebhookEvent:
    payload = post.payload
    if post.form is not None:
        if "event" not in payload:
            hint = (
                "; it looks like incoming mail: use inbound.parse" if {"recipient", "body-mime"} & set(payload) else ""
            )
            raise WebhookError("malformed", f"the form names no event{hint}")
        signed_at = verification and verification.timestamp
        return event_of_form(post.form, str(int(signed_at.timestamp())) if signed_at else None)
    for name, read in (("event-data", event_from), ("event_data", Alert.from_dict)):
        if name in payload:
            if not isinstance(payload[name], dict):
                raise WebhookError("malformed", f"{name} is no object")
            return read(payload[name])
    if not isinstance(payload.get("event"), str):
        raise WebhookError("malformed", "the post holds no event-data")
    return event_from(payload)
