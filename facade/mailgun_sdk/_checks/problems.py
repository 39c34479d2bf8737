"""What `messages.check` finds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Severity: TypeAlias = Literal["error", "warning"]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with a message.

    Attributes:
        argument: The argument of `send` that it is about.
        code: What is wrong, one of the codes in docs/sending.md; they do not change.
        text: What is wrong and what to do, in words.
        severity: `error` where Mailgun refuses or nothing can be sent, `warning` where it is likely a mistake.
    """

    argument: str
    code: str
    text: str
    severity: Severity

    def __str__(self) -> str:
        return f"{self.severity}: {self.argument}: {self.text} ({self.code})"
