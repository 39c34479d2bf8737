# Written by `make generate` from spec/. Do not edit.
"""A server to send from."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class PreviewSmtpServer(Model):
    """A server to send from."""

    host: str | None = None
    """Its name."""
    port: int | None = None
    """Its port."""
    secure: str | None = None
    """How the connection is secured, for instance `tls`."""
    username: str | None = None
    """The user."""
    password: str | None = None
    """The password."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("host", "host", None),
        ("port", "port", None),
        ("secure", "secure", None),
        ("username", "username", None),
        ("password", "password", None),
    )
    _secrets: ClassVar[frozenset[str]] = frozenset(
        {
            "password",
        }
    )
    _is_sent: ClassVar[bool] = True
