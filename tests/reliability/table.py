"""The fault table: every verb class with every fault, over real HTTP. ``python -m tests.reliability.table`` writes it.

Only the waiting between two tries is not real: what a client asks to wait is kept, and the next try follows at once.
"""

from __future__ import annotations

import ssl
import sys
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from unittest.mock import patch

import anyio
import anyio.lowlevel
import httpx

from mailgun_sdk import AsyncMailgun
from mailgun_sdk.errors import MailgunError
from tests.facade.harness import KEY, Connect
from tests.reliability.faults import FAULTS, WAIT, Fault, good
from tests.reliability.server import FaultServer, Sighting

PAGE = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- fault table: begin -->\n", "<!-- fault table: end -->\n"
LIMITED = (420, 429)
_LARGE = 8 * 1024 * 1024  # bytes; more than the buffers between client and server hold
_TLS = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)  # unused on plain HTTP, and slow to make anew for each client


def _get(mg: AsyncMailgun, size: int) -> Awaitable[Any]:
    return mg.bounces.get("example.com", "a@example.org")


def _put(mg: AsyncMailgun, size: int) -> Awaitable[Any]:
    return mg.templates.update_version("example.com", "welcome", "v1", template="x" * size)


def _delete(mg: AsyncMailgun, size: int) -> Awaitable[Any]:
    return mg.bounces.delete("example.com", "a@example.org")


def _send(mg: AsyncMailgun, size: int) -> Awaitable[Any]:
    return mg.messages.send("example.com", to="you@example.org", text="Hi", attachment=[b"x" * size])


VERBS: dict[str, Callable[[AsyncMailgun, int], Awaitable[Any]]] = {
    "GET": _get,
    "PUT": _put,
    "DELETE": _delete,
    "send": _send,
}
WITH_BODY = ("PUT", "send")
CLASSES = {
    "Reading (`GET`)": ("GET",),
    "Idempotent changes (`PUT`, `DELETE`)": ("PUT", "DELETE"),
    "Sending a message (`POST`, not idempotent)": ("send",),
}


@dataclass(frozen=True)
class Row:
    """What became of one call.

    Attributes:
        verb: One of `VERBS`.
        fault: Name of the fault.
        lasting: Whether the fault lasted, or met the first request only.
        tries: How often the client tried.
        seen: How many requests the server saw, whole or not.
        whole: How many of them it read to the end.
        executable: How many of them may have been carried out: all but those answered by 420 or 429.
        obeyed: Whether each wait was at least as long as the answer told; None where it told nothing.
        error: Class of the error; None where the caller got a result.
        expected_kind: Whether there was no error, or a `MailgunError`.
        status: `status_code` of the error.
        executed: `no` or `unknown`, from the error's `executed`; empty where it has none.
        retry_at: Whether the error knows when to try again.
        kept: Whether the error holds status and bytes of the answer; None where there was no answer, or no error.
    """

    verb: str
    fault: str
    lasting: bool
    tries: int
    seen: int
    whole: int
    executable: int
    obeyed: bool | None
    error: str | None
    expected_kind: bool
    status: int | None
    executed: str
    retry_at: bool
    kept: bool | None


@dataclass
class _Naps:
    before: Callable[[], None]
    taken: list[float] = field(default_factory=list)

    def take(self, seconds: float) -> None:
        self.taken.append(seconds)
        self.before()


_naps: ContextVar[_Naps] = ContextVar("naps")


@contextmanager
def _no_waiting() -> Iterator[None]:
    async def nap(seconds: float) -> None:
        _naps.get().take(seconds)
        await anyio.lowlevel.checkpoint()

    with patch.object(time, "sleep", lambda seconds: _naps.get().take(seconds)), patch.object(anyio, "sleep", nap):
        yield


def rows(flavor: str) -> list[Row]:
    """All rows, as one kind of client gives them: `sync`, `asyncio` or `trio`."""
    cases = [
        (verb, fault, lasting)
        for verb in VERBS
        for fault in FAULTS
        if verb in WITH_BODY or not fault.needs_body
        for lasting in (True, False)
    ]
    # Side by side, because most of the time is spent in waiting for a timeout.
    with _no_waiting(), ThreadPoolExecutor(8) as pool:
        return list(pool.map(lambda case: _row(flavor, *case), cases))


