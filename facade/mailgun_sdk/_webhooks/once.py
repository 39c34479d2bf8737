"""Deals with each post once: token stores, and the claim on a token."""

from __future__ import annotations

from datetime import timedelta
from inspect import iscoroutinefunction
from types import TracebackType
from typing import Generic, Literal, Protocol, TypeAlias, TypeVar, cast, overload

from attrs import define

from mailgun_api.errors import ArgumentError

from .errors import WebhookError
from .signatures import Verification

T = TypeVar("T")

TokenState: TypeAlias = Literal["new", "held", "done"]
"""What a store knew of a token: nothing, that somebody is at it, that it was dealt with."""

# Longer than a handler takes, shorter than the 10 minutes until Mailgun's next try.
DEFAULT_LEASE = timedelta(minutes=5)


class TokenStore(Protocol):
    """Remembers which posts were dealt with. A token is text of 64 hexadecimal digits."""

    def claim(self, token: str, lease: timedelta) -> TokenState:
        """Take a token, in one atomic step.

        Args:
            token: The token.
            lease: How long it is held. After that it is as if it had never been claimed.

        Returns:
            `new` if nobody held it and it was not done: it is held now. Otherwise what it is, and nothing changes.
        """
        ...

    def confirm(self, token: str, keep: timedelta) -> None:
        """The post was dealt with: remember that for so long."""
        ...

    def release(self, token: str) -> None:
        """The post was not dealt with: forget the token."""
        ...


class AsyncTokenStore(Protocol):
    """The same for stores that are awaited."""

    async def claim(self, token: str, lease: timedelta) -> TokenState:
        """See `TokenStore.claim`."""
        ...

    async def confirm(self, token: str, keep: timedelta) -> None:
        """See `TokenStore.confirm`."""
        ...

    async def release(self, token: str) -> None:
        """See `TokenStore.release`."""
        ...


@define
class _Claim(Generic[T]):
    _value: T
    _tokens: tuple[str, ...]
    _lease: timedelta
    _keep: timedelta


@define
class Once(_Claim[T]):
    """A claim on a post: `with` (or `async with`) gives the post, once. An error in the block gives it back."""

    _store: TokenStore

    def __enter__(self) -> T:
        claimed: list[str] = []
        try:
            for token in self._tokens:
                _require_new(self._store.claim(token, self._lease))
                claimed.append(token)
        except BaseException:
            for token in claimed:
                self._store.release(token)
            raise
        return self._value

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for token in self._tokens:
            if kind is None:
                self._store.confirm(token, self._keep)
            else:
                self._store.release(token)

    async def __aenter__(self) -> T:
        return self.__enter__()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.__exit__(kind, error, traceback)


@define
class AsyncOnce(_Claim[T]):
    """The same with a store that is awaited: `async with` only."""

    _store: AsyncTokenStore

    async def __aenter__(self) -> T:
        claimed: list[str] = []
        try:
            for token in self._tokens:
                _require_new(await self._store.claim(token, self._lease))
                claimed.append(token)
        except BaseException:
            for token in claimed:
                await self._store.release(token)
            raise
        return self._value

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        for token in self._tokens:
            if kind is None:
                await self._store.confirm(token, self._keep)
            else:
                await self._store.release(token)


def _require_new(state: TokenState) -> None:
    if state == "held":
        raise WebhookError("busy", "the post is being dealt with; Mailgun tries again in case that fails")
    if state != "new":
        raise WebhookError("replayed", "the post was dealt with before")


@overload
def once(
    value: T, verification: Verification | None, store: TokenStore, lease: timedelta, keep: timedelta | None
) -> Once[T]: ...
@overload
def once(
    value: T, verification: Verification | None, store: AsyncTokenStore, lease: timedelta, keep: timedelta | None
) -> AsyncOnce[T]: ...
def once(
    value: T,
    verification: Verification | None,
    store: TokenStore | AsyncTokenStore,
    lease: timedelta,
    keep: timedelta | None,
) -> Once[T] | AsyncOnce[T]:
    """A claim on a post whose signature is right.

    Raises:
        ArgumentError: The signature was not checked, the store is none, or a duration is not above zero.
    """
    if verification is None:
        raise ArgumentError("signing_key", "was not given to parse(): only a post with a right signature is remembered")
    for name, duration in (("lease", lease), ("keep", verification.keep if keep is None else keep)):
        if not isinstance(duration, timedelta) or duration <= timedelta():
            raise ArgumentError(name, "needs a timedelta above zero")
    if not callable(getattr(store, "claim", None)):
        raise ArgumentError("store", f"needs the methods of TokenStore, got {type(store).__name__}")
    tokens, kept = verification.replay_ids, verification.keep if keep is None else keep
    if iscoroutinefunction(store.claim):
        return AsyncOnce(value, tokens, lease, kept, cast(AsyncTokenStore, store))
    return Once(value, tokens, lease, kept, cast(TokenStore, store))
