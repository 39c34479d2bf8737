# Written by `make generate` from spec/. Do not edit.
"""Numbers of events within one step. Only those that were asked for are there."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import parse_date
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class StatsEntry(Model):
    """Numbers of events within one step. Only those that were asked for are there."""

    __slots__ = (
        "time",
        "_accepted",
        "_delivered",
        "_failed",
        "_stored",
        "_opened",
        "_clicked",
        "_unsubscribed",
        "_complained",
        "_campaign",
        "_email_validation",
        "_seed_test",
        "_ip_blocklist_monitoring",
        "_domain_blocklist_monitoring",
        "_email_preview",
        "_email_preview_failed",
        "_link_validation",
        "_link_validation_failed",
    )

    time: datetime | None
    """Where the step starts."""
    _accepted: StatsAccepted | dict[str, Any] | None
    _delivered: StatsDelivered | dict[str, Any] | None
    _failed: StatsFailed | dict[str, Any] | None
    _stored: StatsTotal | dict[str, Any] | None
    _opened: StatsTotal | dict[str, Any] | None
    _clicked: StatsTotal | dict[str, Any] | None
    _unsubscribed: StatsTotal | dict[str, Any] | None
    _complained: StatsTotal | dict[str, Any] | None
    _campaign: StatsTotal | dict[str, Any] | None
    _email_validation: StatsValidation | dict[str, Any] | None
    _seed_test: StatsTotal | dict[str, Any] | None
    _ip_blocklist_monitoring: StatsTotal | dict[str, Any] | None
    _domain_blocklist_monitoring: StatsTotal | dict[str, Any] | None
    _email_preview: StatsTotal | dict[str, Any] | None
    _email_preview_failed: StatsTotal | dict[str, Any] | None
    _link_validation: StatsTotal | dict[str, Any] | None
    _link_validation_failed: StatsTotal | dict[str, Any] | None

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("time", "time", "rfc2822"),
        ("accepted", "accepted", None),
        ("delivered", "delivered", None),
        ("failed", "failed", None),
        ("stored", "stored", None),
        ("opened", "opened", None),
        ("clicked", "clicked", None),
        ("unsubscribed", "unsubscribed", None),
        ("complained", "complained", None),
        ("campaign", "campaign", None),
        ("email_validation", "email_validation", None),
        ("seed_test", "seed_test", None),
        ("ip_blocklist_monitoring", "ip_blocklist_monitoring", None),
        ("domain_blocklist_monitoring", "domain_blocklist_monitoring", None),
        ("email_preview", "email_preview", None),
        ("email_preview_failed", "email_preview_failed", None),
        ("link_validation", "link_validation", None),
        ("link_validation_failed", "link_validation_failed", None),
    )

    def __init__(
        self,
        time: datetime | None = None,
        accepted: StatsAccepted | None = None,
        delivered: StatsDelivered | None = None,
        failed: StatsFailed | None = None,
        stored: StatsTotal | None = None,
        opened: StatsTotal | None = None,
        clicked: StatsTotal | None = None,
        unsubscribed: StatsTotal | None = None,
        complained: StatsTotal | None = None,
        campaign: StatsTotal | None = None,
        email_validation: StatsValidation | None = None,
        seed_test: StatsTotal | None = None,
        ip_blocklist_monitoring: StatsTotal | None = None,
        domain_blocklist_monitoring: StatsTotal | None = None,
        email_preview: StatsTotal | None = None,
        email_preview_failed: StatsTotal | None = None,
        link_validation: StatsTotal | None = None,
        link_validation_failed: StatsTotal | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.time = time
        self._accepted = accepted
        self._delivered = delivered
        self._failed = failed
        self._stored = stored
        self._opened = opened
        self._clicked = clicked
        self._unsubscribed = unsubscribed
        self._complained = complained
        self._campaign = campaign
        self._email_validation = email_validation
        self._seed_test = seed_test
        self._ip_blocklist_monitoring = ip_blocklist_monitoring
        self._domain_blocklist_monitoring = domain_blocklist_monitoring
        self._email_preview = email_preview
        self._email_preview_failed = email_preview_failed
        self._link_validation = link_validation
        self._link_validation_failed = link_validation_failed
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"StatsEntry needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("time")) is None:
                model.time = None
            else:
                model.time = parse_date(value)
                left -= 1
            model._accepted = value = get("accepted")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._delivered = value = get("delivered")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._failed = value = get("failed")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._stored = value = get("stored")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._opened = value = get("opened")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._clicked = value = get("clicked")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._unsubscribed = value = get("unsubscribed")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._complained = value = get("complained")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._campaign = value = get("campaign")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._email_validation = value = get("email_validation")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._seed_test = value = get("seed_test")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._ip_blocklist_monitoring = value = get("ip_blocklist_monitoring")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._domain_blocklist_monitoring = value = get("domain_blocklist_monitoring")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._email_preview = value = get("email_preview")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._email_preview_failed = value = get("email_preview_failed")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._link_validation = value = get("link_validation")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
            model._link_validation_failed = value = get("link_validation_failed")
            if value is not None:
                if not isinstance(value, dict):
                    raise Misfit("needs an object")
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model

    @property
    def accepted(self) -> StatsAccepted | None:
        """Messages that were accepted."""
        value = self._accepted
        if isinstance(value, dict):
            value = self._accepted = StatsAccepted.from_dict(value)
        return value

    @accepted.setter
    def accepted(self, value: StatsAccepted | None) -> None:
        self._accepted = value

    @property
    def delivered(self) -> StatsDelivered | None:
        """Messages that were delivered."""
        value = self._delivered
        if isinstance(value, dict):
            value = self._delivered = StatsDelivered.from_dict(value)
        return value

    @delivered.setter
    def delivered(self, value: StatsDelivered | None) -> None:
        self._delivered = value

    @property
    def failed(self) -> StatsFailed | None:
        """Messages that were not delivered."""
        value = self._failed
        if isinstance(value, dict):
            value = self._failed = StatsFailed.from_dict(value)
        return value

    @failed.setter
    def failed(self, value: StatsFailed | None) -> None:
        self._failed = value

    @property
    def stored(self) -> StatsTotal | None:
        """Messages that were stored."""
        value = self._stored
        if isinstance(value, dict):
            value = self._stored = StatsTotal.from_dict(value)
        return value

    @stored.setter
    def stored(self, value: StatsTotal | None) -> None:
        self._stored = value

    @property
    def opened(self) -> StatsTotal | None:
        """Messages that were opened."""
        value = self._opened
        if isinstance(value, dict):
            value = self._opened = StatsTotal.from_dict(value)
        return value

    @opened.setter
    def opened(self, value: StatsTotal | None) -> None:
        self._opened = value

    @property
    def clicked(self) -> StatsTotal | None:
        """Links that were clicked."""
        value = self._clicked
        if isinstance(value, dict):
            value = self._clicked = StatsTotal.from_dict(value)
        return value

    @clicked.setter
    def clicked(self, value: StatsTotal | None) -> None:
        self._clicked = value

    @property
    def unsubscribed(self) -> StatsTotal | None:
        """Recipients who unsubscribed."""
        value = self._unsubscribed
        if isinstance(value, dict):
            value = self._unsubscribed = StatsTotal.from_dict(value)
        return value

    @unsubscribed.setter
    def unsubscribed(self, value: StatsTotal | None) -> None:
        self._unsubscribed = value

    @property
    def complained(self) -> StatsTotal | None:
        """Recipients who called it spam."""
        value = self._complained
        if isinstance(value, dict):
            value = self._complained = StatsTotal.from_dict(value)
        return value

    @complained.setter
    def complained(self, value: StatsTotal | None) -> None:
        self._complained = value

    @property
    def campaign(self) -> StatsTotal | None:
        """Messages of campaigns; no longer in use."""
        value = self._campaign
        if isinstance(value, dict):
            value = self._campaign = StatsTotal.from_dict(value)
        return value

    @campaign.setter
    def campaign(self, value: StatsTotal | None) -> None:
        self._campaign = value

    @property
    def email_validation(self) -> StatsValidation | None:
        """Addresses that were validated."""
        value = self._email_validation
        if isinstance(value, dict):
            value = self._email_validation = StatsValidation.from_dict(value)
        return value

    @email_validation.setter
    def email_validation(self, value: StatsValidation | None) -> None:
        self._email_validation = value

    @property
    def seed_test(self) -> StatsTotal | None:
        """Inbox placement tests."""
        value = self._seed_test
        if isinstance(value, dict):
            value = self._seed_test = StatsTotal.from_dict(value)
        return value

    @seed_test.setter
    def seed_test(self, value: StatsTotal | None) -> None:
        self._seed_test = value

    @property
    def ip_blocklist_monitoring(self) -> StatsTotal | None:
        """IP addresses watched."""
        value = self._ip_blocklist_monitoring
        if isinstance(value, dict):
            value = self._ip_blocklist_monitoring = StatsTotal.from_dict(value)
        return value

    @ip_blocklist_monitoring.setter
    def ip_blocklist_monitoring(self, value: StatsTotal | None) -> None:
        self._ip_blocklist_monitoring = value

    @property
    def domain_blocklist_monitoring(self) -> StatsTotal | None:
        """Domains watched."""
        value = self._domain_blocklist_monitoring
        if isinstance(value, dict):
            value = self._domain_blocklist_monitoring = StatsTotal.from_dict(value)
        return value

    @domain_blocklist_monitoring.setter
    def domain_blocklist_monitoring(self, value: StatsTotal | None) -> None:
        self._domain_blocklist_monitoring = value

    @property
    def email_preview(self) -> StatsTotal | None:
        """E-mail previews."""
        value = self._email_preview
        if isinstance(value, dict):
            value = self._email_preview = StatsTotal.from_dict(value)
        return value

    @email_preview.setter
    def email_preview(self, value: StatsTotal | None) -> None:
        self._email_preview = value

    @property
    def email_preview_failed(self) -> StatsTotal | None:
        """E-mail previews that failed."""
        value = self._email_preview_failed
        if isinstance(value, dict):
            value = self._email_preview_failed = StatsTotal.from_dict(value)
        return value

    @email_preview_failed.setter
    def email_preview_failed(self, value: StatsTotal | None) -> None:
        self._email_preview_failed = value

    @property
    def link_validation(self) -> StatsTotal | None:
        """Link validations."""
        value = self._link_validation
        if isinstance(value, dict):
            value = self._link_validation = StatsTotal.from_dict(value)
        return value

    @link_validation.setter
    def link_validation(self, value: StatsTotal | None) -> None:
        self._link_validation = value

    @property
    def link_validation_failed(self) -> StatsTotal | None:
        """Link validations that failed."""
        value = self._link_validation_failed
        if isinstance(value, dict):
            value = self._link_validation_failed = StatsTotal.from_dict(value)
        return value

    @link_validation_failed.setter
    def link_validation_failed(self, value: StatsTotal | None) -> None:
        self._link_validation_failed = value


_KNOWN = frozenset(
    (
        "time",
        "accepted",
        "delivered",
        "failed",
        "stored",
        "opened",
        "clicked",
        "unsubscribed",
        "complained",
        "campaign",
        "email_validation",
        "seed_test",
        "ip_blocklist_monitoring",
        "domain_blocklist_monitoring",
        "email_preview",
        "email_preview_failed",
        "link_validation",
        "link_validation_failed",
    )
)

# At the end, because models may lead back to this one.
from .stats_accepted import StatsAccepted  # noqa: E402
from .stats_delivered import StatsDelivered  # noqa: E402
from .stats_failed import StatsFailed  # noqa: E402
from .stats_total import StatsTotal  # noqa: E402
from .stats_validation import StatsValidation  # noqa: E402
