"""What every generated model stands on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from itertools import repeat
from typing import Any, ClassVar, Self, TypeVar

from .attributes import Attributes
from .dates import format_date, require_aware

M = TypeVar("M", bound="Model")

new = object.__new__
"""Makes a model without calling its constructor, which would take its values twice into its hands."""


def unfilled(cls: type[M], number: int) -> list[M]:
    """So many models that have nothing in them yet, not even `None`."""
    return [*map(new, repeat(cls, number))]


class Misfit(ValueError):
    """A value is not of the kind that its field promises."""


class Model:
    """Base of all models. A field that the answer lacks is `None`.

    To attrs each is one of its own, see `attributes`.
    """

    __slots__ = ("__weakref__", "_additional")
    __attrs_attrs__: ClassVar[Any] = Attributes()

    # (name in Python, name on the wire, format of its dates)
    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = ()
    _secrets: ClassVar[frozenset[str]] = frozenset()
    # Whether it is an argument. RFC 2822 has no fractions of a second: an argument drops them, an answer keeps them.
    _is_sent: ClassVar[bool] = False
    _additional: dict[str, Any] | None

    def __init__(self, *, additional_properties: dict[str, Any] | None = None) -> None:
        self._additional = additional_properties

    @property
    def additional_properties(self) -> Mapping[str, Any]:
        """All that the answer holds and the attributes cannot show, by its name on the wire.

        Unknown fields, explicit nulls, and values that do not fit (a date that cannot be read, say), as they came.
        """
        return self._additional or {}

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        """Read decoded JSON. Generated for each model."""
        raise NotImplementedError

    @classmethod
    def from_list(cls, sources: list[Any]) -> list[Any]:
        """Read a decoded JSON array of these. Generated where that makes it quicker."""
        read = cls.from_dict
        return [read(source) for source in sequence(sources)]

    def to_dict(self) -> dict[str, Any]:
        """The JSON of this model: names as on the wire, dates as text, fields that are `None` left out."""
        result: dict[str, Any] = dict(self._additional or ())
        for name, wire, form in self._fields:
            value = getattr(self, name)
            if value is not None:
                result[wire] = to_plain(value, form, name, exact=not self._is_sent)
        return result

    def __getstate__(self) -> object:
        # Said here, because the oldest protocols of pickle take no class with slots that leaves it to `object`.
        return super().__getstate__()

    # By hand, because some fields hold JSON until somebody asks for them. A model can change, so it has no hash.
    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.additional_properties == other.additional_properties and all(
            getattr(self, name) == getattr(other, name) for name, _, _ in self._fields
        )

    def __repr__(self) -> str:
        shown = (
            f"{name}={'***' if name in self._secrets else repr(value)}"
            for name, _, _ in self._fields
            if (value := getattr(self, name)) is not None
        )
        extra = [f"additional_properties={self._additional!r}"] if self._additional else []
        return f"{type(self).__name__}({', '.join([*shown, *extra])})"


def to_plain(value: Any, form: str | None = None, name: str = "value", *, exact: bool = True) -> Any:
    """A value as JSON can hold it; the name is for errors, and what is exact keeps fractions of seconds."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list):
        return [to_plain(item, form, name, exact=exact) for item in value]
    if isinstance(value, dict):
        return {key: to_plain(item, form, name, exact=exact) for key, item in value.items()}
    if isinstance(value, datetime):
        if exact and value.microsecond and form == "rfc2822":
            form = None
        return _DATES.get(form or "", datetime.isoformat)(require_aware(name, value))
    if isinstance(value, date):
        return value.isoformat()
    return value


def _epoch(value: datetime) -> float:
    seconds = value.timestamp()
    return int(seconds) if seconds.is_integer() else seconds


_DATES: dict[str, Callable[[datetime], Any]] = {
    "rfc2822": format_date,
    "epoch": _epoch,
}


def sequence(value: Any) -> list[Any]:
    """A JSON array, or Misfit."""
    if isinstance(value, list):
        return value
    raise Misfit(f"needs an array, got {type(value).__name__}")


def mapping(value: Any) -> dict[str, Any]:
    """A JSON object, or Misfit."""
    if isinstance(value, dict):
        return value
    raise Misfit(f"needs an object, got {type(value).__name__}")


def leftovers(source: dict[str, Any], known: Collection[str]) -> dict[str, Any]:
    """The part of a JSON object that has no attribute, and its nulls."""
    return {key: value for key, value in source.items() if value is None or key not in known}


def keep_misfits(cls: type[M], source: dict[str, Any]) -> M:
    """Decode the fields that fit; the others stay as they came, in `additional_properties`."""
    if len(source) == 1:
        return cls(additional_properties=dict(source))
    kept = {key: value for key, value in source.items() if key in cls.from_dict({key: value}).additional_properties}
    fitting = cls.from_dict({key: value for key, value in source.items() if key not in kept})
    fitting._additional = kept
    return fitting
