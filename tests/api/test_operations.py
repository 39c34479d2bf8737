"""Every operation can be found, called through both kinds of client, and is imported when asked for only."""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Callable
from importlib import import_module
from typing import Any, TypeVar, cast

import pytest

from generator.bundle import bundle, operation_ids_of, operations, resolve
from mailgun_api import models
from mailgun_api.client import AsyncClient, Client
from mailgun_api.lists import AsyncItems, Items
from mailgun_api.operations import OPERATIONS
from mailgun_api.servers import SERVERS
from mailgun_api.types import Call
from tests.api.conftest import ROOT

T = TypeVar("T")

IDS = sorted(OPERATIONS)
# Path parameters that x-name renames, because the same word stands in the query or body.
RENAMED = {
    operation_id: {
        parameter["name"]: parameter["x-name"]
        for node in [*document["paths"][where.split(" ")[1]].get("parameters", []), *raw.get("parameters", [])]
        if (parameter := resolve(document, node))["in"] == "path" and "x-name" in parameter
    }
    for document in [bundle(ROOT / "spec")]
    for where, _, raw in operations(document)
    for operation_id in operation_ids_of(raw)
}
TAGS = sorted({operation.tag for operation in OPERATIONS.values()})


class Recorder(Client):
    """A client that keeps calls instead of making them."""

    def __init__(self) -> None:
        self.calls: list[Call[Any]] = []

    def run(self, call: Call[T]) -> T:
        self.calls.append(call)
        return call.operation.decode(200, {}, b"{}")

    def iterate(self, call: Call[T]) -> Items[Any, T]:
        self.calls.append(call)
        return cast("Items[Any, T]", iter(()))


class AsyncRecorder(AsyncClient):
    """The same, asynchronous."""

    def __init__(self) -> None:
        self.calls: list[Call[Any]] = []

    async def run(self, call: Call[T]) -> T:
        self.calls.append(call)
        return call.operation.decode(200, {}, b"{}")

    def iterate(self, call: Call[T]) -> AsyncItems[Any, T]:
        self.calls.append(call)
        return cast("AsyncItems[Any, T]", iter(()))


def test_the_operations_are_a_mapping() -> None:
    assert len(OPERATIONS) == len(IDS) > 50
    assert "bounces_list" in OPERATIONS
    assert "bounces_lst" not in OPERATIONS
    assert OPERATIONS.get("bounces_lst") is None
    with pytest.raises(KeyError):
        OPERATIONS["bounces_lst"]


@pytest.mark.parametrize("operation_id", IDS)
def test_an_operation_is_whole(operation_id: str) -> None:
    operation = OPERATIONS[operation_id]
    assert operation is OPERATIONS[operation_id]
    assert operation.id == operation_id
    assert operation_id.startswith(operation.tag + "_")
    assert operation.method in ("GET", "PUT", "POST", "DELETE", "PATCH")
    assert operation.path.startswith(f"/{operation.version}/")
    assert re.fullmatch(r"v[1-5]", operation.version)
    assert operation.region_scope in ("regional", "global", "unknown")
    assert operation.key_kind in ("account", "sending", "public")
    assert operation.successor is None or operation.successor in OPERATIONS
    kind, name = operation.result
    assert kind in ("model", "list", "map", "text", "bytes", "json", "none", "location")
    assert name in models.__all__ if kind in ("model", "list", "map") else not name
    if operation.method == "GET":
        assert operation.idempotent
    assert operation_id in repr(operation)


def test_sending_is_never_repeated() -> None:
    for operation_id in ("messages_send", "messages_send_mime", "messages_resend"):
        assert not OPERATIONS[operation_id].idempotent


def test_a_domain_sending_key_will_do_for_sending_only() -> None:
    found = {operation_id for operation_id in IDS if OPERATIONS[operation_id].key_kind == "sending"}
    assert found == {"messages_send", "messages_send_mime"}


def test_base_urls_have_no_version() -> None:
    assert dict(SERVERS) == {"us": "https://api.mailgun.net", "eu": "https://api.eu.mailgun.net"}


