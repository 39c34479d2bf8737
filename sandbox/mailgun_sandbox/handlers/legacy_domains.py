"""Domains in the older API: the same functions under older paths."""

from __future__ import annotations

from collections.abc import Callable

from ..call import HANDLERS, Call
from ..replies import Reply
from . import domains

_SAME: dict[str, Callable[[Call], Reply]] = {
    "legacy_domains_list": domains.domains_list,
    "legacy_domains_create": domains.domains_create,
    "legacy_domains_get": domains.domains_get,
    "legacy_domains_update": domains.domains_update,
    "legacy_domains_verify": domains.domains_verify,
    "legacy_domains_delete": domains.domains_delete,
}
HANDLERS.update(_SAME)
