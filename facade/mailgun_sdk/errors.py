"""What can go wrong. Nothing but `MailgunError` and its children leaves the client.

MailgunError
├── ArgumentError                an argument is missing or wrong; nothing was sent
├── DateError                    a text is no date
│   └── AmbiguousTimezoneError   its time zone has more than one meaning
├── DecodeError                  the answer is not what the operation promises; it holds the whole answer
├── ClientClosedError            the client was closed; nothing was sent
├── UntrustedLinkError           an answer points to a host that must not see the key
├── PaginationError              a list does not come to an end
├── AmbiguousSendError           whether a message was sent cannot be found out (from `messages.send_or_find`)
├── DeliveryError                a message did not reach its recipient (from `delivery.raise_for_failure`)
├── WebhookError                 a post that was received is refused; `reason` says why
├── BatchError                   a batch stopped on its way; `state` goes on from there
├── APIConnectionError           no answer; `executed` says whether the call may have been carried out
│   ├── APITimeoutError          … within the time given
│   └── DownloadError            a file did not come whole, or could not be written
└── APIStatusError               Mailgun refused
    ├── BadRequestError          400
    ├── AuthenticationError      401
    ├── PaymentRequiredError     402
    ├── PermissionDeniedError    403
    ├── NotFoundError            404
    ├── ConflictError            409
    ├── RequestTooLargeError     413
    ├── RateLimitError           420, 429; `retry_at` says until when
    ├── ServerError              5xx
    └── UnexpectedStatusError    any other
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from mailgun_api.errors import AmbiguousTimezoneError, ArgumentError, DateError, DecodeError, MailgunError

from ._redaction import redacted
from ._refusals import message_of

if TYPE_CHECKING:
    from ._room_errors import AmbiguousSendError, BatchError, DeliveryError, WebhookError
else:
    from ._room_errors import load

    __getattr__ = load

__all__ = [
    "APIConnectionError",
    "APIStatusError",
    "APITimeoutError",
    "AmbiguousSendError",
    "AmbiguousTimezoneError",
    "ArgumentError",
    "AuthenticationError",
    "BadRequestError",
    "BatchError",
    "ClientClosedError",
    "ConflictError",
    "DateError",
    "DecodeError",
    "DeliveryError",
    "DownloadError",
    "MailgunError",
    "NotFoundError",
    "PaginationError",
    "PaymentRequiredError",
    "PermissionDeniedError",
    "RateLimitError",
    "RequestTooLargeError",
    "ServerError",
    "UnexpectedStatusError",
    "UntrustedLinkError",
    "WebhookError",
]


class ClientClosedError(MailgunError):
    """The client was closed; nothing was sent."""


class UntrustedLinkError(MailgunError):
    """An answer points to a host that must not see the key; it was not followed.

    Attributes:
        link: The URL.
    """

    def __init__(self, link: str) -> None:
        # A user and password in it are nobody's business, least of all if the password is a key.
        link = re.sub(r"//[^/?#]*@", "//***@", link)
        super().__init__(link)
        self.link = link

    def __str__(self) -> str:
        return f"a link leads to {self.link!r}, which is neither Mailgun's nor the base URL's host; it was not followed"


class PaginationError(MailgunError):
    """A page leads back to one that was there before, so the list would never end."""


class APIConnectionError(MailgunError):
    """No answer came.

    Attributes:
        reason: What happened.
        operation: operationId of the call.
        method: HTTP method.
        url: URL of the call.
        executed: False where the call certainly was not carried out, None where nobody can know.
    """

    def __init__(self, reason: str, *, operation: str, method: str, url: str, executed: bool | None) -> None:
        reason = redacted(reason)
        super().__init__(reason)
        self.reason = reason
        self.operation = operation
        self.method = method
        self.url = url
        self.executed = executed

    def __str__(self) -> str:
        known = "it was not carried out" if self.executed is False else "whether it was carried out is not known"
        return redacted(f"{self.operation}: {self.method} {self.url}: {self.reason}; {known}")


class APITimeoutError(APIConnectionError):
    """No answer came within the time given."""


class DownloadError(APIConnectionError):
    """A file did not come whole, or could not be written. What came is not under the name that it was to have.

    Attributes:
        received: How many bytes came.
    """

    def __init__(
        self, reason: str, *, operation: str, method: str, url: str, executed: bool | None = None, received: int = 0
    ) -> None:
        super().__init__(reason, operation=operation, method=method, url=url, executed=executed)
        self.received = received

    def __str__(self) -> str:
        return redacted(f"{self.operation}: {self.method} {self.url}: {self.reason}; {self.received} bytes came")


class APIStatusError(MailgunError):
    """Mailgun refused the call.

    Attributes:
        status_code: HTTP status code.
        message: What Mailgun says.
        operation: operationId of the call.
        method: HTTP method.
        url: URL of the call.
        headers: Headers of the answer.
        content: The bytes of the answer.
        retry_at: When the call may be tried again, as far as the answer says.
    """

    advice = ""

    def __init__(
        self,
        status_code: int,
        *,
        operation: str,
        method: str,
        url: str,
        headers: Mapping[str, str],
        content: bytes,
        retry_at: datetime | None = None,
    ) -> None:
        super().__init__(status_code)
        self.status_code = status_code
        self.message = message_of(content)
        self.operation = operation
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.retry_at = retry_at

    @property
    def body(self) -> Any:
        """The answer as decoded JSON; `None` where it is none."""
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError):
            return None

    def __str__(self) -> str:
        parts = [f"{self.status_code} {self.message or '(no text)'}", f"{self.operation}: {self.method} {self.url}"]
        if self.retry_at is not None:
            parts.append(f"try again at {self.retry_at.isoformat(' ', 'seconds')}")
        elif self.advice:
            parts.append(self.advice.format(region=_region_of(self.url)))
        return redacted("; ".join(parts))


class BadRequestError(APIStatusError):
    """Status 400: an argument is missing or wrong."""


class AuthenticationError(APIStatusError):
    """Status 401: the key is wrong here."""

    advice = (
        "likely causes: the key is wrong; the domain lives in the other region (asked: {region}); "
        "a domain sending key was used for more than sending; this address is not on the account's IP allow list"
    )


class PaymentRequiredError(APIStatusError):
    """Status 402: the plan does not allow this."""


class PermissionDeniedError(APIStatusError):
    """Status 403: not allowed with this plan, role, key or address."""


class NotFoundError(APIStatusError):
    """Status 404: there is no such object, or not in this region."""

    advice = "if it should be there: a domain and all that belongs to it live in one region (asked: {region})"


class ConflictError(APIStatusError):
    """Status 409: it exists already, or is being changed."""


class RequestTooLargeError(APIStatusError):
    """Status 413: a message is over 25 MB, or the request over 52.4 MiB."""


class RateLimitError(APIStatusError):
    """Status 420 or 429: a limit is reached. `retry_at` says until when, where Mailgun says so."""


class ServerError(APIStatusError):
    """Status 5xx: Mailgun's fault. A call that is not idempotent may have been carried out all the same."""


class UnexpectedStatusError(APIStatusError):
    """Any other status that is no success."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    402: PaymentRequiredError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: RequestTooLargeError,
    420: RateLimitError,
    429: RateLimitError,
}


def error_class(status_code: int) -> type[APIStatusError]:
    """The class of error that a status stands for."""
    if 500 <= status_code < 600:
        return ServerError
    return _BY_STATUS.get(status_code, UnexpectedStatusError)


def _region_of(url: str) -> str:
    host = urlsplit(url).hostname or ""
    return {"api.mailgun.net": "US", "api.eu.mailgun.net": "EU"}.get(host, host)
