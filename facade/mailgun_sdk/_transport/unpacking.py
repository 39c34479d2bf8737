"""Unpacking answers in blocks that stay small, however much a piece unpacks to."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import httpx

_BLOCK = 64 * 1024
_EITHER = zlib.MAX_WBITS | 32  # gzip or zlib, told by the first bytes


class Unpacker:
    """One answer that was packed with gzip or deflate."""

    def __init__(self) -> None:
        self._inflater = zlib.decompressobj(_EITHER)
        self._has_begun = False

    def blocks(self, piece: bytes) -> Iterator[bytes]:
        """What a piece unpacks to.

        Raises:
            httpx.DecodingError: It is not packed as was said.
        """
        self._has_begun = True
        inflater = self._inflater
        try:
            while not inflater.eof:
                block = inflater.decompress(piece, _BLOCK)
                piece = inflater.unconsumed_tail
                if block:
                    yield block
                if not piece and len(block) < _BLOCK:
                    return
        except zlib.error as error:
            raise httpx.DecodingError(str(error)) from error

    def end(self) -> None:
        """Tell an answer that stopped in the middle from a whole one.

        Raises:
            httpx.DecodingError: It did.
        """
        if self._has_begun and not self._inflater.eof:
            raise httpx.DecodingError("the packed answer ends too early")
