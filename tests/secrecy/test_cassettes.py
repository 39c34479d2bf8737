"""The cassettes hold nothing that is anybody's: no key, no header with one, no address of a person or of a machine."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailgun_sdk._redaction import redacted

CASSETTES = sorted((Path(__file__).parents[1] / "cassettes" / "recorded").rglob("*.yaml"))

_HEADER = re.compile(
    r"(?i)\b(?:proxy-)?authorization\b|\b(?:basic|bearer)\s+[a-z0-9+/=_.-]{8,}|\bset-cookie\b|\bcookie:"
)
# "api:…" in base64, however long the key.
_ENCODED = re.compile(r"\bYXBpO[A-Za-z0-9+/]{3,}")
_ADDRESS = re.compile(r"[\w.%+-]+(?:@|%40)([\w-]+(?:\.[\w-]+)+)")
# What RFC 2606 keeps for examples: nobody has an address there.
_NOBODYS = re.compile(r"(?:.+\.)?(?:example\.(?:com|org|net)|(?:.+\.)?(?:example|test|invalid|localhost))")
_NUMBERS = re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])")


def finds(text: str) -> Iterator[str]:
    """What should not be in a cassette."""
    for pattern in (_HEADER, _ENCODED):
        yield from (found.group() for found in pattern.finditer(text))
    if redacted(text) != text:
        yield "a key in one of Mailgun's two shapes"
    yield from (found.group() for found in _ADDRESS.finditer(text) if not _NOBODYS.fullmatch(found[1].lower()))
    yield from (found.group() for found in _NUMBERS.finditer(text) if _is_a_machine(found.group()))


def _is_a_machine(number: str) -> bool:
    try:
        return ipaddress.ip_address(number).is_global
    except ValueError:
        return False


def test_there_are_cassettes() -> None:
    assert len(CASSETTES) > 50


@pytest.mark.parametrize("path", CASSETTES, ids=lambda path: path.stem)
def test_nothing_of_anybody_is_in_a_cassette(path: Path) -> None:
    assert list(finds(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "planted",
    [
        "Authorization: - '***'",
        "proxy-authorization: x",
        "text: Basic YXBpOmtleQ==",
        "body: token=YXBpOmtleS0wMDAw",
        "key-" + "0" * 32,
        "0" * 32 + "-00000000-00000000",
        "uri: https://api:secret@api.mailgun.net/v3",
        "to=ann%40mail.somebody.io",
        "Ann <ann@somebody.co.uk>",
        "ann@example.company",
        "client-ip: 8.8.8.8",
        "set-cookie: - a=b",
    ],
)
def test_what_is_planted_is_found(planted: str) -> None:
    assert list(finds(f"interactions:\n- {planted}\n"))


@pytest.mark.parametrize("fine", ["ann@example.com", "ann%40news.example.org", "a@b.example", "192.0.2.7", "10.0.0.1"])
def test_what_is_nobodys_is_not(fine: str) -> None:
    assert list(finds(f"interactions:\n- {fine}\n")) == []
