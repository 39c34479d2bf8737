"""Results as Markdown and as a chart."""

from __future__ import annotations

import os
import platform
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from benchmarks.measure import Result, Row, Target, ratio

PACKAGES = ("httpx", "httpcore", "h11", "attrs", "orjson", "mailgun", "aiohttp", "httpx2", "httpx-aiohttp", "requests")


def table(row: Row, results: Mapping[str, Result]) -> str:
    """One row of the issue, an implementation a line."""
    first = next(iter(results))
    lines = [
        f"### {row.title}",
        "",
        *([row.note, ""] if row.note else []),
        f"| implementation | median, {row.unit} | min | ratio to {first} | target |",
        "| --- | ---: | ---: | ---: | --- |",
    ]
    for name, result in results.items():
        if result.absent:
            lines.append(f"| {name} | not installed: {result.absent} | | | |")
            continue
        relative = ratio(results, name, first)
        targets = "; ".join(_verdict(results, target) for target in row.targets if target.impl == name)
        figures = f"{_short(result.median)} | {_short(min(result.figures))}"
        lines.append(f"| {name} | {figures} | {_short(relative)} | {targets} |")
    return "\n".join(lines) + "\n"


def _verdict(results: Mapping[str, Result], target: Target) -> str:
    found = ratio(results, target.impl, target.against) if target.against else results[target.impl].median
    what = f"≤ {target.limit:g}" + (f" x {target.against}" if target.against else "")
    if found is None:
        return f"{what}: not measured"
    return f"{what}: {'met' if found <= target.limit else '**missed**'} ({_short(found)})"


def met(row: Row, results: Mapping[str, Result]) -> bool:
    """Whether each target that could be measured is met."""
    return all("missed" not in _verdict(results, target) for target in row.targets if target.impl in results)


def _short(value: float | None) -> str:
    return "" if value is None else f"{value:.3g}" if abs(value) < 1000 else f"{value:.0f}"


def markdown(found: Sequence[tuple[Row, Mapping[str, Result]]], rounds: int) -> str:
    """The whole of RESULTS.md."""
    versions = []
    for package in PACKAGES:
        try:
            versions.append(f"{package} {version(package)}")
        except PackageNotFoundError:
            versions.append(f"no {package}")
    head = [
        "# Results",
        "",
        "Written by `python -m benchmarks`; what is measured and how is in [docs/speed.md](../docs/speed.md). CPU "
        "time of the client's process; ratios are medians over the rounds of figures of the same round.",
        "",
        f"* {datetime.now(UTC):%Y-%m-%d}, {rounds} rounds, implementations in turn, each in a process of its own",
        f"* {platform.python_implementation()} {platform.python_version()} ({platform.python_compiler()}), "
        f"{platform.system()} {platform.machine()}, {_processor()}, {os.cpu_count()} cores",
        f"* {', '.join(versions)}",
        "",
        "![ratios](results.svg)",
        "",
    ]
    return "\n".join([*head, *(table(row, results) for row, results in found)])


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text(encoding="utf-8").splitlines() if info.is_file() else []
    return next((line.partition(": ")[2] for line in lines if line.startswith("model name")), platform.processor())


_COLORS = {"ours": "#2563eb", "ours+fast": "#60a5fa", "official": "#dc2626"}


def chart(found: Sequence[tuple[Row, Mapping[str, Result]]]) -> str:
    """Bars of the ratios, 1.0 being the first implementation of each row; longer than 3 is cut off."""
    bars: list[str] = []
    y = 20
    for row, results in found:
        first = next(iter(results))
        bars.append(f'<text x="8" y="{y + 4}" font-weight="bold">{escape(row.title)}</text>')
        y += 18
        for name in results:
            value = ratio(results, name, first)
            if value is None:
                continue
            width = min(value, 3) * 150
            color = _COLORS.get(name, "#9ca3af")
            bars.append(
                f'<text x="150" y="{y + 4}" text-anchor="end">{escape(name)}</text>'
                f'<rect x="158" y="{y - 6}" width="{width:.1f}" height="11" fill="{color}"/>'
                f'<text x="{164 + width:.1f}" y="{y + 4}">{value:.2f}</text>'
            )
            y += 15
        y += 12
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 680 {y}" font-family="sans-serif" font-size="11">\n'
        f'<rect width="680" height="{y}" fill="white"/>\n'
        f'<line x1="308" y1="8" x2="308" y2="{y}" stroke="#d1d5db"/>\n' + "\n".join(bars) + "\n</svg>\n"
    )
