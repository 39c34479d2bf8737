"""One request on its way to the function that answers it, and the table of these functions."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import quote

from .forms import Form
from .replies import Reply
from .state import DomainRoom, State


@dataclass(frozen=True, slots=True)
class Call:
    """A request that the description allows."""

    operation_id: str
    # The values of the path's parameters.
    path: dict[str, str]
    query: Form
    form: Form
    document: Any
    # The path as it was asked for, unescaped.
    url_path: str
    # Scheme and host that the caller used: links lead back there.
    base_url: str
    accept: str
    state: State
    # The domain that the path names; the gateway has refused the call if there is none.
    room: DomainRoom | None

    @property
    def domain(self) -> DomainRoom:
        """The domain that the call is about."""
        if self.room is None:
            raise LookupError(f"{self.operation_id} is about no domain")
        return self.room

    @property
    def url(self) -> str:
        """The address that was asked for, without its query."""
        return self.link(self.url_path)

    def link(self, path: str) -> str:
        """The address of a path on this server."""
        return self.base_url + quote(path, safe="/@=")


def unknown_domain(operation_id: str, name: str) -> str:
    """What the service says of a domain that it does not know.

    Recorded for sending, connection, web prefix and templates; unverified for the others. Since about 2021 sending
    answers 401 `Forbidden` instead: the sandbox keeps 404, which tells more.
    """
    if operation_id in ("messages_send", "messages_send_mime"):
        return f"Domain not found: {name}"
    if operation_id in ("domains_get_connection", "domains_update_connection", "domains_update_web_prefix"):
        return "Domain not found"
    return "domain not found"


# Only what waits for others needs to be asynchronous; all else is done before the next request is looked at.
Handler = Callable[[Call], Reply | Awaitable[Reply]]
Function = TypeVar("Function", bound=Handler)

# By operationId; filled by the modules of `handlers`.
HANDLERS: dict[str, Handler] = {}


def handler(function: Function) -> Function:
    """Make a function answer the operation whose id is its name."""
    HANDLERS[getattr(function, "__name__", "")] = function
    return function
