"""Spans of calls, read back from OpenTelemetry's own exporter."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode, get_current_span

from mailgun_sdk import otel
from mailgun_sdk.errors import ArgumentError, ServerError
from tests.facade.harness import KEY, QUEUED, Answer, Connect, Failure, Script, answer

pytestmark = pytest.mark.anyio

SENDING: dict[str, Any] = {"from_": "me@example.com", "to": "you@example.org", "text": "Hi!"}


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def provider(exporter: InMemorySpanExporter) -> TracerProvider:
    provider = TracerProvider(shutdown_on_exit=False)
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    return provider


async def test_a_call_is_a_span(connect: Connect, exporter: InMemorySpanExporter, provider: TracerProvider) -> None:
    inside: list[str] = []

    def step(request: httpx.Request) -> httpx.Response:
        inside.append(getattr(get_current_span(), "name", ""))
        return answer(QUEUED)(request)

    mg = connect(step, hooks=[otel.tracing(provider)])
    with provider.get_tracer("tests").start_as_current_span("outer") as outer:
        await mg.messages.send("example.com", **SENDING)
    span, _ = exporter.get_finished_spans()
    assert (span.name, span.kind, span.status.status_code) == ("messages_send", SpanKind.CLIENT, StatusCode.UNSET)
    assert dict(span.attributes or {}) == {
        "mailgun.operation": "messages_send",
        "mailgun.domain": "example.com",
        "http.request.method": "POST",
        "http.response.status_code": 200,
        "server.address": "api.mailgun.net",
    }
    # What runs inside is a child, the transport's own spans for instance.
    assert inside == ["messages_send"]
    assert span.parent is not None
    assert span.parent.span_id == outer.get_span_context().span_id


async def test_attempts_are_events_of_one_span(
    connect: Connect, exporter: InMemorySpanExporter, provider: TracerProvider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mailgun_sdk._retry.backoff", lambda attempt: 0.0)
    service = Script(Failure(httpx.ReadTimeout), Answer(502), answer({"items": []}))
    await connect(service, hooks=[otel.tracing(provider)]).domains.list()
    (span,) = exporter.get_finished_spans()
    assert [(event.name, dict(event.attributes or {})) for event in span.events] == [
        ("retry", {"after": "ReadTimeout"}),
        ("retry", {"after": "502"}),
    ]
    assert (span.attributes or {})["http.request.resend_count"] == 2


async def test_a_span_tells_the_kind_of_error_and_nothing_of_the_recipient(
    connect: Connect, exporter: InMemorySpanExporter, provider: TracerProvider
) -> None:
    mg = connect(Script(Answer(500, b"you@example.org")), hooks=[otel.tracing(provider)], max_retries=0)
    with pytest.raises(ServerError):
        await mg.bounces.get("example.com", "you@example.org")
    (span,) = exporter.get_finished_spans()
    assert span.status.status_code is StatusCode.ERROR
    assert (span.attributes or {})["error.type"] == "ServerError"
    assert "you@" not in span.to_json()
    assert "/v3/" not in span.to_json()
    assert KEY not in span.to_json()


def test_another_provider_is_refused() -> None:
    with pytest.raises(ArgumentError, match="tracer_provider"):
        otel.tracing("tracer")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
