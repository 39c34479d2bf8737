"""The site in Chromium, on a wide and on a narrow screen: it fits, it complains of nothing, and search finds things.

Skipped where there is no Chromium with its driver, and where the site cannot be built (`make test-docs` installs what
that needs).
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("selenium", reason="Selenium is not installed")

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

from scripts.screenshot import BrowserMissingError, browser

# The site is built once, and one browser at a time is enough.
pytestmark = pytest.mark.xdist_group("site")

SCREENS = {"wide": (1440, 1000), "narrow": (390, 844)}
PAGES = (
    "index",
    "tutorial",
    "sending",
    "frameworks",
    "webhooks",
    "reliability",
    "coverage",
    "deprecations",
    "reference/index",
    "reference/messages",
    "reference/bounces",
    "api/clients",
    "api/errors",
)
FOUND = ".md-search-result__item"


class Handler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        """Nobody reads it."""


@pytest.fixture(scope="module")
def url(site: Path) -> Iterator[str]:
    """The site on loopback."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(site))) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def opened() -> Iterator[webdriver.Chrome]:
    try:
        with browser() as chromium:
            yield chromium
    except BrowserMissingError as error:
        pytest.skip(str(error))


@pytest.fixture(params=SCREENS)
def screen(request: pytest.FixtureRequest, opened: webdriver.Chrome) -> str:
    """Which of the two screens the browser has."""
    name: str = request.param
    width, height = SCREENS[name]
    measures = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": name == "narrow"}
    opened.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", measures)
    return name


def test_no_page_is_wider_than_the_screen(url: str, opened: webdriver.Chrome, screen: str) -> None:
    for page in PAGES:
        opened.get(f"{url}/{page}.html")
        assert opened.find_element(By.TAG_NAME, "h1").is_displayed(), page
        width = opened.execute_script("return document.documentElement.scrollWidth")
        assert width <= SCREENS[screen][0], page
    log: list[dict[str, Any]] = opened.get_log("browser")  # type: ignore[no-untyped-call]
    assert [entry for entry in log if "favicon" not in entry["message"]] == []


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("send_or_find", "api/messages.html"),
        ("dependency confusion", "installing.html"),
        ("bounces create", "reference/bounces.html"),
        ("RateLimitError", "api/errors.html"),
    ],
)
def test_search_finds(url: str, opened: webdriver.Chrome, screen: str, words: str, page: str) -> None:
    opened.get(f"{url}/index.html")
    if screen == "narrow":
        opened.find_element(By.CSS_SELECTOR, "label.md-header__button[for=__search]").click()
    field = opened.find_element(By.CSS_SELECTOR, "input.md-search__input")
    WebDriverWait(opened, 10).until(lambda _: field.is_displayed())
    field.click()
    field.send_keys(words)
    WebDriverWait(opened, 20).until(lambda _: opened.find_elements(By.CSS_SELECTOR, FOUND))
    links = opened.find_elements(By.CSS_SELECTOR, f"{FOUND} a")
    places = [str(link.get_attribute("href")).partition("?")[0].removeprefix(f"{url}/") for link in links]
    assert page in [place.partition("#")[0] for place in places[:10]], places
    links[0].click()
    WebDriverWait(opened, 20).until(lambda _: not opened.current_url.startswith(f"{url}/index.html"))
    assert opened.find_element(By.TAG_NAME, "h1").is_displayed()
