"""Which names the web page and the control API may be reached by.

A page of anywhere can let its own name lead to this machine and then read what it finds there, as if it were its own
(DNS rebinding). It cannot let `localhost` or an address be its name.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Iterable
from urllib.parse import urlsplit


class Hosts:
    """The names that are this sandbox's.

    Args:
        names: Beside addresses and `localhost`.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = frozenset(name.lower().rstrip(".") for name in names)

    def know(self, host: str) -> bool:
        """Whether a request came by a name that is this sandbox's.

        Args:
            host: The header. Browsers always send it; what sends none is no browser.
        """
        if not host:
            return True
        if any(sign in host for sign in "@/?#\\"):
            return False
        try:
            name = (urlsplit(f"//{host}").hostname or "").rstrip(".")
        except ValueError:
            return False
        return name in self._names or name == "localhost" or name.endswith(".localhost") or _is_address(name)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
