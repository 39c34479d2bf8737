"""Python code for the types of the description: annotations, decoding expressions, encoding statements."""

from __future__ import annotations

from collections.abc import Iterator

from .bundle import SpecError
from .parse import Field, ModelClass, Type

_SIMPLE = {
    **{name: name for name in ("str", "int", "float", "bool", "bytes")},
    "any": "Any",
    "text": "str",
    "location": "str",
}
_DATES = frozenset({"rfc2822", "date-time", "date-time-naive", "go-time", "epoch", "any-date"})
_CONVERTERS = {
    "str": "text",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "literal": "text",
    "any": "json_text",
    "map": "json_text",
    "model": "json_text",
}
_FORMAT_CONVERTERS = {
    "rfc2822": "rfc2822",
    "date-time": "rfc3339",
    "epoch": "epoch",
    "date": "day",
    "go-duration": "duration",
    "yes-no": "yes_no",
    "true-false": "boolean",
    "json-text": "json_text",
    "password": "text",
    "address": "address",
}


def literal(words: tuple[str | int, ...]) -> str:
    return f"Literal[{', '.join(repr(word) for word in words)}]"


def open_literal(kind: Type) -> str:
    """Words that are known; one that is new at the service must pass."""
    return f"{literal(kind.values)} | {'str' if isinstance(kind.values[0], str) else 'int'}"


def answer_type(kind: Type) -> str:
    """The annotation of a field that is received."""
    match kind.kind:
        case "format":
            if kind.name in _DATES:
                return "datetime"
            return {"date": "date"}.get(kind.name, "str")
        case "literal":
            if kind.name:
                return kind.name
            return open_literal(kind)
        case "list":
            return f"list[{answer_type(kind.parts[0])}]"
        case "map":
            return f"dict[str, {answer_type(kind.parts[0])}]"
        case "model":
            return kind.name
        case "union":
            return " | ".join(dict.fromkeys(answer_type(part) for part in kind.parts))
        case "none":
            return "None"
        case simple:
            return _SIMPLE[simple]


def argument_type(kind: Type) -> str:
    """The annotation of an argument that is sent."""
    match kind.kind:
        case "format":
            if kind.name in _DATES:
                return "datetime"
            return {
                "date": "date",
                "go-duration": "timedelta | str",
                "yes-no": f"bool | {literal(kind.values)}",
                "true-false": "bool",
                "json-text": "Mapping[str, Any] | Sequence[Any]",
                "address": "AddressInput",
            }.get(kind.name, "str")
        case "file":
            return "FileInput"
        case "list":
            inner = argument_type(kind.parts[0])
            # A lone text is taken as a list of one: it is what people write for `to`.
            lone = "str | " if kind.parts[0].kind in ("str", "literal") else ""
            return f"{inner + ' | ' if _is_address(kind.parts[0]) else lone}Sequence[{inner}]"
        case "map":
            return f"Mapping[str, {argument_type(kind.parts[0])}]"
        case "union":
            return " | ".join(dict.fromkeys(argument_type(part) for part in kind.parts))
        case _:
            return answer_type(kind)


def decoder(kind: Type, value: str) -> str:
    """An expression that reads `value`, which is not None; `value` itself where JSON's own type will do."""
    match kind.kind:
        case "format" if kind.name == "epoch" and kind.wire != "string":
            quick = f"isinstance({value}, float) and 0 <= {value} < MILLISECONDS_FROM"
            return f"(read_epoch({value}, UTC) if {quick} else parse_date({value}))"
        case "format" if kind.name in _DATES:
            return f"parse_date({value})"
        case "format" if kind.name == "date":
            return f"parse_day({value})"
        case "list" if kind.parts[0].kind == "model":
            return f"{kind.parts[0].name}.from_list({value})"
        case "list":
            inner = decoder(kind.parts[0], "item")
            if inner == "item":
                return f"({value} if isinstance({value}, list) else sequence({value}))"
            return f"[{inner} for item in sequence({value})]"
        case "map":
            inner = decoder(kind.parts[0], "item")
            if inner == "item":
                return f"mapping({value})"
            return f"{{key: {inner} for key, item in mapping({value}).items()}}"
        case "model":
            return f"{kind.name}.from_dict({value})"
        case "union":
            return _union_decoder(kind, value)
        case _:
            return value


def _union_decoder(kind: Type, value: str) -> str:
    """At most one part may need reading for each JSON type: what is what is decided by that alone."""
    expression = value
    for json_type, kinds in (("dict", ("model", "map")), ("list", ("list",)), ("(str, int, float)", ("format",))):
        parts = [part for part in kind.parts if part.kind in kinds and decoder(part, value) != value]
        if len(parts) > 1:
            raise SpecError(f"a union cannot tell {answer_type(kind)} apart")
        for part in parts:
            expression = f"{decoder(part, value)} if isinstance({value}, {json_type}) else {expression}"
    return f"({expression})" if expression != value else value


