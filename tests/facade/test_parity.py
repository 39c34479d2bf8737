"""The two clients offer the same, under the same names, with the same words."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any, TypeVar, cast

import pytest

import mailgun_sdk
from mailgun_api import client as generated
from mailgun_api import enums, models
from mailgun_api.lists import AsyncItems, Items
from mailgun_api.types import Call, FilePart
from mailgun_sdk import AsyncMailgun, Mailgun

T = TypeVar("T")

TO_SYNC = {
    "AsyncItems[": "Items[",
    "AsyncEventFeed": "EventFeed",
    "AsyncBatch": "Batch",
    "Iterable[Recipient] | AsyncIterable[Recipient]": "Iterable[Recipient]",
    ", concurrency: 'int' = 4": "",
    "    concurrency: How many calls to make at once, from 1 to 100. "
    "Results come in the order of the recipients.\n": "",
    "httpx.AsyncClient": "httpx.Client",
    "AsyncClient": "Client",
    "aclose": "close",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
}


def tags(client: type[Any]) -> list[str]:
    """The names of the resources of a client."""
    return sorted(name for name, value in vars(client).items() if isinstance(value, generated.Room))


TAGS = tags(generated.Client)


def sync_words(text: str) -> str:
    """A text of the asynchronous side as the synchronous side would have it."""
    for word, other in TO_SYNC.items():
        text = text.replace(word, other)
    return text


def resource(client: object, tag: str) -> type[Any]:
    return type(getattr(client, tag))


def methods(kind: type[Any]) -> dict[str, Callable[..., Any]]:
    """The public methods of a class, by the name that the synchronous side gives them."""
    special = ("__enter__", "__exit__", "__aenter__", "__aexit__", "__init__")
    return {
        sync_words(name): member
        for name, member in inspect.getmembers(kind, inspect.isfunction)
        if not name.startswith("_") or name in special
    }


PAIRS: dict[str, tuple[type[Any], type[Any]]] = {
    "client": (Mailgun, AsyncMailgun),
    **{tag: (resource(Mailgun("test-key"), tag), resource(AsyncMailgun("test-key"), tag)) for tag in TAGS},
}


@pytest.fixture(params=PAIRS)
def pair(request: pytest.FixtureRequest) -> tuple[type[Any], type[Any]]:
    return PAIRS[request.param]


def test_there_is_something_to_compare() -> None:
    assert len(TAGS) >= 7
    assert sum(len(methods(sync)) for sync, _ in PAIRS.values()) >= 60


def test_both_have_the_same_resources() -> None:
    assert tags(generated.AsyncClient) == TAGS


def test_both_have_the_same_public_names(pair: tuple[type[Any], type[Any]]) -> None:
    sync, asynchronous = pair
    names = [{sync_words(name) for name in dir(kind) if not name.startswith("_")} for kind in (sync, asynchronous)]
    assert names[0] == names[1]
    assert methods(sync).keys() == methods(asynchronous).keys()


def test_both_have_the_same_signatures(pair: tuple[type[Any], type[Any]]) -> None:
    sync, asynchronous = pair
    theirs = methods(asynchronous)
    for name, method in methods(sync).items():
        ours, other = inspect.signature(method), inspect.signature(theirs[name])
        assert str(ours) == sync_words(str(other)), name
        # Calls at once are for the asynchronous side only.
        assert [parameter.default for parameter in ours.parameters.values()] == [
            parameter.default for parameter in other.parameters.values() if parameter.name != "concurrency"
        ]


def test_what_waits_is_awaited(pair: tuple[type[Any], type[Any]]) -> None:
    """A method of the asynchronous side is a coroutine, unless it gives an iterator or a copy."""
    sync, asynchronous = pair
    for name, method in methods(sync).items():
        other = methods(asynchronous)[name]
        assert not inspect.iscoroutinefunction(method), name
        at_once = name in (
            "__init__",
            "with_options",
            "on_behalf_of",
            "capture",
            "follow",
            "check",
            "send_batch",
        ) or "Items[" in str(inspect.signature(method).return_annotation)
        # Deprecated ones are wrapped to warn when they are called, not when they are awaited.
        assert inspect.iscoroutinefunction(inspect.unwrap(other)) != at_once, name


def test_both_say_the_same(pair: tuple[type[Any], type[Any]]) -> None:
    sync, asynchronous = pair
    for name, method in methods(sync).items():
        # Without the indentation of the code, which Python keeps up to 3.12.
        said, other = (inspect.cleandoc(each.__doc__ or "") for each in (method, methods(asynchronous)[name]))
        assert said == sync_words(other) or not said, name
    # The first line tells the two apart.
    assert after_first_line(sync.__doc__) == sync_words(after_first_line(asynchronous.__doc__))


def after_first_line(text: str | None) -> str:
    return (text or "").partition("\n")[2]


def test_public_methods_are_documented(pair: tuple[type[Any], type[Any]]) -> None:
    for kind in pair:
        assert kind.__doc__
        for name, method in methods(kind).items():
            assert method.__doc__ or name.startswith("__"), name


@pytest.fixture
def anyio_backend() -> str:
    """One event loop will do: nothing here waits."""
    return "asyncio"


class Recorder(generated.Client):
    """Keeps the call that a method makes."""

    def __init__(self) -> None:
        self.calls: list[Call[Any]] = []

    def run(self, call: Call[Any]) -> Any:
        self.calls.append(call)

    def iterate(self, call: Call[T]) -> Items[Any, T]:
        self.calls.append(call)
        return cast("Items[Any, T]", iter(()))


class AsyncRecorder(generated.AsyncClient):
    def __init__(self) -> None:
        self.calls: list[Call[Any]] = []

    async def run(self, call: Call[Any]) -> Any:
        self.calls.append(call)

    def iterate(self, call: Call[T]) -> AsyncItems[Any, T]:
        self.calls.append(call)
        return cast("AsyncItems[Any, T]", iter(()))


EXAMPLES: list[tuple[str, Callable[[str], Any]]] = [
    (r"bool\b", lambda name: True),
    (r"int\b", lambda name: 7),
    (r"str\b|Literal\[.*\| str", lambda name: f"{name}@example.org"),
    (r"Sequence\[str\]", lambda name: [f"{name}@example.org"]),
    (r"datetime", lambda name: datetime(2026, 10, 20, tzinfo=UTC)),
    (r"date\b", lambda name: date(2026, 10, 20)),
    (r"timedelta", lambda name: timedelta(hours=2)),
    (r"AddressInput \| Sequence", lambda name: [(name, f"{name}@example.org")]),
    (r"AddressInput", lambda name: f"{name}@example.org"),
    (r"FileInput", lambda name: (f"{name}.txt", b"content")),
    (r"Sequence\[FileInput\]", lambda name: [(f"{name}.txt", b"content")]),
    (r"Mapping\[str, (str|Any)\]", lambda name: {"Key": name}),
]


def example(name: str, annotation: str) -> Any:
    """A value that a parameter takes, told by its annotation; texts hold the name of the parameter."""
    many, word = re.match(r"(Sequence\[)?(\w+)", annotation).groups()  # type: ignore[union-attr] # pyright: ignore[reportOptionalMemberAccess]
    if hasattr(enums, word) and word[0].isupper() and word != "Literal":
        return f"{name}@example.org"
    if word in models.__all__:
        kind = getattr(models, word)
        members = inspect.signature(kind).parameters.values()
        needed = [item for item in members if item.default is item.empty]
        item = kind(**{item.name: example(f"{name}.{item.name}", str(item.annotation)) for item in needed})
        return [item] if many else item
    return next(make for pattern, make in EXAMPLES if re.match(pattern, annotation))(name)


def arguments(method: Callable[..., Any]) -> dict[str, Any]:
    """A value for each parameter of a method."""
    _, *parameters = inspect.signature(method).parameters.values()
    return {parameter.name: example(parameter.name, str(parameter.annotation)) for parameter in parameters}


def wire(call: Call[Any]) -> tuple[Any, ...]:
    """All of a call that can be compared."""
    content = None if call.body is None else call.body.content
    if isinstance(content, list):
        content = [
            (item[0], item[1].value if isinstance(item[1], FilePart) else item[1]) if isinstance(item, tuple) else item
            for item in content
        ]
    kind = None if call.body is None else call.body.kind
    return call.operation, call.url, call.domain, list(call.query), kind, content, call.headers


# What is written by hand makes more than one call, or none, or changes its arguments.
NOT_ONE_CALL = (
    "__init__",
    "check",
    "download_attachment",
    "follow",
    "get_stored",
    "get_stored_email",
    "resend_stored",
    "send_batch",
    "send_mime",
    "send_or_find",
)
CALLS = [(tag, name) for tag in TAGS for name in methods(PAIRS[tag][0]) if name not in NOT_ONE_CALL]


@pytest.mark.anyio
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(("tag", "name"), CALLS)
async def test_both_make_the_same_call_of_all_arguments(tag: str, name: str) -> None:
    """With every argument given: a method that drops or swaps one differs from its sibling or loses its trace."""
    given = arguments(methods(PAIRS[tag][0])[name])
    recorder, async_recorder = Recorder(), AsyncRecorder()
    getattr(getattr(recorder, tag), name)(**given)
    answer = getattr(getattr(async_recorder, tag), name)(**given)
    if inspect.isawaitable(answer):
        await answer
    (call,), (other,) = recorder.calls, async_recorder.calls
    assert wire(call) == wire(other)
    text = repr(wire(call))
    assert [key for key, value in given.items() if isinstance(value, str) and key not in text] == []


def test_iter_takes_what_list_takes() -> None:
    for tag in TAGS:
        found = methods(PAIRS[tag][0])
        for name, method in found.items():
            if name.startswith("iter"):
                page = found["list" + name.removeprefix("iter")]
                assert inspect.signature(method).parameters == inspect.signature(page).parameters, f"{tag}.{name}"


def test_both_are_exported() -> None:
    assert mailgun_sdk.Mailgun is Mailgun
    assert mailgun_sdk.AsyncMailgun is AsyncMailgun
