from __future__ import annotations

import pytest

from mailgun_api.models import TemplateCopyTarget
from mailgun_sdk import AsyncMailgun, errors

pytestmark = [pytest.mark.vcr, pytest.mark.anyio]


async def test_templates(mg: AsyncMailgun, domain: str) -> None:
    made = await mg.templates.create(
        domain,
        name="welcome",
        description="To newcomers",
        template="Hello {{name}}!",
        tag="v1",
        headers={"Subject": "Welcome, {{name}}"},
    )
    assert made.template is not None
    assert made.template.name == "welcome"
    for number in range(2):
        await mg.templates.create(domain, name=f"other{number}")
    await mg.templates.update(domain, "welcome", description="To all newcomers")
    found = await mg.templates.get(domain, "welcome", active=True)
    assert found.template is not None
    assert found.template.description == "To all newcomers"
    assert found.template.version is not None
    assert found.template.version.template == "Hello {{name}}!"

    await mg.templates.create_version(domain, "welcome", tag="v2", template="Hi {{name}}!", active=True)
    await mg.templates.update_version(domain, "welcome", "v2", comment="shorter")
    version = await mg.templates.get_version(domain, "welcome", "v2")
    assert version.template is not None
    assert version.template.version is not None
    assert version.template.version.comment == "shorter"
    await mg.templates.copy_version(domain, "welcome", "v2", "v3")
    assert [item.tag async for item in mg.templates.iter_versions(domain, "welcome", limit=2)] == ["v1", "v2", "v3"]
    page = await mg.templates.list_versions(domain, "welcome")
    assert page.template is not None
    assert page.template.versions is not None
    assert len(page.template.versions) == 3
    await mg.templates.delete_version(domain, "welcome", "v3")

    await mg.templates.rename(domain, "other1", "another")
    await mg.templates.copy(
        domain,
        "welcome",
        requests=[TemplateCopyTarget(account_id="000000000000000000000000", name="copied", domain=domain)],
        source_versions=["v1"],
    )
    names = [item.name async for item in mg.templates.iter(domain, limit=2)]
    assert names == ["another", "copied", "other0", "welcome"]
    first = await mg.templates.list(domain, limit=2)
    assert first.items is not None
    assert len(first.items) == 2

    await mg.templates.delete(domain, "welcome")
    with pytest.raises(errors.NotFoundError):
        await mg.templates.get(domain, "welcome")
    await mg.templates.delete_all(domain)
    assert (await mg.templates.list(domain)).items == []
