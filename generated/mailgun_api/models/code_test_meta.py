# Written by `make generate` from spec/. Do not edit.
"""How far a code test is, and sums of its findings."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, mapping, new


@define(init=False, repr=False, eq=False, slots=False)
class CodeTestMeta(Model):
    """How far a code test is, and sums of its findings."""

    __slots__ = (
        "status",
        "version",
        "count",
        "grouped_by",
        "application_support",
        "inbox_provider_support",
        "market_support",
    )

    status: str | None
    """`Processing`, `Completed` or `Failed`."""
    version: int | None
    """The number of the version."""
    count: int | None
    """How many features were found."""
    grouped_by: str | None
    """What mail clients are put together by: `notes`; absent otherwise."""
    application_support: dict[str, CodeSupportCounts] | None
    """The sums by kind of mail client: `desktop`, `mobile`, `web`."""
    inbox_provider_support: dict[str, CodeSupportCounts] | None
    """The sums by provider, for instance `gmail`."""
    market_support: CodeSupportCounts | None
    """The sums over the market."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("status", "status", None),
        ("version", "version", None),
        ("count", "count", None),
        ("grouped_by", "grouped_by", None),
        ("application_support", "application_support", None),
        ("inbox_provider_support", "inbox_provider_support", None),
        ("market_support", "market_support", None),
    )

    def __init__(
        self,
        status: str | None = None,
        version: int | None = None,
        count: int | None = None,
        grouped_by: str | None = None,
        application_support: dict[str, CodeSupportCounts] | None = None,
        inbox_provider_support: dict[str, CodeSupportCounts] | None = None,
        market_support: CodeSupportCounts | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.status = status
        self.version = version
        self.count = count
        self.grouped_by = grouped_by
        self.application_support = application_support
        self.inbox_provider_support = inbox_provider_support
        self.market_support = market_support
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeTestMeta needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.status = value = get("status")
            if value is not None:
                left -= 1
            model.version = value = get("version")
            if value is not None:
                left -= 1
            model.count = value = get("count")
            if value is not None:
                left -= 1
            model.grouped_by = value = get("grouped_by")
            if value is not None:
                left -= 1
            if (value := get("application_support")) is None:
                model.application_support = None
            else:
                model.application_support = {
                    key: CodeSupportCounts.from_dict(item) for key, item in mapping(value).items()
                }
                left -= 1
            if (value := get("inbox_provider_support")) is None:
                model.inbox_provider_support = None
            else:
                model.inbox_provider_support = {
                    key: CodeSupportCounts.from_dict(item) for key, item in mapping(value).items()
                }
                left -= 1
            if (value := get("market_support")) is None:
                model.market_support = None
            else:
                model.market_support = CodeSupportCounts.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "status",
        "version",
        "count",
        "grouped_by",
        "application_support",
        "inbox_provider_support",
        "market_support",
    )
)

# At the end, because models may lead back to this one.
from .code_support_counts import CodeSupportCounts  # noqa: E402
