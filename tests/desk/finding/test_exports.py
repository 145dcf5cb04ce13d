"""Exports on the desk: stranger, wrong role, right role; and a body that sees as its reader does."""

from typing import Any

import pytest
from tests import build
from tests.desk.conftest import Desk
from tests.desk.finding.test_people import plain
from tests.search.record import person_named

from tawthiq.accounts.models import User
from tawthiq.audit.models import Entry
from tawthiq.cases.actions import restrict_file
from tawthiq.search.models import ExportRequest
from tawthiq.workspace.clock import now

pytestmark = pytest.mark.django_db


def ask(browser: Any, **told: str) -> ExportRequest:  # noqa: ANN401
    answer = browser.post("/exports/new/", {"format": "csv", "purpose": "A meeting"} | told)
    assert answer.status_code == 302
    return ExportRequest.objects.latest("pk")


def body(answer: Any) -> str:  # noqa: ANN401
    return b"".join(answer.streaming_content).decode("utf-8")


def test_a_stranger_is_sent_to_log_in(desk: Desk) -> None:
    for address in ("/exports/", "/exports/new/", "/exports/E-000001/", "/exports/E-000001/file/"):
        assert desk().get(address).status_code == 302
    assert desk().post("/exports/E-000001/approve/").status_code == 302


def test_whoever_has_not_the_role_decides_nothing(desk: Desk, amal: User, basil: User) -> None:
    person_named(("هند", "", "", ""))
    export = ask(desk(basil))

    assert desk(amal).post(f"/exports/{export.number}/approve/").status_code == 404
    assert desk(basil).post(f"/exports/{export.number}/approve/").status_code == 422
    assert desk(basil).post(f"/exports/{export.number}/file/").status_code == 422
    assert desk(basil).post(f"/exports/{export.number}/banana/").status_code == 404
    export.refresh_from_db()
    assert export.stage == "asked"


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_list_is_asked_for_agreed_to_and_fetched(
    lang: str, desk: Desk, basil: User, carmen: User
) -> None:
    person_named(("هند", "سالم", "", "المثالي"))
    export = ask(desk(basil, lang=lang))

    assert export.number in plain(desk(carmen, lang=lang).get("/exports/"))
    answer = desk(carmen, lang=lang).post(f"/exports/{export.number}/approve/")
    assert answer.status_code == 302
    fetched = desk(basil, lang=lang).post(f"/exports/{export.number}/file/")

    assert fetched.headers["Content-Disposition"] == f'attachment; filename="{export.number}.csv"'
    text = body(fetched)
    assert "هند سالم المثالي" in text
    assert text.startswith("\ufeff" + ("الرقم" if lang == "ar" else "Number"))
    finished = Entry.objects.filter(text__contains="finish_export").latest("number")
    assert finished.payload == {"rows": 1}


def test_a_file_that_was_restricted_since_is_not_in_the_body(
    desk: Desk, amal: User, basil: User, carmen: User
) -> None:
    person_named(("هند", "سالم", "", "المثالي"))
    hidden = person_named(("غسان", "", "", "الوهمي"))
    export = ask(desk(basil))
    desk(carmen).post(f"/exports/{export.number}/approve/")
    group = build.compartment("witnesses", amal)
    restrict_file(hidden, [group], by=amal, at=now(), why="A witness is at risk")

    text = body(desk(basil).post(f"/exports/{export.number}/file/"))

    assert "هند" in text
    assert "غسان" not in text
    assert hidden.number not in text


def test_an_export_without_a_purpose_comes_back_with_what_was_asked(
    desk: Desk, basil: User
) -> None:
    person_named(("هند", "", "", ""))

    answer = desk(basil, lang="ar").post(
        "/exports/new/", {"format": "csv", "purpose": " ", "q": "هند"}
    )

    assert answer.status_code == 422
    page = plain(answer)
    assert "يلزم ذكر الغرض" in page
    assert 'name="q" value="هند"' in page


def test_a_withdrawn_export_is_not_fetched(desk: Desk, basil: User, carmen: User) -> None:
    person_named(("هند", "", "", ""))
    export = ask(desk(basil))
    desk(carmen).post(f"/exports/{export.number}/approve/")
    desk(carmen).post(f"/exports/{export.number}/withdraw/")

    assert desk(basil).post(f"/exports/{export.number}/file/").status_code == 422


def test_a_sheet_is_fetched_as_a_file(desk: Desk, basil: User, carmen: User) -> None:
    person_named(("هند", "", "", ""))
    export = ask(desk(basil), format="xlsx")
    desk(carmen).post(f"/exports/{export.number}/approve/")

    answer: Any = desk(basil).post(f"/exports/{export.number}/file/")

    assert b"".join(answer.streaming_content).startswith(b"PK")


def test_no_link_of_another_site_brings_names_to_a_disk(
    desk: Desk, basil: User, carmen: User
) -> None:
    person_named(("هند", "", "", ""))
    export = ask(desk(basil))
    desk(carmen).post(f"/exports/{export.number}/approve/")

    assert desk(basil).get(f"/exports/{export.number}/file/").status_code == 405
    export.refresh_from_db()
    assert export.downloads == 0
