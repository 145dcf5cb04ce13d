"""A real browser before a real server: the desk as a documenter meets it.

`serving()` answers on 127.0.0.1 from a thread of the test's process, out of the test's own database.
`Visitor` is a person at a browser. Debian's chromium is used (`apt-get install chromium`), or the one
that TAWTHIQ_CHROMIUM names.
"""

import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.core.wsgi import get_wsgi_application
from django.db import connections
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright
from waitress.server import create_server

from tawthiq.accounts.models import User

PHONE = {"width": 390, "height": 844}
LAPTOP = {"width": 1280, "height": 800}
SERIOUS = ("serious", "critical")
_AXE = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
_OF_SIZE = [
    "color-contrast",
    "link-in-text-block",
    "meta-viewport",
    "nested-interactive",
    "scrollable-region-focusable",
    "target-size",
]


def chromium() -> str | None:
    """Return where a browser is, or None."""
    return os.environ.get("TAWTHIQ_CHROMIUM") or shutil.which("chromium")


@contextmanager
def browsing() -> Iterator[Browser]:
    """Open the browser. Its sandbox is left out: the tests may run as root, and open nobody else's page."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-dev-shm-usage"]
        )
        yield browser
        browser.close()


@contextmanager
def serving() -> Iterator[str]:
    """Serve the desk from a thread, and give its address. `localhost`, since passkeys want a name."""
    server = create_server(
        StaticFilesHandler(get_wsgi_application()), host="127.0.0.1", port=0, threads=4, ident=""
    )
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield f"http://localhost:{server.effective_port}"
    finally:
        server.task_dispatcher.shutdown()
        server.close()
        thread.join(5)


@dataclass
class Visitor:
    """A person at a browser, in one language; `page` is what they look at."""

    address: str
    context: BrowserContext
    page: Page
    lang: str
    troubles: list[str]

    def go(self, place: str) -> Page:
        self.page.goto(self.address + place)
        return self.page

    def at(self) -> str:
        """Return the address of the page without the desk's own."""
        return self.page.url.removeprefix(self.address)

    def main(self) -> str:
        return self.page.inner_text("main")


@contextmanager
def visitor(
    browser: Browser,
    address: str,
    lang: str,
    user: User | None = None,
    size: dict[str, int] = LAPTOP,
) -> Iterator[Visitor]:
    """Open a window in which `user` has logged in; what the browser complains of is collected."""
    context = browser.new_context(viewport=size, locale=lang, reduced_motion="reduce")  # type: ignore[arg-type]
    cookies = [{"name": "language", "value": lang, "url": address}]
    if user is not None:
        client = Client()
        client.force_login(user)
        cookies += [
            {"name": name, "value": kept.value, "url": address}
            for name, kept in client.cookies.items()
        ]
    context.add_cookies(cookies)  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(10_000)
    troubles: list[str] = []

    def hear(kind: str, text: str) -> None:
        if kind == "error" and not text.startswith("htmx:"):  # a part asked for as the page is left
            troubles.append(text)

    page.on("console", lambda said: hear(said.type, said.text))
    page.on("pageerror", lambda fault: troubles.append(str(fault)))
    try:
        yield Visitor(address, context, page, lang, troubles)
    finally:
        context.close()


def faults_for_assistive_technology(page: Page, *, of_size: bool = False) -> list[str]:
    """Return what axe finds serious on a page, each with the element that has it.

    `of_size` asks the rules alone whose answer the width of the window can change.
    """
    asked = {**_AXE, "runOnly": {"type": "rule", "values": _OF_SIZE}} if of_size else _AXE
    found: Any = Axe().run(page, options=asked).response
    return [
        f"{fault['id']}: {node['html'][:160]}"
        for fault in found["violations"]
        if fault["impact"] in SERIOUS
        for node in fault["nodes"]
    ]


def wider_than_the_window(page: Page) -> int:
    """Return by how many pixels the page can be moved sideways."""
    wide = page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
    return int(wide)


def forget_connections() -> None:
    """Leave the database that the server's threads asked, so that it can be dropped."""
    for connection in connections.all(initialized_only=True):
        connection.close()
