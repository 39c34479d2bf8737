"""Run examples/quickstart.py against a sandbox that lives as long as the run. ``make demo`` is this."""

import os
import subprocess
import sys
from pathlib import Path

from mailgun_sandbox.testing import SandboxServer

QUICKSTART = Path(__file__).resolve().parents[1] / "examples" / "quickstart.py"
_LIMIT_SECONDS = 60.0


def quickstart_environment(server: SandboxServer) -> dict[str, str]:
    """Return the environment variables that point the quickstart at a sandbox."""
    return {
        "MAILGUN_API_KEY": server.key,
        "MAILGUN_BASE_URL": server.url,
        "MAILGUN_DOMAIN": server.domain,
        "MAILGUN_REGION": server.region,
        # A proxy for the rest of the world must not be asked for this machine.
        "NO_PROXY": "127.0.0.1,localhost",
        "no_proxy": "127.0.0.1,localhost",
    }


def main() -> int:
    """Run the quickstart in the EU region; return its exit status, or 1 when it did not end in a minute."""
    with SandboxServer(region="eu") as server:
        environment = {**os.environ, **quickstart_environment(server)}
        try:
            return subprocess.run(
                [sys.executable, str(QUICKSTART)], env=environment, timeout=_LIMIT_SECONDS, check=False
            ).returncode
        except subprocess.TimeoutExpired:
            print(f"demo: the quickstart did not end within {_LIMIT_SECONDS:.0f} seconds", file=sys.stderr)
            return 1


if __name__ == "__main__":
    sys.exit(main())
