# Written by `make generate` from spec/. Do not edit.
"""How to test for spam."""

from __future__ import annotations

from typing import ClassVar, Literal

from attrs import define

from ..model import Model


@define(repr=False, eq=False, kw_only=True)
class PreviewSpamOptions(Model):
    """How to test for spam."""

    test_method: Literal["eoa", "seed", "smtp"] | str | None = None
    """Who sends the message: Mailgun (`eoa`), your own server (`smtp`), or you to addresses given (`seed`)."""
    from_address: str | None = None
    """The address to send from."""
    key: str | None = None
    """A key for addresses that were given earlier."""
    smtp_info: PreviewSmtpServer | None = None
    """Your own server, for `smtp`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("test_method", "test_method", None),
        ("from_address", "from_address", None),
        ("key", "key", None),
        ("smtp_info", "smtp_info", None),
    )
    _is_sent: ClassVar[bool] = True


# At the end, because models may lead back to this one.
from .preview_smtp_server import PreviewSmtpServer  # noqa: E402
