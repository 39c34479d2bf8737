# Written by `make generate` from spec/. Do not edit.
"""What a generated operation is and what calling one yields. No I/O happens here."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Mapping, Sequence
from functools import wraps
from importlib import import_module
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, Generic, Literal, TypeAlias, TypeVar
from warnings import warn

from .errors import DecodeError

if TYPE_CHECKING:
    from email.headerregistry import Address

    # Type checkers know it without the package being there; the standard library has it from 3.13 on.
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Mark a method whose calls give a DeprecationWarning."""

        def mark(method: Callable[..., Any]) -> Callable[..., Any]:
            @wraps(method)
            def warning(*args: Any, **kwargs: Any) -> Any:
                warn(message, DeprecationWarning, stacklevel=2)
                return method(*args, **kwargs)

            warning.__deprecated__ = message
            return warning

        return mark


T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

AddressInput: TypeAlias = "str | Address | tuple[str, str]"
"""An address: a text as it is written, an `email.headerregistry.Address`, or `(name, address)`."""

FileSource: TypeAlias = "bytes | PathLike[str] | IO[bytes] | Iterable[bytes] | AsyncIterable[bytes]"
FileInput: TypeAlias = (
    "FileSource | tuple[str, FileSource] | tuple[str, FileSource, str] | tuple[str, FileSource, str, int]"
)
"""A path, bytes, an open binary file, or an iterable of bytes (asynchronous ones for asynchronous clients); or one of
these as `(name, source)`, `(name, source, content type)` or `(name, source, content type, number of bytes)`."""


class FilePart:
    """A file among the fields of a form, not opened yet."""

    __slots__ = ("argument", "value")

    def __init__(self, argument: str, value: FileInput) -> None:
        self.argument = argument
        self.value = value


Fields: TypeAlias = "list[tuple[str, str | FilePart]]"
# Named, because an argument may well be called `list` or `dict`.
Query: TypeAlias = "list[tuple[str, str]]"
JsonObject: TypeAlias = "dict[str, Any]"
Headers: TypeAlias = "dict[str, str]"


class Body:
    """The body of a call: form fields in order, or a value for JSON."""

    __slots__ = ("content", "kind")

    def __init__(self, kind: Literal["multipart", "urlencoded", "json"], content: Any) -> None:
        self.kind = kind
        self.content = content


PagingStyle: TypeAlias = Literal[
    "next-url", "skip-limit", "offset-limit", "page-number", "query-token", "body-skip-limit", "body-token"
]


class Pagination:
    """How a list goes on.

    Attributes:
        style: `next-url` follows a link; `query-token` takes a parameter out of one; `skip-limit`, `offset-limit` and
            `page-number` count on in the query; the `body-` styles do the same in the JSON body's `pagination`.
        items: Attribute names that lead from a page to its items; none where the page is a bare list.
        next: Attribute names that lead to the link or token.
        total: Attribute names that lead to the number of all items, if it is told.
        parameter: Query parameter of a `page-number` or `query-token`.
    """

    __slots__ = ("items", "next", "parameter", "style", "total")

    def __init__(
        self,
        style: PagingStyle,
        items: tuple[str, ...],
        *,
        next: tuple[str, ...] = (),
        total: tuple[str, ...] = (),
        parameter: str = "",
    ) -> None:
        self.style: PagingStyle = style
        self.items = items
        self.next = next
        self.total = total
        self.parameter = parameter


class Operation(Generic[T_co]):
    """An operation of the API.

    Attributes:
        id: operationId.
        method: HTTP method.
        path: Path template.
        tag: The resource it belongs to.
        version: `v1` to `v5`, from the path.
        region_scope: `regional`, `global` or `unknown`.
        key_kind: `account`, `sending` (a domain sending key will do) or `public`.
        idempotent: Whether doing it twice is the same as doing it once.
        deprecated: Whether the vendor wants it no longer used.
        successor: operationId of what to use instead, if there is one.
        pagination: How its list goes on, if it has pages.
        result: Kind of a success answer and the model's name: `model`, `list`, `map`, `text`, `bytes`, `json`,
            `none`, or `location`: where a redirect leads to, as text; it is not followed.
    """

    __slots__ = (
        "_read",
        "deprecated",
        "id",
        "idempotent",
        "key_kind",
        "method",
        "pagination",
        "path",
        "region_scope",
        "result",
        "successor",
        "tag",
        "version",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        result: tuple[str, str],
        tag: str,
        version: str,
        region_scope: str = "regional",
        key_kind: str = "account",
        idempotent: bool,
        deprecated: bool = False,
        successor: str | None = None,
        pagination: Pagination | None = None,
    ) -> None:
        self.id = id
        self.method = method
        self.path = path
        self.result = result
        self.tag = tag
        self.version = version
        self.region_scope = region_scope
        self.key_kind = key_kind
        self.idempotent = idempotent
        self.deprecated = deprecated
        self.successor = successor
        self.pagination = pagination
        self._read: Callable[[bytes], Any] | None = None

    def __repr__(self) -> str:
        return f"<Operation {self.id}: {self.method} {self.path}>"

    def decode(self, status_code: int, headers: Mapping[str, str], content: bytes) -> T_co:
        """Read a success answer. The content type is not looked at: the service sends JSON as text/plain, too.

        Raises:
            DecodeError: It is not what the operation promises; the error holds the whole answer.
        """
        if self.result[0] == "location":
            location: Any = headers.get("location", "")
            return location  # type: ignore[no-any-return]
        read = self._read
        if read is None:
            read = self._read = self._reader()
        if not content and status_code == 204 and self.result[0] == "model":
            content = b"{}"
        try:
            return read(content)  # type: ignore[no-any-return]
        except (ValueError, RecursionError) as error:
            raise DecodeError(
                str(error), operation=self.id, status_code=status_code, headers=headers, content=content
            ) from error

    def _reader(self) -> Callable[[bytes], Any]:
        kind, name = self.result
        if kind in _PLAIN_READERS:
            return _PLAIN_READERS[kind]
        from .parse_json import loads

        if kind == "json":
            return loads
        model = getattr(import_module(f"{__package__}.models"), name)
        from_dict = model.from_dict
        if kind == "list":
            return lambda content: model.from_list(loads(content))
        if kind == "map":
            from .model import mapping

            return lambda content: {
                key: None if item is None else from_dict(item) for key, item in mapping(loads(content)).items()
            }
        if self.method != "GET" and self.pagination is None:
            # Go servers answer `null` where something was done and there is nothing to tell.
            return lambda content: from_dict({} if (value := loads(content)) is None else value)
        return lambda content: from_dict(loads(content))


_PLAIN_READERS: dict[str, Callable[[bytes], Any]] = {
    "text": lambda content: content.decode("utf-8", "replace"),
    "bytes": lambda content: content,
    "none": lambda content: None,
}


class Call(Generic[T_co]):
    """One call of an operation, ready to be sent.

    Attributes:
        operation: The operation.
        url: Path, or the whole URL where the service gave one.
        domain: The domain that the call is about, if it names one.
        query: Query parameters in order.
        body: The body, if there is one.
        headers: Header parameters.
    """

    __slots__ = ("body", "domain", "headers", "operation", "query", "url")

    def __init__(
        self,
        operation: Operation[T_co],
        url: str,
        *,
        domain: str | None = None,
        query: Sequence[tuple[str, str]] = (),
        body: Body | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        self.operation = operation
        self.url = url
        self.domain = domain
        self.query = query
        self.body = body
        self.headers = headers

    def __repr__(self) -> str:
        return f"<Call {self.operation.id}: {self.operation.method} {self.url}>"
