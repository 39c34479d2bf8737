"""What the documentation site gets while it is built: the reference, and files outside `docs/` that pages link to."""

from __future__ import annotations

import json
import posixpath
import re
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

from scripts import reference
from scripts.reference_facts import ROOT

# Objects of mkdocs, which is installed where the site is built and not where types are checked.
MkDocsConfig: TypeAlias = Any
Files: TypeAlias = Any
Page: TypeAlias = Any

_LINK = re.compile(r"\]\((?![a-z]+:|[#/])([^)#\s]+)(#[^)\s]*)?\)")
_PICTURES = (".svg", ".png")
_LANGUAGES = {".py": "python", ".yaml": "yaml", ".yml": "yaml", ".toml": "toml", ".sh": "sh", ".json": "json"}


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the resources into the navigation, where `mkdocs.yml` says `reference/*`."""
    config.nav = _expanded(config.nav)
    return config


def _expanded(entries: Any) -> Any:
    if isinstance(entries, list):
        return [
            new
            for entry in entries
            for new in (reference.navigation() if entry == "reference/*" else [_expanded(entry)])
        ]
    if isinstance(entries, dict):
        return {title: _expanded(below) for title, below in entries.items()}
    return entries


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages of the reference, and a page for each file of the project that a page links to."""
    structure: Any = import_module("mkdocs.structure.files")
    for path, text in reference.pages().items():
        files.append(structure.File.generated(config, path, content=text))
    waiting = [(file.src_uri, file.content_string) for file in files.documentation_pages()]
    while waiting:
        place, text = waiting.pop()
        for target in _outside(place, text):
            page = _page_of(target)
            if files.get_file_from_path(page) is not None:
                continue
            if Path(target).suffix in _PICTURES:
                files.append(structure.File.generated(config, page, abs_src_path=str(ROOT / target)))
            else:
                shown = _shown(target)
                level = structure.InclusionLevel.NOT_IN_NAV
                files.append(structure.File.generated(config, page, content=shown, inclusion=level))
                waiting.append((page, shown))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turn links to files outside `docs/` into links to their pages; the build complains of those that stay."""
    here = page.file.src_uri

    def replaced(match: re.Match[str]) -> str:
        target = _target(here, match[1])
        if target is None:
            return match[0]
        return f"]({posixpath.relpath(_page_of(target), posixpath.dirname(here) or '.')}{match[2] or ''})"

    return _LINK.sub(replaced, markdown)


def _outside(place: str, text: str) -> list[str]:
    found = [_target(place, link) for link, _ in _LINK.findall(text)]
    return [target for target in found if target is not None and not target.startswith("docs/")]


def _target(place: str, link: str) -> str | None:
    """The file of the project that a link leads to, unless that link is one between pages of `docs/`."""
    is_shown = place.startswith("source/")
    base = posixpath.dirname(place.removeprefix("source/") if is_shown else f"docs/{place}")
    target = posixpath.normpath(posixpath.join(base, link))
    if target.startswith("../") or not (ROOT / target).is_file():
        return None
    return target if is_shown or not target.startswith("docs/") else None


def _page_of(target: str) -> str:
    if target.startswith("docs/"):
        return target.removeprefix("docs/")
    return f"source/{target}" if Path(target).suffix in _PICTURES else f"source/{target.removesuffix('.md')}.md"


def _shown(target: str) -> str:
    path = ROOT / target
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        return text
    if path.suffix == ".ipynb":
        cells = [(cell["cell_type"], "".join(cell["source"])) for cell in json.loads(text)["cells"]]
        return "\n\n".join(f"```python\n{source}\n```" if kind == "code" else source for kind, source in cells) + "\n"
    return f"# {target}\n\n````{_LANGUAGES.get(path.suffix, 'text')}\n{text}````\n"
