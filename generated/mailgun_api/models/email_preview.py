# Written by `make generate` from spec/. Do not edit.
"""How far a preview is."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, ClassVar, Self

from ..attributes import define
from ..dates import MILLISECONDS_FROM, parse_date, read_epoch
from ..model import Misfit, Model, keep_misfits, leftovers, new, sequence


@define(init=False, repr=False, eq=False, slots=False)
class EmailPreview(Model):
    """How far a preview is."""

    __slots__ = (
        "subject",
        "date",
        "completed",
        "processing",
        "bounced",
        "content_checking",
        "preview",
    )

    subject: str | None
    """The subject of the message."""
    date: datetime | None
    """When it was asked for."""
    completed: list[str] | None
    """Mail clients whose pictures are there."""
    processing: list[str] | None
    """Mail clients whose pictures are being made; after three minutes they are started anew."""
    bounced: list[str] | None
    """Mail clients that refused the message. They cannot be tried again."""
    content_checking: PreviewChecks | None
    """Where to ask for the checks."""
    preview: EmailPreview | None
    """All of this, where the answer is wrapped."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("subject", "subject", None),
        ("date", "date", "epoch"),
        ("completed", "completed", None),
        ("processing", "processing", None),
        ("bounced", "bounced", None),
        ("content_checking", "content_checking", None),
        ("preview", "preview", None),
    )

    def __init__(
        self,
        subject: str | None = None,
        date: datetime | None = None,
        completed: list[str] | None = None,
        processing: list[str] | None = None,
        bounced: list[str] | None = None,
        content_checking: PreviewChecks | None = None,
        preview: EmailPreview | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.subject = subject
        self.date = date
        self.completed = completed
        self.processing = processing
        self.bounced = bounced
        self.content_checking = content_checking
        self.preview = preview
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EmailPreview needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.subject = value = get("subject")
            if value is not None:
                left -= 1
            if (value := get("date")) is None:
                model.date = None
            else:
                model.date = (
                    read_epoch(value, UTC)
                    if isinstance(value, float) and 0 <= value < MILLISECONDS_FROM
                    else parse_date(value)
                )
                left -= 1
            if (value := get("completed")) is None:
                model.completed = None
            else:
                model.completed = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("processing")) is None:
                model.processing = None
            else:
                model.processing = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("bounced")) is None:
                model.bounced = None
            else:
                model.bounced = value if isinstance(value, list) else sequence(value)
                left -= 1
            if (value := get("content_checking")) is None:
                model.content_checking = None
            else:
                model.content_checking = PreviewChecks.from_dict(value)
                left -= 1
            if (value := get("preview")) is None:
                model.preview = None
            else:
                model.preview = EmailPreview.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "subject",
        "date",
        "completed",
        "processing",
        "bounced",
        "content_checking",
        "preview",
    )
)

# At the end, because models may lead back to this one.
from .preview_checks import PreviewChecks  # noqa: E402
