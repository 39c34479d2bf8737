"""An answer is never lost: what fits is typed, the rest is kept as it came, and what is no answer keeps its bytes."""

from __future__ import annotations

import contextlib
import copy
import json
import pickle
import re
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mailgun_api import models
from mailgun_api.errors import ArgumentError, DecodeError
from mailgun_api.model import Misfit, Model, to_plain
from mailgun_api.models import Bounce, BounceEntry, BouncePage, Domain, Event
from mailgun_api.operations import OPERATIONS
from tests.api.conftest import repeatable
from tests.api.equality import differences

RECEIVED = sorted(name for name in models.__all__ if "from_dict" in vars(getattr(models, name)))
SENT = sorted(set(models.__all__) - set(RECEIVED))

BOUNCE: dict[str, Any] = {"address": "a@example.com", "code": "550", "created_at": "Fri, 21 Oct 2011 11:02:55 UTC"}


def test_fields_become_attributes() -> None:
    bounce = Bounce.from_dict(BOUNCE)
    assert bounce.address == "a@example.com"
    assert bounce.code == "550"
    assert bounce.error is None
    assert bounce.created_at == datetime(2011, 10, 21, 11, 2, 55, tzinfo=UTC)
    assert bounce.additional_properties == {}


def test_an_empty_answer_is_a_model_of_nothing() -> None:
    bounce = Bounce.from_dict({})
    assert bounce == Bounce()
    assert bounce.to_dict() == {}


def test_unknown_fields_and_nulls_are_kept() -> None:
    source = {**BOUNCE, "error": None, "new": {"deep": [1, None]}, "newer": None}
    bounce = Bounce.from_dict(source)
    assert bounce.error is None
    assert bounce.additional_properties == {"error": None, "new": {"deep": [1, None]}, "newer": None}
    assert not differences(source, bounce.to_dict())


@pytest.mark.parametrize("text", ["", "tomorrow", "Fri, 21 Oct 2011 11:02:55 CST", {}, [], True])
def test_a_date_that_cannot_be_read_is_kept_as_it_came(text: Any) -> None:
    source = {**BOUNCE, "created_at": text}
    bounce = Bounce.from_dict(source)
    assert bounce.created_at is None
    assert bounce.address == "a@example.com"
    assert bounce.additional_properties == {"created_at": text}
    assert bounce.to_dict() == source


def test_a_value_of_the_wrong_kind_is_kept_and_spoils_nothing_else() -> None:
    source = {"items": {"no": "list"}, "paging": {"next": "x", "previous": 5, "first": None}}
    page = BouncePage.from_dict(source)
    assert page.items is None
    assert page.paging is not None
    assert page.paging.next == "x"
    assert page.additional_properties == {"items": {"no": "list"}}
    assert page.to_dict() == source


def test_an_item_of_the_wrong_kind_loses_nothing() -> None:
    source = {"items": [{"address": "a@example.com"}, "b@example.com"]}
    page = BouncePage.from_dict(source)
    assert page.to_dict() == source


def test_several_misfits_at_once() -> None:
    source: dict[str, Any] = {
        "id": "x",
        "timestamp": "soon",
        "message": "text",
        "envelope": [],
        "flags": None,
        "extra": 1,
    }
    event = Event.from_dict(source)
    assert event.id == "x"
    assert (event.timestamp, event.message, event.envelope, event.flags) == (None, None, None, None)
    assert event.additional_properties == {key: value for key, value in source.items() if key != "id"}
    assert event.to_dict() == source


def test_a_word_that_is_new_passes() -> None:
    assert Event.from_dict({"severity": "galactic", "log-level": "shout"}).severity == "galactic"


@pytest.mark.parametrize("name", RECEIVED)
@pytest.mark.parametrize("source", [None, [], "text", 5, True])
def test_what_is_no_object_is_refused(name: str, source: Any) -> None:
    with pytest.raises(Misfit, match=f"^{name} needs an object, got "):
        getattr(models, name).from_dict(source)


@pytest.mark.parametrize("name", RECEIVED)
def test_no_field_can_break_a_model(name: str) -> None:
    model: type[Model] = getattr(models, name)
    values: list[Any] = [None, True, 5, "", "text", [], [None], [[]], {}, {"x": None}]
    for value in values:
        source = {wire: value for _, wire, _ in model._fields} | {"not described": value}
        decoded = model.from_dict(copy.deepcopy(source))
        assert not differences(source, decoded.to_dict()), value


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
_EVENT_NAMES = st.sampled_from([wire for _, wire, _ in Event._fields if wire != "timestamp"])


@repeatable
@given(st.dictionaries(_EVENT_NAMES | st.text(max_size=4), _JSON, max_size=8))
def test_no_object_loses_anything(source: dict[str, Any]) -> None:
    assert Event.from_dict(copy.deepcopy(source)).to_dict() == source


@repeatable
@given(st.binary(max_size=40) | _JSON.map(lambda value: json.dumps(value).encode()))
def test_no_answer_does_worse_than_a_decode_error(content: bytes) -> None:
    with contextlib.suppress(DecodeError):
        page = OPERATIONS["bounces_list"].decode(200, {}, content)
        assert page.to_dict() == json.loads(content)


