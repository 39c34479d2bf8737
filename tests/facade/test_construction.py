"""What a client is made from: arguments, then the environment, and an error that names what to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from mailgun_sdk import AsyncMailgun, DomainConfig, Mailgun, Region
from mailgun_sdk.errors import ArgumentError
from tests.facade.harness import KEY, Always, Connect, answer, authorization

Make = Callable[..., Mailgun | AsyncMailgun]


@pytest.fixture(params=[Mailgun, AsyncMailgun])
def make(request: pytest.FixtureRequest) -> Make:
    made: Make = request.param
    return made


def refused(make: Make, *args: Any, **options: Any) -> ArgumentError:
    with pytest.raises(ArgumentError) as caught:
        make(*args, **options)
    return caught.value


def test_no_key_names_the_argument_and_the_variable(make: Make) -> None:
    error = refused(make)
    assert error.argument == "api_key"
    assert "MAILGUN_API_KEY" in str(error)


@pytest.mark.parametrize(
    "key", ["", "two words", "test-key\n", "\ttest-key", "tést-key", "test\x00key", "test\u00a0key"]
)
def test_unusable_keys(make: Make, key: str) -> None:
    error = refused(make, key)
    assert error.argument == "api_key"
    assert not key or key not in str(error)


@pytest.mark.parametrize("key", [b"test-key", 5, ["test-key"]])
def test_keys_of_another_type_are_not_called_empty(make: Make, key: Any) -> None:
    error = refused(make, key)
    assert error.argument == "api_key"
    assert type(key).__name__ in error.problem


def test_unusable_key_in_the_environment_names_the_variable(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILGUN_API_KEY", "")
    assert refused(make).argument == "MAILGUN_API_KEY"
    monkeypatch.setenv("MAILGUN_API_KEY", "with\nline")
    assert refused(make).argument == "MAILGUN_API_KEY"


def test_a_domain_with_a_key_is_enough(make: Make) -> None:
    assert "example.com" in repr(make(domains={"example.com": DomainConfig(api_key=KEY)}))
    assert refused(make, domains={"example.com": DomainConfig(region="eu")}).argument == "api_key"


@pytest.mark.parametrize("region", ["asia", "e u", "eu ", "us-east", "", 5, ["eu"]])
def test_unknown_regions_name_the_choices(make: Make, region: Any) -> None:
    error = refused(make, KEY, region=region)
    assert error.argument == "region"
    assert repr(region) in str(error)
    assert "'us'" in str(error)
    assert "'eu'" in str(error)


def test_unknown_region_in_the_environment_names_the_variable(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILGUN_REGION", "asia")
    error = refused(make, KEY)
    assert error.argument == "MAILGUN_REGION"
    assert "'us' or 'eu'" in str(error)
    make(KEY, region="eu")


@pytest.mark.shows_key("it stands in a URL that the caller gave")
@pytest.mark.parametrize(
    "url",
    [
        "http://api.mailgun.net",
        "http://localhost.example.com",
        "http://127.0.0.1.example.com",
        "http://0.0.0.0",
        "http://2130706433",
        "https://api:test-key@api.mailgun.net",
        "https://api@api.mailgun.net",
        "https://:@api.mailgun.net",
        "https://api.mailgun.net\\@example.com",
        "http://localhost\\.example.com",
        "api.mailgun.net",
        "//api.mailgun.net",
        "ftp://api.mailgun.net",
        "file:///etc/hosts",
        "https://",
        "https:///v3",
        "https://api.mailgun.net?a=1",
        "https://api.mailgun.net#a",
        "https://api.mailgun.net:port",
        "https://api.mailgun.net:99999",
        "https://[::1",
        "https://api.mailgun.net\n",
        "https://api mailgun.net",
        "https://api..mailgun.net",
        " https://api.mailgun.net",
        "",
        b"https://api.mailgun.net",
        5,
    ],
)
def test_base_urls_that_would_give_the_key_away(make: Make, url: Any) -> None:
    error = refused(make, KEY, base_url=url)
    assert error.argument == "base_url"
    assert KEY not in str(error)


def test_unusable_base_url_in_the_environment_names_the_variable(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILGUN_BASE_URL", "http://example.com")
    assert refused(make, KEY).argument == "MAILGUN_BASE_URL"


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost:8025",
        "http://127.0.0.1:8025",
        "http://[::1]:8025",
        "https://example.com",
        "https://example.com/",
    ],
)
def test_base_urls_that_are_fine(make: Make, url: str) -> None:
    assert url.rstrip("/") in repr(make(KEY, base_url=url))


@pytest.mark.parametrize(
    "timeout",
    [
        None,
        0,
        -1,
        float("inf"),
        float("nan"),
        True,
        "5",
        10**400,
        1e12,
        httpx.Timeout(None),
        httpx.Timeout(5, read=None),
        httpx.Timeout(5, pool=0),
    ],
    ids=repr,
)
def test_time_limits_that_never_end(make: Make, timeout: Any) -> None:
    assert refused(make, KEY, timeout=timeout).argument == "timeout"


@pytest.mark.parametrize("max_retries", [-1, True, 1.0, "2", None])
def test_numbers_of_retries_that_are_none(make: Make, max_retries: Any) -> None:
    error = refused(make, KEY, max_retries=max_retries)
    assert error.argument == "max_retries"
    assert repr(max_retries) in str(error)


@pytest.mark.parametrize(
    "domains",
    [
        {"example.com": "eu"},
        {"example.com": None},
        {"": DomainConfig("eu")},
        {b"example.com": DomainConfig("eu")},
        ["example.com"],
        "example.com",
        DomainConfig("eu"),
    ],
    ids=repr,
)
def test_domains_of_a_wrong_type(make: Make, domains: Any) -> None:
    error = refused(make, KEY, domains=domains)
    assert error.argument == "domains"
    assert "DomainConfig" in str(error)


def test_wrong_domain_configs_name_their_argument() -> None:
    with pytest.raises(ArgumentError, match="region: 'asia'"):
        DomainConfig("asia")
    with pytest.raises(ArgumentError, match="api_key: "):
        DomainConfig(api_key="")


@pytest.mark.parametrize("subaccount", ["", "a b", "a\nX-Other: b", "é", "a/b", "²", 5, b"a"])
def test_subaccounts_that_are_no_id(make: Make, subaccount: Any) -> None:
    assert refused(make, KEY, subaccount=subaccount).argument == "subaccount"


def test_an_http_client_of_the_other_kind() -> None:
    assert refused(Mailgun, KEY, http_client=httpx.AsyncClient()).argument == "http_client"
    assert refused(AsyncMailgun, KEY, http_client=httpx.Client()).argument == "http_client"
    assert refused(Mailgun, KEY, http_client="https://example.com").argument == "http_client"


def test_arguments_after_the_key_have_names(make: Make) -> None:
    with pytest.raises(TypeError):
        make(KEY, "eu")
    with pytest.raises(TypeError, match="regoin"):
        make(KEY, regoin="eu")


@pytest.mark.anyio
async def test_the_environment_is_used(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILGUN_API_KEY", "test-key-2")
    monkeypatch.setenv("MAILGUN_REGION", "EU")
    service = Always(answer({"items": []}))
    await connect(service, api_key=None).domains.list()
    assert service.request.url.host == "api.eu.mailgun.net"
    assert service.request.headers["Authorization"] == authorization("test-key-2")


@pytest.mark.anyio
async def test_arguments_win_over_the_environment(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILGUN_API_KEY", "test-key-2")
    monkeypatch.setenv("MAILGUN_REGION", "eu")
    monkeypatch.setenv("MAILGUN_BASE_URL", "https://env.example.com")
    service = Always(answer({"items": []}))
    await connect(service, base_url="https://arg.example.com/mailgun/").domains.list()
    assert str(service.request.url) == "https://arg.example.com/mailgun/v4/domains"
    assert service.request.headers["Authorization"] == authorization()


@pytest.mark.anyio
async def test_the_base_url_of_the_environment(connect: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILGUN_BASE_URL", "http://127.0.0.1:8025/")
    service = Always(answer({"items": []}))
    await connect(service, region=Region.EU).domains.list()
    assert str(service.request.url) == "http://127.0.0.1:8025/v4/domains"


def test_an_empty_base_url_in_the_environment_is_none(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILGUN_BASE_URL", "")
    assert "base_url" not in repr(make(KEY))
