"""docs/images/sandbox.png: the sandbox's page in a real browser. ``python -m scripts.screenshot`` writes it.

It needs Chromium and its driver from the system's packages (Debian: ``apt-get install chromium chromium-driver``);
nothing is downloaded.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

from mailgun_sandbox.testing import SandboxServer
from mailgun_sdk import Mailgun

ROOT = Path(__file__).resolve().parents[1]
WIDE, NARROW = (1280, 800), (420, 900)
_PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c63606060f80f0001040100"
    "5fe5c34b0000000049454e44ae426082"
)
_HTML = """<div style="font-family:sans-serif;max-width:34rem;margin:auto">
<h1 style="background:#b3261e;color:#fff;padding:1rem">Thank you, {{name}}!</h1>
<p>Your order <b>no. 1042</b> is on its way. You will find the receipt attached.</p>
<p><a href="https://shop.example/orders/1042" style="background:#0b57b0;color:#fff;padding:.5rem 1rem">Follow it</a></p>
</div>"""


class BrowserMissingError(Exception):
    """There is no Chromium, or no driver for it."""


@contextmanager
def browser(
    size: tuple[int, int] = WIDE, *, arguments: Sequence[str] = (), scripts: bool = True
) -> Iterator[webdriver.Chrome]:
    """A Chromium without a window and without a past, which asks nobody for anything.

    Args:
        size: Width and height in pixels.
        arguments: More arguments of its command line.
        scripts: Whether pages may run JavaScript.

    Raises:
        BrowserMissingError: It is not installed.
    """
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    driver = shutil.which("chromedriver")
    if program is None or driver is None:
        raise BrowserMissingError("Chromium and chromedriver are needed: apt-get install chromium chromium-driver")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    with tempfile.TemporaryDirectory(prefix="mailgun-browser-", ignore_cleanup_errors=True) as profile:
        for argument in (
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            f"--user-data-dir={profile}",
            f"--window-size={size[0]},{size[1]}",
            *arguments,
        ):
            options.add_argument(argument)
        if not scripts:
            options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
        # With both paths given, nothing looks for a driver to download.
        opened = webdriver.Chrome(options, Service(driver))
        try:
            _resize(opened, size)
            opened.set_page_load_timeout(30)
            yield opened
        finally:
            opened.quit()


def _resize(opened: webdriver.Chrome, size: tuple[int, int]) -> None:
    # A window has a least width; a page need not.
    shape = {"width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": False}
    opened.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", shape)


def set_dark(opened: webdriver.Chrome, *, dark: bool) -> None:
    """Let the browser prefer dark or light pages."""
    feature = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
    opened.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})


def fill(server: SandboxServer) -> str:
    """Send some mail to look at; the key of the message with the most to see."""
    with Mailgun(server.key, base_url=server.url) as mg:
        mg.templates.create("example.com", name="thanks", template=_HTML)
        for name in ("hardbounce@example.org", "eve@example.org"):
            mg.messages.send(
                "example.com", from_="news@example.com", to=name, subject="News of June", text="Hello", o_tag=["news"]
            )
        server.control.trigger("complaint", server.control.messages()[0].key)
        server.control.receive(
            "help@example.com", "bob@example.org", "Where is my parcel?", "It should be here by now."
        )
        mg.messages.send(
            "example.com",
            from_="Shop <shop@example.com>",
            to=["ann@example.org"],
            subject="Your order no. 1042",
            text="Thank you! Your order no. 1042 is on its way.",
            template="thanks",
            t_variables={"name": "Ann"},
            o_tag=["orders", "receipts"],
            v={"order": {"id": 1042}},
            attachment=[("receipt.pdf", b"%PDF-1.7\n" * 900), ("photo.png", _PIXEL)],
        )
    key = server.control.messages()[0].key
    server.control.trigger("open", key)
    server.control.trigger("click", key, url="https://shop.example/orders/1042")
    return key


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the picture for the documentation, or all views with ``--all``."""
    parser = argparse.ArgumentParser(prog="python -m scripts.screenshot", description="Take pictures of the sandbox.")
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "images" / "sandbox.png", metavar="FILE")
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="every page, wide and narrow, light and dark")
    options = parser.parse_args(arguments)
    try:
        with SandboxServer(seed=1) as server:
            key = fill(server)
            if options.all is not None:
                _take_all(server, key, options.all)
            else:
                options.output.parent.mkdir(parents=True, exist_ok=True)
                with browser((1200, 760)) as opened:
                    opened.get(f"{server.url}/_sandbox/web/messages/{key}")
                    opened.save_screenshot(str(options.output))
    except BrowserMissingError as error:
        print(f"screenshot: {error}", file=sys.stderr)
        return 1
    return 0


def _take_all(server: SandboxServer, key: str, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    web = f"{server.url}/_sandbox/web"
    pages = {
        "list": f"{server.url}/",
        "message": f"{web}/messages/{key}",
        "headers": f"{web}/messages/{key}?view=headers",
        "suppressions": f"{web}/suppressions?kind=complaints",
        "inbound": f"{web}/inbound",
    }
    for width, size in {"wide": WIDE, "narrow": NARROW}.items():
        with browser(size) as opened:
            for dark in (False, True):
                set_dark(opened, dark=dark)
                for name, address in pages.items():
                    _resize(opened, size)
                    opened.get(address)
                    opened.find_element(By.TAG_NAME, "main")
                    # As tall as the page is.
                    height = opened.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]["height"]
                    _resize(opened, (size[0], int(height)))
                    opened.save_screenshot(str(folder / f"{name}-{width}-{'dark' if dark else 'light'}.png"))


if __name__ == "__main__":
    sys.exit(main())
