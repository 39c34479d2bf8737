"""Reads a post in whatever shape a framework hands it over, and finds what its signatures were made over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import islice, product
from typing import Any, TypeAlias

from attrs import frozen

from .errors import WebhookError
from .forms import Form, encoded, header, text_of, text_pairs
from .json_values import plain, read_json
from .multipart import read_form, read_urlencoded
from .signatures import Signed, Signer, is_timestamp

Body: TypeAlias = bytes | bytearray | memoryview | str | Form
"""The body of a post: as it came, as decoded JSON, or as the form that a framework read."""

Headers: TypeAlias = (
    Mapping[str, str] | Mapping[bytes, bytes] | Iterable[tuple[str, str]] | Iterable[tuple[bytes, bytes]]
)
"""The headers of a request, as a mapping or as pairs."""

_TRIPLE = ("timestamp", "token", "signature")
_SIGNERS: tuple[Signer, ...] = ("signature", "parent-signature")


@frozen
class Post:
    """A post that was read: JSON or a form."""

    payload: dict[str, Any]
    form: tuple[tuple[str, str], ...] | None
    raw: bytes | None
    x_sign: str | None

    @property
    def is_alert(self) -> bool:
        """Whether it is an alert of Optimize."""
        return self.form is None and "event_data" in self.payload

    def signed(self) -> list[Signed]:
        """What may have been signed.

        Raises:
            WebhookError: Nothing is signed (`unsigned`), or the signature lacks a part (`malformed`).
        """
        if self.form is not None:
            return signed_form(self.form)
        return self._alert() if self.is_alert else self._objects()

    def _objects(self) -> list[Signed]:
        found: list[Signed] = []
        for signer in _SIGNERS:
            value = self.payload.get(signer)
            value = self.payload if isinstance(value, str) else value  # a legacy form that was turned into JSON
            if isinstance(value, dict) and (signed := _signed(signer, *(_scalar(value.get(key)) for key in _TRIPLE))):
                found.append(signed)
        if all(self.payload.get(signer) is None for signer in _SIGNERS):
            raise WebhookError("unsigned", "the post has no signature")
        if not found:
            raise WebhookError("malformed", f"the signature needs {', '.join(_TRIPLE)}")
        return found

    def _alert(self) -> list[Signed]:
        if self.x_sign is None:
            raise WebhookError("unsigned", "an alert is signed in the header X-Sign: pass headers=")
        if self.raw is None:
            raise WebhookError("malformed", "the signature of an alert covers its bytes: pass the body as it came")
        signature = self.payload.get("signature")
        timestamp = _scalar(signature.get("timestamp")) if isinstance(signature, dict) else None
        known = timestamp is not None and is_timestamp(timestamp)
        return [
            Signed(
                signer="x-sign", timestamp=timestamp if known else None, message=self.raw, signature=self.x_sign.strip()
            )
        ]


def signed_form(form: Sequence[tuple[str, str]]) -> list[Signed]:
    """What may have been signed in a form.

    The variables of a message, and the headers of an incoming one, stand in the same form under names that others
    chose, so each name may be there more than once.

    Raises:
        WebhookError: Nothing is signed (`unsigned`), or the signature lacks a part (`malformed`).
    """
    values = [_ends([value for name, value in form if name == key]) for key in _TRIPLE]
    if not values[-1]:
        raise WebhookError("unsigned", "the form has no signature")
    found = [signed for triple in product(*values) if (signed := _signed("signature", *triple))]
    if not found:
        raise WebhookError("malformed", f"the form needs {', '.join(_TRIPLE)}")
    return found


def _ends(values: list[str]) -> list[str]:
    # Mailgun's own is the last in form posts of events; where it is in others is unverified.
    return list(islice(dict.fromkeys([*values[-1:], *values[:1], *values[-2:], *values[:2]]), 3))


def _signed(signer: Signer, timestamp: str | None, token: str | None, signature: str | None) -> Signed | None:
    if timestamp is None or token is None or signature is None or not is_timestamp(timestamp) or not token:
        return None
    return Signed(signer=signer, timestamp=timestamp, message=encoded(timestamp) + encoded(token), signature=signature)


def _scalar(value: object) -> str | None:
    # Signed is the text of it: Mailgun's samples have the time as a text and as a number.
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else None


def read_post(body: Body, headers: Headers | None) -> Post:
    """Read a post.

    Raises:
        WebhookError: It is neither JSON nor a form (`malformed`).
    """
    x_sign = header(headers, "x-sign")
    if isinstance(body, (bytes, bytearray, memoryview, str)):
        raw = encoded(body) if isinstance(body, str) else bytes(body)
        read = _read_text(raw, header(headers, "content-type") or "")
        return (
            Post(_grouped(read), tuple(read), raw, x_sign) if isinstance(read, list) else Post(read, None, raw, x_sign)
        )
    if isinstance(body, Mapping) and not _is_form(body):
        return Post(plain(body), None, None, x_sign)
    pairs = text_pairs(body)
    return Post(_grouped(pairs), tuple(pairs), None, x_sign)


def _read_text(raw: bytes, content_type: str) -> dict[str, Any] | list[tuple[str, str]]:
    kind = content_type.partition(";")[0].strip().lower()
    is_object = raw.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{"
    if kind == "multipart/form-data":
        return text_pairs((name, value) for name, value in read_form(raw, content_type) if isinstance(value, str))
    if not is_object and (kind == "application/x-www-form-urlencoded" or (not kind and b"signature=" in raw)):
        return read_urlencoded(raw)
    decoded = read_json(raw)
    if not isinstance(decoded, dict):
        raise WebhookError("malformed", f"the body is JSON, but no object: {type(decoded).__name__}")
    return text_pairs(decoded) if _is_form(decoded) else decoded


def _is_form(body: Mapping[Any, Any]) -> bool:
    """Whether a mapping is a form: text and files only, or lists of them."""
    if hasattr(body, "multi_items") or hasattr(body, "lists") or hasattr(body, "allitems"):
        return True
    values = [value for given in body.values() for value in (given if isinstance(given, list) else [given])]
    return bool(values) and all(text_of(value) is not None or hasattr(value, "filename") for value in values)


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    names: dict[str, list[str]] = {}
    for name, value in pairs:
        names.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in names.items()}
