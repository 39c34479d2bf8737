# Written by `make generate` from spec/. Do not edit.
"""A server to send from."""

from __future__ import annotations

from typing import Any, ClassVar

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class PreviewSmtpServer(Model):
    """A server to send from."""

    __slots__ = (
        "host",
        "port",
        "secure",
        "username",
        "password",
    )

    host: str | None
    """Its name."""
    port: int | None
    """Its port."""
    secure: str | None
    """How the connection is secured, for instance `tls`."""
    username: str | None
    """The user."""
    password: str | None
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

    def __init__(
        self,
        *,
        host: str | None = None,
        port: int | None = None,
        secure: str | None = None,
        username: str | None = None,
        password: str | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.host = host
        self.port = port
        self.secure = secure
        self.username = username
        self.password = password
        self._additional = additional_properties
