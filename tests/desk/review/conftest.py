"""The cast, a pack in force, and forms as a browser would send them."""

from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from tests import build
from tests.review import proposing

Fields = dict[str, list[str]]


class _Forms(HTMLParser):
    """Collects what every form of a page would send, by the form's action."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: dict[str, Fields] = {}
        self._here: Fields | None = None
        self._select = ""
        self._text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        name, value = told.get("name") or "", told.get("value") or ""
        if tag == "form":
            self._here = self.forms.setdefault(told.get("action") or "", {})
        if self._here is None:
            return
        kind = told.get("type", "text")
        if tag == "input" and name and (kind not in {"checkbox", "radio"} or "checked" in told):
            self._here.setdefault(name, []).append(value or ("on" if kind == "checkbox" else ""))
        elif tag == "textarea" and name:
            self._text = name
            self._here[name] = [""]
        elif tag == "select":
            self._select = name
        elif tag == "option" and self._select and "selected" in told:
            self._here[self._select] = [value]

    def handle_data(self, data: str) -> None:
        if self._text and self._here is not None:
            self._here[self._text][0] += data.strip()

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._here = None
        elif tag == "textarea":
            self._text = ""
        elif tag == "select":
            self._select = ""


def form_of(page: bytes, action: str = "") -> Fields:
    """Return what the form of that action would send, as it stands on the page."""
    parser = _Forms()
    parser.feed(page.decode())
    return parser.forms[action]


@pytest.fixture
def read_form() -> Callable[..., Fields]:
    return form_of


@pytest.fixture
def team(db: None) -> build.Team:
    proposing.load()
    return build.team()
