"""What was sent, and assertions about it: the fixture `mailgun_outbox`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NoReturn, TypedDict, Unpack, overload

from .control import Control
from .outbox_conditions import Condition, Text, conditions_of, described
from .stored_message import StoredMessage

__all__ = ["Conditions", "Outbox", "StoredMessage", "Text"]

_SHOWN = 10
_ALL = 2**31


class Conditions(TypedDict, total=False):
    """What a message has to be like. What is absent may be anything.

    A pattern (`re.compile(…)`) is searched for; a text is what its line says.
    """

    to: str | Iterable[str]
    """A bare address among all recipients (to, cc and bcc), or several that all are; in any case of letters."""
    from_: str
    """The bare address of the sender, in any case of letters."""
    domain: str
    """The domain that it was sent from."""
    subject: Text
    """The whole subject."""
    text: Text
    """A part of the plain text."""
    html: Text
    """A part of the HTML, as it was rendered."""
    tag: str | Iterable[str]
    """A tag, or several; in any case of letters."""
    template: str
    """The name of the template."""
    attachments: str | Iterable[str]
    """The name of a file, or several. An empty list means that there is no file."""
    headers: Mapping[str, Text]
    """Headers by name: each the whole value."""
    variables: Mapping[str, object]
    """Variables (`v:`) by name: the text, or what it is in JSON."""


class Outbox(Sequence[StoredMessage]):
    """The messages that were sent to the sandbox, the oldest first. Mail that arrived is not among them.

    It always shows what is there now.

    Args:
        control: The control of the sandbox.
    """

    def __init__(self, control: Control) -> None:
        self._control = control

    def __len__(self) -> int:
        return len(self._sent())

    def __iter__(self) -> Iterator[StoredMessage]:
        return iter(self._sent())

    @overload
    def __getitem__(self, place: int) -> StoredMessage: ...

    @overload
    def __getitem__(self, place: slice) -> list[StoredMessage]: ...

    def __getitem__(self, place: int | slice) -> StoredMessage | list[StoredMessage]:
        messages = self._sent()
        if isinstance(place, int) and not -len(messages) <= place < len(messages):
            raise IndexError(f"there is no message {place}; {_listing(messages)}")
        return messages[place]

    def __repr__(self) -> str:
        return f"<Outbox, {len(self)} sent>"

    def find(self, **conditions: Unpack[Conditions]) -> list[StoredMessage]:
        """The messages that are like this, the oldest first.

        Args:
            conditions: See `Conditions`.

        Raises:
            TypeError: There is no such condition, or its value has the wrong type.
        """
        wanted = conditions_of(conditions)
        return [message for message in self if not _misses(message, wanted)]

    def assert_sent(self, count: int | None = None, /, **conditions: Unpack[Conditions]) -> StoredMessage:
        """Fail unless a message like this was sent.

        Args:
            count: How many of them, exactly; at least one when absent.
            conditions: See `Conditions`.

        Returns:
            The newest of them.

        Raises:
            AssertionError: There is none, or another number; its text shows what was sent, and the nearest miss.
            TypeError: There is no such condition, or its value has the wrong type.
            ValueError: The count is not 1 or more; `assert_not_sent` is for none.
        """
        __tracebackhide__ = True
        if count is not None and count < 1:
            raise ValueError(f"count needs to be 1 or more, is {count}; assert_not_sent is for none")
        wanted = conditions_of(conditions)
        messages = self._sent()
        found = [message for message in messages if not _misses(message, wanted)]
        if not found or (count is not None and len(found) != count):
            _fail(messages, found, wanted, count)
        return found[-1]

    def assert_not_sent(self, **conditions: Unpack[Conditions]) -> None:
        """Fail if a message like this was sent; without conditions, if any was.

        Args:
            conditions: See `Conditions`.

        Raises:
            AssertionError: There is one; its text shows it.
            TypeError: There is no such condition, or its value has the wrong type.
        """
        __tracebackhide__ = True
        wanted = conditions_of(conditions)
        found = [message for message in self if not _misses(message, wanted)]
        if found:
            raise AssertionError(
                "\n".join([f"{_messages(len(found))} sent that should not have been{_like(wanted)}", *_lines(found)])
            )

    def events(self, message: StoredMessage) -> list[str]:
        """The names of a message's events, the oldest first: `accepted`, `delivered`, `failed`, `opened` and so on.

        Args:
            message: One of the messages.
        """
        return [event["event"] for event in self._control.events(message.key)]

    def _sent(self) -> list[StoredMessage]:
        return [message for message in self._control.messages(limit=_ALL) if not message.incoming][::-1]


def _misses(message: StoredMessage, wanted: Sequence[Condition]) -> list[str]:
    return [miss for condition in wanted if (miss := condition.miss(message)) is not None]


def _fail(
    messages: list[StoredMessage], found: list[StoredMessage], wanted: Sequence[Condition], count: int | None
) -> NoReturn:
    __tracebackhide__ = True
    if found:
        head = f"{_messages(len(found))} sent, not {count}{_like(wanted)}"
        raise AssertionError("\n".join([head, *_lines(found)]))
    lines = [f"no message was sent{_like(wanted)}"]
    if wanted and messages:
        nearest = min(reversed(messages), key=lambda message: len(_misses(message, wanted)))
        misses = _misses(nearest, wanted)
        agreed = f"{len(wanted) - len(misses)} of {len(wanted)}"
        lines += ["", f"nearest is message {messages.index(nearest) + 1}, which has {agreed}:"]
        lines += [f"  {miss}" for miss in misses]
    raise AssertionError("\n".join([*lines, "", _listing(messages)]))


def _messages(number: int) -> str:
    return "1 message was" if number == 1 else f"{number} messages were"


def _like(wanted: Sequence[Condition]) -> str:
    return "".join(["", " with", *(f"\n  {condition}" for condition in wanted)]) if wanted else ""


def _listing(messages: list[StoredMessage]) -> str:
    if not messages:
        return "nothing was sent to the sandbox"
    return "\n".join([f"{_messages(len(messages))} sent to the sandbox:", *_lines(messages)])


def _lines(messages: list[StoredMessage]) -> list[str]:
    first = max(0, len(messages) - _SHOWN)
    earlier = [f"  … {first} earlier"] if first else []
    return earlier + [f"  {place}. {described(message)}" for place, message in enumerate(messages[first:], first + 1)]
