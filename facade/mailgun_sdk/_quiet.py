"""Keeping httpx from logging the URLs of our requests."""

from __future__ import annotations

import logging
from functools import lru_cache

import httpx


class QuietURL(httpx.URL):
    """A URL that httpx does not log: it would at INFO, and addresses of recipients stand in some of them."""


# A program sends to few domains and its calls have few addresses, and to parse one takes a tenth of a call.
quiet_url = lru_cache(maxsize=128)(QuietURL)


class QuietFilter(logging.Filter):
    """Drops what httpx says of our requests, and of no others; our own logger says it at DEBUG."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not (isinstance(record.args, tuple) and any(isinstance(item, QuietURL) for item in record.args))
