from __future__ import annotations

import pytest

from mailgun_sdk import AsyncMailgun, errors

pytestmark = [pytest.mark.vcr, pytest.mark.anyio]


async def test_mailing_lists(mg: AsyncMailgun, domain: str) -> None:
    names = [f"team{number}@{domain}" for number in range(3)]
    for name in names:
        made = await mg.mailing_lists.create(address=name, name="Team", access_level="members")
        assert made.list is not None
        assert made.list.address == name
    changed = await mg.mailing_lists.update(names[0], description="All of us", reply_preference="sender")
    assert changed.list is not None
    assert changed.list.description == "All of us"
    found = await mg.mailing_lists.get(names[0])
    assert found.list is not None
    assert found.list.created_at is not None

    assert [item.address async for item in mg.mailing_lists.iter(limit=2)] == names
    assert [item.address async for item in mg.mailing_lists.iter_by_offset(limit=2)] == names
    page = await mg.mailing_lists.list(limit=2)
    assert page.items is not None
    assert len(page.items) == 2
    assert (await mg.mailing_lists.list_by_offset(limit=2)).total_count == 3

    for name in names:
        await mg.mailing_lists.delete(name)
    with pytest.raises(errors.NotFoundError):
        await mg.mailing_lists.get(names[0])


async def test_mailing_list_members(mg: AsyncMailgun, domain: str) -> None:
    name = f"team@{domain}"
    await mg.mailing_lists.create(address=name)
    made = await mg.mailing_lists.create_member(
        name, address="alice@example.org", name="Alice", vars={"age": 26, "tags": ["a", "b"]}, subscribed=True
    )
    assert made.member is not None
    assert made.member.subscribed is True
    people = [{"address": f"member{number}@example.org", "vars": {"number": number}} for number in range(3)]
    await mg.mailing_lists.create_members(name, members=people, upsert=True)
    await mg.mailing_lists.import_members(
        name, members=("members.csv", b"address,name\nbob@example.org,Bob\n"), upsert=True
    )

    await mg.mailing_lists.update_member(name, "alice@example.org", subscribed=False)
    found = await mg.mailing_lists.get_member(name, "alice@example.org")
    assert found.member is not None
    assert found.member.subscribed is False
    assert found.member.vars == {"age": 26, "tags": ["a", "b"]}

    expected = ["alice@example.org", "bob@example.org", *(str(person["address"]) for person in people)]
    assert [member.address async for member in mg.mailing_lists.iter_members(name, limit=2)] == expected
    assert [member.address async for member in mg.mailing_lists.iter_members_by_offset(name, limit=2)] == expected
    page = await mg.mailing_lists.list_members(name, subscribed=False)
    assert page.items is not None
    assert [member.address for member in page.items] == ["alice@example.org"]
    assert (await mg.mailing_lists.list_members_by_offset(name)).total_count == 5

    await mg.mailing_lists.delete_member(name, "alice@example.org")
    with pytest.raises(errors.NotFoundError):
        await mg.mailing_lists.get_member(name, "alice@example.org")
    await mg.mailing_lists.delete(name)
