"""From nothing to the first answer: import, client, one message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from benchmarks import clients, data, processes, send
from benchmarks.measure import Row, Target, main

_CHECK = f"assert found == {[data.QUEUED['id'], data.QUEUED['message']]!r}"
_MESSAGE = repr(data.MESSAGE)

CODE = {
    "httpx": (
        f"""
import httpx
with httpx.Client(base_url="{{url}}", auth={clients.AUTH!r}) as client:
    answer = client.post("/v3/example.com/messages", data={_MESSAGE})
    answer.raise_for_status()
    found = [answer.json()["id"], answer.json()["message"]]
{_CHECK}
""",
        "",
    ),
    "ours": (
        f"""
from mailgun_sdk import Mailgun
fields = {_MESSAGE}
with Mailgun("test-key", base_url="{{url}}") as client:
    queued = client.messages.send("example.com", from_=fields.pop("from"), **fields)
    found = [queued.id, queued.message]
{_CHECK}
""",
        "",
    ),
    "official": (
        f"""
from mailgun.client import Client
answer = Client(auth={clients.AUTH!r}, api_url="{{url}}").messages.create(data={_MESSAGE}, domain="example.com")
answer.raise_for_status()
found = [answer.json()["id"], answer.json()["message"]]
{_CHECK}
""",
        "mailgun",
    ),
}
IMPLS = {name: processes.net(code, needs) for name, (code, needs) in CODE.items()}


def check(given: Any, received: Mapping[str, Any]) -> None:
    expected = [processes.RUNS, [data.QUEUED["id"], data.QUEUED["message"]]]
    send.check(data.MESSAGE, processes.RUNS, expected, received)


ROW = Row(
    title="Cold start: import, client, first answer",
    module="benchmarks.cold_start",
    unit="seconds of CPU of a process, net",
    per=1,
    impls=tuple(IMPLS),
    targets=[Target(0.9, "httpx"), Target(0.6, "official")],
    check=check,
    kind="value",
    note="Over plain HTTP.",
)

if __name__ == "__main__":
    main(ROW)
