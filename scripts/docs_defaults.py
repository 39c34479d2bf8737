"""An extension of griffe: signatures on the site show what a default is, and not the name of the constant it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

# Installed where the site is built, as a part of mkdocstrings.
import griffe

if TYPE_CHECKING:
    from collections.abc import Iterator


class Defaults(griffe.Extension):
    """Puts the values of constants in the place of their names."""

    def on_package(self, *, pkg: griffe.Module, **kwargs: Any) -> None:
        """Go over a package that was read as a whole."""
        for function in _functions(pkg):
            for parameter in function.parameters:
                if isinstance(parameter.default, griffe.ExprName) and parameter.default.name.isupper():
                    value = _value(function, parameter.default.name)
                    parameter.default = parameter.default if value is None else value


def _functions(item: griffe.Module | griffe.Class) -> Iterator[griffe.Function]:
    for member in item.members.values():
        if isinstance(member, griffe.Function):
            yield member
        elif isinstance(member, (griffe.Module, griffe.Class)):
            yield from _functions(member)


def _value(function: griffe.Function, name: str) -> Any:
    """What a constant of the module is, or of the module it is imported from; None where that is not known."""
    found: Any = function.module.members.get(name)
    try:
        found = found.final_target if found is not None and found.is_alias else found
    except griffe.GriffeError:
        return None
    return found.value if isinstance(found, griffe.Attribute) and found.module.path != "httpx" else None
