# Written by `make generate` from spec/. Do not edit.
"""How to test for spam."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..attributes import define
from ..model import Model


@define(init=False, repr=False, eq=False, slots=False)
class PreviewSpamOptions(Model):
    """How to test for spam."""

    __slots__ = (
        "test_method",
        "from_address",
        "key",
        "smtp_info",
    )

    test_method: Literal["eoa", "seed", "smtp"] | str | None
    """Who sends the message: Mailgun (`eoa`), your own server (`smtp`), or you to addresses given (`seed`)."""
    from_address: str | None
    """The address to send from."""
    key: str | None
    """A key for addresses that were given earlier."""
    smtp_info: PreviewSmtpServer | None
    """Your own server, for `smtp`."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("test_method", "test_method", None),
        ("from_address", "from_address", None),
        ("key", "key", None),
        ("smtp_info", "smtp_info", None),
    )
    _is_sent: ClassVar[bool] = True

    def __init__(
        self,
        *,
        test_method: Literal["eoa", "seed", "smtp"] | str | None = None,
        from_address: str | None = None,
        key: str | None = None,
        smtp_info: PreviewSmtpServer | None = None,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.test_method = test_method
        self.from_address = from_address
        self.key = key
        self.smtp_info = smtp_info
        self._additional = additional_properties


# At the end, because models may lead back to this one.
from .preview_smtp_server import PreviewSmtpServer  # noqa: E402
