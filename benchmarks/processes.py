"""What a whole process costs: a new interpreter for each measurement, less an interpreter that does nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from importlib.util import find_spec

from benchmarks.measure import Absent, Impl, Round
from benchmarks.tls import encrypted

RUNS = 3


def cpu(code: str) -> float:
    """Seconds of CPU of an interpreter that runs some code."""
    with subprocess.Popen([sys.executable, "-c", code]) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{code!r} ended with {process.returncode}")
    return usage.ru_utime + usage.ru_stime


def net(code: str, needs: str = "", *, tls: bool = False) -> Impl:
    """An implementation whose figure is what some code costs; `{url}` in it is the stub's address."""

    @contextmanager
    def make(url: str) -> Iterator[Round]:
        if needs and find_spec(needs) is None:
            raise Absent(f"No module named {needs!r}")
        with ExitStack() as stack:
            if tls:
                url, bundle = stack.enter_context(encrypted(url))
                # What OpenSSL, httpx and requests each look for.
                os.environ |= dict.fromkeys(("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"), str(bundle))
            program = code.replace("{url}", url)

            def work() -> float:
                return min(cpu(program) for _ in range(RUNS)) - min(cpu("pass") for _ in range(RUNS))

            yield work

    return make
