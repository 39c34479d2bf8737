"""Why calls about a domain fail, in words: what each region says of it, and what follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ._regions import Region
from ._settings import Settings
from .errors import APIConnectionError, APIStatusError, DecodeError

if TYPE_CHECKING:
    from ._async_client import AsyncMailgun
    from ._client import Mailgun

_KINDS = (APIStatusError, APIConnectionError, DecodeError)


@dataclass(frozen=True)
class Answer:
    """What one region said of a domain.

    Attributes:
        region: The region.
        error: Why it did not give the domain; None where it did.
    """

    region: Region
    error: APIStatusError | APIConnectionError | DecodeError | None = None

    @property
    def status_code(self) -> int | None:
        """Status of a refusal; None where there was none."""
        return self.error.status_code if isinstance(self.error, APIStatusError) else None

    def __str__(self) -> str:
        name = self.region.value.upper()
        if self.error is None:
            return f"{name}: the domain is there"
        if isinstance(self.error, APIStatusError):
            return f"{name}: {self.error.status_code} {self.error.message}"
        return f"{name}: {self.error}"


@dataclass(frozen=True)
class Diagnosis:
    """What is wrong with calls about a domain.

    Attributes:
        domain: The domain.
        region: Where it lives; None where no region has it for this key.
        healthy: Whether the client is set up for it as it should be.
        answers: What each region said.
        advice: What follows, in words.
    """

    domain: str
    region: Region | None
    healthy: bool
    answers: tuple[Answer, ...]
    advice: str

    def __str__(self) -> str:
        return "\n".join([f"{self.domain}: {self.advice}", *(f"  {answer}" for answer in self.answers)])


def diagnose(client: Mailgun, domain: str) -> Diagnosis:
    """Ask each region for a domain."""
    answers: list[Answer] = []
    for region, settings in _questions(client._settings, domain):
        try:
            client._copy(settings).domains.get(domain)
        except _KINDS as error:
            answers.append(Answer(region, error))
        else:
            answers.append(Answer(region))
    return _judge(client._settings, domain, answers)


async def adiagnose(client: AsyncMailgun, domain: str) -> Diagnosis:
    """The same, asynchronous."""
    answers: list[Answer] = []
    for region, settings in _questions(client._settings, domain):
        try:
            await client._copy(settings).domains.get(domain)
        except _KINDS as error:
            answers.append(Answer(region, error))
        else:
            answers.append(Answer(region))
    return _judge(client._settings, domain, answers)


def _questions(settings: Settings, domain: str) -> Iterator[tuple[Region, Settings]]:
    """Settings to ask for the domain with, by region; only the client's own where it has a base URL."""
    config = settings.domain_config(domain)
    regions = list(Region) if settings.base_url is None else [config.region or settings.region]
    for region in regions:
        # A domain's own region would win over the client's.
        domains = {**settings.domains, domain.lower(): config.in_region(region)}
        yield region, settings.with_values(domains=domains, max_retries=0)


def _judge(settings: Settings, domain: str, answers: Sequence[Answer]) -> Diagnosis:
    """What follows from the answers."""
    used = settings.domain_config(domain).region or settings.region
    home = next((answer.region for answer in answers if answer.error is None), None)
    return Diagnosis(domain, home, home is used, tuple(answers), _advice(home, used, [a.status_code for a in answers]))


def _advice(home: Region | None, used: Region, statuses: Sequence[int | None]) -> str:
    if home is used:
        return f"it lives in the region that the client uses ({used.value}), and the key reaches it."
    if home is not None:
        return (
            f"it lives in the region {home.value}, but the client asks {used.value}: "
            f"give region={home.value!r}, or domains={{…: DomainConfig(region={home.value!r})}}."
        )
    if all(status is None for status in statuses):
        return "no region gave a usable answer: look at the network, proxies and the base URL."
    if all(status == 401 for status in statuses):
        return (
            "the key is refused everywhere: it is wrong or expired, it is a domain sending key, or this address is not "
            "on the account's IP allow list."
        )
    if 403 in statuses:
        return "the key is known but may not do this: look at its role and at the account's IP allow list."
    if 404 in statuses:
        return "the key works, but the account has no domain of this name: look for a misspelling, or a subaccount."
    return "no region has it for this key; their answers tell more."
