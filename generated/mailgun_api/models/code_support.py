# Written by `make generate` from spec/. Do not edit.
"""Mail clients by how well they support a feature."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ..attributes import define
from ..model import Misfit, Model, keep_misfits, leftovers, new


@define(init=False, repr=False, eq=False, slots=False)
class CodeSupport(Model):
    """Mail clients by how well they support a feature."""

    __slots__ = (
        "y",
        "a",
        "n",
        "u",
    )

    y: list[CodeVariant] | None
    """Those with full support."""
    a: list[CodeVariant] | None
    """Those with partial support."""
    n: list[CodeVariant] | None
    """Those without support."""
    u: list[CodeVariant] | None
    """Those of which it is unknown."""

    _fields: ClassVar[tuple[tuple[str, str, str | None], ...]] = (
        ("y", "y", None),
        ("a", "a", None),
        ("n", "n", None),
        ("u", "u", None),
    )

    def __init__(
        self,
        y: list[CodeVariant] | None = None,
        a: list[CodeVariant] | None = None,
        n: list[CodeVariant] | None = None,
        u: list[CodeVariant] | None = None,
        *,
        additional_properties: dict[str, Any] | None = None,
    ) -> None:
        self.y = y
        self.a = a
        self.n = n
        self.u = u
        self._additional = additional_properties

    @classmethod
    def from_dict(cls, source: dict[str, Any]) -> Self:
        if not isinstance(source, dict):
            raise Misfit(f"CodeSupport needs an object, got {type(source).__name__}")
        get = source.get
        model = new(cls)
        left = len(source)
        try:
            if (value := get("y")) is None:
                model.y = None
            else:
                model.y = CodeVariant.from_list(value)
                left -= 1
            if (value := get("a")) is None:
                model.a = None
            else:
                model.a = CodeVariant.from_list(value)
                left -= 1
            if (value := get("n")) is None:
                model.n = None
            else:
                model.n = CodeVariant.from_list(value)
                left -= 1
            if (value := get("u")) is None:
                model.u = None
            else:
                model.u = CodeVariant.from_list(value)
                left -= 1
        except ValueError:
            return keep_misfits(cls, source)
        # Zero where each member was one of these and none was null.
        model._additional = leftovers(source, _KNOWN) if left else None
        return model


_KNOWN = frozenset(
    (
        "y",
        "a",
        "n",
        "u",
    )
)

# At the end, because models may lead back to this one.
from .code_variant import CodeVariant  # noqa: E402
