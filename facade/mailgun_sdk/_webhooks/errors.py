"""Why a post was refused."""

from __future__ import annotations

from typing import Literal, TypeAlias

from mailgun_api.errors import MailgunError

Reason: TypeAlias = Literal["malformed", "unsigned", "signature", "stale", "early", "replayed", "busy"]

# Only what was dealt with is answered with success. Nothing is answered with 406, which would stop Mailgun from trying
# again: a wrong key, a wrong clock or a wrong route can be put right while it still does.
_STATUS_CODES: dict[Reason, int] = {
    "malformed": 400,
    "unsigned": 401,
    "signature": 401,
    "stale": 401,
    "early": 401,
    "replayed": 200,
    "busy": 503,
}


class WebhookError(MailgunError):
    """A post is not what it claims to be, or was dealt with before.

    Attributes:
        reason: `malformed`: no post of Mailgun's. `unsigned`: it has no signature. `signature`: none of the keys made
            its signature. `stale`, `early`: its time is outside the window. `replayed`: it was dealt with before.
            `busy`: it is being dealt with. Newer versions may have more.
        problem: The same in words, with what to do. It holds no key.
    """

    def __init__(self, reason: Reason, problem: str) -> None:
        super().__init__(reason, problem)
        self.reason: Reason = reason
        self.problem = problem

    @property
    def status_code(self) -> int:
        """The HTTP status to answer with, so that Mailgun tries again where that may help."""
        return _STATUS_CODES[self.reason]

    def __str__(self) -> str:
        return f"{self.reason}: {self.problem}"
