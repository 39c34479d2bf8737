"""What a hook is, and which captures are open. Watching itself is `_observation`'s, loaded where there is any."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from typing import Any

    from mailgun_api.types import Operation

    from ._replies import Reply

Hook: TypeAlias = "Callable[[Operation[Any], str | None], AbstractContextManager[Callable[[Reply], None]]]"
"""Called with the operation and the domain of each call; gives a context manager that spans the call, retries included.
What that yields on entry is called with each reply. Its exit is told the error that leaves the call, if one does."""

captures: ContextVar[tuple[tuple[object, Hook], ...]] = ContextVar("mailgun_sdk_captures", default=())
"""The owner and the hook of each capture that is open in a context."""
