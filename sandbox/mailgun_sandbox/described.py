"""Operations that keep nothing: they check what they are sent and answer what the description shows as an example.

A list has one page: its link, count or token leads to an empty one, so that a client comes to an end. Links lead to
this server, never to the real service.
"""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .forms import Form
from .replies import JSON, Reply, answer

if TYPE_CHECKING:
    from .call import Call

# Stands in the links that lead past the end of a list. No operation takes it.
END = "sandbox-end"


@dataclass(frozen=True, slots=True)
class Example:
    """What an operation answers on success, as the description shows it."""

    status: int = 200
    media_type: str = ""
    value: Any = None
    pagination: dict[str, str] | None = None


def example_of(operation: dict[str, Any]) -> Example:
    """The first success answer of an operation with its references resolved."""
    for status, response in operation["responses"].items():
        if not str(status).startswith(("2", "3")):
            continue
        for media_type, media in response.get("content", {}).items():
            return Example(int(status), media_type, media.get("example"), operation.get("x-pagination"))
        return Example(int(status))
    return Example(204)


def described(call: Call, example: Example, servers: list[str], *, is_end: bool) -> Reply:
    """Answer an operation by its example.

    Args:
        call: The request.
        example: What the description shows.
        servers: The hosts of the real service, as the description has them.
        is_end: Whether a link past the end of a list was followed.
    """
    if example.status in (301, 302, 303, 307, 308):
        return Reply(example.status, b"", JSON, {"Location": call.link("/sandbox/download")})
    if not example.media_type:
        return Reply(example.status, b"", JSON)
    if "json" not in example.media_type:
        value = example.value if isinstance(example.value, str) else ""
        return Reply(example.status, value.encode(), example.media_type)
    document = _moved(deepcopy(example.value), servers, call.base_url)
    if example.pagination is not None:
        document = _single_page(document, example.pagination, call, is_end=is_end)
    return answer(document, example.status)


def _moved(value: Any, servers: list[str], base_url: str) -> Any:
    """The same with links of the real service's hosts made links of this server."""
    if isinstance(value, dict):
        return {key: _moved(item, servers, base_url) for key, item in value.items()}
    if isinstance(value, list):
        return [_moved(item, servers, base_url) for item in value]
    if isinstance(value, str) and value.startswith(("https://", "http://")):
        parts = urlsplit(value)
        if parts.hostname in {urlsplit(server).hostname for server in servers}:
            return base_url + parts._replace(scheme="", netloc="").geturl()
    return value


def _single_page(document: Any, pagination: dict[str, str], call: Call, *, is_end: bool) -> Any:
    items, style = pagination["items"], pagination["style"]
    if is_end or _is_past_the_end(call, pagination):
        return _put(document, items, [])
    if "next" in pagination:
        link = call.url + f"?{END}=1" if style == "next-url" else f"{call.url}?{pagination.get('parameter')}={END}"
        document = _put(document, pagination["next"], END if style == "body-token" else link)
    if "total" in pagination:
        found = _get(document, items)
        document = _put(document, pagination["total"], len(found) if isinstance(found, list) else 0)
    return document


def _is_past_the_end(call: Call, pagination: dict[str, str]) -> bool:
    style, query = pagination["style"], call.query
    body = call.document.get("pagination") if isinstance(call.document, dict) else None
    body = body if isinstance(body, dict) else {}
    match style:
        case "next-url":
            return False
        case "skip-limit":
            return _positive(query, "skip")
        case "offset-limit":
            return _positive(query, "offset")
        case "page-number":
            return query.text(pagination["parameter"], "1") != "1"
        case "query-token":
            return pagination["parameter"] in query
        case _:
            return bool(body.get("skip") or body.get("token"))


def _positive(query: Form, name: str) -> bool:
    return query.text(name, "0") not in ("", "0")


def _get(document: Any, path: str) -> Any:
    for name in filter(None, path.split(".")):
        document = document.get(name) if isinstance(document, dict) else None
    return document


def _put(document: Any, path: str, value: Any) -> Any:
    *outer, last = path.split(".")
    if not last:
        return value
    holder = document
    for name in outer:
        holder = holder.setdefault(name, {})
    holder[last] = value
    return document
