# Written by `make generate` from spec/. Do not edit.
"""Operations on messages: pure functions from arguments to a call. Sending mail, reading and resending what Mailgun still stores, and the queue of a domain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, FilePart, Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta

    from ..models import (
        Message,
        QueuedMessage,
        SendingQueues,
        StoredMessage,
    )
    from ..types import AddressInput, FileInput


MESSAGES_DELETE_ALL_SCHEDULED: Operation[Message] = Operation(
    "messages_delete_all_scheduled",
    "DELETE",
    "/v3/{domain}/envelopes",
    result=("model", "Message"),
    tag="messages",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
MESSAGES_GET: Operation[StoredMessage] = Operation(
    "messages_get",
    "GET",
    "/v3/domains/{domain}/messages/{storage_key}",
    result=("model", "StoredMessage"),
    tag="messages",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
MESSAGES_GET_QUEUES: Operation[SendingQueues] = Operation(
    "messages_get_queues",
    "GET",
    "/v3/domains/{domain}/sending_queues",
    result=("model", "SendingQueues"),
    tag="messages",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
MESSAGES_RESEND: Operation[QueuedMessage] = Operation(
    "messages_resend",
    "POST",
    "/v3/domains/{domain}/messages/{storage_key}",
    result=("model", "QueuedMessage"),
    tag="messages",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
MESSAGES_SEND: Operation[QueuedMessage] = Operation(
    "messages_send",
    "POST",
    "/v3/{domain}/messages",
    result=("model", "QueuedMessage"),
    tag="messages",
    version="v3",
    region_scope="regional",
    key_kind="sending",
    idempotent=False,
)
MESSAGES_SEND_MIME: Operation[QueuedMessage] = Operation(
    "messages_send_mime",
    "POST",
    "/v3/{domain}/messages.mime",
    result=("model", "QueuedMessage"),
    tag="messages",
    version="v3",
    region_scope="regional",
    key_kind="sending",
    idempotent=False,
)


def messages_delete_all_scheduled(domain: str) -> Call[Message]:
    """Drop every scheduled or waiting message of the domain. Mailgun works in the background."""
    return Call(
        MESSAGES_DELETE_ALL_SCHEDULED,
        f"/v3/{_encode.segment('domain', domain)}/envelopes",
        domain=domain,
    )


def messages_get(domain: str, storage_key: str) -> Call[StoredMessage]:
    """A stored message with its headers, bodies and links to its attachments."""
    return Call(
        MESSAGES_GET,
        f"/v3/domains/{_encode.segment('domain', domain)}/messages/{_encode.segment('storage_key', storage_key)}",
        domain=domain,
    )


def messages_get_queues(domain: str) -> Call[SendingQueues]:
    """Whether the domain may still queue messages, to be sent at once or later."""
    return Call(
        MESSAGES_GET_QUEUES,
        f"/v3/domains/{_encode.segment('domain', domain)}/sending_queues",
        domain=domain,
    )


def messages_resend(domain: str, storage_key: str, *, to: AddressInput | Sequence[AddressInput]) -> Call[QueuedMessage]:
    """Send a stored message again, to recipients of your choice."""
    _form: Fields = []
    _form.extend([("to", _item) for _item in _encode.addresses("to", to)])
    return Call(
        MESSAGES_RESEND,
        f"/v3/domains/{_encode.segment('domain', domain)}/messages/{_encode.segment('storage_key', storage_key)}",
        domain=domain,
        body=Body("multipart", _form),
    )


def messages_send(
    domain: str,
    *,
    to: AddressInput | Sequence[AddressInput],
    from_: AddressInput | None = None,
    cc: AddressInput | Sequence[AddressInput] | None = None,
    bcc: AddressInput | Sequence[AddressInput] | None = None,
    subject: str | None = None,
    text: str | None = None,
    html: str | None = None,
    amp_html: str | None = None,
    attachment: Sequence[FileInput] | None = None,
    inline: Sequence[FileInput] | None = None,
    template: str | None = None,
    t_version: str | None = None,
    t_text: bool | Literal["yes", "no"] | None = None,
    t_variables: Mapping[str, Any] | Sequence[Any] | None = None,
    o_tag: str | Sequence[str] | None = None,
    o_dkim: bool | Literal["yes", "no", "true", "false"] | None = None,
    o_secondary_dkim: str | None = None,
    o_secondary_dkim_public: str | None = None,
    o_deliverytime: datetime | None = None,
    o_deliver_within: timedelta | str | None = None,
    o_deliverytime_optimize_period: timedelta | str | None = None,
    o_time_zone_localize: str | None = None,
    o_testmode: bool | Literal["yes", "no"] | None = None,
    o_tracking: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
    o_tracking_clicks: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
    o_tracking_opens: bool | Literal["yes", "no", "true", "false"] | None = None,
    o_tracking_pixel_location_top: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
    o_require_tls: bool | Literal["yes", "no", "true", "false"] | None = None,
    o_skip_verification: bool | Literal["yes", "no", "true", "false"] | None = None,
    o_sending_ip: str | None = None,
    o_sending_ip_pool: str | None = None,
    o_native_send: bool | Literal["yes", "no"] | None = None,
    o_archive_to: str | None = None,
    o_suppress_headers: str | None = None,
    recipient_variables: Mapping[str, Any] | Sequence[Any] | None = None,
    h: Mapping[str, str] | None = None,
    v: Mapping[str, Any] | None = None,
) -> Call[QueuedMessage]:
    """Send a message that Mailgun builds from its parts."""
    _form: Fields = []
    _form.extend([("to", _item) for _item in _encode.addresses("to", to)])
    if from_ is not None:
        _form.append(("from", _encode.address("from_", from_)))
    if cc is not None:
        _form.extend([("cc", _item) for _item in _encode.addresses("cc", cc)])
    if bcc is not None:
        _form.extend([("bcc", _item) for _item in _encode.addresses("bcc", bcc)])
    if subject is not None:
        _form.append(("subject", _encode.text("subject", subject)))
    if text is not None:
        _form.append(("text", _encode.text("text", text)))
    if html is not None:
        _form.append(("html", _encode.text("html", html)))
    if amp_html is not None:
        _form.append(("amp-html", _encode.text("amp_html", amp_html)))
    if attachment is not None:
        _form.extend(
            [("attachment", FilePart("attachment", _item)) for _item in _encode.many("attachment", attachment)]
        )
    if inline is not None:
        _form.extend([("inline", FilePart("inline", _item)) for _item in _encode.many("inline", inline)])
    if template is not None:
        _form.append(("template", _encode.text("template", template)))
    if t_version is not None:
        _form.append(("t:version", _encode.text("t_version", t_version)))
    if t_text is not None:
        _form.append(("t:text", _encode.yes_no("t_text", t_text)))
    if t_variables is not None:
        _form.append(("t:variables", _encode.json_text("t_variables", t_variables)))
    if o_tag is not None:
        _form.extend([("o:tag", _encode.text("o_tag", _item)) for _item in _encode.many("o_tag", o_tag)])
    if o_dkim is not None:
        _form.append(("o:dkim", _encode.yes_no("o_dkim", o_dkim)))
    if o_secondary_dkim is not None:
        _form.append(("o:secondary-dkim", _encode.text("o_secondary_dkim", o_secondary_dkim)))
    if o_secondary_dkim_public is not None:
        _form.append(("o:secondary-dkim-public", _encode.text("o_secondary_dkim_public", o_secondary_dkim_public)))
    if o_deliverytime is not None:
        _form.append(("o:deliverytime", _encode.rfc2822("o_deliverytime", o_deliverytime)))
    if o_deliver_within is not None:
        _form.append(("o:deliver-within", _encode.duration("o_deliver_within", o_deliver_within)))
    if o_deliverytime_optimize_period is not None:
        _form.append(
            (
                "o:deliverytime-optimize-period",
                _encode.duration("o_deliverytime_optimize_period", o_deliverytime_optimize_period),
            )
        )
    if o_time_zone_localize is not None:
        _form.append(("o:time-zone-localize", _encode.text("o_time_zone_localize", o_time_zone_localize)))
    if o_testmode is not None:
        _form.append(("o:testmode", _encode.yes_no("o_testmode", o_testmode)))
    if o_tracking is not None:
        _form.append(("o:tracking", _encode.yes_no("o_tracking", o_tracking)))
    if o_tracking_clicks is not None:
        _form.append(("o:tracking-clicks", _encode.yes_no("o_tracking_clicks", o_tracking_clicks)))
    if o_tracking_opens is not None:
        _form.append(("o:tracking-opens", _encode.yes_no("o_tracking_opens", o_tracking_opens)))
    if o_tracking_pixel_location_top is not None:
        _form.append(
            (
                "o:tracking-pixel-location-top",
                _encode.yes_no("o_tracking_pixel_location_top", o_tracking_pixel_location_top),
            )
        )
    if o_require_tls is not None:
        _form.append(("o:require-tls", _encode.yes_no("o_require_tls", o_require_tls)))
    if o_skip_verification is not None:
        _form.append(("o:skip-verification", _encode.yes_no("o_skip_verification", o_skip_verification)))
    if o_sending_ip is not None:
        _form.append(("o:sending-ip", _encode.text("o_sending_ip", o_sending_ip)))
    if o_sending_ip_pool is not None:
        _form.append(("o:sending-ip-pool", _encode.text("o_sending_ip_pool", o_sending_ip_pool)))
    if o_native_send is not None:
        _form.append(("o:native-send", _encode.yes_no("o_native_send", o_native_send)))
    if o_archive_to is not None:
        _form.append(("o:archive-to", _encode.text("o_archive_to", o_archive_to)))
    if o_suppress_headers is not None:
        _form.append(("o:suppress-headers", _encode.text("o_suppress_headers", o_suppress_headers)))
    if recipient_variables is not None:
        _form.append(("recipient-variables", _encode.json_text("recipient_variables", recipient_variables)))
    if h is not None:
        _form.extend(_encode.prefixed("h", "h:", h, as_json=False))
    if v is not None:
        _form.extend(_encode.prefixed("v", "v:", v, as_json=True))
    return Call(
        MESSAGES_SEND,
        f"/v3/{_encode.segment('domain', domain)}/messages",
        domain=domain,
        body=Body("multipart", _form),
    )


def messages_send_mime(
    domain: str,
    *,
    to: AddressInput | Sequence[AddressInput],
    message: FileInput,
    template: str | None = None,
    t_version: str | None = None,
    t_text: bool | Literal["yes", "no"] | None = None,
    t_variables: Mapping[str, Any] | Sequence[Any] | None = None,
    o_tag: str | Sequence[str] | None = None,
    o_dkim: bool | Literal["yes", "no", "true", "false"] | None = None,
    o_secondary_dkim: str | None = None,
    o_secondary_dkim_public: str | None = None,
    o_deliverytime: datetime | None = None,
    o_deliver_within: timedelta | str | None = None,
    o_deliverytime_optimize_period: timedelta | str | None = None,
    o_time_zone_localize: str | None = None,
    o_testmode: bool | Literal["yes", "no"] | None = None,
    o_tracking: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
    o_tracking_clicks: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
    o_tracking_opens: bool | Literal["yes", "no", "true", "false"] | None = None,
    o_tracking_pixel_location_top: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None = None,
    o_require_tls: bool | Literal["yes", "no", "true", "false"] | None = None,
    o_skip_verification: bool | Literal["yes", "no", "true", "false"] | None = None,
    o_sending_ip: str | None = None,
    o_sending_ip_pool: str | None = None,
    o_native_send: bool | Literal["yes", "no"] | None = None,
    o_archive_to: str | None = None,
    o_suppress_headers: str | None = None,
    recipient_variables: Mapping[str, Any] | Sequence[Any] | None = None,
    h: Mapping[str, str] | None = None,
    v: Mapping[str, Any] | None = None,
) -> Call[QueuedMessage]:
    """Send a message that is MIME already."""
    _form: Fields = []
    _form.extend([("to", _item) for _item in _encode.addresses("to", to)])
    _form.append(("message", FilePart("message", message)))
    if template is not None:
        _form.append(("template", _encode.text("template", template)))
    if t_version is not None:
        _form.append(("t:version", _encode.text("t_version", t_version)))
    if t_text is not None:
        _form.append(("t:text", _encode.yes_no("t_text", t_text)))
    if t_variables is not None:
        _form.append(("t:variables", _encode.json_text("t_variables", t_variables)))
    if o_tag is not None:
        _form.extend([("o:tag", _encode.text("o_tag", _item)) for _item in _encode.many("o_tag", o_tag)])
    if o_dkim is not None:
        _form.append(("o:dkim", _encode.yes_no("o_dkim", o_dkim)))
    if o_secondary_dkim is not None:
        _form.append(("o:secondary-dkim", _encode.text("o_secondary_dkim", o_secondary_dkim)))
    if o_secondary_dkim_public is not None:
        _form.append(("o:secondary-dkim-public", _encode.text("o_secondary_dkim_public", o_secondary_dkim_public)))
    if o_deliverytime is not None:
        _form.append(("o:deliverytime", _encode.rfc2822("o_deliverytime", o_deliverytime)))
    if o_deliver_within is not None:
        _form.append(("o:deliver-within", _encode.duration("o_deliver_within", o_deliver_within)))
    if o_deliverytime_optimize_period is not None:
        _form.append(
            (
                "o:deliverytime-optimize-period",
                _encode.duration("o_deliverytime_optimize_period", o_deliverytime_optimize_period),
            )
        )
    if o_time_zone_localize is not None:
        _form.append(("o:time-zone-localize", _encode.text("o_time_zone_localize", o_time_zone_localize)))
    if o_testmode is not None:
        _form.append(("o:testmode", _encode.yes_no("o_testmode", o_testmode)))
    if o_tracking is not None:
        _form.append(("o:tracking", _encode.yes_no("o_tracking", o_tracking)))
    if o_tracking_clicks is not None:
        _form.append(("o:tracking-clicks", _encode.yes_no("o_tracking_clicks", o_tracking_clicks)))
    if o_tracking_opens is not None:
        _form.append(("o:tracking-opens", _encode.yes_no("o_tracking_opens", o_tracking_opens)))
    if o_tracking_pixel_location_top is not None:
        _form.append(
            (
                "o:tracking-pixel-location-top",
                _encode.yes_no("o_tracking_pixel_location_top", o_tracking_pixel_location_top),
            )
        )
    if o_require_tls is not None:
        _form.append(("o:require-tls", _encode.yes_no("o_require_tls", o_require_tls)))
    if o_skip_verification is not None:
        _form.append(("o:skip-verification", _encode.yes_no("o_skip_verification", o_skip_verification)))
    if o_sending_ip is not None:
        _form.append(("o:sending-ip", _encode.text("o_sending_ip", o_sending_ip)))
    if o_sending_ip_pool is not None:
        _form.append(("o:sending-ip-pool", _encode.text("o_sending_ip_pool", o_sending_ip_pool)))
    if o_native_send is not None:
        _form.append(("o:native-send", _encode.yes_no("o_native_send", o_native_send)))
    if o_archive_to is not None:
        _form.append(("o:archive-to", _encode.text("o_archive_to", o_archive_to)))
    if o_suppress_headers is not None:
        _form.append(("o:suppress-headers", _encode.text("o_suppress_headers", o_suppress_headers)))
    if recipient_variables is not None:
        _form.append(("recipient-variables", _encode.json_text("recipient_variables", recipient_variables)))
    if h is not None:
        _form.extend(_encode.prefixed("h", "h:", h, as_json=False))
    if v is not None:
        _form.extend(_encode.prefixed("v", "v:", v, as_json=True))
    return Call(
        MESSAGES_SEND_MIME,
        f"/v3/{_encode.segment('domain', domain)}/messages.mime",
        domain=domain,
        body=Body("multipart", _form),
    )
