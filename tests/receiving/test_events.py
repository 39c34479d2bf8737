"""Events: of which class they are, and that nothing of them is lost."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from typing import Any, assert_never

import pytest

from mailgun_api.models import Event
from mailgun_sdk import webhooks
from mailgun_sdk.delivery import raise_for_failure
from mailgun_sdk.errors import ArgumentError, DeliveryError
from tests.receiving.conftest import KEY, body, post, refusal, signature

KINDS: list[tuple[dict[str, Any], type[Any], str]] = [
    ({"event": "accepted"}, webhooks.Accepted, "accepted"),
    ({"event": "rejected"}, webhooks.Rejected, "rejected"),
    ({"event": "delivered"}, webhooks.Delivered, "delivered"),
    ({"event": "failed", "severity": "permanent"}, webhooks.PermanentFailure, "permanent_fail"),
    ({"event": "failed", "severity": "temporary"}, webhooks.TemporaryFailure, "temporary_fail"),
    ({"event": "failed", "severity": "cosmic"}, webhooks.OtherFailure, "failed"),
    ({"event": "failed", "severity": ["permanent"]}, webhooks.OtherFailure, "failed"),
    ({"event": "failed"}, webhooks.OtherFailure, "failed"),
    ({"event": "bounced"}, webhooks.PermanentFailure, "permanent_fail"),
    ({"event": "dropped"}, webhooks.PermanentFailure, "permanent_fail"),
    ({"event": "opened"}, webhooks.Opened, "opened"),
    ({"event": "clicked"}, webhooks.Clicked, "clicked"),
    ({"event": "unsubscribed"}, webhooks.Unsubscribed, "unsubscribed"),
    ({"event": "complained"}, webhooks.Complained, "complained"),
    ({"event": "stored"}, webhooks.Stored, "stored"),
    ({"event": "list_member_uploaded"}, webhooks.ListMemberUploaded, "list_member_uploaded"),
    ({"event": "list_member_upload_error"}, webhooks.ListMemberUploadError, "list_member_upload_error"),
    ({"event": "list_uploaded"}, webhooks.ListUploaded, "list_uploaded"),
    ({"event": "teleported", "severity": "permanent"}, webhooks.UnknownEvent, "unknown"),
    ({"event": ["delivered"]}, webhooks.UnknownEvent, "unknown"),
    ({"event": None}, webhooks.UnknownEvent, "unknown"),
    ({}, webhooks.UnknownEvent, "unknown"),
]


@pytest.mark.parametrize(("data", "cls", "kind"), KINDS, ids=[json.dumps(data) for data, _, _ in KINDS])
def test_each_event_has_a_class(data: dict[str, Any], cls: type[Any], kind: str) -> None:
    webhook = webhooks.parse(body(data), signing_key=KEY)
    assert type(webhook.event) is cls
    assert webhook.event.kind == kind
    assert isinstance(webhook.event, webhooks.Failure) == kind.endswith(("_fail", "failed"))
    assert webhook.event.to_dict() == data
    assert webhooks.event_from(data) == webhook.event
    assert isinstance(webhook.event, Event)


def by_class(event: webhooks.WebhookEvent) -> str:
    """Both type checkers hold this to be complete."""
    match event:
        case webhooks.PermanentFailure(recipient=recipient):
            return f"gone: {recipient}"
        case webhooks.Failure():
            return "later, perhaps"
        case webhooks.Alert():
            return "an alert"
        case webhooks.ReceivedEvent():
            return "something else"
        case _:
            assert_never(event)


def by_kind(event: webhooks.WebhookEvent) -> str | None:
    """The same by the word; the attributes of each class are known in its branch."""
    if event.kind == "permanent_fail":
        return event.recipient
    if event.kind == "alert":
        return event.blocklist
    return None if event.kind == "unknown" else event.event


def test_events_are_told_apart_by_match_and_by_kind() -> None:
    permanent = webhooks.event_from({"event": "failed", "severity": "permanent", "recipient": "a@example.com"})
    temporary = webhooks.event_from({"event": "failed", "severity": "temporary"})
    assert [by_class(event) for event in (permanent, temporary)] == ["gone: a@example.com", "later, perhaps"]
    assert [by_kind(event) for event in (permanent, temporary)] == ["a@example.com", "failed"]
    alert = webhooks.parse({"event_data": {"event": "ip_listed", "blocklist": "list.example"}}).event
    assert (by_class(alert), by_kind(alert)) == ("an alert", "list.example")


def test_an_event_has_aware_dates_and_types() -> None:
    data = {
        "event": "failed",
        "severity": "permanent",
        "timestamp": 1529704976.104692,
        "message": {"headers": {"message-id": "1@example.com"}, "scheduled-for": "1529704976"},
        "delivery-status": {"code": 605, "description": "Not delivering to previously bounced address"},
        "user-variables": {"id": [1, {"deep": None}]},
    }
    event = webhooks.parse(post(data), signing_key=KEY).event
    assert isinstance(event, webhooks.PermanentFailure)
    assert event.timestamp == datetime(2018, 6, 22, 22, 2, 56, 104692, tzinfo=UTC)
    assert event.message is not None
    assert event.message.scheduled_for == datetime(2018, 6, 22, 22, 2, 56, tzinfo=UTC)
    assert event.delivery_status is not None
    assert event.delivery_status.code == 605
    with pytest.raises(DeliveryError, match="previously bounced"):
        raise_for_failure(event)


def test_nothing_of_a_post_is_lost() -> None:
    data = {
        "event": "delivered",
        "timestamp": 1737876076.3536415,  # finer than a datetime
        "message": {"scheduled-for": 1529704976.0, "new": [None]},
        "tags": None,
        "flags": {"is-routed": None, "is-new": True},
        "user-variables": "{}",
        "delivery-status": ["not", "an", "object"],
        "geolocation": {"country": 7},
        "a-new-field": {"deep": [1, 2.50, "three"]},
    }
    given = {**post(data), "parent-signature": signature("other"), "a-new-member": [{}]}
    webhook = webhooks.parse(given, signing_key=KEY)
    assert json.dumps(webhook.to_dict(), sort_keys=True) == json.dumps(given, sort_keys=True)
    assert list(webhook.event.to_dict()) == list(data)


def test_what_is_changed_is_written_as_changed() -> None:
    event = webhooks.event_from({"event": "opened", "timestamp": 1737876076.3536415, "ip": "192.0.2.1"})
    assert isinstance(event, webhooks.Opened)
    event.timestamp = datetime(2026, 1, 1, tzinfo=UTC)
    event.ip = None
    event.url = "https://example.com/"
    assert event.to_dict() == {"event": "opened", "timestamp": 1767225600, "url": "https://example.com/"}


def test_an_event_can_be_pickled_and_copied() -> None:
    data = {"event": "failed", "timestamp": 1737876076.3536415, "message": {"headers": {"to": "a@example.com"}}}
    webhook = webhooks.parse(post(data), signing_key=KEY)
    for copied in (pickle.loads(pickle.dumps(webhook)), copy.deepcopy(webhook)):
        assert copied == webhook
        assert copied.to_dict() == webhook.to_dict()
    assert webhooks.event_from({"event": "failed"}) != webhook.event
    assert webhooks.event_from({"event": "failed"}) != 5


def test_an_alert() -> None:
    data = {
        "id": "7a4f",
        "event": "validation_job_done",
        "timestamp": "2025-06-03T21:33:55.000000123Z",
        "log_level": "info",
        "bulk_validation_job": {
            "created_at": 1590080191,
            "list_id": "a list",
            "quantity": 3,
            "download_urls": {"csv": "https://example.com/a.csv"},
            "summary": "later",
        },
        "a-new-field": None,
    }
    given = {"signature": {"timestamp": 1, "token": "x"}, "event_data": data}
    webhook = webhooks.parse(json.dumps(given))
    alert = webhook.event
    assert isinstance(alert, webhooks.Alert)
    assert alert.timestamp == datetime(2025, 6, 3, 21, 33, 55, tzinfo=UTC)
    assert alert.bulk_validation_job is not None
    assert alert.bulk_validation_job.created_at == datetime(2020, 5, 21, 16, 56, 31, tzinfo=UTC)
    assert alert.bulk_validation_job.summary is None
    assert webhook.to_dict() == given
    odd = {"event_data": {"event": 5, "timestamp": "soon", "bulk_validation_job": []}}
    assert webhooks.parse(odd).to_dict() == odd


def test_a_form_of_before_2018_becomes_an_event_of_today() -> None:
    pairs = [
        ("event", "dropped"),
        ("recipient", "a@example.com"),
        ("domain", "example.com"),
        ("code", "605"),
        ("reason", "hardfail"),
        ("description", "Not delivering to previously bounced address"),
        ("message-headers", '[["Subject", "Hello"], ["To", "a@example.com"], ["Received", "x"], 5]'),
        ("Message-Id", "<1@example.com>"),
        ("tag", "one"),
        ("tag", "two"),
        ("city", "Zürich"),
        ("my-variable", "7"),
        ("recipient", "a variable of the name of a field"),
        *signature().items(),
    ]
    webhook = webhooks.parse(pairs, signing_key=KEY)
    event = webhook.event
    assert isinstance(event, webhooks.PermanentFailure)
    assert (event.recipient, event.severity, event.reason) == ("a@example.com", "permanent", "hardfail")
    assert event.delivery_status is not None
    assert event.delivery_status.code == 605
    assert event.message is not None
    assert event.message.headers is not None
    assert (event.message.headers.message_id, event.message.headers.subject) == ("1@example.com", "Hello")
    assert event.tags == ["one", "two"]
    assert event.geolocation is not None
    assert event.geolocation.city == "Zürich"
    assert event.user_variables == {"my-variable": "7", "recipient": "a variable of the name of a field"}
    assert webhook.verification is not None
    assert event.timestamp == webhook.verification.timestamp
    assert webhook.form == tuple(pairs)
    assert webhook.to_dict()["tag"] == ["one", "two"]


@pytest.mark.parametrize(
    "given",
    [
        {"signature": {}},
        {"event-data": []},
        {"event-data": "text", "a": 1},
        {"event_data": None},
        {"event": 5},
        {"event": "opened", "size": float("nan")},
        {"event": "opened", "size": [float("-inf")]},
        '{"event-data": {"size": 1e999}}',
        [("recipient", "a@example.com"), ("body-plain", "mail")],
        [],
    ],
    ids=json.dumps,
)
def test_what_is_no_event(given: Any) -> None:
    with pytest.raises(webhooks.WebhookError) as error:
        webhooks.parse(given)
    assert refusal(error) == "malformed"


def test_mail_that_was_sent_to_the_wrong_endpoint_is_told_from_nonsense() -> None:
    with pytest.raises(webhooks.WebhookError, match=r"use inbound\.parse"):
        webhooks.parse([("recipient", "a@example.com"), ("body-plain", "mail")])


def test_nothing_is_checked_only_where_the_key_is_left_out() -> None:
    assert webhooks.parse(body(key="another")).verification is None
    with pytest.raises(webhooks.WebhookError):
        webhooks.parse(body(key="another"), signing_key=KEY)
    with pytest.raises(ArgumentError):
        webhooks.parse(body(), signing_key=None)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


def test_every_field_of_an_alert() -> None:
    job = {
        "list_id": "l",
        "status": "uploaded",
        "quantity": 3,
        "processed": 2,
        "created_at": 1529006854,
        "download_urls": {"csv": "https://example.com/"},
        "summary": {"result": {"deliverable": 1}},
        "new": 1,
    }
    data = {
        "event": "ip_listed",
        "id": "1",
        "timestamp": "2026-01-02T03:04:05Z",
        "log_level": "warn",
        "message": "192.0.2.1 was listed",
        "ip": "192.0.2.1",
        "blocklist": "b",
        "bulk_validation_job": job,
        "new": 2,
    }
    alert = webhooks.parse({"event_data": data}).event
    assert isinstance(alert, webhooks.Alert)
    found = alert.bulk_validation_job
    assert found is not None
    assert (alert.event, alert.id, alert.log_level, alert.message) == ("ip_listed", "1", "warn", "192.0.2.1 was listed")
    assert (alert.ip, alert.blocklist, alert.additional_properties) == ("192.0.2.1", "b", {"new": 2})
    assert alert.timestamp == datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert (found.list_id, found.status, found.quantity, found.processed) == ("l", "uploaded", 3, 2)
    assert (found.created_at, found.additional_properties) == (datetime(2018, 6, 14, 20, 7, 34, tzinfo=UTC), {"new": 1})
    assert (found.download_urls, found.summary) == (job["download_urls"], job["summary"])
    assert alert.to_dict() == data
    assert found.to_dict() == job


@pytest.mark.parametrize("cls", [webhooks.Alert, webhooks.AlertValidationJob])
def test_an_alert_is_made_of_an_object(cls: type[webhooks.Alert | webhooks.AlertValidationJob]) -> None:
    data: Any = ["a list"]
    with pytest.raises(ValueError, match=f"^{cls.__name__} needs an object, got list$"):
        cls.from_dict(data)
    empty = cls.from_dict({})
    assert (empty.additional_properties, empty.to_dict()) == ({}, {})
    odd = cls.from_dict({"created_at": "soon", "timestamp": "soon", "summary": 3, "download_urls": 4})
    assert odd.additional_properties == {"created_at": "soon", "timestamp": "soon", "summary": 3, "download_urls": 4}


def test_an_event_without_a_signature_around_it() -> None:
    event = {"event": "opened", "recipient": "ann@example.org", "timestamp": 1529006854.5}
    webhook = webhooks.parse(event)
    assert isinstance(webhook.event, webhooks.Opened)
    assert webhook.event.recipient == "ann@example.org"
    assert (webhook.form, webhook.to_dict()) == (None, event)


def test_the_time_of_an_old_form_is_that_of_its_signature() -> None:
    signed = signature(timestamp="1529006854")
    other = [("timestamp", "1"), ("token", "t"), ("signature", "00")]
    both = [("event", "bounced"), *signed.items(), ("timestamp", "2"), *other]
    checked = webhooks.parse(both, signing_key=KEY, max_age=None).event
    assert not isinstance(checked, webhooks.Alert)
    assert checked.timestamp == datetime(2018, 6, 14, 20, 7, 34, tzinfo=UTC)
    unchecked = webhooks.parse(both).event
    assert unchecked.timestamp == datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC)
    assert webhooks.parse([("event", "bounced")]).event.timestamp is None


@pytest.mark.parametrize(("word", "severity"), [("bounced", "permanent"), ("dropped", "permanent"), ("opened", None)])
def test_an_old_form_that_failed_failed_for_good(word: str, severity: str | None) -> None:
    event = webhooks.parse([("event", word), ("attachment-x", "a"), ("mine", "b")]).event
    assert not isinstance(event, webhooks.Alert)
    assert event.severity == severity
    assert event.user_variables == {"mine": "b"}


@pytest.mark.parametrize(
    ("code", "read"), [("550", 550), ("9999", 9999), ("55000", "55000"), ("5.1.1", "5.1.1"), ("", "")]
)
def test_the_code_of_an_old_form(code: str, read: int | str) -> None:
    webhook = webhooks.parse([("event", "bounced"), ("code", code)])
    assert webhook.event.to_dict()["delivery-status"] == {"code": read}


def test_headers_in_an_old_form_are_pairs_of_texts() -> None:
    headers = json.dumps([["Subject", "Hi"], ["To", 3], [3, "x"], ["From"], "x", ["X", "y"]])
    event = webhooks.parse([("event", "opened"), ("message-headers", headers)]).event
    assert event.to_dict()["message"] == {"headers": {"subject": "Hi"}}
    assert "message" not in webhooks.parse([("event", "opened")]).event.to_dict()
    assert "message" not in webhooks.parse([("event", "opened"), ("message-headers", "{}")]).event.to_dict()


@pytest.mark.parametrize(
    ("source", "changed"),
    [
        ({"event": "opened", "timestamp": "1529006854.8545749"}, {}),
        ({"event": "opened", "timestamp": True}, {}),
        ({"event": "opened", "tags": ["a", "b"]}, {}),
        ({"event": "opened", "tags": ["a", "b"]}, {"tags": ["a"]}),
        ({"event": "opened", "tags": ["a"]}, {"tags": ["b"]}),
        ({"event": "opened", "tags": ["2026-01-02"]}, {"tags": ["2026-01-03"]}),
        ({"event": "opened", "tags": [{"a": 1}]}, {}),
    ],
)
def test_what_was_not_changed_is_written_as_it_came(source: dict[str, Any], changed: dict[str, Any]) -> None:
    event = webhooks.event_from(source)
    for name, value in changed.items():
        setattr(event, name, value)
    assert event.to_dict() == source | changed
    assert list(event.to_dict()) == list(source)


@pytest.mark.parametrize(
    ("came", "written"),
    [
        ([1.0, 2], [1.0, 5]),
        ([1.0, "2026-01-02T00:00:00Z"], [1.0, "Fri, 02 Jan 2026 00:00:01 GMT"]),
        ("text", {"text": 1}),
        ({"text": 1}, "text"),
        ([1], {"a": 1}),
        ({"a": 1}, [1]),
    ],
)
def test_what_is_put_in_place_of_a_field_is_written(came: Any, written: Any) -> None:
    """Its parts that still mean what came are written as they came."""
    event = webhooks.event_from({"event": "opened", "user-variables": came})
    assert isinstance(event, webhooks.Opened)
    put: Any = [1, *written[1:]] if isinstance(came, list) and len(came) == 2 else written
    event.user_variables = put
    assert json.dumps(event.to_dict()["user-variables"]) == json.dumps(written)
