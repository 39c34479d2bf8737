"""The page with the addresses that get no mail any more."""

from __future__ import annotations

from urllib.parse import urlencode

from starlette.responses import Response

from ..control import Control
from ..suppressions import KINDS, Kind
from .layout import BASE, choice, moment, page
from .markup import element

_PAGE = 100
_TITLES: dict[Kind, str] = {
    "bounces": "Bounces",
    "unsubscribes": "Unsubscribes",
    "complaints": "Complaints",
    "allowlist": "Allowlist",
}


def suppressions_page(control: Control, domain: str, kind: str, after: str) -> Response:
    """Suppressed addresses of a domain.

    Args:
        control: What is looked at.
        domain: The domain; the first when empty.
        kind: One of `suppressions.KINDS`; the first when it is none.
        after: The address that the page before ended with.

    Raises:
        ControlError: There is no such domain, or none at all.
    """
    names = control.domains()
    domain = domain or (names[0] if names else "")
    chosen = KINDS[0]
    for each in KINDS:
        if each == kind:
            chosen = each
    found = control.suppressions(domain, chosen, limit=_PAGE + 1, after=after)
    place = f"{BASE}/suppressions"

    def link(**query: str) -> str:
        return f"{place}?{urlencode({'domain': domain, 'kind': chosen, **query})}"

    tabs = [
        element("a", title, href=link(kind=each), aria_current="page" if each == chosen else None)
        for each, title in _TITLES.items()
    ]
    rows = [
        element(
            "tr",
            element("th", each.address, scope="row"),
            element("td", each.detail),
            element("td", moment(each.created_at)),
        )
        for each in found[:_PAGE]
    ]
    table = element(
        "table",
        element("caption", f"{_TITLES[chosen]} of {domain}", class_="hidden"),
        element("thead", element("tr", [element("th", name, scope="col") for name in ("Address", "Why", "Since")])),
        element("tbody", rows),
        class_="suppressions",
    )
    pages = [
        element("a", "First", href=link()) if after else None,
        element("a", "More", rel="next", href=link(after=found[_PAGE - 1].address)) if len(found) > _PAGE else None,
    ]
    return page(
        _TITLES[chosen],
        control.region,
        "Suppressions",
        element("h1", "Suppressions"),
        element(
            "form",
            choice("Domain", "domain", {name: name for name in names}, domain),
            element("input", type="hidden", name="kind", value=chosen),
            element("button", "Show"),
            action=place,
            class_="line",
        ),
        element("nav", tabs, aria_label="Lists", class_="tabs"),
        table if rows else element("p", "No address is on this list.", class_="empty"),
        element("nav", pages, aria_label="Pages", class_="pages") if any(pages) else None,
    )
