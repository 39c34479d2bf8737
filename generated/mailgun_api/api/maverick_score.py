# Written by `make generate` from spec/. Do not edit.
"""Operations on maverick score: pure functions from arguments to a call. The e-mail health score, one figure for how good a sender you are, and the rates it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from .. import encode as _encode
from ..types import Call, Operation, Pagination, Query

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models import (
        MaverickScorePage,
        MaverickScoreTotal,
    )


MAVERICK_SCORE_GET: Operation[MaverickScoreTotal] = Operation(
    "maverick_score_get",
    "GET",
    "/v1/maverick-score/total",
    result=("model", "MaverickScoreTotal"),
    tag="maverick_score",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
)
MAVERICK_SCORE_LIST: Operation[MaverickScorePage] = Operation(
    "maverick_score_list",
    "GET",
    "/v1/maverick-score/grouped",
    result=("model", "MaverickScorePage"),
    tag="maverick_score",
    version="v1",
    region_scope="regional",
    key_kind="account",
    idempotent=True,
    pagination=Pagination("skip-limit", ("items",), total=("total",)),
)


def maverick_score_get(*, include_subaccounts: bool | None = None) -> Call[MaverickScoreTotal]:
    """The health score of the account."""
    _query: Query = []
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    return Call(
        MAVERICK_SCORE_GET,
        "/v1/maverick-score/total",
        query=_query,
    )


def maverick_score_list(
    *,
    include_subaccounts: bool | None = None,
    skip: int | None = None,
    limit: int | None = None,
    group: Literal["domain", "ip", "subaccount", "timestamp"] | str | None = None,
    term: str | Sequence[str] | None = None,
    query: str | None = None,
    sort: str | None = None,
) -> Call[MaverickScorePage]:
    """The health score of each domain, IP address, subaccount or day."""
    _query: Query = []
    if include_subaccounts is not None:
        _query.append(("include_subaccounts", _encode.boolean("include_subaccounts", include_subaccounts)))
    if skip is not None:
        _query.append(("skip", _encode.integer("skip", skip)))
    if limit is not None:
        _query.append(("limit", _encode.integer("limit", limit)))
    if group is not None:
        _query.append(("group", _encode.text("group", group)))
    if term is not None:
        _query.extend([("term", _encode.text("term", _item)) for _item in _encode.many("term", term)])
    if query is not None:
        _query.append(("query", _encode.text("query", query)))
    if sort is not None:
        _query.append(("sort", _encode.text("sort", sort)))
    return Call(
        MAVERICK_SCORE_LIST,
        "/v1/maverick-score/grouped",
        query=_query,
    )