def _row(flavor: str, verb: str, fault: Fault, lasting: bool) -> Row:
    with FaultServer(fault.step, good, lasting=lasting) as server:
        naps = _Naps(server.recover)
        _naps.set(naps)
        backend = "trio" if flavor == "trio" else "asyncio"
        error = anyio.run(partial(_call, Connect(flavor), server.url, verb, fault), backend=backend)
    last = server.seen[-1] if server.seen else None
    executed = getattr(error, "executed", "")
    return Row(
        verb,
        fault.name,
        lasting,
        tries=len(naps.taken) + 1,
        seen=len(server.seen),
        whole=sum(sighting.whole for sighting in server.seen),
        executable=sum(sighting.status not in LIMITED for sighting in server.seen),
        obeyed=min(naps.taken) >= WAIT - 0.5 if fault.tells_wait and naps.taken else None,
        error=None if error is None else type(error).__name__,
        expected_kind=error is None or isinstance(error, MailgunError),
        status=getattr(error, "status_code", None),
        executed={"": "", False: "no", None: "unknown"}.get(executed, repr(executed)),
        retry_at=getattr(error, "retry_at", None) is not None,
        kept=None if error is None else _kept(error, last),
    )


async def _call(connect: Connect, url: str, verb: str, fault: Fault) -> Exception | None:
    http_client = connect.http_client(verify=_TLS, trust_env=False)
    timeout = httpx.Timeout(5, read=fault.read_timeout)
    mg = connect(api_key=KEY, region="us", base_url=url, timeout=timeout, http_client=http_client)
    try:
        await VERBS[verb](mg, _LARGE if fault.needs_body else 10)
    except Exception as error:
        return error
    finally:
        if isinstance(http_client, httpx.AsyncClient):
            await http_client.aclose()
        else:
            http_client.close()
    return None


def _kept(error: Exception, last: Sighting | None) -> bool | None:
    if last is None or last.status is None:
        return None
    return (getattr(error, "status_code", None), getattr(error, "content", None)) == (last.status, last.content)


def render(found: Sequence[Row]) -> str:
    """The table in Markdown.

    Raises:
        ValueError: Verbs of one class differ.
    """
    by_case = {(row.verb, row.fault, row.lasting): row for row in found}
    blocks = []
    for title, verbs in CLASSES.items():
        lines = [
            f"### {title}",
            "",
            "| fault | lasts: seen | lasts: the caller gets | once: seen | once: the caller gets |",
            "| --- | --- | --- | --- | --- |",
        ]
        for fault in FAULTS:
            cells = {
                tuple(cell for lasting in (True, False) for cell in _cells(by_case[verb, fault.name, lasting]))
                for verb in verbs
                if (verb, fault.name, True) in by_case
            }
            if len(cells) > 1:
                raise ValueError(f"{', '.join(verbs)} differ in {fault.name!r}: {cells}")
            lines += [f"| {fault.name} | {' | '.join(row)} |" for row in cells]
        blocks.append("\n".join(lines) + "\n")
    return "\n".join([*blocks, _summary(found)])


def _cells(row: Row) -> tuple[str, str]:
    seen = str(row.seen)
    if row.tries != row.seen:
        seen += f" of {row.tries} tries"
    if row.whole != row.seen:
        seen += f", {row.whole} whole"
    if row.error is None:
        gets = "the result"
    else:
        gets = f"`{row.error}`"
        if row.status is not None:
            gets += f" {row.status}"
        if row.executed:
            gets += ", not executed" if row.executed == "no" else ", executed: unknown"
        if row.retry_at:
            gets += ", `retry_at` known"
        if row.kept is not None:
            gets += ", body kept" if row.kept else ", **status and body lost**"
    if row.obeyed is not None:
        gets += "; waits as told" if row.obeyed else "; **does not wait as told**"
    return seen, gets


def _summary(found: Sequence[Row]) -> str:
    twice = sum(row.verb == "send" and row.executable > 1 for row in found)
    lost = sum(row.kept is False for row in found)
    foreign = sum(not row.expected_kind for row in found)
    return "\n".join(
        [
            f"* Calls in this table: {len(found)}.",
            f"* Sends that may have been carried out twice: {twice}.",
            f"* Errors of an answered call that lose its status or body: {lost}.",
            f"* Errors that are no `MailgunError`: {foreign}.",
            "",
        ]
    )


def committed() -> str:
    """The table as it stands in the page."""
    return PAGE.read_text(encoding="utf-8").partition(BEGIN)[2].partition(END)[0].strip("\n") + "\n"


def main() -> int:
    """Write the table into the page, from the synchronous client; the tests hold the others to it."""
    before, begin, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        sys.stderr.write(f"{PAGE.name} has no place for the table: {BEGIN.strip()} … {END.strip()}\n")
        return 2
    page = f"{before}{BEGIN}\n{render(rows('sync'))}\n{END}{after}"
    PAGE.write_text(page, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
