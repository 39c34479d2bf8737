"""schemathesis over the whole description against the sandbox. ``make fuzz-api`` is this.

Requests are made from the description, right ones and wrong ones. Each answer has to be one that the description has:
no server error, no other status, media type or shape. Exit status: 0 where all are, 1 where one is not, 2 where it
cannot run.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from mailgun_sandbox.testing import SandboxServer

ROOT = Path(__file__).resolve().parents[1]
DESCRIPTION = ROOT / "generated" / "openapi.yaml"
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    # Of our own, in `fuzz_hooks`.
    "described_success",
)
# The phase `coverage` writes its requests beforehand, and fails where one would have to be a file.
COVERAGE = ("--phases=coverage", "--exclude-operation-id=messages_send_mime")
FUZZING = ("--phases=examples,fuzzing",)
# Beyond this it hangs.
_MOST_SECONDS = 3600


def program() -> Path:
    """Where schemathesis is, if it is installed beside this Python."""
    return Path(sys.executable).with_name("schemathesis")


def command(url: str, key: str, examples: int, seed: int, more: Sequence[str]) -> list[str]:
    """The command line of schemathesis."""
    return [
        str(program()),
        "run",
        str(DESCRIPTION),
        f"--url={url}",
        f"--auth=api:{key}",
        f"--checks={','.join(CHECKS)}",
        f"--max-examples={examples}",
        f"--seed={seed}",
        "--continue-on-failure",
        "--no-color",
        "--generation-database=none",
        "--warnings=off",
        *more,
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it; its report goes to the standard output."""
    parser = argparse.ArgumentParser(prog="make fuzz-api", description="Hold the sandbox against the description.")
    parser.add_argument("--examples", type=int, default=40, metavar="N", help="random requests for each operation")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="another one makes other requests")
    parser.add_argument("--no-coverage", action="store_true", help="leave out the requests that are not random")
    parser.epilog = "Further arguments are those of schemathesis."
    options, more = parser.parse_known_args(arguments)
    # Seeded, so that dates and identifiers are the same, too.
    with (
        SandboxServer(seed=1, domains=("example.com", "example.net")) as server,
        tempfile.TemporaryDirectory() as folder,
    ):
        environment = {
            **os.environ,
            "MAILGUN_BASE_URL": server.url,
            "MAILGUN_API_KEY": server.key,
            "SCHEMATHESIS_HOOKS": "scripts.fuzz_hooks",
            "PYTHONPATH": os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]),
            "NO_PROXY": "127.0.0.1",
            "no_proxy": "127.0.0.1",
        }
        statuses: list[int] = []
        for phases in (FUZZING,) if options.no_coverage else (COVERAGE, FUZZING):
            run = command(server.url, server.key, options.examples, options.seed, [*phases, *more])
            try:
                ended = subprocess.run(run, cwd=folder, env=environment, timeout=_MOST_SECONDS, check=False)
            except (OSError, subprocess.TimeoutExpired) as error:
                print(f"fuzz-api: {error}", file=sys.stderr)
                return 2
            statuses.append(ended.returncode)
    return max(statuses)


if __name__ == "__main__":
    sys.exit(main())
