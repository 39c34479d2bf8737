"""Spans of OpenTelemetry for each call; needs `mailgun-sdk[otel]`.

    from mailgun_sdk import Mailgun, otel

    mg = Mailgun(hooks=[otel.tracing()])

A span has the name of its operation and holds no URL, no address and no header: nothing of a message or its recipients.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import urlsplit

from mailgun_api.types import Operation

from ._hooks import Hook
from ._replies import Reply
from ._version import __version__
from .errors import ArgumentError

try:
    from opentelemetry.trace import SpanKind, Status, StatusCode, TracerProvider, get_tracer
except ImportError as error:
    raise ImportError("mailgun_sdk.otel needs OpenTelemetry: install mailgun-sdk[otel]") from error


def tracing(tracer_provider: TracerProvider | None = None) -> Hook:
    """A hook that makes a span for each call: `Mailgun(hooks=[tracing()])`.

    The span covers all attempts of a call and the waiting between them. Its name is the operationId, its kind `client`.
    Attributes, as OpenTelemetry's conventions for HTTP name them: `http.request.method`, `server.address`,
    `http.response.status_code`, `http.request.resend_count`, `error.type`; and `mailgun.operation`, `mailgun.domain`.
    Each attempt that did not end the call is an event `retry` with its status or error.

    Args:
        tracer_provider: Where spans go; the global one when absent.

    Returns:
        The hook.

    Raises:
        ArgumentError: It is no tracer provider.
    """
    if tracer_provider is not None and not isinstance(tracer_provider, TracerProvider):
        raise ArgumentError("tracer_provider", f"needs a TracerProvider, got {type(tracer_provider).__name__}")
    tracer = get_tracer("mailgun_sdk", __version__, tracer_provider)

    @contextmanager
    def trace(operation: Operation[Any], domain: str | None) -> Iterator[Callable[[Reply], None]]:
        attributes: dict[str, str] = {"mailgun.operation": operation.id, "http.request.method": operation.method}
        if domain is not None:
            attributes["mailgun.domain"] = domain
        before: Reply | None = None

        def report(reply: Reply) -> None:
            nonlocal before
            if before is not None:
                span.add_event("retry", {"after": _outcome(before)})
                span.set_attribute("http.request.resend_count", reply.attempt - 1)
            before = reply
            span.set_attribute("server.address", urlsplit(reply.url).hostname or "")
            if reply.status_code is not None:
                span.set_attribute("http.response.status_code", reply.status_code)

        # The texts of errors hold URLs, and these addresses: only their kind is told.
        with tracer.start_as_current_span(
            operation.id,
            kind=SpanKind.CLIENT,
            attributes=attributes,
            record_exception=False,
            set_status_on_exception=False,
        ) as span:
            try:
                yield report
            except BaseException as error:
                # A driver that is cancelled closes the exchange, which arrives here as this.
                cancelled = isinstance(error, GeneratorExit)
                span.set_attribute("error.type", "cancelled" if cancelled else type(error).__name__)
                span.set_status(Status(StatusCode.ERROR))
                raise

    return trace


def _outcome(reply: Reply) -> str:
    return str(reply.status_code) if reply.error is None else type(reply.error).__name__
