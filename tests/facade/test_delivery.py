"""An event of a message that did not arrive becomes an error."""

from __future__ import annotations

from typing import Any

import pytest

from mailgun_api.models import Event
from mailgun_sdk.delivery import raise_for_failure
from mailgun_sdk.errors import DeliveryError

BOUNCE: dict[str, Any] = {
    "event": "failed",
    "severity": "permanent",
    "reason": "bounce",
    "recipient": "gone@example.org",
    "delivery-status": {"code": 550, "message": "5.1.1 no such mailbox", "description": ""},
}


def failure(**changes: Any) -> DeliveryError:
    with pytest.raises(DeliveryError) as caught:
        raise_for_failure(Event.from_dict({**BOUNCE, **changes}))
    return caught.value


def test_a_bounce() -> None:
    error = failure()
    assert (error.recipient, error.permanent, error.reason) == ("gone@example.org", True, "bounce")
    assert (error.code, error.description) == (550, "5.1.1 no such mailbox")
    assert str(error) == "gone@example.org: failed for good (bounce): 550 5.1.1 no such mailbox"


def test_a_failure_for_now() -> None:
    error = failure(severity="temporary", reason="generic")
    assert error.permanent is False
    assert "failed for now (generic)" in str(error)


def test_the_description_stands_in_for_a_message() -> None:
    status = {"code": 605, "message": "", "description": "Not delivering to previously bounced address"}
    error = failure(reason="suppress-bounce", **{"delivery-status": status})
    assert error.description == "Not delivering to previously bounced address"


def test_a_rejected_message() -> None:
    error = failure(
        event="rejected", severity=None, reason=None, reject={"reason": "Sandbox subdomains", "description": ""}
    )
    assert error.permanent is True
    assert (error.reason, error.description) == ("rejected", "Sandbox subdomains")


def test_an_event_that_says_little() -> None:
    error = failure(recipient=None, reason=None, **{"delivery-status": None})
    assert str(error) == ": failed for good (failed)"
    assert error.code is None


def test_a_code_that_is_no_number() -> None:
    assert failure(**{"delivery-status": {"code": "5.1.1", "message": "no"}}).code is None


@pytest.mark.parametrize("event", ["accepted", "delivered", "opened", "complained", "something new", None])
def test_other_events_are_no_failures(event: str | None) -> None:
    raise_for_failure(Event.from_dict({**BOUNCE, "event": event}))
