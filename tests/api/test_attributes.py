"""To attrs, and to what stands on it, a model is one of its own classes; to a program that does not ask, it is not."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import attrs
import pytest

from mailgun_api import models
from mailgun_api.model import Model

MODELS: list[type[Any]] = [
    found for name in models.__all__ if isinstance(found := getattr(models, name), type) and issubclass(found, Model)
]


def test_every_model_tells_its_attributes() -> None:
    assert len(MODELS) > 300
    for model in MODELS:
        assert attrs.has(model)
        names = [attribute.alias for attribute in attrs.fields(model)]
        assert names == [*(name for name, _, _ in sorted_as_taken(model)), "additional_properties"]


def sorted_as_taken(model: type[Any]) -> list[tuple[str, str, str | None]]:
    """Fields in the order of the constructor, which takes those first that have no default."""
    needed = {attribute.name for attribute in attrs.fields(model) if attribute.default is attrs.NOTHING}
    return sorted(model._fields, key=lambda field: field[0] not in needed)


def test_what_must_be_given_has_no_default() -> None:
    needed = [attribute for model in MODELS for attribute in attrs.fields(model) if attribute.default is attrs.NOTHING]
    assert needed
    with pytest.raises(TypeError, match="missing"):
        attrs.make_class("Made", {needed[0].name: attrs.field()})()
    for attribute in attrs.fields(models.Bounce):
        assert attribute.default is None


def test_as_a_dictionary() -> None:
    page = models.BouncePage.from_dict({"items": [{"address": "a@example.org", "new": 1}], "paging": {"next": "x"}})
    found = attrs.asdict(page)
    assert found["items"][0]["address"] == "a@example.org"
    assert found["items"][0]["additional_properties"] == {"new": 1}
    assert found["paging"]["next"] == "x"


def test_what_is_read_late_is_read() -> None:
    event = models.Event.from_dict({"id": "1", "message": {"headers": {"message-id": "<1@example.com>"}}})
    found = attrs.asdict(event)["message"]["headers"]
    assert found["message_id"] == "<1@example.com>"


def test_changed_copies() -> None:
    bounce = models.Bounce.from_dict({"address": "a@example.org", "code": "550", "new": 1})
    changed = attrs.evolve(bounce, code="551")
    assert (changed.address, changed.code, bounce.code) == ("a@example.org", "551", "550")
    assert changed.additional_properties == {"new": 1}
    assert attrs.evolve(bounce) == bounce
    with pytest.raises(TypeError, match="cod"):
        attrs.evolve(bounce, cod="551")  # type: ignore[call-arg]


def test_nothing_is_loaded_until_it_is_asked_for() -> None:
    program = (
        "import sys; from mailgun_api.models import BouncePage; page = BouncePage.from_dict({'items': [{'code': 1}]}); "
        "repr(page), page.to_dict(), page == page; assert 'attr' not in sys.modules; "
        "page.__attrs_attrs__; assert 'attr' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
