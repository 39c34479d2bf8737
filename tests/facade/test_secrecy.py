"""The key is nowhere but on the wire: not in a repr, a log record, an error, or what a crash reporter collects."""

from __future__ import annotations

import base64
import logging
import pickle
import traceback
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any

import httpx
import pytest

from mailgun_sdk import AsyncMailgun, DomainConfig, Mailgun, errors
from tests.facade.harness import US, Always, Answer, Connect, Failure, answer, authorization, collect
from tests.facade.loopback import hang_up, refusing, reply, serving

pytestmark = pytest.mark.anyio

MARKED = "key-0000-marked"
MARKED_TOO = "key-0000-of-a-domain"
DOMAINS = {"mg.example.eu": DomainConfig(region="eu", api_key=MARKED_TOO)}
FORMS = [
    form
    for key in (MARKED, MARKED_TOO)
    for form in (key, authorization(key), authorization(key)[6:], base64.b64encode(key.encode()).decode().rstrip("="))
]

Action = Callable[[AsyncMailgun], Awaitable[Any]]


def assert_no_key(text: str) -> None:
    found = [form for form in FORMS if form in text]
    assert not found, f"{found} in {text}"


def locals_of(trace: TracebackType | None) -> Iterator[str]:
    """What a crash reporter takes from the frames of this package."""
    for frame, _ in traceback.walk_tb(trace):
        if str(frame.f_globals.get("__name__")).startswith("mailgun_"):
            for name, value in frame.f_locals.items():
                yield f"{frame.f_code.co_name}.{name} = {value!r}"


def everything_about(error: BaseException) -> Iterator[str]:
    """Each text that an error can turn into."""
    yield from (repr(error), str(error), repr(error.args), repr(vars(error)))
    yield "".join(traceback.format_exception(error))
    yield repr(pickle.dumps(error)) if isinstance(error, errors.MailgunError) else ""
    yield from locals_of(error.__traceback__)
    for other in (error.__cause__, error.__context__):
        if other is not None:
            yield from everything_about(other)


@contextmanager
def secret(caplog: pytest.LogCaptureFixture, kind: type[errors.MailgunError]) -> Iterator[None]:
    """What happens inside ends in an error of this kind, and leaves the key nowhere."""
    caplog.set_level(logging.DEBUG)
    for name in ("mailgun_sdk", "httpx", "httpcore"):
        caplog.set_level(logging.DEBUG, logger=name)
    with pytest.raises(kind) as caught:
        yield
    for text in everything_about(caught.value):
        assert_no_key(text)
    assert_no_key_in(caplog)


def assert_no_key_in(caplog: pytest.LogCaptureFixture) -> None:
    assert any(record.name == "mailgun_sdk" for record in caplog.records) or not caplog.records
    for record in caplog.records:
        assert_no_key(f"{record.getMessage()} {record.args!r} {vars(record)!r}")


def client(connect: Connect, step: Callable[[httpx.Request], httpx.Response]) -> AsyncMailgun:
    return connect(Always(step), api_key=MARKED, domains=DOMAINS, max_retries=1)


def test_the_repr_of_clients() -> None:
    for mg in (Mailgun(MARKED, domains=DOMAINS), AsyncMailgun(MARKED, domains=DOMAINS)):
        assert "mg.example.eu" in repr(mg)
        for holder in (mg, mg.with_options(timeout=5), mg.messages):
            assert_no_key(repr(holder))
            assert_no_key(repr(getattr(holder, "__dict__", {})))
        assert_no_key(repr({name: getattr(mg._settings, name) for name in mg._settings.__slots__}))
    assert_no_key(repr(DOMAINS))
    assert_no_key(repr([vars(config) for config in DOMAINS.values()]))


@pytest.mark.parametrize("status", [302, 400, 401, 402, 403, 404, 409, 413, 418, 420, 429, 500, 503])
async def test_refusals(connect: Connect, caplog: pytest.LogCaptureFixture, status: int) -> None:
    mg = client(connect, answer({"message": "no"}, status))
    with secret(caplog, errors.APIStatusError):
        await mg.bounces.list("mg.example.eu", limit=5)
    with secret(caplog, errors.APIStatusError):
        await mg.messages.send("example.com", to="you@example.org", text="Hi")


