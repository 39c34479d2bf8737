"""docs/coverage.md: what is described, with which version, key and evidence. ``make coverage-table`` writes it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.bundle import Document, SpecError, bundle, operation_ids_of, operations
from generator.parse import python_name

ROOT = Path(__file__).resolve().parents[1]
_HEAD = """# Coverage

Written by `make coverage-table` from `spec/`. Each operation has a method on `Mailgun` and on `AsyncMailgun`.

Evidence: **C** recorded traffic of the real service, **S** the vendor's OpenAPI description, **D** its documentation
pages, **R** its older documentation, **G J P N Y B** its Go, Java, PHP, Node, Python and Ruby SDKs.

"""


def table(document: Document) -> str:
    """The page as Markdown."""
    rows = list(_rows(document))
    total = len(list(operations(document)))
    retired = sum(bool(operation.get("deprecated")) for _, _, operation in operations(document))
    lines = [
        f"{total} operations, {retired} of them deprecated; {len(rows)} methods.\n",
        "| method | operation | version | region | key | paging | deprecated | evidence |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
        *("| " + " | ".join(row) + " |" for row in rows),
    ]
    return _HEAD + "\n".join(lines) + "\n"


def _rows(document: Document) -> Iterator[list[str]]:
    names = {
        operation_id: f"{operation['tags'][0]}.{python_name(operation_id.removeprefix(operation['tags'][0] + '_'))}"
        for _, _, operation in operations(document)
        for operation_id in operation_ids_of(operation)
    }
    found = [
        (names[operation_id], where, operation)
        for where, _, operation in operations(document)
        for operation_id in operation_ids_of(operation)
    ]
    for name, where, operation in sorted(found, key=lambda row: row[0]):
        yield [
            f"`{name}`",
            f"`{where}`",
            where.split("/")[1],
            operation["x-region-scope"],
            operation["x-key-kind"],
            operation.get("x-pagination", {}).get("style", ""),
            _state(operation, names),
            operation.get("x-evidence", ""),
        ]


def _state(operation: dict[str, Any], names: dict[str, str]) -> str:
    if not operation.get("deprecated"):
        return ""
    state = "withdrawn" if operation.get("x-withdrawn") else "yes"
    successor = operation.get("x-successor")
    return f"{state}, use `{names[successor]}`" if successor else state


def main(arguments: list[str] | None = None) -> int:
    """Write the page, or compare it with ``--check``."""
    parser = argparse.ArgumentParser(prog="make coverage-table", description="List what the description covers.")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "coverage.md")
    options = parser.parse_args(arguments)
    try:
        page = table(bundle(ROOT / "spec"))
    except SpecError as error:
        print(f"coverage-table: {error}", file=sys.stderr)
        return 2
    if not options.check:
        options.output.parent.mkdir(parents=True, exist_ok=True)
        options.output.write_text(page, encoding="utf-8", newline="\n")
        return 0
    if not options.output.exists() or options.output.read_text(encoding="utf-8") != page:
        print(f"coverage-table: {options.output.name} is out of date; run `make coverage-table`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