def encode_field(item: Field, target: str) -> str:
    """A statement that appends an argument to the list `target` (query or form)."""
    name, wire, kind = item.name, item.wire, item.type
    if kind.kind == "map" and wire.endswith(":"):
        as_json = kind.parts[0].kind == "any"
        return f"{target}.extend(_encode.prefixed({name!r}, {wire!r}, {name}, as_json={as_json}))"
    if kind.kind == "list":
        inner = kind.parts[0]
        if _is_address(inner):
            return f"{target}.extend([({wire!r}, _item) for _item in _encode.addresses({name!r}, {name})])"
        converted = _converted(inner, name, "_item")
        return f"{target}.extend([({wire!r}, {converted}) for _item in _encode.many({name!r}, {name})])"
    return f"{target}.append(({wire!r}, {_converted(kind, name, name)}))"


def encode_header(item: Field) -> str:
    """A statement that puts an argument into `_headers`."""
    return f"_headers[{item.wire!r}] = _encode.header({item.name!r}, {item.name})"


def encode_json(item: Field) -> str:
    """A statement that puts an argument into `_content` (a JSON object)."""
    kind = item.type
    if kind.kind == "list" and _is_address(kind.parts[0]):
        return f"_content[{item.wire!r}] = _encode.addresses({item.name!r}, {item.name})"
    for part in (kind, *kind.parts):
        if part.kind == "format" and part.name not in (_FORMAT_CONVERTERS if part is kind else ("password",)):
            raise SpecError(f"argument {item.name}: cannot be sent as {part.name} in JSON")
    if kind.kind == "list":
        return (
            f"_content[{item.wire!r}] = "
            f"[_encode.plain({item.name!r}, _item) for _item in _encode.many({item.name!r}, {item.name})]"
        )
    if kind.kind == "format" and kind.name in _FORMAT_CONVERTERS and kind.name != "json-text":
        converted = _converted(kind, item.name, item.name)
        if kind.wire in ("integer", "number"):
            converted = f"float({converted})" if kind.wire == "number" else f"int(float({converted}))"
        return f"_content[{item.wire!r}] = {converted}"
    return f"_content[{item.wire!r}] = _encode.plain({item.name!r}, {item.name})"


def _is_address(kind: Type) -> bool:
    return kind.kind == "format" and kind.name == "address"


def _converted(kind: Type, argument: str, value: str) -> str:
    if kind.kind == "file":
        return f"FilePart({argument!r}, {value})"
    if kind.kind == "union":
        kinds = {part.kind for part in kind.parts}
        converter = "text" if kinds <= {"str", "literal"} else "word"
    elif kind.kind == "format":
        converter = _FORMAT_CONVERTERS.get(kind.name, "")
        if converter == "epoch" and kind.wire == "integer":
            converter = "epoch_seconds"
    elif kind.kind == "literal" and isinstance(kind.values[0], int):
        converter = "integer"
    else:
        converter = _CONVERTERS.get(kind.kind, "")
    if not converter:
        raise SpecError(f"argument {argument}: cannot be sent as {kind.kind} {kind.name}")
    return f"_encode.{converter}({argument!r}, {value})"


def date_format(kind: Type) -> str | None:
    """How a field's date is written back, where ISO 8601 is not it."""
    if kind.kind == "format":
        return "epoch" if kind.name == "epoch" and kind.wire != "string" else {"rfc2822": "rfc2822"}.get(kind.name)
    return next((form for part in kind.parts if (form := date_format(part))), None)


def can_be_nested(kind: Type) -> bool:
    """Whether a model that is sent can hold it: models convert dates, and nothing else."""
    converted = {"rfc2822", "date-time", "epoch", "date", "password", ""}
    return (kind.kind != "format" or kind.name in converted) and all(map(can_be_nested, kind.parts))


def models_of(kind: Type) -> Iterator[str]:
    """Names of the models that a type mentions."""
    if kind.kind == "model":
        yield kind.name
    for part in kind.parts:
        yield from models_of(part)


def listed_models_of(kind: Type) -> Iterator[str]:
    """Names of the models that a type has lists of."""
    for part in kind.parts:
        if kind.kind == "list" and part.kind == "model":
            yield part.name
        yield from listed_models_of(part)


def enums_of(kind: Type) -> Iterator[str]:
    """Names of the shared enumerations that a type mentions."""
    if kind.kind == "literal" and kind.name:
        yield kind.name
    for part in kind.parts:
        yield from enums_of(part)


def reachable(roots: set[str], models: dict[str, ModelClass]) -> set[str]:
    """The models that these lead to, themselves included."""
    found: set[str] = set()
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(inner for item in models[name].fields for inner in models_of(item.type))
    return found
