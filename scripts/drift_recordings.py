"""Where the sandbox and the real service differ. ``make drift-recordings`` is this.

Exchanges that were recorded from the real service are sent to a sandbox: the cassettes that ``make record`` wrote with
a key, or a file of recordings (JSON, one exchange a line). A difference is another status, a field that the sandbox
lacks, or another type. Exit status: 0 where there is none, 1 where there is one, 2 where there is nothing to compare
with, or it cannot be read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import httpx

from mailgun_sandbox.testing import SandboxServer

from .replay import (
    OWN_DOMAINS,
    RecordingsError,
    differences,
    is_stateful,
    known_difference,
    read_cassette,
    read_recordings,
    replay,
)

ROOT = Path(__file__).resolve().parents[1]
CASSETTES = ROOT / "tests" / "cassettes" / "recorded"

# What was asked, where the answer differs, and why that is known.
Result = tuple[str, list[str], str | None]


def of_file(client: httpx.Client, server: SandboxServer, path: Path) -> Iterator[Result]:
    """Compare with a file of recordings, each exchange in an empty sandbox."""
    for case in read_recordings(path):
        server.reset()
        reason = known_difference(case["response"]["body"])
        yield case.get("id", case["request"]["url"]), differences(client, server, case), reason


def of_cassettes(
    client: httpx.Client, server: SandboxServer, folder: Path, *, everything: bool = False
) -> Iterator[Result]:
    """Compare with the cassettes of the real service, each in an empty sandbox."""
    for path in sorted(folder.glob("*.yaml")):
        cassette = read_cassette(path)
        if not cassette.is_real:
            continue
        server.reset()
        for interaction, (asked, found) in zip(cassette.interactions, replay(client, cassette), strict=True):
            request, text = interaction["request"], str(interaction["response"]["body"]["string"])
            if everything or is_stateful(request["method"], request["uri"]):
                yield f"{cassette.name}: {asked}", found, known_difference(text)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print where they differ."""
    parser = argparse.ArgumentParser(
        prog="make drift-recordings", description="Compare the sandbox with what was recorded from the real service."
    )
    parser.add_argument(
        "recordings", nargs="*", type=Path, help="files of recordings, or folders of cassettes (default: the project's)"
    )
    parser.add_argument(
        "--all", action="store_true", help="cassettes of operations too that keep nothing in the sandbox"
    )
    options = parser.parse_args(arguments)
    with (
        SandboxServer(domains=OWN_DOMAINS, seed=1) as server,
        httpx.Client(base_url=server.url, auth=("api", server.key), verify=False, trust_env=False) as client,
    ):
        try:
            results = [
                result
                for path in options.recordings or [CASSETTES]
                for result in (
                    of_cassettes(client, server, path, everything=options.all)
                    if path.is_dir()
                    else of_file(client, server, path)
                )
            ]
        except RecordingsError as error:
            print(f"drift-recordings: {error}", file=sys.stderr)
            return 2
    if not results:
        print(
            "drift-recordings: nothing was recorded from the real service: run `make record` with MAILGUN_API_KEY and"
            " MAILGUN_TEST_DOMAIN, or name a file of recordings",
            file=sys.stderr,
        )
        return 2
    return _report(results)


def _report(results: list[Result]) -> int:
    different = [result for result in results if result[1] and result[2] is None]
    known = [result for result in results if result[1] and result[2] is not None]
    print(f"{len(results) - len(different) - len(known)} of {len(results)} answers have the same status and shape")
    for title, some in (("Different", different), ("Different, and known why", known)):
        print(f"{title}: {len(some)}")
        for name, found, reason in some:
            print(f"  {name}: {'; '.join(found)[:300]}" + (f" ({reason})" if reason else ""))
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
