"""Fills in templates as handlebars does, with the helpers that the service documents.

There are `{{name}}`, `{{a.b}}`, `{{{raw}}}`, comments, the blocks `if`, `unless`, `each`, `with` and `equal` with
`else`, and in them `this`, `../`, `@index`, `@key`, `@first`, `@last` and `@root`. Anything else, such as partials and
other helpers, is an error: it would be rendered otherwise than by the service.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

_TAG = re.compile(r"\{\{\{(~?)(.*?)(~?)\}\}\}|\{\{(~?)(!--.*?--|.*?)(~?)\}\}", re.DOTALL)
_WORD = re.compile(r"""\s*("(?:[^"])*"|'(?:[^'])*'|[^\s"']+)""")
_PATH = re.compile(r"(?:(?:\.\./)*@?[\w-]+(?:[./](?:[\w-]+|\[[^\]]+\]))*|(?:\.\./)*\.\.|\.|(?:\.\./)+)")
_BLOCKS = ("if", "unless", "each", "with", "equal")
_LITERALS = {"true": True, "false": False, "null": None, "undefined": None}

_MARKUP = re.compile(r"<[^>]*>")
_BREAK = re.compile(r"(?i)<\s*(?:br|/p|/div|/h[1-6]|/li|/tr)\b[^>]*>")
_SILENT = re.compile(r"(?is)<(style|script|head)\b.*?</\1\s*>")


class RenderError(ValueError):
    """A template that cannot be rendered; the message says what is wrong with it."""


@dataclass(slots=True)
class _Frame:
    """What names mean at one place of a template."""

    this: Any
    parent: _Frame | None = None
    data: dict[str, Any] = field(default_factory=dict[str, Any])


@dataclass(slots=True)
class _Block:
    """A block that is open."""

    name: str
    arguments: list[str]
    parts: list[_Part] = field(default_factory=list["_Part"])
    otherwise: list[_Part] = field(default_factory=list["_Part"])
    in_else: bool = False
    # Blocks that `{{else if …}}` opened: they end with this one.
    chained: int = 0

    def add(self, part: _Part) -> None:
        (self.otherwise if self.in_else else self.parts).append(part)


_Part = Callable[[_Frame], str]


def render(template: str, variables: dict[str, Any], *, escape: bool = True) -> str:
    """The text with its variables filled in; unknown ones become empty, as in handlebars.

    Args:
        template: The text.
        variables: Values by name.
        escape: Whether `{{name}}` is meant for HTML. `{{{name}}}` is never escaped.

    Raises:
        RenderError: The template asks for something that the sandbox cannot do, or is none.
    """
    if "{{" not in template:
        return template
    frame = _Frame(variables, data={"root": variables})
    return _join(_compile(template, escape=escape), frame)


def text_of(markup: str) -> str:
    """The plain text of HTML."""
    lines = html.unescape(_MARKUP.sub("", _BREAK.sub("\n", _SILENT.sub("", markup)))).splitlines()
    return "\n".join(" ".join(line.split()) for line in lines).strip()


def _join(parts: list[_Part], frame: _Frame) -> str:
    return "".join(part(frame) for part in parts)


def _compile(template: str, *, escape: bool) -> list[_Part]:
    stack = [_Block("", [])]
    place, strips = 0, False
    for match in _TAG.finditer(template):
        text = template[place : match.start()]
        text = text.lstrip() if strips else text
        text = text.rstrip() if match[1] or match[4] else text
        place, strips = match.end(), bool(match[3] or match[6])
        if text:
            stack[-1].add(_text(text))
        raw, inside = match[2] is not None, (match[5] if match[2] is None else match[2]).strip()
        if not inside.startswith("!"):
            _tag(stack, inside, escape=escape and not raw, is_raw=raw)
    rest = template[place:].lstrip() if strips else template[place:]
    if len(stack) > 1:
        raise RenderError(f"{{{{#{stack[-1].name}}}}} has no end")
    return [*stack[0].parts, _text(rest)]


def _tag(stack: list[_Block], inside: str, *, escape: bool, is_raw: bool) -> None:
    mark = inside[:1]
    words = _words(inside[1:] if mark in "#/&^" and mark else inside)
    if not words or mark in (">", "*") or "=" in inside.replace("==", ""):
        raise RenderError(f"{{{{{inside}}}}} is nothing that the sandbox can render")
    if mark == "#" and not is_raw:
        _open(stack, words)
    elif mark == "/" and not is_raw:
        _close(stack, words[0])
    elif words[0] == "else" or inside == "^":
        _else(stack, words[1:])
    elif len(words) > 1:
        raise RenderError(f"{{{{{inside}}}}}: there is no helper {words[0]}")
    else:
        is_escaped = escape and mark != "&"
        _check(words[0])
        stack[-1].add(lambda frame: _show(_value(words[0], frame), escape=is_escaped))


