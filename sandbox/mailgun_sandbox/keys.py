"""Which key may do what."""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Mapping


class Keys:
    """The keys of an account.

    Args:
        account: The key that may do everything.
        sending: Keys that may send from one domain and do nothing else: domains by key.
    """

    def __init__(self, account: str, sending: Mapping[str, str] | None = None) -> None:
        self._account = account.encode()
        self._sending = {key.encode(): domain.lower() for key, domain in (sending or {}).items()}

    def allow(self, authorization: str, key_kind: str, domain: str | None) -> bool:
        """Whether a request may be carried out.

        Args:
            authorization: The header.
            key_kind: The kind of key that will do: `sending` where a domain sending key does.
            domain: The domain that the request is about.
        """
        key = _password(authorization)
        if key is None:
            return False
        if hmac.compare_digest(key, self._account):
            return True
        # What the real service says to a sending key elsewhere is unverified; the sandbox treats it as a wrong key.
        owner = self._sending.get(key)
        return owner is not None and key_kind == "sending" and domain is not None and domain.lower() == owner


def _password(authorization: str) -> bytes | None:
    scheme, _, credentials = authorization.partition(" ")
    if scheme.lower() != "basic":
        return None
    try:
        user, colon, password = base64.b64decode(credentials.strip(), validate=True).partition(b":")
    except binascii.Error:
        return None
    return password if colon and user == b"api" else None
