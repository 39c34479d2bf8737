"""Whether an HTTP client that was given checks whom it talks to, as far as can be seen from outside."""

from __future__ import annotations

import ssl

from ..errors import ArgumentError


def check_given(client: object) -> None:
    """Refuse an HTTP client that checks no certificates: whoever is on the way could read the key.

    httpx keeps what it was told to verify to itself; what is not where its classes have it is not seen.

    Raises:
        ArgumentError: It was made with `verify=False`, or with a context that checks less than a certificate and its
            host name.
    """
    for transport in (getattr(client, "_transport", None), *getattr(client, "_mounts", {}).values()):
        context = getattr(getattr(transport, "_pool", None), "_ssl_context", None)
        context = context or getattr(transport, "ssl_context", None)  # httpx-aiohttp
        if isinstance(context, ssl.SSLContext) and not (context.check_hostname and context.verify_mode):
            raise ArgumentError(
                "http_client",
                "does not check certificates (verify=False), so that others could read the key; to trust an authority "
                "of your own, give it verify=ssl.create_default_context(cafile=…)",
            )
