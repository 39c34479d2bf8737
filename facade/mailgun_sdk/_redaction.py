"""Taking keys out of texts that people read."""

from __future__ import annotations

import logging
import re

# The two shapes of Mailgun's keys, what a key becomes in a header, and a user with a password in a URL.
_SECRETS = (
    r"\bkey-[0-9A-Za-z]{16,}"
    r"|\b[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}\b"
    r"|(?<=\bBasic )[A-Za-z0-9+/]{8,}=*"
    r"|(?<=//)[^/?#\s@]+(?=@)"
)


def redacted(text: str) -> str:
    """A text without keys; anything else stays."""
    return re.sub(_SECRETS, "***", text)


class RedactingFilter(logging.Filter):
    """Takes keys out of every record, whatever its arguments hold."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg, record.args = redacted(record.getMessage()), ()
        return True
