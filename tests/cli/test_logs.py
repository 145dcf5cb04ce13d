"""The desk's log: the kind of a fault, its page and its place in the code; nothing that anybody said."""

import logging
from pathlib import Path

import pytest
from django.http import HttpRequest

from tawthiq.cli.logs import Scrubbed, keep_log

NAME = "فاطمة المثالية"


def _record(name: str, words: str, **more: object) -> logging.LogRecord:
    record = logging.LogRecord(name, logging.ERROR, "x.py", 1, words, (), None)
    vars(record).update(more)
    return record


def test_a_line_of_others_has_no_words() -> None:
    request = HttpRequest()
    request.resolver_match = type("Match", (), {"view_name": "person"})()

    line = Scrubbed().format(
        _record("django.request", f"Not Found: /people/{NAME}", status_code=404, request=request)
    )

    assert line.endswith("ERROR django.request 404 person")


def test_a_line_of_ours_has_its_words() -> None:
    assert Scrubbed().format(_record("tawthiq.desk", "fault 0a1b2c3d")).endswith("fault 0a1b2c3d")


def test_a_fault_leaves_its_way_and_no_value() -> None:
    with pytest.raises(ValueError, match=NAME) as caught:
        int(NAME)

    record = _record("django.request", NAME, exc_info=(ValueError, caught.value, caught.tb))
    text = Scrubbed().format(record)

    assert "builtins.ValueError" in text
    assert "in test_a_fault_leaves_its_way_and_no_value" in text
    assert NAME not in text


def test_the_log_is_readable_by_its_owner_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])

    path = keep_log(tmp_path / "logs")
    logging.getLogger("waitress").warning(NAME)
    for handler in root.handlers:
        handler.close()

    assert path.stat().st_mode & 0o777 == 0o600
    assert path.read_text("utf-8").endswith("WARNING waitress\n")
