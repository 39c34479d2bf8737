# Written by `make generate` from spec/. Do not edit.
"""A list of test mailboxes."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class SeedList(Model):
    """A list of test mailboxes."""

    __slots__ = (
        "kid",
        "created_at",
        "updated_at",
        "last_result_at",
        "target_email",
        "sending_domains",
        "has_results",
        "name",
        "seed_filter",
        "provider_filter",
        "mailing_list",
        "previous_mailing_list",
        "tags",
        "delivery_stats",
        "is_auto_generated",
        "version",
        "regen_needed",
        "regen_at",
        "max_seeds_per_provider",
        "results",
        "internal_id",
        "id",
        "account_id",
        "created_ts",
        "seed_quality",
        "seeds",
    )

    kid: str | None
    """The id of the seed list."""
    created_at: datetime | None
    """When it was made."""
    updated_at: datetime | None
    """When it was last changed."""
    last_result_at: datetime | None
    """When a result last came; in the year 1 if none."""
    target_email: str | None
    """The address that each test has to go to; it names the list."""
    sending_domains: list[str] | None
    """The domains that tests come from; no longer in use."""
    has_results: bool | None
    """Whether there are results."""
    name: str | None
    """Its name."""
    seed_filter: str | None
    """A regular expression that picks addresses."""
    provider_filter: list[str] | None
    """The domains of the providers; all where it is empty, and null where only `seed_filter` counts."""
    mailing_list: str | None
    """Where to send a test to: addresses parted by commas."""
    previous_mailing_list: str | None
    """What `mailing_list` was before it was last made anew."""
    tags: dict[str, Any] | list[str] | None
    """Notes of other systems."""
    delivery_stats: dict[str, InboxDeliveryStats] | None
    """All results together."""
    is_auto_generated: bool | None
    """Whether a test made it that named no seed list."""
    version: int | None
    """Its version."""
    regen_needed: bool | None
    """Whether too many of its mailboxes are out of order."""
    regen_at: datetime | None
    """When `mailing_list` was last made anew; in the year 1 if never."""
    max_seeds_per_provider: int | None
    """How many mailboxes of a provider at most; 0 for all."""
    results: list[SeedListResult] | None
    """The tests that were sent to it."""
    internal_id: str | None
    """An id of the service."""
    id: str | None
    """An id of the service."""
    account_id: str | None
    """The id of the account."""
    created_ts: int | None
    """When it was made, in milliseconds since 1970."""
    seed_quality: int | None
    """How good its mailboxes are."""
    seeds: list[SeedMailbox] | None
    """Its mailboxes; null in most answers."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("kid", "kid", None),
        ("created_at", "created_at", None),
        ("updated_at", "updated_at", None),
        ("last_result_at", "last_result_at", None),
        ("target_email", "target_email", None),
        ("sending_domains", "sending_domains", None),
        ("has_results", "has_results", None),
        ("name", "name", None),
        ("seed_filter", "seed_filter", None),
        ("provider_filter", "provider_filter", None),
        ("mailing_list", "mailing_list", None),
        ("previous_mailing_list", "previous_mailing_list", None),
        ("tags", "tags", None),
        ("delivery_stats", "delivery_stats", None),
        ("is_auto_generated", "is_auto_generated", None),
        ("version", "version", None),
        ("regen_needed", "regen_needed", None),
        ("regen_at", "regen_at", None),
        ("max_seeds_per_provider", "max_seeds_per_provider", None),
        ("results", "results", None),
        ("internal_id", "Id", None),
        ("id", "ID", None),
        ("account_id", "AccountID", None),
        ("created_ts", "CreatedTS", None),
        ("seed_quality", "SeedQuality", None),
        ("seeds", "Seeds", None),
    )

    def __init__(
        self,
        kid: str | None = None,
        created_at: datetime | None = None,
        updated_at: datetime | None = None,
        last_result_at: datetime | None = None,
        target_email: str | None = None,
        sending_domains: list[str] | None = None,
        has_results: bool | None = None,
        name: str | None = None,
        seed_filter: str | None = None,
        provider_filter: list[str] | None = None,
        mailing_list: str | None = None,
        previous_mailing_list: str | None = None,
        tags: dict[str, Any] | list[str] | None = None,
        delivery_stats: dict[str, InboxDeliveryStats] | None = None,
        is_auto_generated: bool | None = None,
        version: int | None = None,
        regen_needed: bool | None = None,
        regen_at: datetime | None = None,
        max_seeds_per_provider: int | None = None,
        results: list[SeedListResult] | None = None,
        internal_id: str | None = None,
        id: str | None = None,
        account_id: str | None = None,
        created_ts: int | None = None,
        seed_quality: int | None = None,
        seeds: list[SeedMailbox] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.kid = kid
        self.created_at = created_at
        self.updated_at = updated_at
        self.last_result_at = last_result_at
        self.target_email = target_email
        self.sending_domains = sending_domains
        self.has_results = has_results
        self.name = name
        self.seed_filter = seed_filter
        self.provider_filter = provider_filter
        self.mailing_list = mailing_list
        self.previous_mailing_list = previous_mailing_list
        self.tags = tags
        self.delivery_stats = delivery_stats
        self.is_auto_generated = is_auto_generated
        self.version = version
        self.regen_needed = regen_needed
        self.regen_at = regen_at
        self.max_seeds_per_provider = max_seeds_per_provider
        self.results = results
        self.internal_id = internal_id
        self.id = id
        self.account_id = account_id
        self.created_ts = created_ts
        self.seed_quality = seed_quality
        self.seeds = seeds
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"SeedList needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.kid = value = get("kid")
            if value is not None:
                left -= 1
            if (value := get("created_at")) is None:
                model.created_at = None
            else:
                model.created_at = parse_date(value)
                left -= 1
            if (value := get("updated_at")) is None:
                model.updated_at = None
            else:
                model.updated_at = parse_date(value)
                left -= 1
            if (value := get("last_result_at")) is None:
                model.last_result_at = None
            else:
                model.last_result_at = parse_date(value)
                left -= 1
            model.target_email = value = get("target_email")
            if value is not None:
                left -= 1
            if (value := get("sending_domains")) is None:
                model.sending_domains = None
            else:
                model.sending_domains = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.has_results = value = get("has_results")
            if value is not None:
                left -= 1
            model.name = value = get("name")
            if value is not None:
                left -= 1
            model.seed_filter = value = get("seed_filter")
            if value is not None:
                left -= 1
            if (value := get("provider_filter")) is None:
                model.provider_filter = None
            else:
                model.provider_filter = value if isinstance(value, list) else sequence(value)
                left -= 1
            model.mailing_list = value = get("mailing_list")
            if value is not None:
                left -= 1
            model.previous_mailing_list = value = get("previous_mailing_list")
            if value is not None:
                left -= 1
            if (value := get("tags")) is None:
                model.tags = None
            else:
                model.tags = (
                    (value if isinstance(value, list) else sequence(value))
                    if isinstance(value, list)
                    else mapping(value)
                    if isinstance(value, dict)
                    else value
                )
                left -= 1
            if (value := get("delivery_stats")) is None:
                model.delivery_stats = None
            else:
                model.delivery_stats = {key: InboxDeliveryStats.from_dict(item) for key, item in mapping(value).items()}
                left -= 1
            model.is_auto_generated = value = get("is_auto_generated")
            if value is not None:
                left -= 1
            model.version = value = get("version")
            if value is not None:
                left -= 1
            model.regen_needed = value = get("regen_needed")
            if value is not None:
                left -= 1
            if (value := get("regen_at")) is None:
                model.regen_at = None
            else:
                model.regen_at = parse_date(value)
                left -= 1
            model.max_seeds_per_provider = value = get("max_seeds_per_provider")
            if value is not None:
                left -= 1
            if (value := get("results")) is None:
                model.results = None
            else:
                model.results = SeedListResult.from_list(value)
                left -= 1
            model.internal_id = value = get("Id")
            if value is not None:
                left -= 1
            model.id = value = get("ID")
            if value is not None:
                left -= 1
            model.account_id = value = get("AccountID")
            if value is not None:
                left -= 1
            model.created_ts = value = get("CreatedTS")
            if value is not None:
                left -= 1
            model.seed_quality = value = get("SeedQuality")
            if value is not None:
                left -= 1
            if (value := get("Seeds")) is None:
                model.seeds = None
            else:
                model.seeds = SeedMailbox.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "kid",
        "created_at",
        "updated_at",
        "last_result_at",
        "target_email",
        "sending_domains",
        "has_results",
        "name",
        "seed_filter",
        "provider_filter",
        "mailing_list",
        "previous_mailing_list",
        "tags",
        "delivery_stats",
        "is_auto_generated",
        "version",
        "regen_needed",
        "regen_at",
        "max_seeds_per_provider",
        "results",
        "Id",
        "ID",
        "AccountID",
        "CreatedTS",
        "SeedQuality",
        "Seeds",
    )
)

# At the end, because models may lead back to this one.
from .inbox_delivery_stats import InboxDeliveryStats  # noqa: E402
from .seed_list_result import SeedListResult  # noqa: E402
from .seed_mailbox import SeedMailbox  # noqa: E402
