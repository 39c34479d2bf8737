# Written by `make generate` from spec/. Do not edit.
"""The servers of the API, apart from the operations, which a client need not know before it makes a call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

SERVERS: Mapping[str, str] = {
    "us": "https://api.mailgun.net",
    "eu": "https://api.eu.mailgun.net",
}
"""Base URL by region."""

SERVER_FACTS: Mapping[str, Mapping[str, Any]] = {
    "us": {
        "smtp-host": "smtp.mailgun.org",
        "smtp-ports": [25, 465, 587, 2525],
        "inbound-hosts": ["mxa.mailgun.org", "mxb.mailgun.org"],
        "tracking-host": "mailgun.org",
    },
    "eu": {
        "smtp-host": "smtp.eu.mailgun.org",
        "smtp-ports": [25, 465, 587, 2525],
        "inbound-hosts": ["mxa.eu.mailgun.org", "mxb.eu.mailgun.org"],
        "tracking-host": "eu.mailgun.org",
    },
}
"""What else the description says of a region's server."""
