"""Keeping httpx from logging the URLs of our requests."""

from __future__ import annotations

import logging

import httpx


class QuietURL(httpx.URL):
    """A URL that httpx does not log: it would at INFO, and addresses of recipients stand in some of them."""


class QuietFilter(logging.Filter):
    """Drops what httpx says of our requests, and of no others; our own logger says it at DEBUG."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not (isinstance(record.args, tuple) and any(isinstance(item, QuietURL) for item in record.args))
