"""Which key may do what."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from datetime import UTC, datetime

from .database import Database
from .entities import ApiKey
from .tables import Table

_START = "start-"


class Keys:
    """The keys of an account: those given at the start, and those made since. Both regions know them.

    Args:
        database: Where they are kept.
        account: A key that may do everything; none when empty.
        sending: Keys that may send from one domain and do nothing else: domains by key.
        more: Further keys that may do everything.
    """

    def __init__(
        self,
        database: Database,
        account: str = "",
        sending: Mapping[str, str] | None = None,
        more: tuple[str, ...] = (),
    ) -> None:
        self._database = database
        self._given = [("", secret) for secret in dict.fromkeys([account, *more]) if secret]
        self._given += [(domain.lower(), secret) for secret, domain in (sending or {}).items()]
        self.table = Table(database, ApiKey, "keys")
        with database.transaction():
            for key in self.table:
                if key.id.startswith(_START):
                    self.table.remove(key.id)
            self._give()

    def _give(self) -> None:
        for number, (domain, secret) in enumerate(self._given, 1):
            identifier, moment = f"{_START}{number}", datetime(2026, 1, 1, tzinfo=UTC)
            self.table.put(
                identifier,
                ApiKey(
                    id=identifier,
                    secret=secret,
                    kind="domain" if domain else "user",
                    role="sending" if domain else "admin",
                    description="given when the sandbox was started",
                    domain_name=domain or None,
                    created_at=moment,
                    updated_at=moment,
                    expires_at=None,
                ),
            )

    def forget(self) -> None:
        """Let only those be there that were given at the start."""
        self.table.clear()
        self._give()

    def allow(self, authorization: str, key_kind: str, domain: str | None, now: datetime) -> bool:
        """Whether a request may be carried out.

        Args:
            authorization: The header.
            key_kind: The kind of key that will do: `sending` where a domain sending key does.
            domain: The domain that the request is about.
            now: The time: keys may expire.
        """
        secret = _password(authorization)
        if not secret:
            return False
        key = self._with(secret)
        if key is None or (key.expires_at is not None and key.expires_at <= now):
            return False
        # What the real service says to a sending key elsewhere is unverified; the sandbox treats it as a wrong key.
        if key.kind == "domain":
            return key_kind == "sending" and domain is not None and domain.lower() == key.domain_name
        return True

    def _with(self, secret: str) -> ApiKey | None:
        """The key with a secret, from memory where it was asked for before; only keys that there are are kept there."""
        memory = self._database.memory.setdefault(self.table.name, {})
        key: ApiKey | None = memory.get(("secret", secret))
        if key is None:
            key = next(iter(self.table.where(secret=secret)), None)
            if key is not None:
                memory["secret", secret] = key
        return key


def _password(authorization: str) -> str:
    scheme, _, credentials = authorization.partition(" ")
    if scheme.lower() != "basic":
        return ""
    try:
        user, _, password = base64.b64decode(credentials.strip(), validate=True).partition(b":")
    except binascii.Error:
        return ""
    return password.decode("utf-8", "replace") if user == b"api" else ""
