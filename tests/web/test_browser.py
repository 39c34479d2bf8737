"""The pages in Chromium: without JavaScript, and with mail that tries what it can.

Skipped where there is no Chromium with its driver, or no Selenium to drive it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import Mailgun
from tests.web.conftest import send
from tests.web.outside import Outside, outside

pytest.importorskip("selenium", reason="Selenium is not installed")

from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.expected_conditions import staleness_of
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from scripts.screenshot import NARROW, BrowserMissingError, browser

# One browser at a time: they take much memory.
pytestmark = pytest.mark.xdist_group("browser")

WEB = "/_sandbox/web"
# The elements whose content is wider than they are.
_CUT = """return [...document.querySelectorAll("main *:not(.hidden, select, input, textarea)")]
  .filter(each => each.clientWidth && each.scrollWidth > each.clientWidth + 1)
  .map(each => each.className || each.tagName)"""
# How long a page has to do what it must not.
_SECONDS = 1.5


@pytest.fixture(scope="module")
def chromium() -> Iterator[webdriver.Chrome]:
    """Runs scripts, if there are any."""
    try:
        with browser() as opened:
            yield opened
    except BrowserMissingError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="module")
def plain_chromium() -> Iterator[webdriver.Chrome]:
    """Runs no scripts."""
    try:
        with browser(scripts=False) as opened:
            yield opened
    except BrowserMissingError as error:
        pytest.skip(str(error))


@pytest.fixture
def stranger() -> Iterator[Outside]:
    with outside() as server:
        yield server


def follow(opened: webdriver.Chrome, by: str, where: str) -> None:
    """Click on what leads to another page, and wait for that one."""
    before = opened.find_element(By.TAG_NAME, "html")
    opened.find_element(by, where).click()
    # The driver has an error of no kind for a page that goes while it is asked about it; asked again, it is gone.
    WebDriverWait(opened, 20, ignored_exceptions=[WebDriverException]).until(staleness_of(before))


def hostile(url: str) -> str:
    """Mail that tries to run scripts, and to have something fetched from elsewhere, in all ways that mail knows."""
    return f"""<!doctype html><html><head>
    <base href="{url}/base/">
    <meta http-equiv="refresh" content="0;url={url}/refresh">
    <link rel="stylesheet" href="{url}/link.css"><link rel="preconnect" href="{url}">
    <LINK rel="prefetch" href="{url}/p">
    <style>@import url({url}/import.css); body {{ background: url({url}/background) }}
      @font-face {{ font-family: f; src: url({url}/font) }} h1 {{ font-family: f }}</style>
    <script src="{url}/script.js"></script>
    <script>fetch("{url}/fetch"); new Image().src = "{url}/image"; document.title = "ran";
      top.location = "{url}/top"; location = "{url}/self"; localStorage.ran = 1;</script>
    </head><body onload="fetch('{url}/onload')"><h1 id="shown">Hello</h1>
    <img src="{url}/pixel.gif"><img srcset="{url}/srcset 1x"><img src=x onerror="fetch('{url}/onerror')">
    <picture><source srcset="{url}/source"><img src="{url}/picture"></picture>
    <svg onload="fetch('{url}/svg')"><image href="{url}/svg-image"/><use href="{url}/use#a"/></svg>
    <video src="{url}/video" poster="{url}/poster" autoplay></video><audio src="{url}/audio" autoplay></audio>
    <iframe src="{url}/frame"></iframe><iframe srcdoc="<script>parent.fetch('{url}/srcdoc')</script>"></iframe>
    <object data="{url}/object"></object><embed src="{url}/embed"><input type="image" src="{url}/input">
    <table background="{url}/table"><tr><td style="background-image:url({url}/td)">x</td></tr></table>
    <form action="{url}/form" method="post"><button id="submit" autofocus>Send</button></form>
    <a id="away" href="{url}/away" ping="{url}/ping" target="_self">Away</a>
    <a id="top" href="{url}/away" target="_top">Top</a>
    <a id="run" href="javascript:fetch('{url}/javascript')">Run</a>
    </body></html>"""


def test_mail_runs_nothing_and_fetches_nothing(
    chromium: webdriver.Chrome, server: SandboxServer, mg: Mailgun, stranger: Outside
) -> None:
    key = send(mg, html=hostile(stranger.url))
    address = f"{server.url}{WEB}/messages/{key}"
    chromium.get(address)
    title = chromium.title
    chromium.switch_to.frame(chromium.find_element(By.TAG_NAME, "iframe"))
    assert chromium.find_element(By.ID, "shown").text == "Hello"
    time.sleep(_SECONDS)
    for name in ("run", "submit", "top", "away"):
        found = chromium.find_element(By.ID, name)
        # With the mouse on the place where it is, whatever else is there.
        ActionChains(chromium).move_to_element(found).click().perform()
        if name != "submit":
            found.send_keys(Keys.ENTER)
        time.sleep(0.3)
    assert chromium.find_element(By.ID, "shown").text == "Hello"
    chromium.switch_to.default_content()
    assert (chromium.current_url, chromium.title) == (address, title)
    assert stranger.asked == []


def test_mail_outside_of_its_frame_runs_nothing_either(
    chromium: webdriver.Chrome, server: SandboxServer, mg: Mailgun, stranger: Outside
) -> None:
    key = send(mg, html=hostile(stranger.url))
    address = f"{server.url}{WEB}/messages/{key}/html"
    chromium.get(address)
    time.sleep(_SECONDS)
    assert chromium.find_element(By.ID, "shown").text == "Hello"
    assert (chromium.current_url, chromium.title) == (address, "")
    assert stranger.asked == []


def test_the_same_mail_unprotected_does_all_that(chromium: webdriver.Chrome, stranger: Outside, tmp_path: Path) -> None:
    """Without this, the two tests above could pass because nothing was tried."""
    file = tmp_path / "mail.html"
    # It stays where it is, so that all of it is tried.
    staying = hostile(stranger.url).replace("location = ", "unused = ").replace('http-equiv="refresh"', "")
    file.write_text(staying, encoding="utf-8")
    chromium.get(file.as_uri())
    limit = time.monotonic() + 15
    wanted = {
        "/link.css",
        "/script.js",
        "/fetch",
        "/pixel.gif",
        "/frame",
        "/import.css",
        "/object",
        "/onload",
    }
    while not wanted <= set(stranger.asked) and time.monotonic() < limit:
        time.sleep(0.1)
    assert wanted <= set(stranger.asked)


def test_all_of_it_works_without_javascript(
    plain_chromium: webdriver.Chrome, server: SandboxServer, mg: Mailgun
) -> None:
    opened = plain_chromium
    opened.get("data:text/html,<title>no</title><script>document.title='ran'</script>")
    assert opened.title == "no"
    for number in range(30):
        send(mg, subject=f"No. {number}", html=f"<h1>Mail {number}</h1>")
    opened.get(f"{server.url}/")
    follow(opened, By.LINK_TEXT, "Older")
    assert "No. 0" in opened.find_element(By.TAG_NAME, "main").text
    opened.find_element(By.NAME, "q").send_keys("no. 29")
    follow(opened, By.XPATH, "//button[text()='Show']")
    (row,) = opened.find_elements(By.CSS_SELECTOR, ".messages a")
    assert "No. 29" in row.text
    follow(opened, By.CSS_SELECTOR, ".messages a")
    assert opened.find_element(By.TAG_NAME, "h1").text == "No. 29"
    opened.switch_to.frame(opened.find_element(By.TAG_NAME, "iframe"))
    assert opened.find_element(By.TAG_NAME, "h1").text == "Mail 29"
    opened.switch_to.default_content()
    for name in ("Open", "Click", "Complain", "Unsubscribe", "Bounce"):
        opened.find_element(By.NAME, "url").send_keys("https://example.com/offer")
        follow(opened, By.XPATH, f"//button[text()='{name}']")
    events = opened.find_element(By.ID, "events").text
    for word in ("opened", "clicked", "https://example.com/offer", "complained", "unsubscribed", "failed"):
        assert word in events
    for view, text in {"Text": "Hello", "Headers": "Message-Id", "Raw": "MIME-Version"}.items():
        follow(opened, By.LINK_TEXT, view)
        assert text in opened.find_element(By.CSS_SELECTOR, "[aria-label=Content]").text
    follow(opened, By.LINK_TEXT, "Suppressions")
    follow(opened, By.LINK_TEXT, "Complaints")
    assert "you@example.org" in opened.find_element(By.TAG_NAME, "table").text


def test_mail_is_received_by_form_without_javascript(
    plain_chromium: webdriver.Chrome, server: SandboxServer, tmp_path: Path
) -> None:
    opened = plain_chromium
    file = tmp_path / "note.txt"
    file.write_text("a note", encoding="utf-8")
    opened.get(f"{server.url}/")
    follow(opened, By.LINK_TEXT, "Receive mail")
    for name, value in {
        "recipient": "help@other.test",
        "sender": "bob@example.org",
        "subject": "<i>Help</i>",
        "text": "first\nsecond",
        "attachments": str(file),
    }.items():
        opened.find_element(By.NAME, name).send_keys(value)
    follow(opened, By.XPATH, "//button[text()='Receive']")
    assert "no domain of the region" in opened.find_element(By.CSS_SELECTOR, "[role=alert]").text
    assert opened.find_element(By.NAME, "text").get_attribute("value") == "first\nsecond"
    opened.find_element(By.NAME, "recipient").clear()
    opened.find_element(By.NAME, "recipient").send_keys("help@example.com")
    opened.find_element(By.NAME, "attachments").send_keys(str(file))
    follow(opened, By.XPATH, "//button[text()='Receive']")
    assert opened.find_element(By.TAG_NAME, "h1").text == "<i>Help</i>"
    assert opened.find_element(By.CSS_SELECTOR, ".files a").text == "note.txt"
    (message,) = server.control.messages()
    assert (message.text.split(), message.attachments[0].content) == (["first", "second"], b"a note")


def test_page_of_another_site_cannot_post(
    chromium: webdriver.Chrome, server: SandboxServer, mg: Mailgun, tmp_path: Path
) -> None:
    key = send(mg)
    file = tmp_path / "evil.html"
    form = f'<form method=post action="{server.url}{WEB}/messages/{key}/trigger">'
    file.write_text(f'{form}<button id="go" name="what" value="complaint">Go</button></form>', encoding="utf-8")
    chromium.get(file.as_uri())
    follow(chromium, By.ID, "go")
    assert "by a page of another site" in chromium.find_element(By.TAG_NAME, "main").text
    assert [event["event"] for event in server.control.events(key)] == ["accepted", "delivered"]


@pytest.mark.parametrize("path", ["/", "/message", f"{WEB}/suppressions", f"{WEB}/inbound"])
def test_narrow_page_has_no_sideways_scrolling_and_every_field_a_label(
    chromium: webdriver.Chrome, server: SandboxServer, mg: Mailgun, path: str
) -> None:
    key = send(mg, subject="long" * 60, html="<p>Hi</p>", attachment=[("x" * 120 + ".txt", b"x")], o_tag=["t" * 60])
    mg.bounces.create("example.com", address=f"{'a' * 60}@x.org", error="e" * 200)
    shape = {"width": NARROW[0], "height": NARROW[1], "deviceScaleFactor": 1, "mobile": False}
    chromium.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", shape)
    chromium.get(f"{server.url}{f'{WEB}/messages/{key}' if path == '/message' else path}")
    size = chromium.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]
    assert size["width"] <= NARROW[0]
    assert chromium.execute_script(_CUT) == []
    for control in chromium.find_elements(By.CSS_SELECTOR, "input:not([type=hidden]), select, textarea, button, a"):
        assert control.accessible_name
    assert chromium.find_element(By.TAG_NAME, "html").get_attribute("lang") == "en"
    for choice in chromium.find_elements(By.TAG_NAME, "select"):
        assert Select(choice).first_selected_option.text


def test_page_is_readable_in_light_and_dark(chromium: webdriver.Chrome, server: SandboxServer, mg: Mailgun) -> None:
    send(mg, o_tag=["news"])
    for scheme in ("light", "dark"):
        feature = {"name": "prefers-color-scheme", "value": scheme}
        chromium.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
        chromium.get(f"{server.url}/")
        ground = _luminance(chromium.find_element(By.TAG_NAME, "body").value_of_css_property("background-color"))
        paper = _luminance(chromium.find_element(By.CLASS_NAME, "messages").value_of_css_property("background-color"))
        assert (ground < 0.2) == (scheme == "dark")
        for name in ("subject", "people", "mark"):
            ink = _luminance(chromium.find_element(By.CLASS_NAME, name).value_of_css_property("color"))
            # What WCAG 2.2 asks of small text.
            assert (max(ink, paper) + 0.05) / (min(ink, paper) + 0.05) >= 4.5, name


def _luminance(color: str) -> float:
    parts = [int(part) / 255 for part in color[color.index("(") + 1 : -1].split(",")[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
