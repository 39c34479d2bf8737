"""Templates of the account: what `templates` and `versions` do, for a room that belongs to no domain."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ..call import HANDLERS, Call
from ..replies import Reply
from . import templates, versions

_FUNCTIONS: tuple[Callable[[Call], Reply], ...] = (
    templates.templates_list,
    templates.templates_create,
    templates.templates_delete_all,
    templates.templates_get,
    templates.templates_update,
    templates.templates_delete,
    templates.templates_rename,
    templates.templates_copy,
    versions.templates_list_versions,
    versions.templates_create_version,
    versions.templates_get_version,
    versions.templates_update_version,
    versions.templates_delete_version,
    versions.templates_copy_version,
)


def _of_the_account(function: Callable[[Call], Reply]) -> Callable[[Call], Reply]:
    def answer(call: Call) -> Reply:
        return function(replace(call, room=call.state.account))

    return answer


HANDLERS.update({f"account_{function.__name__}": _of_the_account(function) for function in _FUNCTIONS})
