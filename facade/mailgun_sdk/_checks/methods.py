"""Looking for what Mailgun would refuse, or what is likely a mistake, before a message is sent: `messages.check`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from mailgun_api.resources.messages import AsyncMessages, Messages

if TYPE_CHECKING:
    from mailgun_api.arguments import SendArguments

    from .problems import Problem


class Checking(Messages):
    """Looking for mistakes before a message is sent."""

    __slots__ = ()

    def check(self, domain: str, **message: Unpack[SendArguments]) -> list[Problem]:
        """What is wrong with a message, as far as can be told without sending it. Nothing is sent.

        Sizes are those of the real request. Files are opened, but not read; iterators and pipes are left alone, so
        that their bytes count only where their length is given.

        Args:
            domain: The domain to send from, for instance `example.com`.
            message: What `send` would be called with.

        Returns:
            All problems that were found, errors first; none if the list is empty. An error is what Mailgun refuses, or
            what cannot be sent at all; a warning is what it takes, but is likely not what you want.

        Source:
            The limits of `messages_send`; docs/sending.md lists the problems by code.
        """
        from .rules import check

        return check(domain, message)


class AsyncChecking(AsyncMessages):
    """Looking for mistakes before a message is sent."""

    __slots__ = ()

    def check(self, domain: str, **message: Unpack[SendArguments]) -> list[Problem]:
        """What is wrong with a message, as far as can be told without sending it. Nothing is sent.

        Sizes are those of the real request. Files are opened, but not read; iterators and pipes are left alone, so
        that their bytes count only where their length is given.

        Args:
            domain: The domain to send from, for instance `example.com`.
            message: What `send` would be called with.

        Returns:
            All problems that were found, errors first; none if the list is empty. An error is what Mailgun refuses, or
            what cannot be sent at all; a warning is what it takes, but is likely not what you want.

        Source:
            The limits of `messages_send`; docs/sending.md lists the problems by code.
        """
        from .rules import check

        return check(domain, message)