@pytest.mark.parametrize("operation_id", IDS)
def test_an_operation_is_a_function_and_a_method_of_both_clients(operation_id: str) -> None:
    operation = OPERATIONS[operation_id]
    function = getattr(import_module(f"mailgun_api.api.{operation.tag}"), operation_id)
    wanted = inspect.signature(function)
    renamed = RENAMED.get(operation_id, {})
    in_path = [renamed.get(name, name) for name in re.findall(r"\{(\w+)\}", operation.path)]
    positional = [name for name, item in wanted.parameters.items() if item.kind is item.POSITIONAL_OR_KEYWORD]
    assert positional == in_path
    for client in (Recorder(), AsyncRecorder()):
        resource = type(getattr(client, operation.tag))
        name = operation_id.removeprefix(operation.tag + "_")
        method = getattr(resource, name, None) or getattr(resource, name + "_")
        assert list(inspect.signature(method).parameters) == ["self", *wanted.parameters]
        assert inspect.iscoroutinefunction(inspect.unwrap(method)) is isinstance(client, AsyncClient)
        assert f"{operation.method} {operation.path}" in (method.__doc__ or "")
        iterator = getattr(resource, re.sub("^list", "iter", name), None) if name.startswith("list") else None
        assert (iterator is not None) is (operation.pagination is not None)


@pytest.mark.parametrize("tag", TAGS)
def test_both_clients_have_the_same_methods(tag: str) -> None:
    resources = [type(getattr(client, tag)) for client in (Recorder(), AsyncRecorder())]
    sync, asynchronous = (
        {name: method for name, method in vars(resource).items() if inspect.isfunction(method)}
        for resource in resources
    )
    assert sync.keys() == asynchronous.keys()
    for name in sync.keys() - {"__init__"}:
        first, second = inspect.signature(sync[name]), inspect.signature(asynchronous[name])
        assert first.parameters == second.parameters, name
        assert sync[name].__doc__ == asynchronous[name].__doc__, name
        if name.startswith("iter"):
            assert f"Async{first.return_annotation}" == second.return_annotation
        else:
            assert first.return_annotation == second.return_annotation


def test_a_call_says_all_there_is_to_send() -> None:
    client = Recorder()
    client.bounces.list("example.com", limit=5, page="next", address="a+b@example.com")
    (call,) = client.calls
    assert call.operation is OPERATIONS["bounces_list"]
    assert call.url == "/v3/example.com/bounces"
    assert call.domain == "example.com"
    assert list(call.query) == [("limit", "5"), ("page", "next"), ("address", "a+b@example.com")]
    assert call.body is None
    assert call.headers is None
    assert repr(call) == "<Call bounces_list: GET /v3/example.com/bounces>"


def test_deleting_one_and_deleting_all_are_two_methods() -> None:
    client = Recorder()
    client.bounces.delete("example.com", "a/b@example.com")
    client.bounces.delete_all("example.com")
    assert [call.url for call in client.calls] == [
        "/v3/example.com/bounces/a%2Fb@example.com",
        "/v3/example.com/bounces",
    ]
    with pytest.raises(TypeError):
        client.bounces.delete("example.com")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError):
        client.bounces.delete_all("example.com", "a@example.com")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    assert len(client.calls) == 2


def test_a_resource_is_made_once() -> None:
    client = Recorder()
    assert client.bounces is client.bounces
    assert type(AsyncRecorder().bounces).__name__ == "AsyncBounces"


LOADED = "import sys, json; print(json.dumps(sorted(name for name in sys.modules)))"


def test_operations_are_imported_when_asked_for(fresh_python: Callable[[str], str]) -> None:
    before = set(json.loads(fresh_python(f"import mailgun_api.operations; {LOADED}")))
    assert not [name for name in before if re.match(r"mailgun_api\.(api|models|resources)\b", name)]
    listing = set(
        json.loads(fresh_python(f"from mailgun_api.operations import OPERATIONS; sorted(OPERATIONS); {LOADED}"))
    )
    assert listing - before <= {"json", "json.decoder", "json.encoder", "json.scanner"}
    program = f"from mailgun_api.operations import OPERATIONS; OPERATIONS['bounces_list']; {LOADED}"
    after = set(json.loads(fresh_python(program)))
    assert {name for name in after if name.startswith("mailgun_api.api.")} == {"mailgun_api.api.bounces"}
    assert not [name for name in after if name.startswith("mailgun_api.models")]


def test_a_model_is_imported_without_the_others(fresh_python: Callable[[str], str]) -> None:
    loaded = json.loads(fresh_python(f"from mailgun_api.models import Bounce; {LOADED}"))
    assert [name for name in loaded if name.startswith("mailgun_api.models.")] == ["mailgun_api.models.bounce"]


def test_a_client_is_imported_without_its_resources(fresh_python: Callable[[str], str]) -> None:
    loaded = json.loads(fresh_python(f"import mailgun_api.client; {LOADED}"))
    assert not [name for name in loaded if name.startswith("mailgun_api.resources")]
