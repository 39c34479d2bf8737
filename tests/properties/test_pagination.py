"""Lists that change while they are read, with pages of any size: no item twice, and none lost."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from hypothesis import given, settings
from hypothesis import strategies as st

from mailgun_sdk import Mailgun
from tests.properties.conftest import in_memory, repeatable
from tests.properties.lists import CountedList, LinkedList

ADDRESSES = st.lists(st.text("abcdé+", min_size=1, max_size=4).map(lambda name: f"{name}@x.y"), max_size=40)
SIZES = st.lists(st.integers(1, 12), min_size=1, max_size=5)
KILLS = st.lists(st.integers(0, 15), min_size=1, max_size=6)
DOMAIN = "example.com"
many = settings(repeatable, max_examples=100)


def some_of(changes: list[str]) -> Iterator[str]:
    """A change before each answer, as long as there are some."""
    yield from changes


def read(mg: Mailgun) -> list[str]:
    return [str(bounce.address) for bounce in mg.bounces.iter(DOMAIN)]


def killed(mg: Mailgun, counts: list[int], *, by_page: bool) -> list[str]:
    """The list read by a program that ends after so many items or pages, is started anew, and goes on by the cursor."""
    found: list[str] = []
    cursor: str | None = None
    for count in [*counts, 10_000]:
        again = mg.bounces.iter(DOMAIN) if cursor is None else mg.bounces.iter(DOMAIN).resume(cursor)
        if by_page:
            pages = again.pages()
            for page in islice(pages, count):
                found += [str(bounce.address) for bounce in page.items or []]
            cursor = pages.cursor
        else:
            found += [str(bounce.address) for bounce in islice(again, count)]
            cursor = again.cursor
    return found


def nothing_twice_and_none_lost(found: list[str], at_first: set[str], at_last: list[str]) -> None:
    assert found == sorted(set(found))
    assert at_first <= set(found) <= set(at_last)


@many
@given(ADDRESSES, SIZES, ADDRESSES)
def test_read_to_the_end_while_it_grows(at_first: list[str], sizes: list[int], added: list[str]) -> None:
    changes = some_of(added)
    service = LinkedList(at_first, sizes, lambda service: service.add(next(changes, "a@x.y")))
    with in_memory(service) as mg:
        found = read(mg)
    nothing_twice_and_none_lost(found, set(at_first), service.addresses)


@many
@given(ADDRESSES, SIZES, ADDRESSES)
def test_page_by_page_while_it_grows(at_first: list[str], sizes: list[int], added: list[str]) -> None:
    changes = some_of(added)
    service = LinkedList(at_first, sizes, lambda service: service.add(next(changes, "a@x.y")))
    with in_memory(service) as mg:
        pages = [[str(bounce.address) for bounce in page.items or []] for page in mg.bounces.iter(DOMAIN).pages()]
    assert all(pages)
    nothing_twice_and_none_lost([address for page in pages for address in page], set(at_first), service.addresses)


@many
@given(ADDRESSES, SIZES, ADDRESSES)
def test_read_while_items_go_away(at_first: list[str], sizes: list[int], removed: list[str]) -> None:
    changes = some_of(removed)

    def remove(service: LinkedList) -> None:
        if (address := next(changes, None)) in service.addresses:
            service.addresses.remove(str(address))

    service = LinkedList(at_first, sizes, remove)
    with in_memory(service) as mg:
        found = read(mg)
    assert found == sorted(set(found))
    assert set(service.addresses) <= set(found) <= set(at_first)


@many
@given(ADDRESSES, SIZES, KILLS)
def test_killed_at_any_item(at_first: list[str], sizes: list[int], kills: list[int]) -> None:
    service = LinkedList(at_first, sizes)
    with in_memory(service) as mg:
        assert killed(mg, kills, by_page=False) == service.addresses


@many
@given(ADDRESSES, SIZES, KILLS, ADDRESSES)
def test_killed_between_pages_while_it_grows(
    at_first: list[str], sizes: list[int], kills: list[int], added: list[str]
) -> None:
    changes = some_of(added)
    service = LinkedList(at_first, sizes, lambda service: service.add(next(changes, "a@x.y")))
    with in_memory(service) as mg:
        found = killed(mg, kills, by_page=True)
    nothing_twice_and_none_lost(found, set(at_first), service.addresses)


@many
@given(ADDRESSES, SIZES, KILLS, ADDRESSES)
def test_killed_within_a_page_that_grows(
    at_first: list[str], sizes: list[int], kills: list[int], added: list[str]
) -> None:
    """The place is found again behind what is put before it. What is given again was pushed out of its page: a page is
    as long as before, so that no more can be than were put in."""
    changes = some_of(added)
    service = LinkedList(at_first, sizes, lambda service: service.add(next(changes, "a@x.y")))
    with in_memory(service) as mg:
        found = killed(mg, kills, by_page=False)
    assert set(at_first) <= set(found) <= set(service.addresses)
    assert len(found) - len(set(found)) <= len(set(added) | {"a@x.y"})


@many
@given(ADDRESSES, SIZES, KILLS, ADDRESSES)
def test_killed_within_a_page_that_shrinks(
    at_first: list[str], sizes: list[int], kills: list[int], removed: list[str]
) -> None:
    """None that stayed is lost; what is given again is told by its successor having gone."""
    changes = some_of(removed)

    def remove(service: LinkedList) -> None:
        if (address := next(changes, None)) in service.addresses:
            service.addresses.remove(str(address))

    service = LinkedList(at_first, sizes, remove)
    with in_memory(service) as mg:
        found = killed(mg, kills, by_page=False)
    assert set(service.addresses) <= set(found) <= set(at_first)


@many
@given(ADDRESSES, SIZES, KILLS)
def test_killed_where_each_item_is_removed_once_it_is_given(
    at_first: list[str], sizes: list[int], kills: list[int]
) -> None:
    """The commonest use of a list of suppressions: every address is dealt with once, though pages shrink below it."""
    service = LinkedList(at_first, sizes)
    found: list[str] = []
    cursor: str | None = None
    with in_memory(service) as mg:
        for count in [*kills, 10_000]:
            again = mg.bounces.iter(DOMAIN) if cursor is None else mg.bounces.iter(DOMAIN).resume(cursor)
            for bounce in islice(again, count):
                found.append(str(bounce.address))
                service.addresses.remove(str(bounce.address))
            cursor = again.cursor
    assert found == sorted(set(at_first))
    assert service.addresses == []


@many
@given(st.integers(0, 60), st.integers(1, 20), st.integers(1, 30) | st.none(), KILLS, st.booleans())
def test_a_counted_list(total: int, at_most: int, limit: int | None, kills: list[int], tells_total: bool) -> None:
    """Whatever the service makes of `limit`; with kills, too."""
    service = CountedList(total, at_most, tells_total=tells_total)
    with in_memory(service) as mg:
        assert [route.id for route in mg.routes.iter(limit=limit)] == service.ids
        found: list[str | None] = []
        items = mg.routes.iter(limit=limit)
        for count in [*kills, 1000]:
            found += [route.id for route in islice(items, count)]
            items = mg.routes.iter(limit=limit).resume(items.cursor)
        assert found == service.ids
