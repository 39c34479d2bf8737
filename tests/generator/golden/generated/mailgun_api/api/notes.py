# Written by `make generate` from spec/. Do not edit.
"""Operations on notes: pure functions from arguments to a call. Notes and what is attached to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from .. import encode as _encode
from ..types import Body, Call, Fields, FilePart, Headers, JsonObject, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta

    from ..models import (
        Author,
        Note,
        NotePage,
    )
    from ..types import FileInput


NOTES_LIST: Operation[NotePage] = Operation(
    "notes_list",
    "GET",
    "/v3/{domain}/notes",
    result=("model", "NotePage"),
    tag="notes",
    version="v3",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("next-url", ("items",), next=("paging", "next")),
)
NOTES_SEND: Operation[Note] = Operation(
    "notes_send",
    "POST",
    "/v3/{domain}/notes",
    result=("model", "Note"),
    tag="notes",
    version="v3",
    region_scope="regional",
    key_kind="sending",
    idempotent=False,
)
NOTES_UPDATE: Operation[None] = Operation(
    "notes_update",
    "PUT",
    "/v4/notes/{note_id}",
    result=("none", ""),
    tag="notes",
    version="v4",
    region_scope="global",
    key_kind="account",
    idempotent=True,
    deprecated=True,
    successor="notes_send",
)


def notes_list(
    domain: str,
    *,
    limit: int | None = None,
    begin: datetime | None = None,
    o_tag: str | Sequence[str] | None = None,
    from_: str | None = None,
    notebook: str | None = None,
) -> Call[NotePage]:
    """The notes of a domain."""
    _query: Query = []
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if begin is not None:
        _query.append(("begin", _encode.epoch("begin", begin)))
    if o_tag is not None:
        _query.extend([("o:tag", _encode.text("o_tag", _item)) for _item in _encode.many("o_tag", o_tag)])
    if from_ is not None:
        _query.append(("from", _encode.text("from_", from_)))
    if notebook is not None:
        _query.append(("list", _encode.text("notebook", notebook)))
    return Call(
        NOTES_LIST,
        f"/v3/{_encode.segment('domain', domain)}/notes",
        domain=domain,
        query=_query,
    )


def notes_send(
    domain: str,
    *,
    text: str,
    attachment: Sequence[FileInput] | None = None,
    o_testmode: bool | Literal["yes", "no"] | None = None,
    t_variables: Mapping[str, Any] | Sequence[Any] | None = None,
    deliver_within: timedelta | str | None = None,
    created_at: datetime | None = None,
    v: Mapping[str, Any] | None = None,
    h: Mapping[str, str] | None = None,
) -> Call[Note]:
    """Send a note."""
    _form: Fields = []
    _form.append(("text", _encode.text("text", text)))
    if attachment is not None:
        _form.extend(
            [("attachment", FilePart("attachment", _item)) for _item in _encode.many("attachment", attachment)]
        )
    if o_testmode is not None:
        _form.append(("o:testmode", _encode.yes_no("o_testmode", o_testmode)))
    if t_variables is not None:
        _form.append(("t:variables", _encode.json_text("t_variables", t_variables)))
    if deliver_within is not None:
        _form.append(("deliver-within", _encode.duration("deliver_within", deliver_within)))
    if created_at is not None:
        _form.append(("created_at", _encode.rfc2822("created_at", created_at)))
    if v is not None:
        _form.extend(_encode.prefixed("v", "v:", v, as_json=True))
    if h is not None:
        _form.extend(_encode.prefixed("h", "h:", h, as_json=False))
    return Call(
        NOTES_SEND,
        f"/v3/{_encode.segment('domain', domain)}/notes",
        domain=domain,
        body=Body("multipart", _form),
    )


def notes_update(
    note_id: str,
    *,
    author: Author,
    x_notebook: str | None = None,
    readers: Sequence[Author] | None = None,
    due: datetime | None = None,
    pinned: bool | None = None,
) -> Call[None]:
    """Change a note."""
    _headers: Headers = {}
    if x_notebook is not None:
        _headers["X-Notebook"] = _encode.header("x_notebook", x_notebook)
    _content: JsonObject = {}
    _content["author"] = _encode.plain("author", author)
    if readers is not None:
        _content["readers"] = [_encode.plain("readers", _item) for _item in _encode.many("readers", readers)]
    if due is not None:
        _content["due"] = int(float(_encode.epoch_seconds("due", due)))
    if pinned is not None:
        _content["pinned"] = _encode.plain("pinned", pinned)
    return Call(
        NOTES_UPDATE,
        f"/v4/notes/{_encode.segment('note_id', note_id)}",
        headers=_headers,
        body=Body("json", _content),
    )
