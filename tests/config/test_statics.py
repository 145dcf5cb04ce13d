"""The static files as they travel: compressed, named by their content, light enough for a slow line."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles.storage import staticfiles_storage
from django.test import Client
from pytest_django.fixtures import Settings

from tawthiq.ui.statics import Statics, collect

BUDGET = 150_000  # bytes for the first page with everything on it


def test_before_anything_is_collected_files_go_by_their_own_names() -> None:
    assert staticfiles_storage.url("ui/desk.css") == "/static/ui/desk.css"


@pytest.mark.slow
@pytest.mark.django_db
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_first_page_is_light_and_its_parts_are_asked_for_once(
    tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch, lang: str
) -> None:
    settings.STATIC_ROOT = tmp_path / "static"
    monkeypatch.setattr(staticfiles_storage, "_wrapped", Statics(location=settings.STATIC_ROOT))
    assert collect(settings.STATIC_ROOT)
    assert not collect(settings.STATIC_ROOT)
    client = Client(headers={"accept-language": lang, "accept-encoding": "br, gzip"})

    page = client.get("/account/login/")
    html = Client(headers={"accept-language": lang}).get("/account/login/").content.decode()
    paths = set(re.findall(r'(?:href|src)="(/static/[^"]+)"', html))
    weight = len(page.content)
    for path in paths:
        answer = client.get(path)
        assert answer.headers["Cache-Control"] == "max-age=315360000, public, immutable"
        assert re.search(r"\.[0-9a-f]{12}\.", path)
        weight += len(b"".join(answer.streaming_content))  # type: ignore[attr-defined]
        answer.close()

    fonts = sorted(
        (settings.STATIC_ROOT / "ui" / "fonts").glob(f"*.{_script(lang)}.????????????.woff2")
    )
    weight += sum(path.stat().st_size for path in fonts if "Bold" in path.name)
    assert fonts
    assert weight < BUDGET


def _script(lang: str) -> str:
    return "arabic" if lang == "ar" else "latin"
