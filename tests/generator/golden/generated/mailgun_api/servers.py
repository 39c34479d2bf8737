# Written by `make generate` from spec/. Do not edit.
"""The servers of the API, apart from the operations, which a client need not know before it makes a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SERVERS: Mapping[str, str] = {
    "us": "https://api.example.com",
    "eu": "https://api.eu.example.com",
}
"""Base URL by region."""

SERVER_FACTS: Mapping[str, Mapping[str, Any]] = {
    "us": {},
    "eu": {},
}
"""What else the description says of a region's server."""
