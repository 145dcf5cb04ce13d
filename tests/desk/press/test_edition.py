"""A published edition: its public files for everybody here, its sealed part for editors and the trace."""

import io
import zipfile

import pytest
from tests import build
from tests.desk.conftest import Desk
from tests.publishing.preparing import JUNE, signed

from tawthiq.audit.models import Entry
from tawthiq.publishing.at_press import publish_signed
from tawthiq.publishing.preparing import send_to_press

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
NAME = "monthly-2020-05.1"
HERE = f"/publish/editions/{NAME}/"


@pytest.fixture
def out(team: build.Team) -> build.Team:
    """May, published."""
    publish_signed(send_to_press(signed(team), by=team.dana, at=JUNE).pk, at=JUNE)
    return team


@pytest.mark.parametrize("page", ["", "files/figures.json", "all/"])
def test_a_stranger_is_sent_to_log_in(desk: Desk, out: build.Team, page: str) -> None:
    assert desk().get(HERE + page).status_code == 302


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_everybody_here_sees_the_edition(desk: Desk, out: build.Team, lang: str) -> None:
    told = desk(out.basil, lang=lang).get(HERE).content.decode()

    assert "figures.json" in told
    assert "SHA-256:" in told
    assert "carmen" in told
    assert "sealed/" not in told.replace("/sealed/", "")
    assert {"en": "In force", "ar": "ساري"}[lang] in told


def test_a_file_is_given_to_be_kept(desk: Desk, out: build.Team) -> None:
    answer = desk(out.basil).get(f"{HERE}files/figures.json")

    assert answer.headers["Content-Disposition"] == f'attachment; filename="{NAME}.figures.json"'
    assert b"toll.civilians" in b"".join(answer.streaming_content)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "path",
    [
        "sealed/findings.parquet",
        "sealed/written.json",
        "../monthly-2020-05.1/sealed/rule.json",
        "..%2f..%2fworkspace.json",
        "tables/../sealed/rule.json",
        "/etc/passwd",
        "nothing.txt",
        "%00",
    ],
)
def test_nothing_but_public_files_is_given(desk: Desk, out: build.Team, path: str) -> None:
    for user in (out.basil, out.dana):
        assert desk(user).get(f"{HERE}files/{path}").status_code in {400, 404}


def test_the_archive_never_holds_the_sealed_part(desk: Desk, out: build.Team) -> None:
    answer = desk(out.dana).get(f"{HERE}all/")

    names = zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))).namelist()  # type: ignore[attr-defined]
    assert f"{NAME}/manifest.json" in names
    assert not [name for name in names if "sealed" in name]


@pytest.mark.parametrize("name", ["amal", "basil", "carmen"])
def test_the_sealed_part_is_not_there_for_others(desk: Desk, out: build.Team, name: str) -> None:
    assert desk(getattr(out, name)).post(f"{HERE}sealed/").status_code == 404
    assert not Entry.objects.filter(deed="take_sealed_part").exists()


def test_an_editor_takes_the_sealed_part_and_the_trace_says_so(desk: Desk, out: build.Team) -> None:
    answer = desk(out.dana).post(f"{HERE}sealed/")

    names = zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))).namelist()  # type: ignore[attr-defined]
    assert f"{NAME}/sealed/findings.parquet" in names
    entry = Entry.objects.get(deed="take_sealed_part")
    assert (entry.subject, entry.actor) == (NAME, "dana")


def test_the_sealed_part_is_not_taken_by_a_link(desk: Desk, out: build.Team) -> None:
    assert desk(out.dana).get(f"{HERE}sealed/").status_code == 405


@pytest.mark.parametrize("name", ["monthly-2020-06.1", "..", "monthly-2020-05.2", "x" * 300])
def test_an_edition_that_is_none_is_not_there(desk: Desk, out: build.Team, name: str) -> None:
    assert desk(out.basil).get(f"/publish/editions/{name}/").status_code == 404
