"""Posts that others recorded or published go through and come back whole."""

from __future__ import annotations

import json
from typing import Any

import pytest

from mailgun_sdk import inbound, webhooks
from tests.receiving.conftest import RECORDINGS

pytestmark = pytest.mark.skipif(
    not RECORDINGS.is_dir(), reason="the recordings of real traffic (../shared/recordings) are not here"
)


def _cases() -> list[dict[str, Any]]:
    path = RECORDINGS / "webhooks.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    return [json.loads(line) for line in lines if line.strip()]


CASES = _cases()
SIGNED = [case for case in CASES if isinstance(case.get("signing", {}).get("valid"), bool)]
EVENTS = [case for case in CASES if case["kind"] in ("event-webhook", "event-object")]
FORMS = [case for case in CASES if case["kind"] == "legacy-event-form"]
MAILS = [case for case in CASES if case["kind"].startswith("inbound")]


def ids(cases: list[dict[str, Any]]) -> list[str]:
    return [case["id"] for case in cases]


def shapes(case: dict[str, Any]) -> list[tuple[Any, dict[str, str]]]:
    """The body of a case, decoded and, where it is kept, as it came."""
    decoded = case["json"] if "json" in case else [tuple(pair) for pair in case["fields"]]
    raw = [(case["body"].encode(), {"Content-Type": case["content_type"]})] if case.get("body") else []
    return [(decoded, {}), *raw]


def test_every_case_is_of_a_kind_that_is_tested() -> None:
    assert len(CASES) > 30
    tested = {*ids(SIGNED), *ids(EVENTS), *ids(FORMS), *ids(MAILS)}
    assert set(ids(CASES)) == tested


@pytest.mark.parametrize("case", SIGNED, ids=ids(SIGNED))
def test_signatures(case: dict[str, Any]) -> None:
    key, valid = case["signing"]["key"], case["signing"]["valid"]
    for body, headers in shapes(case):
        for keys in (key, ["another-key", key]):
            if not valid:
                with pytest.raises(webhooks.WebhookError) as wrong:
                    webhooks.verify(body, keys, headers=headers, max_age=None)
                assert wrong.value.reason == "signature"
                continue
            found = webhooks.verify(body, keys, headers=headers, max_age=None)
            assert found.timestamp is not None
            assert found.timestamp.timestamp() == float(case["signing"]["timestamp"])
        with pytest.raises(webhooks.WebhookError):
            webhooks.verify(body, "another-key", headers=headers, max_age=None)
        if valid:
            with pytest.raises(webhooks.WebhookError) as stale:
                webhooks.verify(body, key, headers=headers)
            assert stale.value.reason == "stale"


@pytest.mark.parametrize("case", EVENTS, ids=ids(EVENTS))
def test_events_lose_nothing(case: dict[str, Any]) -> None:
    for body, headers in shapes(case):
        webhook = webhooks.parse(body, headers=headers)
        assert json.dumps(webhook.to_dict(), sort_keys=True) == json.dumps(case["json"], sort_keys=True)
        event = webhook.event
        assert event.event == case["event"]
        data = case["json"].get("event-data", case["json"])
        assert event.kind == (f"{data['severity']}_fail" if event.event == "failed" else event.event)
        assert (event.timestamp is None) == (data.get("timestamp") is None)
        if event.timestamp is not None:
            assert event.timestamp.timestamp() == pytest.approx(float(data["timestamp"]), abs=1e-6)


@pytest.mark.parametrize("case", FORMS, ids=ids(FORMS))
def test_old_forms_lose_nothing(case: dict[str, Any]) -> None:
    pairs = [tuple(pair) for pair in case["fields"]]
    for body, headers in shapes(case):
        webhook = webhooks.parse(body, headers=headers)
        assert webhook.form == tuple(pairs)
        # Where a variable has the name of a field, the first value is Mailgun's.
        assert webhook.event.event == next(value for name, value in pairs if name == "event")
        assert not isinstance(webhook.event, webhooks.UnknownEvent)
        assert webhook.event.timestamp is not None


@pytest.mark.parametrize("case", MAILS, ids=ids(MAILS))
def test_mails_lose_nothing(case: dict[str, Any]) -> None:
    fields = dict(map(tuple, case["fields"]))
    for body, headers in shapes(case):
        form = inbound.read_form(body, headers["Content-Type"]) if headers else body
        message = inbound.parse(form)
        assert {name for name, _ in message.to_form()} == set(fields)
        assert inbound.parse(message.to_form()) == message
        assert (message.recipient, message.sender) == (fields.get("recipient"), fields.get("sender"))
        assert message.missing_attachments == 0
        assert len(message.attachments) == int(fields.get("attachment-count", 0))
        made = message.email()
        if "body-mime" in fields:
            assert message.text is not None
            assert made["subject"] == message.subject
            continue
        assert message.subject == fields.get("subject")
        assert (message.text, message.html) == (fields.get("body-plain"), fields.get("body-html"))
        listed = json.loads(fields["message-headers"])
        assert [list(pair) for pair in message.headers.items()] == listed
        assert made.get("subject") == (message.subject if listed else None)
        if "from" in fields:
            assert [str(address) for address in message.from_] == [fields["from"]]
