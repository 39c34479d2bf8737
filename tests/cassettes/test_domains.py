from __future__ import annotations

from datetime import datetime

import pytest

from mailgun_sdk import AsyncMailgun, errors

pytestmark = [pytest.mark.vcr, pytest.mark.anyio]

NEW = "news.example.org"


async def test_domains(mg: AsyncMailgun, domain: str) -> None:
    made = await mg.domains.create(name=NEW, spam_action="tag", wildcard=False, web_scheme="https")
    assert made.domain is not None
    assert made.domain.name == NEW
    assert made.domain.state == "unverified"
    assert isinstance(made.domain.created_at, datetime)
    assert made.sending_dns_records
    assert any(record.record_type == "TXT" for record in made.sending_dns_records)

    found = await mg.domains.get(NEW)
    assert found.domain is not None
    assert found.domain.web_scheme == "https"
    changed = await mg.domains.update(NEW, spam_action="block", wildcard=True)
    assert changed.domain is not None
    assert (changed.domain.spam_action, changed.domain.wildcard) == ("block", True)
    await mg.domains.verify(NEW)

    await mg.domains.update_connection(NEW, require_tls=True, skip_verification=False)
    connection = await mg.domains.get_connection(NEW)
    assert (connection.require_tls, connection.skip_verification) == (True, False)
    await mg.domains.update_web_prefix(NEW, web_prefix="links")

    page = await mg.domains.list(limit=1)
    assert page.items is not None
    assert len(page.items) == 1
    names = [item.name async for item in mg.domains.iter(limit=1)]
    assert {NEW, domain} <= set(names)
    assert page.total_count == len(names)

    await mg.domains.delete(NEW)
    with pytest.raises(errors.NotFoundError):
        await mg.domains.get(NEW)
