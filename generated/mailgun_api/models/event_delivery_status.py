# Written by `make generate` from spec/. Do not edit.
"""How an attempt to deliver ended."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class EventDeliveryStatus(Model):
    """How an attempt to deliver ended."""

    __slots__ = (
        "code",
        "enhanced_code",
        "message",
        "description",
        "attempt_no",
        "session_seconds",
        "first_delivery_attempt_seconds",
        "retry_seconds",
        "mx_host",
        "certificate_verified",
        "tls",
        "utf8",
        "bounce_type",
        "last_code",
        "last_message",
    )

    code: int | None
    """The SMTP status code, or one of Mailgun's own from 600."""
    enhanced_code: str | None
    """The enhanced status code, for instance `4.2.2`; may be empty."""
    message: str | None
    """What the receiving server said."""
    description: str | None
    """What Mailgun adds to that."""
    attempt_no: int | None
    """The number of the attempt."""
    session_seconds: float | None
    """How long the attempt took, in seconds."""
    first_delivery_attempt_seconds: float | None
    """How long until the first attempt, in seconds."""
    retry_seconds: int | None
    """How long until the next attempt, in seconds."""
    mx_host: str | None
    """The host that was tried."""
    certificate_verified: bool | None
    """Whether the host's certificate was right."""
    tls: bool | None
    """Whether TLS was used."""
    utf8: bool | None
    """Whether the host supports SMTPUTF8."""
    bounce_type: str | None
    """What kind of bounce it is, for instance hard or soft."""
    last_code: int | None
    """The status code of the attempt before."""
    last_message: str | None
    """The message of the attempt before."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("code", "code", None),
        ("enhanced_code", "enhanced-code", None),
        ("message", "message", None),
        ("description", "description", None),
        ("attempt_no", "attempt-no", None),
        ("session_seconds", "session-seconds", None),
        ("first_delivery_attempt_seconds", "first-delivery-attempt-seconds", None),
        ("retry_seconds", "retry-seconds", None),
        ("mx_host", "mx-host", None),
        ("certificate_verified", "certificate-verified", None),
        ("tls", "tls", None),
        ("utf8", "utf8", None),
        ("bounce_type", "bounce-type", None),
        ("last_code", "last-code", None),
        ("last_message", "last-message", None),
    )

    def __init__(
        self,
        code: int | None = None,
        enhanced_code: str | None = None,
        message: str | None = None,
        description: str | None = None,
        attempt_no: int | None = None,
        session_seconds: float | None = None,
        first_delivery_attempt_seconds: float | None = None,
        retry_seconds: int | None = None,
        mx_host: str | None = None,
        certificate_verified: bool | None = None,
        tls: bool | None = None,
        utf8: bool | None = None,
        bounce_type: str | None = None,
        last_code: int | None = None,
        last_message: str | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.code = code
        self.enhanced_code = enhanced_code
        self.message = message
        self.description = description
        self.attempt_no = attempt_no
        self.session_seconds = session_seconds
        self.first_delivery_attempt_seconds = first_delivery_attempt_seconds
        self.retry_seconds = retry_seconds
        self.mx_host = mx_host
        self.certificate_verified = certificate_verified
        self.tls = tls
        self.utf8 = utf8
        self.bounce_type = bounce_type
        self.last_code = last_code
        self.last_message = last_message
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EventDeliveryStatus needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.code = value = get("code")
            if value is not None:
                left -= 1
            model.enhanced_code = value = get("enhanced-code")
            if value is not None:
                left -= 1
            model.message = value = get("message")
            if value is not None:
                left -= 1
            model.description = value = get("description")
            if value is not None:
                left -= 1
            model.attempt_no = value = get("attempt-no")
            if value is not None:
                left -= 1
            model.session_seconds = value = get("session-seconds")
            if value is not None:
                left -= 1
            model.first_delivery_attempt_seconds = value = get("first-delivery-attempt-seconds")
            if value is not None:
                left -= 1
            model.retry_seconds = value = get("retry-seconds")
            if value is not None:
                left -= 1
            model.mx_host = value = get("mx-host")
            if value is not None:
                left -= 1
            model.certificate_verified = value = get("certificate-verified")
            if value is not None:
                left -= 1
            model.tls = value = get("tls")
            if value is not None:
                left -= 1
            model.utf8 = value = get("utf8")
            if value is not None:
                left -= 1
            model.bounce_type = value = get("bounce-type")
            if value is not None:
                left -= 1
            model.last_code = value = get("last-code")
            if value is not None:
                left -= 1
            model.last_message = value = get("last-message")
            if value is not None:
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "code",
        "enhanced-code",
        "message",
        "description",
        "attempt-no",
        "session-seconds",
        "first-delivery-attempt-seconds",
        "retry-seconds",
        "mx-host",
        "certificate-verified",
        "tls",
        "utf8",
        "bounce-type",
        "last-code",
        "last-message",
    )
)