def _open(stack: list[_Block], words: list[str]) -> None:
    name, *arguments = words
    if name not in _BLOCKS:
        raise RenderError(f"{{{{#{name}}}}}: there is no such block; there are {', '.join(_BLOCKS)}")
    if len(arguments) != (2 if name == "equal" else 1):
        raise RenderError(
            f"{{{{#{' '.join(words)}}}}}: {name} takes {'two values' if name == 'equal' else 'one value'}"
        )
    for argument in arguments:
        _check(argument)
    stack.append(_Block(name, arguments))


def _close(stack: list[_Block], name: str) -> None:
    if len(stack) < 2 or stack[-1 - _chain(stack)].name != name:
        raise RenderError(f"{{{{/{name}}}}} closes nothing")
    for _ in range(_chain(stack) + 1):
        block = stack.pop()
        stack[-1].add(_block(block))


def _chain(stack: list[_Block]) -> int:
    """How many blocks at the top were opened by an `else`."""
    return stack[-1].chained


def _else(stack: list[_Block], words: list[str]) -> None:
    if len(stack) < 2 or stack[-1].in_else:
        raise RenderError("{{else}} stands in no block")
    stack[-1].in_else = True
    if words:
        chained = stack[-1].chained + 1
        _open(stack, words)
        stack[-1].chained = chained


def _block(block: _Block) -> _Part:
    def part(frame: _Frame) -> str:
        values = [_value(argument, frame) for argument in block.arguments]
        match block.name:
            case "if" | "unless":
                holds = _is_truthy(values[0]) is (block.name == "if")
                return _join(block.parts if holds else block.otherwise, frame)
            case "equal":
                return _join(block.parts if values[0] == values[1] else block.otherwise, frame)
            case "with":
                if not _is_truthy(values[0]):
                    return _join(block.otherwise, frame)
                return _join(block.parts, _Frame(values[0], frame, frame.data))
            case _:
                return _each(block, values[0], frame)

    return part


def _each(block: _Block, value: Any, frame: _Frame) -> str:
    pairs = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    if not pairs:
        return _join(block.otherwise, frame)
    shown: list[str] = []
    for place, (key, item) in enumerate(pairs):
        data = {**frame.data, "index": place, "key": key, "first": place == 0, "last": place == len(pairs) - 1}
        shown.append(_join(block.parts, _Frame(item, frame, data)))
    return "".join(shown)


def _text(text: str) -> _Part:
    return lambda _: text


def _words(text: str) -> list[str]:
    words: list[str] = []
    place = 0
    while text[place:].strip():
        match = _WORD.match(text, place)
        if match is None:
            raise RenderError(f"{{{{{text}}}}} has a quotation without an end")
        words.append(match[1])
        place = match.end()
    return words


def _is_number(word: str) -> bool:
    return re.fullmatch(r"-?\d{1,15}(?:\.\d{1,15})?", word) is not None


def _check(word: str) -> None:
    if word[0] not in "\"'" and word not in _LITERALS and not _is_number(word) and not _PATH.fullmatch(word):
        raise RenderError(f"{word} is neither a name nor a value")


def _value(word: str, frame: _Frame) -> Any:
    if word[0] in "\"'":
        return word[1:-1]
    if word in _LITERALS:
        return _LITERALS[word]
    if _is_number(word):
        return float(word) if "." in word else int(word)
    here: _Frame | None = frame
    while word.startswith(".."):
        here, word = (here.parent if here is not None else None), word[2:].removeprefix("/")
    if here is None:
        return None
    if word.startswith("@"):
        name, _, rest = word[1:].partition(".")
        return _reach(here.data.get(name), rest)
    if word in ("", ".", "this"):
        return here.this
    return _reach(here.this, word.removeprefix("this.").removeprefix("this/"))


def _reach(value: Any, path: str) -> Any:
    for name in re.findall(r"\[([^\]]+)\]|([^./\[\]]+)", path):
        key = name[0] or name[1]
        if isinstance(value, list):
            value = value[int(key)] if key.isdecimal() and int(key) < len(value) else None
        else:
            value = value.get(key) if isinstance(value, dict) else None
    return value


def _is_truthy(value: Any) -> bool:
    return bool(value) or value == {}


def _show(value: Any, *, escape: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        text = "true" if value else "false"
    elif isinstance(value, list):
        text = ",".join(_show(item, escape=False) for item in value)
    elif isinstance(value, dict):
        text = "[object Object]"
    else:
        text = f"{value:g}" if isinstance(value, float) and value.is_integer() else str(value)
    return html.escape(text) if escape else text
