# Written by `make generate` from spec/. Do not edit.
"""Keyword arguments of some methods as types, for functions that pass them on: `**message: Unpack[SendArguments]`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta


class NoteArguments(TypedDict, total=False):
    """Keyword arguments of `notes.send`, without attachment."""

    text: Required[str]
    o_testmode: bool | Literal["yes", "no"] | None
    t_variables: Mapping[str, Any] | Sequence[Any] | None
    deliver_within: timedelta | str | None
    created_at: datetime | None
    v: Mapping[str, Any] | None
    h: Mapping[str, str] | None
