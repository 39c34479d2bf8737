"""What the pages hold, and what they refuse, by HTTP."""

from __future__ import annotations

from html.parser import HTMLParser
from urllib.parse import urljoin

import httpx
import pytest

from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import Mailgun
from tests.web.conftest import send

BASE = "/_sandbox/web"
EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>"


class Page(HTMLParser):
    """The tags of a page with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data

    def links(self) -> list[str]:
        return [str(found["href"]) for tag, found in self.tags if tag == "a" and found.get("href")]

    def subjects(self) -> int:
        return sum(found.get("class") == "subject" for _, found in self.tags)


def read(web: httpx.Client, path: str, status: int = 200) -> Page:
    response = web.get(path)
    assert response.status_code == status, response.text
    assert response.headers["content-type"] == "text/html; charset=utf-8"
    assert "script-src" not in response.headers["content-security-policy"]
    assert "default-src 'none'" in response.headers["content-security-policy"]
    return Page(response.text)


def test_only_who_accepts_html_gets_the_page(web: httpx.Client, server: SandboxServer) -> None:
    assert "Nothing was sent yet" in read(web, "/").text
    for accept in ("*/*", "application/json"):
        answer = web.get("/", headers={"Accept": accept})
        assert (answer.status_code, "Messages" in answer.text) == (404, False)
    assert web.post("/").status_code == 404
    # What browsers ask for does not stand among the requests of the application.
    assert [request.method for request in server.requests] == ["GET", "GET", "POST"]


def test_list_is_searched_and_paged(web: httpx.Client, mg: Mailgun) -> None:
    for number in range(60):
        send(mg, subject=f"No. {number}", o_tag=["even"] if number % 2 == 0 else [])
    first = read(web, "/")
    assert first.subjects() == 25
    assert "No. 59" in first.text
    seen, page = first.subjects(), first
    while older := [link for link in page.links() if "before=" in link]:
        page = read(web, older[0])
        seen += page.subjects()
    assert seen == 60
    assert "No. 0" in page.text
    assert read(web, "/?q=NO.+17").subjects() == 1
    evens = read(web, "/?q=even")
    assert evens.subjects() == 25
    (more,) = [link for link in evens.links() if "before=" in link]
    assert read(web, more).subjects() == 5
    assert read(web, "/?domain=example.net").subjects() == 0
    assert "No message is like this" in read(web, "/?q=nothing").text
    assert "no domain of the region" in read(web, "/?domain=other.test", 404).text


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("ann@example.org", True),
        ('Q "3" \\ 100%', True),
        ("Äpfel", True),
        ("1000%", False),
        ("_", False),
        ("headers", False),
        ("in html only", True),
    ],
)
def test_what_search_finds(web: httpx.Client, mg: Mailgun, search: str, found: bool) -> None:
    send(mg, to="Ann@example.org", subject='Q "3" \\ 100%', text="Äpfel", html="<p>in html only</p>")
    assert read(web, f"/?{httpx.QueryParams(q=search)}").subjects() == int(found)


def test_message_with_all_its_views(web: httpx.Client, mg: Mailgun, server: SandboxServer) -> None:
    key = send(mg, html="<h1>Hello</h1>", o_tag=["news"], v={"n": 1}, attachment=[("a b.html", b"<script>1</script>")])
    place = f"{BASE}/messages/{key}"
    page = read(web, place)
    for part in ("me@example.com", "you@example.org", "news", "n = 1", "accepted", "delivered", "a b.html"):
        assert part in page.text
    (frame,) = [found for tag, found in page.tags if tag == "iframe"]
    assert (frame["sandbox"], frame["src"]) == ("", f"{place}/html")
    assert "Hello" in read(web, f"{place}?view=text").text
    assert "X-Mailgun-Tag" in read(web, f"{place}?view=headers").text
    raw = read(web, f"{place}?view=raw")
    assert "Content-Type: multipart/mixed" in raw.text
    mail = web.get(f"{place}/message.eml")
    assert mail.content == server.control.mime(key)
    file = web.get(f"{place}/files/0")
    assert file.content == b"<script>1</script>"
    for download in (mail, file):
        assert download.headers["content-disposition"].startswith("attachment; filename*=UTF-8''")
        assert download.headers["x-content-type-options"] == "nosniff"
    assert "a%20b.html" in file.headers["content-disposition"]
    for missing in (f"{BASE}/messages/none", f"{place}/files/1", f"{BASE}/messages/none/html"):
        read(web, missing, 404)


def test_every_link_leads_somewhere(web: httpx.Client, mg: Mailgun) -> None:
    send(mg, html="<p>Hi</p>", attachment=[("a.txt", b"a")])
    waiting, seen = ["/"], set[str]()
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        answer = web.get(path)
        assert answer.status_code == 200, path
        if answer.headers["content-type"].startswith("text/html"):
            waiting += [urljoin(path, link).partition("#")[0] for link in Page(answer.text).links()]
    assert len(seen) > 12


def test_what_others_wrote_is_escaped(web: httpx.Client, mg: Mailgun, server: SandboxServer) -> None:
    key = send(
        mg,
        from_=f'"{EVIL[:8]}" <me@example.com>',
        subject=EVIL,
        text=EVIL,
        html=EVIL,
        o_tag=["<b>tag"],
        v={"<i>": EVIL},
        h={"X-Evil": EVIL},
        attachment=[("<img src=x>.txt", b"x")],
    )
    server.control.trigger("click", key, url=f"https://example.com/{EVIL}")
    mg.bounces.create("example.com", address="a@x.org", error=EVIL)
    place = f"{BASE}/messages/{key}"
    query = httpx.QueryParams(q=EVIL, domain="example.com")
    pages = [
        *("/", f"/?{query}", f"/?{httpx.QueryParams(domain=EVIL)}", place, f"{place}?{httpx.QueryParams(view=EVIL)}"),
        *(f"{place}?view={view}" for view in ("text", "headers", "raw")),
        f"{BASE}/suppressions?kind=bounces",
        f"{BASE}/messages/{httpx.QueryParams(a=EVIL)}",
    ]
    for path in pages:
        page = Page(web.get(path).text)
        assert not {"script", "img", "b", "i"} & {tag for tag, _ in page.tags}, path
        assert not [name for _, found in page.tags for name in found if name.startswith("on")], path
    refused = web.post(f"{BASE}/inbound", data={"recipient": EVIL, "sender": EVIL, "text": EVIL, "html": EVIL})
    assert refused.status_code == 400
    assert not {"script", "img"} & {tag for tag, _ in Page(refused.text).tags}


def test_message_html_comes_with_its_inline_images(web: httpx.Client, mg: Mailgun) -> None:
    html = (
        '<link rel=preconnect href="https://x.test"><img src="cid:logo.png"><img src="CID:page.html"><img src=cid:no>'
    )
    key = send(mg, html=html, inline=[("logo.png", b"\x89PNG"), ("page.html", b"<p>")])
    answer = web.get(f"{BASE}/messages/{key}/html")
    assert 'src="data:image/png;base64,iVBORw=="' in answer.text
    assert "CID:page.html" in answer.text
    assert "<link" not in answer.text
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("sandbox; default-src 'none'; img-src data:;")
    assert "allow-" not in policy
    assert answer.headers["x-dns-prefetch-control"] == "off"


def test_forms_make_things_happen(web: httpx.Client, mg: Mailgun, server: SandboxServer) -> None:
    key = send(mg, to=["you@example.org", "other@example.org"])
    place = f"{BASE}/messages/{key}"
    own = {"Origin": server.url, "Sec-Fetch-Site": "same-origin"}
    for what in ("open", "click", "soft_bounce", "complaint", "unsubscribe", "bounce"):
        form = {"what": what, "recipient": "other@example.org", "url": "https://example.com/"}
        answer = web.post(f"{place}/trigger", data=form, headers=own)
        assert (answer.status_code, answer.headers["location"]) == (303, f"{place}#events")
    events = [event["event"] for event in server.control.events(key)[4:]]
    assert events == ["opened", "clicked", "failed", "complained", "unsubscribed", "failed"]
    for kind in ("bounces", "complaints", "unsubscribes"):
        page = read(web, f"{BASE}/suppressions?kind={kind}")
        assert "other@example.org" in page.text
        assert "you@example.org" not in page.text
    for form, problem in (
        ({"what": "explode"}, "what is missing"),
        ({}, "what is missing"),
        ({"what": "open", "recipient": "stranger@example.org"}, "is no recipient"),
    ):
        refused = web.post(f"{place}/trigger", data=form, headers=own)
        assert refused.status_code == 400
        assert problem in refused.text


def test_mail_arrives_by_form(web: httpx.Client, server: SandboxServer) -> None:
    form = {"recipient": "help@example.com", "sender": "Bob <bob@x.org>", "subject": "Öl", "text": "a\r\nb", "html": ""}
    files = {"attachments": ("a.txt", b"x", "text/plain")}
    answer = web.post(f"{BASE}/inbound", data=form, files=files)
    assert answer.status_code == 303
    message = server.control.message(answer.headers["location"].rpartition("/")[2])
    assert (message.sender, message.subject, message.text.splitlines()) == ("bob@x.org", "Öl", ["a", "b"])
    assert [file.filename for file in message.attachments] == ["a.txt"]
    assert "received" in read(web, "/").text
    for wrong, problem in (
        ({"recipient": "a@other.test"}, "no domain of the region"),
        ({"recipient": ""}, "no domain of the region"),
        ({"subject": "a\nX-Evil: b"}, "cannot be a mail"),
    ):
        refused = web.post(f"{BASE}/inbound", data=form | wrong)
        assert refused.status_code == 400
        assert problem in refused.text
        # Nothing of what was written is lost.
        assert "Bob &lt;bob@x.org&gt;" in refused.text


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.test"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.test", "Sec-Fetch-Site": "none"},
    ],
    ids=["origin", "null", "port", "cross-site", "same-site", "contradiction"],
)
def test_forms_of_other_sites_are_refused(
    web: httpx.Client, mg: Mailgun, server: SandboxServer, headers: dict[str, str]
) -> None:
    key = send(mg)
    answer = web.post(f"{BASE}/messages/{key}/trigger", data={"what": "complaint"}, headers=headers)
    assert answer.status_code == 403
    assert web.post(f"{BASE}/inbound", data={}, headers=headers).status_code == 403
    assert [event["event"] for event in server.control.events(key)] == ["accepted", "delivered"]


def test_suppressions_are_paged(web: httpx.Client, mg: Mailgun) -> None:
    addresses = [{"address": f"a{number:03}@x.org"} for number in range(150)]
    mg.request("POST", "/v3/example.com/bounces", json=addresses)
    first = read(web, f"{BASE}/suppressions")
    assert ("a099@x.org" in first.text, "a100@x.org" in first.text) == (True, False)
    (more,) = [link for link in first.links() if "after=" in link]
    rest = read(web, more)
    assert ("a100@x.org" in rest.text, "a149@x.org" in rest.text) == (True, True)
    assert not [link for link in rest.links() if "after=" in link]


def test_control_api_has_search_and_suppressions(web: httpx.Client, mg: Mailgun) -> None:
    send(mg, subject="One")
    send(mg, subject="Two")
    mg.complaints.create("example.com", address="a@x.org")
    found = web.get("/_sandbox/messages", params={"search": "two"}).json()["items"]
    assert [message["subject"] for message in found] == ["Two"]
    lists = web.get("/_sandbox/suppressions/complaints", params={"domain": "example.com"}).json()["items"]
    assert [(each["address"], each["detail"]) for each in lists] == [("a@x.org", "once")]
    assert web.get("/_sandbox/suppressions/complaints").status_code == 400
    assert "is no list" in web.get("/_sandbox/suppressions/none", params={"domain": "example.com"}).text
