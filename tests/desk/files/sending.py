"""What a browser would send: the fields of a page's forms as they stand, with some of them changed."""

from html.parser import HTMLParser
from typing import Any

from django.http import QueryDict
from django.test import Client


class _Form(HTMLParser):
    """Gather the fields of the last form of a page that posts and is no search and no button of the bar."""

    def __init__(self) -> None:
        super().__init__()
        self.data = QueryDict(mutable=True)
        self._select = ""
        self._area = ""
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told: dict[str, Any] = dict(attrs)
        if tag == "form":
            self._inside = told.get("method") == "post" and "data-free" not in told
        if not self._inside:
            return
        if tag == "input":
            self._take(told)
        elif tag == "textarea":
            self._area = told["name"]
            self.data[self._area] = ""
        elif tag == "select":
            self._select = told["name"]
        elif tag == "option" and ("selected" in told or self._select not in self.data):
            self.data[self._select] = told.get("value", "")

    def _take(self, told: dict[str, Any]) -> None:
        kind, name = told.get("type", "text"), told.get("name")
        if not name or (kind in {"radio", "checkbox"} and "checked" not in told):
            return
        self.data.appendlist(name, told.get("value", "on" if kind == "checkbox" else ""))

    def handle_data(self, data: str) -> None:
        if self._area:
            self.data[self._area] = f"{self.data[self._area]}{data}"

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = ""
        elif tag == "select":
            self._select = ""
        elif tag == "form":
            self._inside = False


def as_shown(client: Client, address: str, **changes: str | list[str]) -> QueryDict:
    """Return the form of a page as it is shown, with changes; of a name, `__` stands for `-`."""
    reader = _Form()
    reader.feed(client.get(address).content.decode())
    data = reader.data
    for name, value in changes.items():
        data.setlist(name.replace("__", "-"), [value] if isinstance(value, str) else value)
    return data


def posted(client: Client, address: str, **changes: str | list[str]) -> Any:  # noqa: ANN401
    """Post the form of a page as it is shown, with changes."""
    data = as_shown(client, address, **changes)
    return client.post(address, dict(data.lists()))
