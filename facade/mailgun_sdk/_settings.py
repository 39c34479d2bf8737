"""What a client was told, checked once, never changed: keys, regions, time limits."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import httpx

from mailgun_api.types import Call

from ._domain_config import DomainConfig
from ._hidden import Hidden
from ._hooks import Hook
from ._keys import ApiKey, KeySource, hide
from ._limiter import Limiter
from ._regions import LOOPBACK, Region, parse_base_url, parse_region
from ._transport.given import check_given
from .errors import ArgumentError

DEFAULT_TIMEOUT = 60.0
DEFAULT_TOTAL_TIMEOUT = 600.0
DEFAULT_RESPONSE_BYTES = 64 * 1024 * 1024  # a stored message of 25 MB is some 35 MB of JSON
DEFAULT_RETRY_SECONDS = 120.0
_CONNECT_TIMEOUT = 10.0
_LONGEST_TIMEOUT = 86_400  # a day; what sockets can count to ends somewhere, too


_NOTHING_SAID = DomainConfig()


class Target:
    """Where one call goes, and with which key."""

    __slots__ = ("api_key", "base_url")

    def __init__(self, base_url: str, api_key: ApiKey) -> None:
        self.base_url = base_url
        self.api_key = api_key


class Settings:
    """Everything a call needs to know beside itself. Never changed: `changed` gives a copy."""

    __slots__ = (
        "api_key",
        "base_url",
        "domains",
        "hooks",
        "limiter",
        "max_response_bytes",
        "max_retries",
        "max_retry_seconds",
        "region",
        "sending_key",
        "subaccount",
        "timeout",
        "total_timeout",
    )

    def __init__(
        self,
        *,
        api_key: ApiKey | None,
        sending_key: ApiKey | None,
        region: Region,
        base_url: str | None,
        domains: Mapping[str, DomainConfig],
        subaccount: str | None,
        timeout: httpx.Timeout,
        total_timeout: float,
        max_retries: int,
        max_retry_seconds: float,
        limiter: Limiter | None,
        hooks: tuple[Hook, ...],
        max_response_bytes: int,
    ) -> None:
        self.api_key = api_key
        self.sending_key = sending_key
        self.region = region
        self.base_url = base_url
        self.domains = domains
        self.subaccount = subaccount
        self.timeout = timeout
        self.total_timeout = total_timeout
        self.max_retries = max_retries
        self.max_retry_seconds = max_retry_seconds
        self.limiter = limiter
        self.hooks = hooks
        self.max_response_bytes = max_response_bytes

    def target(self, call: Call[Any]) -> Target:
        """Base URL and key by the domain that a call names; the client's own where it names none.

        Raises:
            ArgumentError: There is no key for it.
        """
        config = self.domain_config(call.domain)
        keys = [config.api_key, self.api_key]
        if call.operation.key_kind == "sending":
            # Least privilege first, but what is said of the domain before what is said of the client.
            keys = [config.sending_key, config.api_key, self.sending_key, self.api_key]
        api_key = next((key for key in keys if key is not None), None)
        if api_key is None:
            raise ArgumentError("api_key", self._lack(call, config))
        return Target(self.base_url or (config.region or self.region).api_url, api_key)

    def domain_config(self, domain: str | None) -> DomainConfig:
        """What was said of a domain; nothing, where it was not named."""
        return (self.domains.get(domain.lower()) if domain and self.domains else None) or _NOTHING_SAID

    def _lack(self, call: Call[Any], config: DomainConfig) -> str:
        if config.sending_key is not None or self.sending_key is not None:
            return (
                f"{call.operation.id} needs an account key; a domain sending key can send (messages.send, "
                "messages.send_mime) and nothing else"
            )
        return f"the client has keys for {', '.join(sorted(self.domains))} only and {call.operation.id} needs another"

    def changed(
        self,
        *,
        timeout: float | httpx.Timeout | None,
        total_timeout: float | None,
        region: Region | str | None,
        subaccount: str | None,
        max_retries: int | None,
        max_retry_seconds: float | None,
        max_response_bytes: int | None,
    ) -> Settings:
        """A copy where what is given is otherwise."""
        new: dict[str, Any] = {}
        if timeout is not None:
            new["timeout"] = parse_timeout(timeout)
        if total_timeout is not None:
            new["total_timeout"] = _parse_total_timeout(total_timeout)
        if region is not None:
            new["region"] = parse_region(region)
        if subaccount is not None:
            new["subaccount"] = _parse_subaccount(subaccount)
        if max_retries is not None:
            new["max_retries"] = _parse_max_retries(max_retries)
        if max_retry_seconds is not None:
            new["max_retry_seconds"] = _parse_max_retry_seconds(max_retry_seconds)
        if max_response_bytes is not None:
            new["max_response_bytes"] = _parse_max_response_bytes(max_response_bytes)
        return self.with_values(**new)

    def with_values(self, **new: Any) -> Settings:
        """The same for values that are checked."""
        copy = object.__new__(Settings)
        for name in self.__slots__:
            setattr(copy, name, new.get(name, getattr(self, name)))
        return copy


def make_settings(
    api_key: Hidden[KeySource] | None,
    *,
    sending_key: Hidden[KeySource] | None,
    region: Region | str | None,
    base_url: str | None,
    domains: Mapping[str, DomainConfig] | None,
    subaccount: str | None,
    timeout: float | httpx.Timeout,
    total_timeout: float,
    max_retries: int,
    max_retry_seconds: float,
    calls_per_second: float | None,
    hooks: Sequence[Hook],
    max_response_bytes: int,
    http_client: object,
) -> Settings:
    """Arguments of a client, completed from the environment and checked.

    Raises:
        ArgumentError: One is missing or wrong.
    """
    configs = _parse_domains(domains)
    key_name = "api_key" if api_key is not None else "MAILGUN_API_KEY"
    key = api_key if api_key is not None else hide(os.environ.get("MAILGUN_API_KEY"))
    with_key = any(config.api_key or config.sending_key for config in configs.values())
    if key is None and sending_key is None and not with_key:
        raise ArgumentError("api_key", "is missing; give api_key=… or set the environment variable MAILGUN_API_KEY")
    region_name = "region" if region is not None else "MAILGUN_REGION"
    url_name = "base_url" if base_url is not None else "MAILGUN_BASE_URL"
    base_url = base_url if base_url is not None else os.environ.get("MAILGUN_BASE_URL") or None
    if base_url is not None:
        base_url = parse_base_url(base_url, url_name)
    # Nobody is on the way to this very machine.
    if base_url is None or urlsplit(base_url).hostname not in LOOPBACK:
        check_given(http_client)
    return Settings(
        api_key=None if key is None else ApiKey(key, key_name),
        sending_key=None if sending_key is None else ApiKey(sending_key, "sending_key"),
        region=parse_region(
            region if region is not None else os.environ.get("MAILGUN_REGION") or Region.US, region_name
        ),
        base_url=base_url,
        domains=configs,
        subaccount=None if subaccount is None else _parse_subaccount(subaccount),
        timeout=parse_timeout(timeout),
        total_timeout=_parse_total_timeout(total_timeout),
        max_retries=_parse_max_retries(max_retries),
        max_retry_seconds=_parse_max_retry_seconds(max_retry_seconds),
        limiter=None if calls_per_second is None else Limiter(calls_per_second),
        hooks=_parse_hooks(hooks),
        max_response_bytes=_parse_max_response_bytes(max_response_bytes),
    )


def described(settings: Settings | None) -> str:
    """What the repr of a client says; one that was not made is shown, too, where a crash reporter looks at frames."""
    if settings is None:
        return "not made"
    shown = [f"region={settings.region.value!r}"]
    if settings.base_url is not None:
        shown.append(f"base_url={settings.base_url!r}")
    if settings.domains:
        shown.append(f"domains={sorted(settings.domains)!r}")
    if settings.subaccount is not None:
        shown.append(f"subaccount={settings.subaccount!r}")
    return ", ".join(shown)


def parse_timeout(value: float | httpx.Timeout) -> httpx.Timeout:
    """A time limit that ends.

    Raises:
        ArgumentError: It is not a positive, finite number of seconds.
    """
    if not isinstance(value, httpx.Timeout):
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise ArgumentError("timeout", f"needs a number of seconds, got {value!r}; a call never waits for ever")
        value = httpx.Timeout(value, connect=min(value, _CONNECT_TIMEOUT))
    phases = value.as_dict()
    if not all(isinstance(seconds, (int, float)) and 0 < seconds <= _LONGEST_TIMEOUT for seconds in phases.values()):
        raise ArgumentError(
            "timeout", f"each phase needs more than 0 and at most {_LONGEST_TIMEOUT} seconds, got {phases}"
        )
    return value


def _parse_domains(domains: Mapping[str, DomainConfig] | None) -> dict[str, DomainConfig]:
    configs: dict[str, DomainConfig] = {}
    if domains is not None and not isinstance(domains, Mapping):
        raise ArgumentError("domains", f"needs a mapping of names to DomainConfig(…), got {type(domains).__name__}")
    for name, config in (domains or {}).items():
        if not isinstance(name, str) or not name or not isinstance(config, DomainConfig):
            raise ArgumentError("domains", "needs names of domains as keys and DomainConfig(…) as values")
        configs[name.lower()] = config
    return configs


def _parse_hooks(hooks: Sequence[Hook]) -> tuple[Hook, ...]:
    if not isinstance(hooks, (list, tuple)) or not all(callable(hook) for hook in hooks):
        raise ArgumentError("hooks", "needs a list of functions")
    return tuple(hooks)


def _parse_subaccount(value: str) -> str:
    # A header that Mailgun does not understand would silently act on the parent account.
    if not isinstance(value, str) or not value or not value.isascii() or not value.isalnum():
        raise ArgumentError("subaccount", f"needs the id of a subaccount (letters and digits), got {value!r}")
    return value


def _parse_max_retries(value: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ArgumentError("max_retries", f"needs a whole number from 0, got {value!r}")
    return value


def _parse_total_timeout(value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= _LONGEST_TIMEOUT:
        raise ArgumentError("total_timeout", f"needs more than 0 and at most {_LONGEST_TIMEOUT} seconds, got {value!r}")
    return float(value)


def _parse_max_response_bytes(value: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ArgumentError("max_response_bytes", f"needs a whole number of bytes from 1, got {value!r}")
    return value


def _parse_max_retry_seconds(value: float) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= _LONGEST_TIMEOUT:
        raise ArgumentError("max_retry_seconds", f"needs from 0 to {_LONGEST_TIMEOUT} seconds, got {value!r}")
    return float(value)
