"""The way of a call stays short enough to be read in one sitting."""

from __future__ import annotations

import ast
import io
import tokenize
from pathlib import Path

FACADE = Path(__file__).resolve().parents[2] / "facade" / "mailgun_sdk"
CALL_PATH = (
    *("_client", "_async_client", "_base", "_transport/connections", "_exchange", "_answers", "_retry", "_limiter"),
    *("_paging", "_cursors", "_lists", "_regions", "_refusals", "errors", "dates"),
)
_NO_CODE = frozenset(
    {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
)


def lines_of_code(source: str) -> int:
    """Lines that hold code: no docstrings, comments and blank lines."""
    told = {
        line
        for node in ast.walk(ast.parse(source))
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
        and ast.get_docstring(node) is not None
        for line in range(node.body[0].lineno, (node.body[0].end_lineno or 0) + 1)
    }
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    held = {line for token in tokens if token.type not in _NO_CODE for line in range(token.start[0], token.end[0] + 1)}
    return len(held - told)


def test_the_count() -> None:
    assert (
        lines_of_code(
            '"""What it is."""\n\n# why\nx = 1\n\n\ndef f() -> int:\n    """Told.\n\n    More.\n    """\n    return 2\n'
        )
        == 3
    )


def test_the_call_path_is_under_1200_lines() -> None:
    assert sum(lines_of_code((FACADE / f"{name}.py").read_text(encoding="utf-8")) for name in CALL_PATH) < 1200


def test_no_file_is_over_300_lines() -> None:
    longest = max(FACADE.rglob("*.py"), key=lambda path: path.read_text(encoding="utf-8").count("\n"))
    assert longest.read_text(encoding="utf-8").count("\n") <= 300, longest.name
