# Written by `make generate` from spec/. Do not edit.
"""Errors that need no HTTP: what a caller gave, and what cannot be decoded.

MailgunError
├── ArgumentError               an argument is missing or wrong; nothing was sent
├── DateError                   a text is no date
│   └── AmbiguousTimezoneError  its time zone has more than one meaning
└── DecodeError                 an answer is not what the operation promises; nothing of it is lost
"""

from __future__ import annotations

from collections.abc import Mapping


class MailgunError(Exception):
    """Base of every error that leaves this client."""

    def __reduce__(self) -> tuple[object, ...]:
        # The usual way would call the class with `args`, which do not hold the keywords.
        return _rebuild, (type(self), self.args), self.__dict__


def _rebuild(cls: type[MailgunError], arguments: tuple[object, ...]) -> MailgunError:
    return cls.__new__(cls, *arguments)


class ArgumentError(MailgunError, ValueError):
    """An argument is missing or wrong; nothing was sent.

    Attributes:
        argument: Name of the argument.
        problem: What is wrong with it and what to do.
    """

    def __init__(self, argument: str, problem: str) -> None:
        super().__init__(argument, problem)
        self.argument = argument
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.argument}: {self.problem}"


class DateError(MailgunError, ValueError):
    """A value cannot be read as a date."""


class AmbiguousTimezoneError(DateError):
    """A date names its time zone by letters that mean different offsets in different places (CST, IST, …)."""


class DecodeError(MailgunError, ValueError):
    """An answer is not what its operation promises. It is kept here whole.

    Attributes:
        reason: What does not fit.
        operation: operationId of the call; empty for a call without one.
        status_code: HTTP status code.
        headers: Headers of the answer.
        content: The bytes of the answer.
    """

    def __init__(
        self, reason: str, *, operation: str, status_code: int, headers: Mapping[str, str], content: bytes
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.operation = operation
        self.status_code = status_code
        self.headers = headers
        self.content = content

    def __str__(self) -> str:
        start = self.content[:200].decode("utf-8", "replace")
        return f"{self.operation or 'call'}: status {self.status_code}: {self.reason}; the answer starts with {start!r}"
