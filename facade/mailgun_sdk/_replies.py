"""What hooks and captures are told."""

from __future__ import annotations

from dataclasses import dataclass, field

import httpx


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of one request.

    Attributes:
        operation: operationId of the call.
        method: HTTP method.
        url: URL of the request; it may hold addresses of recipients.
        attempt: 1 for the first request of a call, 2 for the first repetition.
        seconds: From sending the request to the end of the answer.
        status_code: HTTP status code; None where no answer came.
        headers: Headers of the answer.
        content: The bytes of the answer; what came of them, where it broke off.
        error: What went wrong below HTTP, if something did.
    """

    operation: str
    method: str
    url: str
    attempt: int
    seconds: float
    status_code: int | None
    headers: httpx.Headers = field(repr=False)
    content: bytes = field(repr=False)
    error: httpx.HTTPError | None
