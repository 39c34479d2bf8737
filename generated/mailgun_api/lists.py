# Written by `make generate` from spec/. Do not edit.
"""Lists that come in pages, as the methods named `iter` give them. How pages are asked for is left to the client."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import AsyncIterator, Iterator
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)
P_co = TypeVar("P_co", covariant=True)


class Pages(Iterator[P_co]):
    """The pages of a list, each asked for when it is needed."""

    @property
    @abstractmethod
    def cursor(self) -> str:
        """A text to go on from after the last page that was given: `….iter(…).resume(cursor).pages()`."""


class Items(Iterator[T_co], Generic[T_co, P_co]):
    """The items of a list, page after page; a page is asked for when it is needed."""

    @property
    @abstractmethod
    def cursor(self) -> str:
        """A text to go on from after the last item that was given: `….iter(…).resume(cursor)`."""

    @abstractmethod
    def resume(self, cursor: str) -> Items[T_co, P_co]:
        """The rest of this list, from where a cursor was taken.

        Args:
            cursor: What `cursor` gave, in this program or an earlier one, for a list asked for with the same arguments.

        Returns:
            The rest. Where the list changed meanwhile, it is as exact as the service's own pages are.

        Raises:
            ArgumentError: It is no cursor, or one of another list.
        """

    @abstractmethod
    def pages(self) -> Pages[P_co]:
        """The same list as whole pages, from its beginning or from where `resume` puts it."""


class AsyncPages(AsyncIterator[P_co]):
    """The pages of a list, each asked for when it is needed."""

    @property
    @abstractmethod
    def cursor(self) -> str:
        """A text to go on from after the last page that was given: `….iter(…).resume(cursor).pages()`."""


class AsyncItems(AsyncIterator[T_co], Generic[T_co, P_co]):
    """The items of a list, page after page; a page is asked for when it is needed."""

    @property
    @abstractmethod
    def cursor(self) -> str:
        """A text to go on from after the last item that was given: `….iter(…).resume(cursor)`."""

    @abstractmethod
    def resume(self, cursor: str) -> AsyncItems[T_co, P_co]:
        """The rest of this list, from where a cursor was taken; see `Items.resume`.

        Raises:
            ArgumentError: It is no cursor, or one of another list.
        """

    @abstractmethod
    def pages(self) -> AsyncPages[P_co]:
        """The same list as whole pages, from its beginning or from where `resume` puts it."""
