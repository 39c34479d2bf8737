"""Refuses forms that another site's page sends: the sandbox has no sign-in that could tell them apart."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.datastructures import Headers


def is_foreign(headers: Headers) -> bool:
    """Whether a browser says that the request comes from a page of another origin.

    Browsers say so with each form they post. What is no browser says nothing, and needs no protection.

    Args:
        headers: Those of the request.
    """
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    # `none` is what somebody typed, or chose from the bookmarks.
    if site is not None and site not in ("same-origin", "none"):
        return True
    # A page in a sandboxed frame has the origin `null`.
    return origin is not None and urlsplit(origin).netloc.lower() != headers.get("host", "").lower()
