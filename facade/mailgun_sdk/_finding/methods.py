"""`messages.send_or_find` of both clients. They only look, send and wait; the rules are in `rules`."""

from __future__ import annotations

import time
from datetime import timedelta
from typing import TYPE_CHECKING, cast

import anyio  # comes with httpx

from mailgun_api.resources.messages import AsyncMessages, Messages

from ..errors import MailgunError

if TYPE_CHECKING:
    from typing import Unpack

    from mailgun_api.arguments import SendArguments

    from .rules import Result, SentMessage

LOOK_BACK = timedelta(days=1)
PATIENCE = 60.0


class SafeSending(Messages):
    __slots__ = ()

    def send_or_find(
        self,
        domain: str,
        *,
        key: str,
        look_back: timedelta = LOOK_BACK,
        patience: float = PATIENCE,
        resends: int = 1,
        **message: Unpack[SendArguments],
    ) -> SentMessage:
        """Send a message once, also where an answer is lost or the program is started again.

        The key becomes the Message-Id. The events of the domain are searched for it before the first send, and after a
        send that nobody can tell the outcome of (a lost or broken answer, status 5xx): from one second on, again and
        again until `patience` is over. Only where the message is not there then, it is sent again.

        What this guarantees: the message is sent a second time only if no event with its Message-Id was visible
        `patience` seconds after the lost answer. What it does not: events become visible late (mostly in seconds;
        Mailgun speaks of up to 30 minutes, so `patience=1800` is as safe as its documentation); two programs that use
        one key at the same time do not see each other; and an event older than `look_back`, or than the plan keeps
        events, is not found. Whether Mailgun keeps a given Message-Id in every case is not documented; it was recorded.

        Args:
            domain: The domain that the message is sent from.
            key: A name for this message and no other, an order number for instance: 1 to 200 characters that may stand
                before the @ of a Message-Id.
            look_back: How far back a message under this key may have been sent before; 0 to send without looking first.
            patience: Seconds after a lost answer for which the message is looked for.
            resends: How often it may be sent again; 0 to raise AmbiguousSendError where it was not found.
            message: The arguments of `send`; no `recipient_variables` and no Message-Id in `h`.

        Returns:
            The message: its Message-Id, how often it was sent in this call, and the event that it was found by, if so.

        Raises:
            ArgumentError: An argument is wrong, or there is no account key to look with; nothing was sent.
            AmbiguousSendError: Whether the message was sent cannot be found out.
            MailgunError: Any other failure; the message was not sent.

        Source:
            POST /v3/{domain}/messages · messages_send and GET /v3/{domain}/events · events_list
        """
        from .rules import Wait, check, find_or_send

        check(self._client, domain, look_back, patience, resends)
        steps = find_or_send(domain, key, look_back, patience, resends, message)
        try:
            step = next(steps)
            while True:
                result: Result = None
                if isinstance(step, Wait):
                    time.sleep(step.seconds)
                else:
                    try:
                        result = self._client.run(step)
                    except MailgunError as error:
                        result = error
                step = steps.send(result)
        except StopIteration as stop:
            return cast("SentMessage", stop.value)


class AsyncSafeSending(AsyncMessages):
    __slots__ = ()

    async def send_or_find(
        self,
        domain: str,
        *,
        key: str,
        look_back: timedelta = LOOK_BACK,
        patience: float = PATIENCE,
        resends: int = 1,
        **message: Unpack[SendArguments],
    ) -> SentMessage:
        from .rules import Wait, check, find_or_send

        check(self._client, domain, look_back, patience, resends)
        steps = find_or_send(domain, key, look_back, patience, resends, message)
        try:
            step = next(steps)
            while True:
                result: Result = None
                if isinstance(step, Wait):
                    await anyio.sleep(step.seconds)
                else:
                    try:
                        result = await self._client.run(step)
                    except MailgunError as error:
                        result = error
                step = steps.send(result)
        except StopIteration as stop:
            return cast("SentMessage", stop.value)

    send_or_find.__doc__ = SafeSending.send_or_find.__doc__
