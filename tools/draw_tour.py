"""Draw the tour in pictures of the manual, and the README's picture of the desk, from the demonstration.

    TAWTHIQ_HOME=tawthiq-data PYTHONPATH=. .venv/bin/python tools/draw_tour.py

Run it after `make demo`, with a browser (see tests/browser.py) and imagemagick, which makes each
picture small. Everybody in the pictures is invented, and the pages say so.
"""

import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

os.environ["TAWTHIQ_NOW"] = "2020-06-10T09:00:00+00:00"
os.environ["TAWTHIQ_SECOND_FACTOR"] = "off"
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
os.environ["DJANGO_SETTINGS_MODULE"] = "tawthiq.config.settings"

DOCS = Path(__file__).resolve().parents[1] / "docs"
WINDOW = {"width": 1160, "height": 760}
COLOURS = "48"


def places() -> dict[str, tuple[str, str]]:
    """Return what is drawn: the name of the picture, who looks, and at what."""
    from tawthiq.cases.models import Incident
    from tawthiq.review.models import Proposal

    def open_file(stage: str, who: str = "") -> str:
        found = Proposal.objects.filter(stage=stage, person__isnull=False)
        chosen = found.filter(reviewer__username=who) if who else found
        return chosen.order_by("pk")[0].number

    held = open_file("under_review", "carmen")
    attack = Incident.objects.order_by("-pk")[0].number
    return {
        "month": ("dana", "/"),
        "search": ("amal", "/people/?q=Mohamad"),
        "record": ("amal", "/people/new/"),
        "file": ("amal", f"/people/{held}/"),
        "review": ("carmen", "/review/"),
        "decide": ("carmen", f"/people/{held}/decide/"),
        "incident": ("carmen", f"/incidents/{attack}/"),
        "history": ("carmen", f"/people/{held}/history/"),
        "publish": ("dana", "/publish/2020-06/"),
    }


def draw(folder: Path) -> None:
    """Draw each page in both languages."""
    from tests.browser import browsing, serving, visitor

    from tawthiq.accounts.models import User

    with serving() as address, browsing() as browser:
        prepare_june(browser, address)
        for lang in ("ar", "en"):
            for name, (who, place) in places().items():
                user = User.objects.get(username=who)
                with visitor(browser, address, lang, user, WINDOW) as desk:
                    desk.go(place).wait_for_timeout(300)
                    desk.page.screenshot(path=folder / f"{lang}-{name}.png")
                shrink(folder / f"{lang}-{name}.png", DOCS / f"manual/{lang}/images/{name}.png")


def prepare_june(browser: "Browser", address: str) -> None:
    """Begin to prepare the month that is under way, unless somebody did."""
    from tests.browser import visitor

    from tawthiq.accounts.models import User

    with visitor(browser, address, "ar", User.objects.get(username="dana"), WINDOW) as dana:
        begin = dana.go("/publish/2020-06/").locator("form[action='/publish/begin/'] button")
        if begin.count():
            begin.first.click()
            dana.page.wait_for_load_state()


def shrink(drawn: Path, target: Path) -> None:
    target.parent.mkdir(exist_ok=True)
    _convert(str(drawn), "-dither", "None", "-colors", COLOURS, str(target))


def beside(folder: Path) -> None:
    """Put a file in English beside the month in Arabic, for the README."""
    pair = [str(folder / "en-review.png"), str(folder / "ar-month.png")]
    frame = ("-bordercolor", "#999999", "-border", "1", "+append", "-resize", "1600x")
    _convert(*pair, *frame, "-dither", "None", "-colors", COLOURS, str(DOCS / "desk.png"))


def _convert(*words: str) -> None:
    small = (
        "-strip",
        "-define",
        "png:compression-level=9",
        "-define",
        "png:exclude-chunk=date,time",
    )
    subprocess.run(["convert", *words[:-1], *small, words[-1]], check=True)  # noqa: S603, S607


def main() -> None:
    from tawthiq.cli.session import opened

    with opened(), TemporaryDirectory() as kept:
        draw(Path(kept))
        beside(Path(kept))


if __name__ == "__main__":
    main()
