# Written by `make generate` from spec/. Do not edit.
"""Models as tools for attrs see them: `attrs.fields`, `attrs.asdict`, `attrs.evolve` and what stands on these.

A class that attrs makes takes a hundred times as long to make as a plain one with slots, and attrs itself a tenth of a
program's first answer. So the models are plain, and tell their attributes once somebody asks.
"""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    # Type checkers take models for classes of attrs, which is how they know what `evolve` takes.
    from attrs import define as define

    from .model import Model
else:

    def define(**how: bool) -> Any:
        """Leave a class as it is."""
        return _same


def _same(made: Any) -> Any:
    return made


class Attributes:
    """`__attrs_attrs__` of each model: made when it is first asked for, then kept in its class."""

    def __get__(self, instance: object, owner: type[Model]) -> tuple[Any, ...]:
        import attrs

        arguments = list(inspect.signature(owner).parameters.values())
        made = attrs.make_class(
            owner.__name__,
            {
                argument.name: attrs.field(
                    default=attrs.NOTHING if argument.default is argument.empty else argument.default,
                    type=argument.annotation,
                    kw_only=argument.kind is argument.KEYWORD_ONLY,
                    repr=argument.name not in owner._secrets,
                )
                for argument in arguments
            },
        )
        found: tuple[Any, ...] = attrs.fields(made)
        setattr(owner, "__attrs_attrs__", found)  # noqa: B010 - no checker knows that a class has it
        return found
