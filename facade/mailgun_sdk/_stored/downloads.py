"""Answers that go to a file as they come, without being held in memory. Drivers read and write; the rules are here."""

from __future__ import annotations

import io
import os
import re
import secrets
from pathlib import Path
from typing import Any, Protocol, TypeAlias

import anyio.to_thread  # comes with httpx
import httpx

from mailgun_api.types import Call

from .._answers import BrokenAnswer, aread, read
from .._failures import let_go
from .._transport.bounds import Bounds
from .._transport.content import Content
from ..errors import ArgumentError, DownloadError

_SHOWN = 64  # bytes of an answer that is so short that it may come from no operation


class Writable(Protocol):
    """What bytes can be written to."""

    def write(self, data: bytes, /) -> int | None: ...


Destination: TypeAlias = "os.PathLike[str] | Writable"


class Download:
    """One file on its way to where it is to go.

    Args:
        call: The call whose answer it is.
        destination: A path, or an object that takes bytes.

    Raises:
        ArgumentError: Nothing can be written there; nothing was sent.
    """

    def __init__(self, call: Call[bytes], destination: Destination) -> None:
        self._call = call
        self._path: Path | None = None
        self._partial: Path | None = None
        self._received = 0
        self._start = b""
        given: Any = destination
        self._file: Any = given
        if isinstance(given, os.PathLike):
            self._path = Path(given)
            self._partial = self._open(self._path)
        elif isinstance(given, (str, bytes)) or not callable(getattr(given, "write", None)):
            raise ArgumentError("into", f"needs a path or an open binary file, got {type(given).__name__}")
        elif getattr(given, "closed", False):
            raise ArgumentError("into", "the file is closed")
        elif isinstance(given, io.TextIOBase):
            raise ArgumentError("into", "the file is open as text; open it with mode 'wb'")

    def _open(self, path: Path) -> Path:
        if path.is_dir():
            raise ArgumentError("into", f"{str(path)!r} is a folder; name the file")
        # Beside its final name, because only within one file system a file gets its name in one step.
        partial = path.with_name(f".{path.name[:64]}.{secrets.token_hex(8)}.part")
        try:
            self._file = partial.open("xb", buffering=0)
        except (OSError, ValueError) as error:
            raise ArgumentError("into", f"the file {str(path)!r} cannot be written: {error}") from error
        return partial

    @property
    def received(self) -> int:
        """How many bytes came."""
        return self._received

    def reader(self, response: httpx.Response, bounds: Bounds) -> httpx.Response | BrokenAnswer:
        """Read an answer that was begun: a success to where it goes, anything else as ever."""
        if not response.is_success:
            return read(response, bounds)
        content = Content(response, bounds, is_kept=False)
        try:
            self._begin(content)
            for block in content:
                self._take(block)
        except httpx.HTTPError as error:
            self._broken(error)
            raise
        finally:
            response.close()
            content.leave()
        return self._whole(response)

    async def areader(self, response: httpx.Response, bounds: Bounds) -> httpx.Response | BrokenAnswer:
        """The same, asynchronous; the disk does not stop the event loop."""
        if not response.is_success:
            return await aread(response, bounds)
        content = Content(response, bounds, is_kept=False)
        try:
            self._begin(content)
            async for block in content:
                await anyio.to_thread.run_sync(self._take, block)
        except httpx.HTTPError as error:
            self._broken(error)
            raise
        finally:
            await response.aclose()
            content.leave()
        return self._whole(response)

    def commit(self) -> None:
        """Give the file its name: it came whole."""
        if self._path is None or self._partial is None:
            return
        try:
            self._file.close()
            self._partial.replace(self._path)
        except OSError as error:
            raise self._failure(f"the file {str(self._path)!r} cannot be written: {error}") from error

    def discard(self) -> None:
        """Leave nothing behind of a file that did not come whole."""
        if self._partial is not None:
            self._file.close()
            self._partial.unlink(missing_ok=True)

    def _begin(self, content: Content) -> None:
        if not content.is_readable:
            raise self._failure(f"it is packed as {content.packing!r}, which was not asked for")

    def _take(self, block: bytes) -> None:
        if self._received < _SHOWN:
            self._start += block[:_SHOWN]
        self._received += len(block)
        rest = memoryview(block)
        try:
            while rest:
                # Files without a buffer may write less than they are given; other objects need not say.
                written = self._file.write(rest)
                rest = rest[written:] if isinstance(written, int) and written else rest[len(rest) :]
        except (OSError, ValueError, TypeError) as error:
            raise self._failure(f"cannot be written: {error}") from error

    def _broken(self, error: httpx.HTTPError) -> None:
        """Let a call be made again that gave nothing yet; end one that did."""
        let_go(error)
        if self._received:
            raise self._failure(f"the answer broke off: {error}") from error

    def _whole(self, response: httpx.Response) -> httpx.Response:
        length = response.headers.get("Content-Length", "")
        if (
            re.fullmatch(r"\d+", length)
            and "Content-Encoding" not in response.headers
            and int(length) != self._received
        ):
            raise self._failure(f"{length} bytes were announced")
        # It is seen there whether it came from an operation at all.
        shown = self._start if self._received <= _SHOWN else b""
        headers = response.headers.copy()
        for name in ("Content-Encoding", "Content-Length"):  # those of what is not there any more
            headers.pop(name, None)
        return httpx.Response(response.status_code, headers=headers, content=shown, request=response.request)

    def _failure(self, reason: str) -> DownloadError:
        return DownloadError(
            reason,
            operation=self._call.operation.id,
            method=self._call.operation.method,
            url=self._call.url,
            received=self._received,
        )