@pytest.mark.parametrize("kind", [httpx.ConnectError, httpx.ReadTimeout, httpx.RemoteProtocolError])
async def test_failing_connections(
    connect: Connect, caplog: pytest.LogCaptureFixture, kind: type[httpx.RequestError]
) -> None:
    mg = client(connect, Failure(kind))
    with secret(caplog, errors.APIConnectionError):
        await mg.domains.list()
    with secret(caplog, errors.APIConnectionError):
        await mg.messages.send("mg.example.eu", to="you@example.org", text="Hi")


@pytest.mark.parametrize(
    ("step", "action", "kind"),
    [
        (Answer(200, b"Mailgun Magnificent API"), lambda mg: mg.domains.list(), errors.DecodeError),
        (answer({"items": "none"}), lambda mg: collect(mg.domains.iter()), errors.DecodeError),
        (
            answer({"items": [{}], "paging": {"next": "https://example.com/"}}),
            lambda mg: collect(mg.bounces.iter("mg.example.eu")),
            errors.UntrustedLinkError,
        ),
        (
            answer({"items": [{}], "paging": {"next": f"{US}/v3/a"}}),
            lambda mg: collect(mg.bounces.iter("example.com")),
            errors.PaginationError,
        ),
        (Answer(), lambda mg: mg.bounces.list(""), errors.ArgumentError),
        (Answer(), lambda mg: mg.request("POST", "/v3/a", files={"a": "text"}), errors.ArgumentError),
    ],
    ids=["no JSON", "no list", "foreign link", "endless list", "empty domain", "text as file"],
)
async def test_other_errors(
    connect: Connect, caplog: pytest.LogCaptureFixture, step: Answer, action: Action, kind: type[errors.MailgunError]
) -> None:
    mg = client(connect, step)
    with secret(caplog, kind):
        await action(mg)


@pytest.mark.shows_key("it stands in a URL that the caller gave")
@pytest.mark.parametrize("host", ["api.mailgun.net", "example.com"])
async def test_a_key_inside_a_url(connect: Connect, host: str) -> None:
    """A habit from curl. The caller's own frames hold it; the error does not."""
    mg = client(connect, Answer())
    with pytest.raises(errors.UntrustedLinkError) as caught:
        await mg.request("GET", f"https://api:{MARKED}@{host}/v3/a")
    assert host in str(caught.value)
    for text in (repr(caught.value), str(caught.value), repr(vars(caught.value)), repr(pickle.dumps(caught.value))):
        assert_no_key(text)


@pytest.mark.shows_key("it stands in a URL that the caller gave")
def test_unusable_keys() -> None:
    for make in (Mailgun, AsyncMailgun):
        for key, base_url in ((MARKED + "\n", None), (MARKED, f"https://api:{MARKED}@example.com")):
            with pytest.raises(errors.ArgumentError) as caught:
                make(key, base_url=base_url)
            assert_no_key(str(caught.value))
            assert_no_key(repr(caught.value))


async def test_over_real_connections(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    """The HTTP libraries log what they do, too."""
    with serving(reply(b'{"items": []}'), hang_up, reply(b"no", 401), reply(b"busy", 500)) as server:
        async with connect(api_key=MARKED, domains=DOMAINS, base_url=server.url, max_retries=0) as mg:
            caplog.set_level(logging.DEBUG)
            await mg.domains.list()
            assert_no_key_in(caplog)
            with secret(caplog, errors.APIConnectionError):
                await mg.domains.list()
            with secret(caplog, errors.AuthenticationError):
                await mg.bounces.list("mg.example.eu")
            with secret(caplog, errors.ServerError):
                await mg.messages.send("mg.example.eu", to="you@example.org", text="Hi")
    assert {record.name.partition(".")[0] for record in caplog.records} >= {"mailgun_sdk", "httpcore"}
    with refusing() as url:
        async with connect(api_key=MARKED, base_url=url, max_retries=0) as mg:
            with secret(caplog, errors.APIConnectionError):
                await mg.domains.list()


async def test_logs_have_no_addresses_and_no_content(connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="mailgun_sdk")
    mg = client(connect, answer({"id": "1", "message": "Queued."}))
    await mg.messages.send("example.com", to="you@example.org", subject="Private", text="Hello")
    ours = [record.getMessage() for record in caplog.records if record.name == "mailgun_sdk"]
    assert ours
    assert all(word not in text for text in ours for word in ("you@example.org", "Private", "Hello"))
    assert all(record.levelno <= logging.DEBUG for record in caplog.records if record.name == "mailgun_sdk")
