"""A client for the Mailgun e-mail API.

    from mailgun_sdk import Mailgun

    with Mailgun("…", region="eu") as mg:
        mg.messages.send("example.com", from_="me@example.com", to=["you@example.org"], subject="Hello", text="Hi!")

The names below are imported when they are used: an HTTP library is loaded for a client, not for an import.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from . import dates as dates
    from . import delivery as delivery
    from . import errors as errors
    from . import fast as fast
    from . import inbound as inbound
    from . import webhooks as webhooks
    from ._async_client import AsyncMailgun as AsyncMailgun
    from ._batch.results import BatchFailure as BatchFailure
    from ._batch.results import BatchProgress as BatchProgress
    from ._batch.results import BatchResult as BatchResult
    from ._checks.problems import Problem as Problem
    from ._client import Mailgun as Mailgun
    from ._domain_config import DomainConfig as DomainConfig
    from ._finding.rules import SentMessage as SentMessage
    from ._hooks import Hook as Hook
    from ._regions import Region as Region
    from ._replies import Reply as Reply
else:

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        home = import_module(_HOMES[name], __name__)
        value = globals()[name] = home if _HOMES[name] == f".{name}" else getattr(home, name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOMES})


_HOMES = {
    "AsyncMailgun": "._async_client",
    "BatchFailure": "._batch.results",
    "BatchProgress": "._batch.results",
    "BatchResult": "._batch.results",
    "DomainConfig": "._domain_config",
    "Hook": "._hooks",
    "Mailgun": "._client",
    "Problem": "._checks.problems",
    "Region": "._regions",
    "Reply": "._replies",
    "SentMessage": "._finding.rules",
    "dates": ".dates",
    "delivery": ".delivery",
    "errors": ".errors",
    "fast": ".fast",
    "inbound": ".inbound",
    "webhooks": ".webhooks",
}

__all__ = [
    "AsyncMailgun",
    "BatchFailure",
    "BatchProgress",
    "BatchResult",
    "DomainConfig",
    "Hook",
    "Mailgun",
    "Problem",
    "Region",
    "Reply",
    "SentMessage",
    "__version__",
    "dates",
    "delivery",
    "errors",
    "fast",
    "inbound",
    "webhooks",
]
