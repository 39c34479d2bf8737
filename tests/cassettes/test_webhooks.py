from __future__ import annotations

import pytest

from mailgun_sdk import AsyncMailgun, errors

pytestmark = [pytest.mark.vcr, pytest.mark.anyio]

URL = "https://hooks.example.org/mailgun"
OTHER = "https://hooks.example.org/other"


async def test_webhooks(mg: AsyncMailgun, domain: str) -> None:
    made = await mg.webhooks.create(domain, id="clicked", url=[URL, OTHER])
    assert made.webhook is not None
    assert made.webhook.urls == [URL, OTHER]
    assert (await mg.webhooks.update(domain, "clicked", url=[OTHER])).message is not None
    found = await mg.webhooks.get(domain, "clicked")
    assert found.webhook is not None
    assert found.webhook.urls == [OTHER]
    await mg.webhooks.test(domain, "clicked", url=OTHER)

    await mg.webhooks.create_url(domain, url=URL, event_types=["delivered", "permanent_fail"])
    await mg.webhooks.update_url(domain, url=URL, event_types=["delivered"])
    listed = await mg.webhooks.list(domain)
    assert listed.webhooks is not None
    assert listed.webhooks.delivered is not None
    assert listed.webhooks.delivered.urls == [URL]
    await mg.webhooks.delete_urls(domain, url=[URL])

    await mg.webhooks.delete(domain, "clicked")
    with pytest.raises(errors.NotFoundError):
        await mg.webhooks.get(domain, "clicked")
