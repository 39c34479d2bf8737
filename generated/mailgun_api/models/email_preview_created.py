# Written by `make generate` from spec/. Do not edit.
"""A preview that is being made."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class EmailPreviewCreated(Model):
    """A preview that is being made."""

    __slots__ = (
        "id",
        "reference_id",
        "customer_id",
        "spam",
        "warnings",
        "content_checking",
    )

    id: str | None
    """The identifier."""
    reference_id: str | None
    """The reference that was given."""
    customer_id: str | None
    """The customer that was given."""
    spam: PreviewSpamAddresses | None
    """Addresses for the test for spam."""
    warnings: list[PreviewWarning] | None
    """What was left out, unknown mail clients for instance."""
    content_checking: PreviewChecks | None
    """Where to ask for the checks."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("id", "id", None),
        ("reference_id", "reference_id", None),
        ("customer_id", "customer_id", None),
        ("spam", "spam", None),
        ("warnings", "warnings", None),
        ("content_checking", "content_checking", None),
    )

    def __init__(
        self,
        id: str | None = None,
        reference_id: str | None = None,
        customer_id: str | None = None,
        spam: PreviewSpamAddresses | None = None,
        warnings: list[PreviewWarning] | None = None,
        content_checking: PreviewChecks | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.id = id
        self.reference_id = reference_id
        self.customer_id = customer_id
        self.spam = spam
        self.warnings = warnings
        self.content_checking = content_checking
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"EmailPreviewCreated needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            model.id = value = get("id")
            if value is not None:
                left -= 1
            model.reference_id = value = get("reference_id")
            if value is not None:
                left -= 1
            model.customer_id = value = get("customer_id")
            if value is not None:
                left -= 1
            if (value := get("spam")) is None:
                model.spam = None
            else:
                model.spam = PreviewSpamAddresses.from_dict(value)
                left -= 1
            if (value := get("warnings")) is None:
                model.warnings = None
            else:
                model.warnings = PreviewWarning.from_list(value)
                left -= 1
            if (value := get("content_checking")) is None:
                model.content_checking = None
            else:
                model.content_checking = PreviewChecks.from_dict(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "id",
        "reference_id",
        "customer_id",
        "spam",
        "warnings",
        "content_checking",
    )
)

# At the end, because models may lead back to this one.
from .preview_checks import PreviewChecks  # noqa: E402
from .preview_spam_addresses import PreviewSpamAddresses  # noqa: E402
from .preview_warning import PreviewWarning  # noqa: E402
