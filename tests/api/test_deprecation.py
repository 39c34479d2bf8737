"""Calling what the vendor wants no longer used says so, and what to use instead."""

from __future__ import annotations

import inspect

import httpx
import pytest

from mailgun_api.operations import OPERATIONS
from mailgun_sdk import AsyncMailgun, Mailgun

DEPRECATED = sorted(operation.id for operation in OPERATIONS.values() if operation.deprecated)


def _answer(request: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json={"items": []})


def test_some_operations_are_deprecated() -> None:
    assert len(DEPRECATED) >= 60
    assert sum(OPERATIONS[name].successor is not None for name in DEPRECATED) > 30


@pytest.mark.parametrize("operation_id", DEPRECATED)
def test_a_method_says_what_to_use_instead(operation_id: str) -> None:
    operation = OPERATIONS[operation_id]
    for client in (Mailgun("test-key"), AsyncMailgun("test-key")):
        resource = getattr(client, operation.tag)
        name = operation_id.removeprefix(f"{operation.tag}_")
        message = getattr(resource, name).__deprecated__
        assert message.startswith(operation_id)
        if operation.successor is not None:
            successor = OPERATIONS[operation.successor]
            named = f"{successor.tag}.{successor.id.removeprefix(successor.tag + '_')}"
            assert f"use {named}" in message
            assert callable(getattr(getattr(client, successor.tag), named.split(".")[1]))
        else:
            assert "no successor" in message


def test_the_warning_points_to_the_caller() -> None:
    with Mailgun("test-key", http_client=httpx.Client(transport=httpx.MockTransport(_answer))) as client:
        with pytest.warns(DeprecationWarning, match=r"use domains\.list") as caught:
            client.legacy_domains.list()
        assert caught[0].filename == __file__
        with pytest.warns(DeprecationWarning, match=r"use domains\.list") as caught:
            list(client.legacy_domains.iter())
        assert caught[0].filename == __file__


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_the_warning_of_a_coroutine_points_to_the_caller(anyio_backend: str) -> None:
    transport = httpx.MockTransport(_answer)
    async with AsyncMailgun("test-key", http_client=httpx.AsyncClient(transport=transport)) as client:
        with pytest.warns(DeprecationWarning, match=r"use domains\.list") as caught:
            call = client.legacy_domains.list()
        assert caught[0].filename == __file__
        assert inspect.isawaitable(call)
        assert (await call).items == []
