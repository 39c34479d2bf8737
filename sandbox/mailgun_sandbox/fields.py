"""Holds the fields of a query or of a form against the description.

The service's own words are used where they are known: `to parameter is missing`, `'message' parameter is not a file`,
`'recipient-variables' parameter is not a valid JSON` and `… is not an RFC-2822 compliant date`. How it refuses
anything else, or whether it does, is unverified; the sandbox always refuses, with 400 and the name of the field.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry

from .dates import parse_duration, parse_moment, parse_rfc2822
from .forms import Form, read_json
from .replies import Refusal

Schema = Mapping[str, Any]
Resolve = Callable[[Schema], Schema]

# Recorded: `true` is taken where the documents say yes or no.
_FLAG_WORDS = ("yes", "no", "true", "false")
_FLAG_FORMATS = ("yes-no", "true-false")
_DATE_FORMATS: dict[str, Callable[[str], object]] = {
    "rfc2822": parse_rfc2822,
    "any-date": parse_moment,
    "epoch": parse_moment,
}
# As many digits as no limit or number of seconds has; more would take Python long.
_NUMBER = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,15})?")
_SIMPLE = {"type", "description", "format", "x-name", "example", "deprecated", "contentMediaType", "contentSchema"}


def refuse_document(name: str, validator: Draft202012Validator, document: Any) -> None:
    """Hold a JSON document against its schema.

    Raises:
        Refusal: It is not what the schema says; the message tells where.
    """
    error = best_match(validator.iter_errors(document))
    if error is not None:
        where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path)
        raise Refusal(400, f"{name}{where}: {error.message}")


class Field:
    """One parameter of a query or field of a form.

    Args:
        name: Its name in messages.
        schema: Its schema, which may be a reference.
        resolve: Follows references.
        registry: Where a validator finds what references lead to.
        is_open: Whether it stands for open names such as `v:…`. Their JSON is an offer: any text will do.
    """

    def __init__(
        self, name: str, schema: Schema, resolve: Resolve, registry: Registry[Any], *, is_open: bool = False
    ) -> None:
        schema = resolve(schema)
        self.name = name
        self.repeats = schema.get("type") == "array"
        self._most = schema.get("maxItems")
        self._schema = resolve(schema.get("items", {})) if self.repeats else schema
        self.is_file = self._schema.get("format") == "binary"
        self._is_json = not is_open and self._schema.get("contentMediaType") == "application/json"
        checked = self._schema.get("contentSchema", {}) if self._is_json else self._schema
        # Go's SDK writes `null` where there are no variables.
        self._may_be_null = self._is_json and resolve(checked).get("type") == "object"
        is_flag = self._schema.get("format") in _FLAG_FORMATS
        self._words = (*_FLAG_WORDS, *self._schema.get("enum", ())) if is_flag else ()
        self._is_plain = not self._words and not self._is_json and set(self._schema) <= _SIMPLE
        is_text = self._is_plain and self._schema.get("type") == "string"
        # Most texts of a message are: there is nothing to hold against them.
        self._takes_any_text = is_text and not self.is_file and self._schema.get("format") is None
        # Of several types that it may have, text becomes the one that fits: `active` is true, false or a word.
        parts = [resolve(part) for key in ("anyOf", "oneOf") for part in self._schema.get(key, ())]
        self._may_be_true = any(part.get("type") == "boolean" for part in parts)
        self._validator = Draft202012Validator(checked, registry=registry)

    def check(self, form: Form, name: str) -> None:
        """Hold what a form has under a name against the schema.

        Raises:
            Refusal: It is not what the schema says.
        """
        texts, uploads = form.texts(name), form.uploads(name)
        if self._takes_any_text and len(texts) == 1 and not uploads:
            return
        if self.is_file and texts:
            raise Refusal(400, f"'{name}' parameter is not a file")
        if uploads and not self.is_file:
            raise Refusal(400, f"'{name}' parameter is a file where a text is expected")
        count = len(texts) + len(uploads)
        if count > 1 and not self.repeats:
            raise Refusal(400, f"'{name}' parameter is given {count} times, once is allowed")
        if self._most is not None and count > self._most:
            raise Refusal(400, f"'{name}' parameter is given {count} times, {self._most} are allowed")
        for text in texts:
            self._check_text(name, text)

    def _check_text(self, name: str, text: str) -> None:
        if self._words:
            if text not in self._words:
                raise Refusal(400, f"'{name}' parameter is none of {', '.join(dict.fromkeys(self._words))}: {text}")
            return
        if self._is_json:
            try:
                document = read_json(text)
            except ValueError:
                raise Refusal(400, f"'{name}' parameter is not a valid JSON") from None
            if document is not None or not self._may_be_null:
                refuse_document(name, self._validator, document)
            return
        self._check_format(name, text)
        if not self._is_plain or self._schema.get("type") != "string":
            if self._may_be_true and text in ("true", "false"):
                return
            refuse_document(name, self._validator, self._convert(name, text))

    def _check_format(self, name: str, text: str) -> None:
        form = self._schema.get("format")
        if form in _DATE_FORMATS and _DATE_FORMATS[form](text) is None:
            raise Refusal(400, f"{text} is not an RFC-2822 compliant date")
        if form == "go-duration" and parse_duration(text) is None:
            raise Refusal(400, f"'{name}' parameter is not a duration such as 1h30m: {text}")

    def _convert(self, name: str, text: str) -> str | int | float | bool:
        kind = self._schema.get("type")
        if kind in ("integer", "number"):
            # Python itself would take 1_000 and blanks, too.
            if not _NUMBER.fullmatch(text):
                raise Refusal(400, f"'{name}' parameter is not a number: {text}")
            return int(text) if kind == "integer" and text.lstrip("-").isdecimal() else float(text)
        if kind == "boolean" and text in ("true", "false"):
            return text == "true"
        return text


class FieldSet:
    """All that a query or a form may hold.

    Args:
        fields: By name.
        patterns: Open names, such as `^h:`.
        required: The names that must be there.
        is_open: Whether other names are let through.
    """

    def __init__(
        self,
        fields: dict[str, Field],
        patterns: dict[str, Field] | None = None,
        required: tuple[str, ...] = (),
        is_open: bool = False,
    ) -> None:
        self._fields = fields
        self._patterns = [(re.compile(pattern), field) for pattern, field in (patterns or {}).items()]
        self._required = required
        self._is_open = is_open

    @property
    def needs_file(self) -> bool:
        """Whether a file must be there, so that only a multipart form will do."""
        return any(self._fields[name].is_file for name in self._required)

    def check(self, form: Form) -> None:
        """Hold a form against the description.

        Raises:
            Refusal: A name is missing or unknown, or a value is not what the description says.
        """
        for name in self._required:
            if name not in form:
                raise Refusal(400, f"{name} parameter is missing")
        for name in form:
            field = self._find(name)
            if field is not None:
                field.check(form, name)
            elif not self._is_open:
                raise Refusal(400, f"'{name}' parameter is unknown")

    def _find(self, name: str) -> Field | None:
        field = self._fields.get(name)
        if field is None:
            field = next((field for pattern, field in self._patterns if pattern.search(name)), None)
        return field