def test_nothing_to_tell_of_what_was_done_is_no_error() -> None:
    assert OPERATIONS["bounces_delete"].decode(200, {}, b"null").to_dict() == {}


@pytest.mark.parametrize(
    "content",
    [b"", b"<html>\xff</html>", b"[1]", b'"text"', b"null", b"{", b'{"a": 1}{', b"[" * 100_000, b"9" * 5_000],
    ids=ascii,
)
def test_what_cannot_be_decoded_is_kept_whole(content: bytes) -> None:
    headers = {"Content-Type": "text/html", "X-Request-Id": "1"}
    with pytest.raises(DecodeError) as caught:
        OPERATIONS["bounces_get"].decode(200, headers, content)
    error = caught.value
    assert (error.operation, error.status_code, error.headers, error.content) == ("bounces_get", 200, headers, content)
    assert error.reason
    assert str(error).startswith(f"bounces_get: status 200: {error.reason}; the answer starts with ")
    assert len(str(error)) < 2_000
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, DecodeError)
    assert vars(again) == vars(error)


def test_no_content_is_an_empty_answer() -> None:
    assert OPERATIONS["bounces_delete_all"].decode(204, {}, b"") == models.Message()


def test_json_in_other_encodings_is_read() -> None:
    # The service sends JSON as text/plain at times; the content type is not looked at.
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        content = json.dumps({"address": "ü@example.com"}, ensure_ascii=False).encode(encoding)
        assert OPERATIONS["bounces_get"].decode(200, {}, content).address == "ü@example.com"


def test_a_model_shows_what_it_has() -> None:
    bounce = Bounce.from_dict({"address": "a@example.com", "new": 1})
    assert repr(bounce) == "Bounce(address='a@example.com', additional_properties={'new': 1})"
    assert repr(Bounce()) == "Bounce()"


def test_a_secret_does_not_show() -> None:
    domain = Domain.from_dict({"name": "example.com", "smtp_password": "opensesame"})
    assert domain.smtp_password == "opensesame"
    assert "opensesame" not in repr(domain)
    assert "opensesame" not in str([domain])
    assert "smtp_password=***" in repr(domain)
    assert domain.to_dict()["smtp_password"] == "opensesame"


def test_every_secret_of_the_description_is_masked() -> None:
    named = [
        (model, name)
        for model in (getattr(models, name) for name in models.__all__)
        for name, _, _ in model._fields
        # A date of a password is no secret, nor is whether there is one.
        if re.search(r"(^|_)(password|secret|signing_key)$", name)
    ]
    assert named
    for model, name in named:
        assert name in model._secrets, f"{model.__name__}.{name}"


EVENT = {
    "event": "delivered",
    "timestamp": 1529704976.104692,
    "message": {"headers": {"to": "a@example.com"}, "attachments": [{"size": 5, "new": 1}], "size": None},
    "user-variables": {"a": [1, {"b": None}]},
    "new": {"c": 1},
}


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_model_can_be_pickled(protocol: int) -> None:
    event = Event.from_dict(EVENT)
    again = pickle.loads(pickle.dumps(event, protocol))
    assert again == event
    assert again.to_dict() == EVENT


def test_a_copy_is_of_its_own() -> None:
    event = Event.from_dict(EVENT)
    again = copy.deepcopy(event)
    assert again == event
    assert again.message is not None
    assert again.message.headers is not None
    again.message.headers.to = "b@example.com"
    assert event.to_dict() == EVENT
    assert again != event
    assert copy.copy(event) == event


def test_a_misspelt_attribute_cannot_be_set() -> None:
    with pytest.raises(AttributeError):
        Bounce().adress = "a@example.com"  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]


def test_a_model_to_send_wants_what_is_required_and_knows_its_fields() -> None:
    assert "BounceEntry" in SENT
    moment = datetime(2011, 10, 21, 11, 2, 55, tzinfo=UTC)
    entry = BounceEntry(address="a@example.com", created_at=moment)
    assert entry.to_dict() == {"address": "a@example.com", "created_at": "Fri, 21 Oct 2011 11:02:55 +0000"}
    with pytest.raises(TypeError, match="address"):
        BounceEntry()  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    with pytest.raises(TypeError, match="adress"):
        BounceEntry(adress="a@example.com")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    with pytest.raises(ArgumentError, match=r"^created_at: .* has no time zone"):
        BounceEntry(address="a@example.com", created_at=datetime(2011, 10, 21)).to_dict()


@pytest.mark.parametrize("form", [None, "epoch", "rfc2822"])
def test_a_naive_datetime_is_never_written(form: str | None) -> None:
    with pytest.raises(ArgumentError, match=r"^due: .* has no time zone"):
        to_plain([datetime(2011, 10, 21)], form, "due")


def test_models_are_found_by_name_only() -> None:
    assert set(models.__all__) <= set(dir(models))
    with pytest.raises(AttributeError, match="Bounse"):
        _ = models.Bounse  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]
