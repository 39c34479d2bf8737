"""Checks who posted: HMAC-SHA256, several keys, a window of time."""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, TypeAlias

from attrs import frozen

from mailgun_api.errors import ArgumentError

from .._hidden import Hidden
from .errors import WebhookError
from .forms import encoded

SigningKeys: TypeAlias = str | bytes | Sequence[str | bytes]
"""One key, or several that are good at the same time."""

Signer: TypeAlias = Literal["signature", "parent-signature", "x-sign"]

# Mailgun tries again for 8 hours and 5 minutes. Whether a later try has the time of the first is unverified; a window
# that is shorter would then lose what came late.
DEFAULT_MAX_AGE = timedelta(hours=12)
LEEWAY = timedelta(minutes=5)

# No brace and no quote: what was signed as the JSON of an alert can never be read as time and token.
_TIMESTAMP = re.compile(r"[\w.:+-]{1,40}", re.ASCII)
_SECONDS = re.compile(r"[0-9]{1,11}(?:\.[0-9]+)?", re.ASCII)


class Omitted:
    """Stands for a key that was left out: one that is `None` by mistake must not switch the check off."""

    def __repr__(self) -> str:
        return "<not checked>"


OMITTED = Omitted()


@frozen(kw_only=True)
class Signed:
    """What a signature was made over, as it came."""

    signer: Signer
    timestamp: str | None
    message: bytes
    signature: str


@frozen(kw_only=True)
class Verification:
    """What was found out about a post whose signature is right.

    Attributes:
        timestamp: When it was signed; `None` where the post does not say it in seconds since 1970, which is refused
            unless `max_age` is `None`.
        signer: Which signature was right: `signature`, the `parent-signature` of a subaccount's message, or the
            `x-sign` of an alert.
        key_number: Which of the given keys made it, from 0. Once the old key of a rotation is not met any more, it can
            go.
        replay_ids: What a token store remembers: 64 hexadecimal digits for each right signature.
        keep: How long a store should remember them.
    """

    timestamp: datetime | None
    signer: Signer
    key_number: int
    replay_ids: tuple[str, ...]
    keep: timedelta


def check(
    candidates: Iterable[Signed], signing_key: Hidden[SigningKeys], max_age: timedelta | None, now: datetime | None
) -> Verification:
    """Find a signature that one of the keys made, in the window of time.

    Raises:
        ArgumentError: A key, the age or the time given is no good.
        WebhookError: No signature is right (`signature`), or the right ones are too old or too new (`stale`, `early`).
    """
    keys, moment = _keys(signing_key), _moment(max_age, now)
    right = [(signed, number) for signed in candidates if (number := _key_number(signed, keys)) is not None]
    if not right:
        raise WebhookError("signature", "no given key made the signature: is it the HTTP webhook signing key?")
    misfits = [_misfit(signed, max_age, moment) for signed, _ in right]
    fresh = [found for found, misfit in zip(right, misfits, strict=True) if misfit is None]
    if not fresh:
        raise next(misfit for misfit in misfits if misfit is not None)
    signed, number = fresh[0]
    return Verification(
        timestamp=_instant(signed),
        signer=signed.signer,
        key_number=number,
        replay_ids=tuple(dict.fromkeys(_replay_id(signed) for signed, _ in fresh)),
        keep=timedelta(days=7) if max_age is None else max_age + 2 * LEEWAY,
    )


def _replay_id(signed: Signed) -> str:
    # Of time and token joined, as they are signed: a digit moved from one to the other would make another token with
    # the same signature.
    return hashlib.sha256(signed.message).hexdigest()


def _key_number(signed: Signed, keys: Hidden[list[bytes]]) -> int | None:
    # As bytes: the comparison refuses text that is not ASCII.
    given = encoded(signed.signature)
    matches = [
        hmac.compare_digest(hmac.new(key, signed.message, hashlib.sha256).hexdigest().encode(), given)
        for key in keys.value
    ]
    return matches.index(True) if True in matches else None


def _misfit(signed: Signed, max_age: timedelta | None, now: datetime) -> WebhookError | None:
    if max_age is None:
        return None
    timestamp = _instant(signed)
    if timestamp is None:
        return WebhookError("malformed", "the post does not say when it was signed (seconds since 1970)")
    if now - timestamp > max_age:
        return WebhookError("stale", f"the post was signed at {timestamp.isoformat(' ')}, longer than {max_age} ago")
    if timestamp - now > LEEWAY:
        return WebhookError("early", f"the post was signed at {timestamp.isoformat(' ')}: is this clock right?")
    return None


def is_timestamp(text: str) -> bool:
    """Whether a text can be the time that was signed."""
    return _TIMESTAMP.fullmatch(text) is not None


def _instant(signed: Signed) -> datetime | None:
    if signed.timestamp is None or not _SECONDS.fullmatch(signed.timestamp):
        return None
    return datetime.fromtimestamp(float(signed.timestamp), UTC)


def _keys(given: Hidden[SigningKeys]) -> Hidden[list[bytes]]:
    keys = Hidden(_several(given))
    if not keys.value:
        raise ArgumentError("signing_key", "no key is given; it stands in the control panel under webhooks")
    for kind in map(type, keys.value):
        if not issubclass(kind, (str, bytes)):
            raise ArgumentError("signing_key", f"needs text or bytes, got {kind.__name__}")
    raw = Hidden([encoded(key) if isinstance(key, str) else key for key in keys.value])
    if any(not key or key != key.strip() for key in raw.value):
        raise ArgumentError("signing_key", "is empty, or has white space at its ends: remove it")
    return raw


def _several(given: Hidden[Any]) -> list[Any]:
    if isinstance(given.value, (str, bytes)) or not isinstance(given.value, Iterable):
        return [given.value]
    return list(given.value)


def _moment(max_age: timedelta | None, now: datetime | None) -> datetime:
    if max_age is not None and (not isinstance(max_age, timedelta) or max_age <= timedelta()):
        raise ArgumentError("max_age", "needs a timedelta above zero, or None for no limit")
    if now is None:
        return datetime.now(UTC)
    if not isinstance(now, datetime) or now.utcoffset() is None:
        raise ArgumentError("now", "needs a datetime with a time zone, for instance datetime.now(timezone.utc)")
    return now
