# Written by `make generate` from spec/. Do not edit.
"""A DKIM key."""

from __future__ import annotations

from itertools import count
from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence, unfilled


@define(init=False, repr=False, eq=False, slots=False)
class DomainKey(Model):
    """A DKIM key."""

    __slots__ = (
        "signing_domain",
        "selector",
        "dns_record",
    )

    signing_domain: str | None
    """The domain of the key."""
    selector: str | None
    """The selector."""
    dns_record: DnsRecord | None
    """The DNS record that publishes it."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("signing_domain", "signing_domain", None),
        ("selector", "selector", None),
        ("dns_record", "dns_record", None),
    )

    def __init__(
        self,
        signing_domain: str | None = None,
        selector: str | None = None,
        dns_record: DnsRecord | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.signing_domain = signing_domain
        self.selector = selector
        self.dns_record = dns_record
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"DomainKey needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.signing_domain = value = get("signing_domain")
            if value is not None:
                left -= 1
            model.selector = value = get("selector")
            if value is not None:
                left -= 1
            if (value := get("dns_record")) is None:
                model.dns_record = None
            else:
                model.dns_record = DnsRecord.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Self]:
        if sources == []:
            return []
        models = unfilled(cls, len(sequence(sources)))
        for number, model, source in zip(count(), models, sources):
            try:
                if len(source) != 3:
                    models[number] = cls.from_dict(source)
                    continue
                model.signing_domain = value_1 = source["signing_domain"]
                model.selector = value_2 = source["selector"]
                if (value := source["dns_record"]) is None:
                    raise Misfit("null")
                model.dns_record = DnsRecord.from_dict(value)
                if value_1 is None or value_2 is None:
                    raise Misfit("null")
                model._additional = None
            # The long way for all else: members that are unknown, or null, or of another kind.
            except (KeyError, TypeError, ValueError):
                models[number] = cls.from_dict(source)
        return models


_KNOWN = frozenset(
    (
        "signing_domain",
        "selector",
        "dns_record",
    )
)

# At the end, because models may lead back to this one.
from .dns_record import DnsRecord  # noqa: E402
