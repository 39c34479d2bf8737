# Written by `make generate` from spec/. Do not edit.
"""The resources as attributes of a client. How calls are made is left to the subclass."""

from __future__ import annotations

from abc import ABC, abstractmethod
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from functools import cached_property

    from .lists import AsyncItems, Items
    from .resources.notes import AsyncNotes, Notes
    from .types import Call

T = TypeVar("T")

_ROOMS = {
    "notes": "Notes",
}


class Room:
    """A resource of a client: its module is imported when it is first asked for."""

    def __init__(self, name: str, kind: str) -> None:
        self._name = name
        self._kind = kind

    def __get__(self, client: Any, owner: type[Any] | None = None) -> Any:
        if client is None:
            return self
        room = vars(client)[self._name] = self._load()(client)
        return room

    def _load(self) -> Any:
        return getattr(import_module(f".resources.{self._name}", __package__), self._kind)


class Client(ABC):
    """All resources."""

    @abstractmethod
    def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer."""

    @abstractmethod
    def iterate(self, call: Call[T]) -> Items[Any, T]:
        """Every item of a list, page after page."""

    if TYPE_CHECKING:

        @cached_property
        def notes(self) -> Notes:
            """Notes and what is attached to them."""
            raise NotImplementedError


class AsyncClient(ABC):
    """All resources, asynchronous."""

    @abstractmethod
    async def run(self, call: Call[T]) -> T:
        """Make a call and give back its typed answer."""

    @abstractmethod
    def iterate(self, call: Call[T]) -> AsyncItems[Any, T]:
        """Every item of a list, page after page."""

    if TYPE_CHECKING:

        @cached_property
        def notes(self) -> AsyncNotes:
            """Notes and what is attached to them."""
            raise NotImplementedError


# A property with code of its own for each would cost every program more than its first call does.
for _name, _kind in _ROOMS.items():
    setattr(Client, _name, Room(_name, _kind))
    setattr(AsyncClient, _name, Room(_name, f"Async{_kind}"))
