"""What is known of a message that was not sent for sure, or did not arrive."""

from __future__ import annotations

from mailgun_api.errors import MailgunError


class AmbiguousSendError(MailgunError):
    """Whether a message was sent cannot be found out; its cause says why the answer is missing.

    Attributes:
        message_id: The Message-Id to look for, in angle brackets.
        sends: How often it was sent, with an outcome that nobody knows.
        waited: Seconds for which it was looked for after the last of them.
        looked: True where it was not there at the end of this time, False where it could not be looked for.
    """

    def __init__(self, message_id: str, *, sends: int, waited: float, looked: bool) -> None:
        super().__init__(message_id)
        self.message_id = message_id
        self.sends = sends
        self.waited = waited
        self.looked = looked

    def __str__(self) -> str:
        found = "no event tells of it" if self.looked else "its events could not be read"
        return (
            f"{self.message_id} may have been sent: an answer was lost (sends: {self.sends}) and {found} "
            f"{self.waited:g} seconds later; look for it again before it is sent again"
        )


class DeliveryError(MailgunError):
    """A message did not reach its recipient.

    Attributes:
        recipient: Address of the recipient.
        permanent: True where Mailgun gave up, False where it tries again.
        reason: Mailgun's word for the kind of failure (`bounce`, `suppress-bounce`, `generic`, …).
        code: SMTP status code, where the receiving server gave one.
        description: What the receiving server or Mailgun said.
    """

    def __init__(self, recipient: str, *, permanent: bool, reason: str, code: int | None, description: str) -> None:
        super().__init__(recipient)
        self.recipient = recipient
        self.permanent = permanent
        self.reason = reason
        self.code = code
        self.description = description

    def __str__(self) -> str:
        kind = "for good" if self.permanent else "for now"
        said = " ".join(str(part) for part in (self.code, self.description) if part)
        return f"{self.recipient}: failed {kind} ({self.reason}){': ' + said if said else ''}"
