"""One way to send batches with both clients, and a service that keeps whom it accepted."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterable
from typing import Any

import httpx

from mailgun_sdk import AsyncMailgun, Mailgun
from mailgun_sdk._batch.drivers import AsyncBatch, Batch
from mailgun_sdk._batch.results import BatchResult
from tests.facade.harness import fields, parts

MESSAGE: dict[str, Any] = {"from_": "me@example.com", "subject": "Hi %recipient.name%", "text": "Hello"}
Recipient = tuple[str, dict[str, Any]]


def people(count: int, start: int = 0) -> list[Recipient]:
    """Recipients, each with variables of their own."""
    return [(f"person{number}@example.org", {"name": f"Person {number}"}) for number in range(start, start + count)]


def addresses(recipients: Iterable[Recipient]) -> list[str]:
    return [address for address, _ in recipients]


class Service:
    """Accepts batches. A plan says what is to become of each request, by its number from 0.

    Attributes:
        accepted: The addresses of each request that was carried out.
        requests: All requests.
    """

    def __init__(self, plan: dict[int, Callable[[Service, httpx.Request], httpx.Response]] | None = None) -> None:
        self.plan = plan or {}
        self.accepted: list[list[str]] = []
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        number = len(self.requests)
        self.requests.append(request)
        return self.plan.get(number, accept)(self, request)

    @property
    def everybody(self) -> list[str]:
        return [address for chunk in self.accepted for address in chunk]


def accept(service: Service, request: httpx.Request) -> httpx.Response:
    form = fields(request)
    to = [value for name, value in form if name == "to"]
    variables = json.loads(dict(form)["recipient-variables"])
    assert [address.rpartition("<")[2].rstrip(">") for address in to] == list(variables)
    service.accepted.append(list(variables))
    return httpx.Response(200, json={"id": f"<{len(service.requests)}@example.com>", "message": "Queued. Thank you."})


def accept_and_lose(service: Service, request: httpx.Request) -> httpx.Response:
    """The message is on its way, and nobody hears of it."""
    accept(service, request)
    raise httpx.ReadError("the answer was lost", request=request)


def lose(service: Service, request: httpx.Request) -> httpx.Response:
    """The request breaks off, which looks the same."""
    raise httpx.ReadError("the answer was lost", request=request)


def refuse_connection(service: Service, request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request)


def answer(status: int) -> Callable[[Service, httpx.Request], httpx.Response]:
    return lambda service, request: httpx.Response(status, json={"message": "as the script says"})


class Sender:
    """Sends batches with one of the clients."""

    def __init__(self, flavor: str) -> None:
        self.is_async = flavor != "sync"
        self.batch: Batch | AsyncBatch | None = None
        self.client: Mailgun | AsyncMailgun | None = None

    @property
    def state(self) -> str:
        """Where the last batch stands."""
        assert self.batch is not None
        return self.batch.state

    def start(self, service: Service | str, recipients: Any, **options: Any) -> Batch | AsyncBatch:
        """Make a batch, of which nothing is sent yet."""
        for name, value in MESSAGE.items():
            options.setdefault(name, value)
        settings: dict[str, Any] = {"max_retries": options.pop("max_retries", 0)}
        transport = None if isinstance(service, str) else httpx.MockTransport(service)
        if isinstance(service, str):
            settings["base_url"] = service
        elif self.is_async:
            settings["http_client"] = httpx.AsyncClient(transport=transport)
        else:
            settings["http_client"] = httpx.Client(transport=transport)
        if self.is_async:
            amg = self.client = AsyncMailgun("test-key", **settings)
            self.batch = amg.messages.send_batch("example.com", recipients, **options)
        else:
            options.pop("concurrency", None)
            mg = self.client = Mailgun("test-key", **settings)
            self.batch = mg.messages.send_batch("example.com", recipients, **options)
        return self.batch

    async def send(
        self, service: Service | str, recipients: Any, into: list[BatchResult] | None = None, **options: Any
    ) -> list[BatchResult]:
        """Send a batch to its end. What is accepted before an error stays in `into`."""
        results = [] if into is None else into
        batch = self.start(service, recipients, **options)
        try:
            await gather(batch, results)
        finally:
            if isinstance(self.client, AsyncMailgun):
                await self.client.aclose()
            elif self.client is not None:
                self.client.close()
        return results


async def gather(batch: Batch | AsyncBatch, into: list[BatchResult]) -> None:
    if isinstance(batch, AsyncBatch):
        async for result in batch:
            into.append(result)
    else:
        for result in batch:
            into.append(result)


async def one(batch: Batch | AsyncBatch) -> BatchResult:
    """The next result."""
    return await anext(batch) if isinstance(batch, AsyncBatch) else next(batch)


async def trickle(items: Iterable[Any]) -> AsyncIterator[Any]:
    for item in items:
        yield item


def files(request: httpx.Request) -> dict[str | None, bytes]:
    """The files of a request, by name."""
    return {part.filename: part.content for part in parts(request) if part.filename is not None}
