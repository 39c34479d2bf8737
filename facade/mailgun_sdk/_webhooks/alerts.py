"""Alerts of Optimize: listed addresses, finished validations and the like."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Literal, Self

from mailgun_api.dates import parse_date
from mailgun_api.model import Misfit, Model, keep_misfits, leftovers, mapping

from .source import restored


class AlertValidationJob(Model):
    """A bulk validation that an alert is about."""

    __slots__ = ("created_at", "download_urls", "list_id", "processed", "quantity", "status", "summary")

    list_id: str | None
    """The name of the list that was validated."""
    status: str | None
    """How far it is, for instance `uploaded`."""
    quantity: int | None
    """How many addresses it has."""
    processed: int | None
    """How many of them were looked at."""
    created_at: datetime | None
    """When it began."""
    download_urls: dict[str, Any] | None
    """Where the results are, by format: `csv`, `json`. The API calls it `download_url`."""
    summary: dict[str, Any] | None
    """The results in figures."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("list_id", "list_id", None),
        ("status", "status", None),
        ("quantity", "quantity", None),
        ("processed", "processed", None),
        ("created_at", "created_at", "epoch"),
        ("download_urls", "download_urls", None),
        ("summary", "summary", None),
    )

    def __init__(
        self,
        list_id: str | None = None,
        status: str | None = None,
        quantity: int | None = None,
        processed: int | None = None,
        created_at: datetime | None = None,
        download_urls: dict[str, Any] | None = None,
        summary: dict[str, Any] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(additional_properties=additional_properties)
        self.list_id = list_id
        self.status = status
        self.quantity = quantity
        self.processed = processed
        self.created_at = created_at
        self.download_urls = download_urls
        self.summary = summary

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        """Read decoded JSON."""
        if not isinstance(source, dict):
            raise Misfit(f"{cls.__name__} needs an object, got {type(source).__name__}")
        get = source.get
        try:
            return cls(
                list_id=get("list_id"),
                status=get("status"),
                quantity=get("quantity"),
                processed=get("processed"),
                created_at=None if (value := get("created_at")) is None else parse_date(value),
                download_urls=None if (value := get("download_urls")) is None else mapping(value),
                summary=None if (value := get("summary")) is None else mapping(value),
                additional_properties=leftovers(source, {wire for _, wire, _ in cls._fields}) or None,
            )
        except ValueError:
            return keep_misfits(cls, source)


class Alert(Model):
    """An alert of Optimize. Which members are there depends on `event`."""

    __slots__ = (
        "_source",
        "blocklist",
        "bulk_validation_job",
        "event",
        "id",
        "ip",
        "log_level",
        "message",
        "timestamp",
    )

    kind: ClassVar[Literal["alert"]] = "alert"

    event: str | None
    """What happened, for instance `ip_listed`, `ip_delisted`; `mg.alerts` lists the words."""
    id: str | None
    """An id."""
    timestamp: datetime | None
    """When it happened."""
    log_level: str | None
    """How serious it is."""
    message: str | None
    """The same in words."""
    ip: str | None
    """The IP address that was listed or delisted."""
    blocklist: str | None
    """The blocklist."""
    bulk_validation_job: AlertValidationJob | None
    """The validation that came to its end."""
    _source: dict[str, Any]

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("event", "event", None),
        ("id", "id", None),
        ("timestamp", "timestamp", None),
        ("log_level", "log_level", None),
        ("message", "message", None),
        ("ip", "ip", None),
        ("blocklist", "blocklist", None),
        ("bulk_validation_job", "bulk_validation_job", None),
    )

    def __init__(
        self,
        event: str | None = None,
        id: str | None = None,
        timestamp: datetime | None = None,
        log_level: str | None = None,
        message: str | None = None,
        ip: str | None = None,
        blocklist: str | None = None,
        bulk_validation_job: AlertValidationJob | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(additional_properties=additional_properties)
        self.event = event
        self.id = id
        self.timestamp = timestamp
        self.log_level = log_level
        self.message = message
        self.ip = ip
        self.blocklist = blocklist
        self.bulk_validation_job = bulk_validation_job
        self._source = {}

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        """Read decoded JSON."""
        if not isinstance(source, dict):
            raise Misfit(f"{cls.__name__} needs an object, got {type(source).__name__}")
        get = source.get
        try:
            alert = cls(
                event=get("event"),
                id=get("id"),
                timestamp=None if (value := get("timestamp")) is None else parse_date(value),
                log_level=get("log_level"),
                message=get("message"),
                ip=get("ip"),
                blocklist=get("blocklist"),
                bulk_validation_job=None
                if (value := get("bulk_validation_job")) is None
                else AlertValidationJob.from_dict(value),
                additional_properties=leftovers(source, {wire for _, wire, _ in cls._fields}) or None,
            )
        except ValueError:
            alert = keep_misfits(cls, source)
        alert._source = source
        return alert

    def to_dict(self) -> dict[str, Any]:
        """The JSON of this alert; whatever was not changed is exactly as it came."""
        exact: dict[str, Any] = restored(self._source, super().to_dict())
        return exact
