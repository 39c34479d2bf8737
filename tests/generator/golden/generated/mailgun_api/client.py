# Written by `make generate` from spec/. Do not edit.
"""The resources as attributes of a client. How calls are made is left to the subclass."""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from .lists import AsyncItems, Items
    from .resources.notes import AsyncNotes, Notes
    from .types import Call

T = TypeVar("T")


class Client(ABC):
    """All resources."""

    @abstractmethod
    def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer."""

    @abstractmethod
    def iterate(self, call: Call[T]) -> Items[Any, T]:
        """Every item of a list, page after page."""

    @cached_property
    def notes(self) -> Notes:
        """Notes and what is attached to them."""
        from .resources.notes import Notes

        return Notes(self)


class AsyncClient(ABC):
    """All resources, asynchronous."""

    @abstractmethod
    async def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer."""

    @abstractmethod
    def iterate(self, call: Call[T]) -> AsyncItems[Any, T]:
        """Every item of a list, page after page."""

    @cached_property
    def notes(self) -> AsyncNotes:
        """Notes and what is attached to them."""
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)
