# Written by `make generate` from spec/. Do not edit.
"""Keyword arguments of some methods as types, for functions that pass them on: `**message: Unpack[SendArguments]`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta

    from .types import AddressInput, FileInput


class SendArguments(TypedDict, total=False):
    """Keyword arguments of `messages.send`."""

    to: Required[AddressInput | Sequence[AddressInput]]
    from_: AddressInput | None
    cc: AddressInput | Sequence[AddressInput] | None
    bcc: AddressInput | Sequence[AddressInput] | None
    subject: str | None
    text: str | None
    html: str | None
    amp_html: str | None
    attachment: Sequence[FileInput] | None
    inline: Sequence[FileInput] | None
    template: str | None
    t_version: str | None
    t_text: bool | Literal["yes", "no"] | None
    t_variables: Mapping[str, Any] | Sequence[Any] | None
    o_tag: str | Sequence[str] | None
    o_dkim: bool | Literal["yes", "no", "true", "false"] | None
    o_secondary_dkim: str | None
    o_secondary_dkim_public: str | None
    o_deliverytime: datetime | None
    o_deliver_within: timedelta | str | None
    o_deliverytime_optimize_period: timedelta | str | None
    o_time_zone_localize: str | None
    o_testmode: bool | Literal["yes", "no"] | None
    o_tracking: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None
    o_tracking_clicks: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None
    o_tracking_opens: bool | Literal["yes", "no", "true", "false"] | None
    o_tracking_pixel_location_top: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None
    o_require_tls: bool | Literal["yes", "no", "true", "false"] | None
    o_skip_verification: bool | Literal["yes", "no", "true", "false"] | None
    o_sending_ip: str | None
    o_sending_ip_pool: str | None
    o_native_send: bool | Literal["yes", "no"] | None
    o_archive_to: str | None
    o_suppress_headers: str | None
    recipient_variables: Mapping[str, Any] | Sequence[Any] | None
    h: Mapping[str, str] | None
    v: Mapping[str, Any] | None


class BatchArguments(TypedDict, total=False):
    """Keyword arguments of `messages.send`, without to, cc, bcc, recipient_variables."""

    from_: AddressInput | None
    subject: str | None
    text: str | None
    html: str | None
    amp_html: str | None
    attachment: Sequence[FileInput] | None
    inline: Sequence[FileInput] | None
    template: str | None
    t_version: str | None
    t_text: bool | Literal["yes", "no"] | None
    t_variables: Mapping[str, Any] | Sequence[Any] | None
    o_tag: str | Sequence[str] | None
    o_dkim: bool | Literal["yes", "no", "true", "false"] | None
    o_secondary_dkim: str | None
    o_secondary_dkim_public: str | None
    o_deliverytime: datetime | None
    o_deliver_within: timedelta | str | None
    o_deliverytime_optimize_period: timedelta | str | None
    o_time_zone_localize: str | None
    o_testmode: bool | Literal["yes", "no"] | None
    o_tracking: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None
    o_tracking_clicks: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None
    o_tracking_opens: bool | Literal["yes", "no", "true", "false"] | None
    o_tracking_pixel_location_top: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None
    o_require_tls: bool | Literal["yes", "no", "true", "false"] | None
    o_skip_verification: bool | Literal["yes", "no", "true", "false"] | None
    o_sending_ip: str | None
    o_sending_ip_pool: str | None
    o_native_send: bool | Literal["yes", "no"] | None
    o_archive_to: str | None
    o_suppress_headers: str | None
    h: Mapping[str, str] | None
    v: Mapping[str, Any] | None


class MimeArguments(TypedDict, total=False):
    """Keyword arguments of `messages.send_mime`, without to, message."""

    template: str | None
    t_version: str | None
    t_text: bool | Literal["yes", "no"] | None
    t_variables: Mapping[str, Any] | Sequence[Any] | None
    o_tag: str | Sequence[str] | None
    o_dkim: bool | Literal["yes", "no", "true", "false"] | None
    o_secondary_dkim: str | None
    o_secondary_dkim_public: str | None
    o_deliverytime: datetime | None
    o_deliver_within: timedelta | str | None
    o_deliverytime_optimize_period: timedelta | str | None
    o_time_zone_localize: str | None
    o_testmode: bool | Literal["yes", "no"] | None
    o_tracking: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None
    o_tracking_clicks: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None
    o_tracking_opens: bool | Literal["yes", "no", "true", "false"] | None
    o_tracking_pixel_location_top: bool | Literal["yes", "no", "true", "false", "htmlonly"] | None
    o_require_tls: bool | Literal["yes", "no", "true", "false"] | None
    o_skip_verification: bool | Literal["yes", "no", "true", "false"] | None
    o_sending_ip: str | None
    o_sending_ip_pool: str | None
    o_native_send: bool | Literal["yes", "no"] | None
    o_archive_to: str | None
    o_suppress_headers: str | None
    recipient_variables: Mapping[str, Any] | Sequence[Any] | None
    h: Mapping[str, str] | None
    v: Mapping[str, Any] | None
