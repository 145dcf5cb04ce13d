"""The line of a person's fate: what is certain is a mark, what is not is a span, and the list says both."""

from datetime import date

import pytest
from tests.desk.conftest import Desk

from tawthiq.accounts.queries import user_named
from tawthiq.cases.models import DetentionSpell
from tawthiq.cases.queries import latest_finding, spells_of
from tawthiq.demonstration.living.loading import Desk as Living
from tawthiq.desk.overview.fate import WIDTH, fate_of

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


def test_events_stand_in_the_order_of_their_days(living: Living) -> None:
    spells = spells_of(living.found.held, user_named("amal"))

    fate = fate_of(spells, latest_finding(living.found.held))

    assert [event.kind for event in fate.events] == [
        "arrest",
        "held",
        "release",
        "arrest",
        "held",
        "death",
        "body",
        "notice",
    ]
    assert fate.is_still_disappeared


def test_a_day_that_is_not_known_is_a_span(living: Living) -> None:
    fate = fate_of(spells_of(living.found.held, user_named("amal")), None)

    spans = {mark.event.kind: mark.event.is_certain for mark in fate.marks}

    assert spans == {"arrest": True, "release": False, "notice": True}


def test_time_runs_the_way_the_page_is_read() -> None:
    spell = DetentionSpell(
        arrested_on="2018-02-17",
        arrested_from=date(2018, 2, 17),
        arrested_to=date(2018, 2, 17),
        ended_on="2019-10",
        ended_from=date(2019, 10, 1),
        ended_to=date(2019, 10, 31),
        custody="released",
    )

    left, right = (fate_of([spell], None, rtl=rtl).marks for rtl in (False, True))

    assert [round(WIDTH - mark.x - mark.width, 1) for mark in left] == [m.x for m in right]


def test_the_page_of_a_person_shows_the_fate(living: Living, desk: Desk) -> None:
    page = desk(user_named("amal")).get(f"/people/{living.found.held.number}/").content.decode()

    assert "What happened, day by day" in page
    assert "Still forcibly disappeared" in page
    assert "Arrested" in page


def test_the_page_of_a_person_shows_the_fate_in_arabic(living: Living, desk: Desk) -> None:
    browser = desk(user_named("amal"), lang="ar")
    page = browser.get(f"/people/{living.found.held.number}/").content.decode()

    assert "ما زال الاختفاء القسري قائما" in page
