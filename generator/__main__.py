"""`python -m generator` writes generated/; `--check` compares instead and exits with 1 where something differs."""

from __future__ import annotations

import argparse
import difflib
import shutil
import sys
from pathlib import Path

from .bundle import SpecError
from .render import render

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m generator", description="Turn the description into Python.")
    parser.add_argument("--check", action="store_true", help="compare, write nothing")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", metavar="FOLDER")
    parser.add_argument("--output", type=Path, default=ROOT / "generated", metavar="FOLDER")
    options = parser.parse_args(arguments)
    try:
        files = render(options.spec)
    except SpecError as error:
        print(f"generator: {error}", file=sys.stderr)
        return 2
    present = _present(options.output)
    changed = sorted(name for name in files.keys() | present.keys() if files.get(name) != present.get(name))
    if not options.check:
        _write(options.output, files)
        print(f"{options.output.name}/: {len(files)} files, {len(changed)} changed")
        return 0
    for name in changed:
        before, after = (side.get(name, "").splitlines(keepends=True) for side in (present, files))
        sys.stdout.writelines(list(difflib.unified_diff(before, after, f"committed/{name}", f"generated/{name}"))[:40])
    if changed:
        print(f"generator: {len(changed)} files are not what spec/ makes; run `make generate`", file=sys.stderr)
    return 1 if changed else 0


def _present(folder: Path) -> dict[str, str]:
    """What is there, but for the caches that tools leave behind."""
    found = {path.relative_to(folder): path for path in folder.rglob("*") if path.is_file()}
    return {
        name.as_posix(): path.read_text(encoding="utf-8", errors="replace")
        for name, path in found.items()
        if not any(part.startswith(".") or part == "__pycache__" for part in name.parts)
    }


def _write(folder: Path, files: dict[str, str]) -> None:
    """Replace the folder as a whole, so that nothing stale is left in it."""
    fresh = folder.with_name(folder.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    for name, text in files.items():
        path = fresh / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    shutil.rmtree(folder, ignore_errors=True)
    fresh.rename(folder)


if __name__ == "__main__":
    sys.exit(main())
