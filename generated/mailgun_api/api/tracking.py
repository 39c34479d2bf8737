# Written by `make generate` from spec/. Do not edit.
"""Operations on tracking: pure functions from arguments to a call. Whether clicks, opens and unsubscribes are tracked in mail of a domain, and the certificate for tracking links over https."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, Operation

if TYPE_CHECKING:
    from ..models import (
        TrackingCertificate,
        TrackingCertificateStarted,
        TrackingClickUpdated,
        TrackingOpenUpdated,
        TrackingResult,
        TrackingUnsubscribeUpdated,
    )


TRACKING_CREATE_CERTIFICATE: Operation[TrackingCertificateStarted] = Operation(
    "tracking_create_certificate",
    "POST",
    "/v2/x509/{domain}",
    result=("model", "TrackingCertificateStarted"),
    tag="tracking",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
TRACKING_GET: Operation[TrackingResult] = Operation(
    "tracking_get",
    "GET",
    "/v3/domains/{domain}/tracking",
    result=("model", "TrackingResult"),
    tag="tracking",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TRACKING_GET_CERTIFICATE: Operation[TrackingCertificate] = Operation(
    "tracking_get_certificate",
    "GET",
    "/v2/x509/{domain}/status",
    result=("model", "TrackingCertificate"),
    tag="tracking",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TRACKING_REGENERATE_CERTIFICATE: Operation[TrackingCertificateStarted] = Operation(
    "tracking_regenerate_certificate",
    "PUT",
    "/v2/x509/{domain}",
    result=("model", "TrackingCertificateStarted"),
    tag="tracking",
    version="v2",
    region_scope="regional",
    key_kind="account",
    idempotent=False,
)
TRACKING_UPDATE_CLICK: Operation[TrackingClickUpdated] = Operation(
    "tracking_update_click",
    "PUT",
    "/v3/domains/{domain}/tracking/click",
    result=("model", "TrackingClickUpdated"),
    tag="tracking",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TRACKING_UPDATE_OPEN: Operation[TrackingOpenUpdated] = Operation(
    "tracking_update_open",
    "PUT",
    "/v3/domains/{domain}/tracking/open",
    result=("model", "TrackingOpenUpdated"),
    tag="tracking",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
TRACKING_UPDATE_UNSUBSCRIBE: Operation[TrackingUnsubscribeUpdated] = Operation(
    "tracking_update_unsubscribe",
    "PUT",
    "/v3/domains/{domain}/tracking/unsubscribe",
    result=("model", "TrackingUnsubscribeUpdated"),
    tag="tracking",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)


def tracking_create_certificate(domain: str) -> Call[TrackingCertificateStarted]:
    """Have a certificate made for tracking links over https. Mailgun does so in the background."""
    return Call(
        TRACKING_CREATE_CERTIFICATE,
        f"/v2/x509/{_encode.segment('domain', domain)}",
        domain=domain,
    )


def tracking_get(domain: str) -> Call[TrackingResult]:
    """What is tracked in mail of a domain."""
    return Call(
        TRACKING_GET,
        f"/v3/domains/{_encode.segment('domain', domain)}/tracking",
        domain=domain,
    )


def tracking_get_certificate(domain: str) -> Call[TrackingCertificate]:
    """The certificate for tracking links, and how far it is."""
    return Call(
        TRACKING_GET_CERTIFICATE,
        f"/v2/x509/{_encode.segment('domain', domain)}/status",
        domain=domain,
    )


def tracking_regenerate_certificate(domain: str) -> Call[TrackingCertificateStarted]:
    """Have an expired certificate made anew; one that is still valid stays. Mailgun does so in the background."""
    return Call(
        TRACKING_REGENERATE_CERTIFICATE,
        f"/v2/x509/{_encode.segment('domain', domain)}",
        domain=domain,
    )


def tracking_update_click(
    domain: str, *, active: bool | Literal["htmlonly"] | str | None = None
) -> Call[TrackingClickUpdated]:
    """Turn the tracking of clicks on or off."""
    _form: Fields = []
    if active is not None:
        _form.append(("active", _encode.word("active", active)))
    return Call(
        TRACKING_UPDATE_CLICK,
        f"/v3/domains/{_encode.segment('domain', domain)}/tracking/click",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def tracking_update_open(
    domain: str, *, active: bool | None = None, place_at_the_top: bool | None = None
) -> Call[TrackingOpenUpdated]:
    """Turn the tracking of opens on or off. What is absent stays as it is."""
    _form: Fields = []
    if active is not None:
        _form.append(("active", _encode.boolean("active", active)))
    if place_at_the_top is not None:
        _form.append(("place_at_the_top", _encode.boolean("place_at_the_top", place_at_the_top)))
    return Call(
        TRACKING_UPDATE_OPEN,
        f"/v3/domains/{_encode.segment('domain', domain)}/tracking/open",
        domain=domain,
        body=Body("urlencoded", _form),
    )


def tracking_update_unsubscribe(
    domain: str, *, active: bool | None = None, html_footer: str | None = None, text_footer: str | None = None
) -> Call[TrackingUnsubscribeUpdated]:
    """Turn the links for unsubscribing on or off, or change their text. What is absent stays as it is."""
    _form: Fields = []
    if active is not None:
        _form.append(("active", _encode.boolean("active", active)))
    if html_footer is not None:
        _form.append(("html_footer", _encode.text("html_footer", html_footer)))
    if text_footer is not None:
        _form.append(("text_footer", _encode.text("text_footer", text_footer)))
    return Call(
        TRACKING_UPDATE_UNSUBSCRIBE,
        f"/v3/domains/{_encode.segment('domain', domain)}/tracking/unsubscribe",
        domain=domain,
        body=Body("urlencoded", _form),
    )
