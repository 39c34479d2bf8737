from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailgun_api.models import BounceEntry
from mailgun_sdk import AsyncMailgun, errors

pytestmark = [pytest.mark.vcr, pytest.mark.anyio]


async def test_bounces(mg: AsyncMailgun, domain: str) -> None:
    made = await mg.bounces.create(
        domain,
        address="alice@example.org",
        code="550",
        error="No such mailbox",
        created_at=datetime(2026, 1, 2, tzinfo=UTC),
    )
    assert made.address == "alice@example.org"
    many = [BounceEntry(address=f"member{number}@example.org", code="552") for number in range(4)]
    assert (
        await mg.bounces.create_many(domain, items=many)
    ).message == "4 addresses have been added to the bounces table"
    await mg.bounces.import_(domain, file=("bounces.csv", b"address,code\nbob+news@example.org,550\n"))

    found = await mg.bounces.get(domain, "alice@example.org")
    assert (found.code, found.error, found.created_at) == ("550", "No such mailbox", datetime(2026, 1, 2, tzinfo=UTC))
    assert (await mg.bounces.get(domain, "bob+news@example.org")).address == "bob+news@example.org"

    first = await mg.bounces.list(domain, limit=2)
    assert first.items is not None
    assert len(first.items) == 2
    everyone = [bounce.address async for bounce in mg.bounces.iter(domain, limit=2)]
    assert everyone == sorted(["alice@example.org", "bob+news@example.org", *(entry.address for entry in many)])

    assert (await mg.bounces.delete(domain, "alice@example.org")).address == "alice@example.org"
    with pytest.raises(errors.NotFoundError):
        await mg.bounces.get(domain, "alice@example.org")
    await mg.bounces.delete_all(domain)
    assert (await mg.bounces.list(domain)).items == []
