"""The page of a person: what is known, what sources say with their grades, and how independent they are."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests import build
from tests.build import Team
from tests.desk.conftest import Desk

from tawthiq.cases.actions import (
    Detention,
    SourceCard,
    Statement,
    add_claim,
    add_source,
    add_spell,
    withdraw_consent,
)
from tawthiq.cases.models import Person
from tawthiq.domain.certainty import Credibility, Reliability
from tawthiq.domain.dates import PartialDate


@pytest.fixture
def told(team: Team) -> Person:
    """Three sources, two of which quote one post."""
    person = build.person(team, "فلان")
    for key in ("post", "paper", "neighbour"):
        add_source(SourceCard(key, "media", Reliability.B), by=team.amal, at=build.START)
    for key, had_from in (("paper", "post"), ("post", ""), ("neighbour", "")):
        said = Statement("place", "NORTH", Credibility.PROBABLE, obtained_from=had_from)
        source = next(one for one in _sources() if one.key == key)
        add_claim(person, source, said, by=team.amal, at=build.START)
    arrested = Detention(
        arrested=PartialDate.of_month(2015, 7), holding_places=("E1001", "A cellar")
    )
    add_spell(person, arrested, by=team.amal, at=build.START)
    return person


def _sources() -> list:  # type: ignore[type-arg]
    from tawthiq.cases.models import Source

    return list(Source.objects.all())


def test_a_stranger_is_sent_to_log_in(desk: Desk, told: Person) -> None:
    assert desk().get(f"/people/{told.number}/").status_code == 302


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        (
            "en",
            (
                "3 sources, 2 independent",
                "B, usually reliable",
                "2, probably true",
                "North Island",
                "July 2015",
                "A cellar",
                "Khan al-Rih",
            ),
        ),
        (
            "ar",
            (
                "3 مصادر، المستقل منها 2",
                "B، موثوق عادة",
                "2، صحته مرجحة",
                "الجزيرة الشمالية",
                "يوليو 2015",
                "خان الريح",
            ),
        ),
    ],
)
def test_it_says_what_is_known_in_both_languages(
    desk: Desk, team: Team, told: Person, lang: str, words: tuple[str, ...]
) -> None:
    page = desk(team.basil, lang=lang).get(f"/people/{told.number}/").content.decode()

    plain = page.replace("\u2068", "").replace("\u2069", "")
    assert [word for word in words if word not in plain] == []
    assert "/edit/" not in page  # Basil reads


def test_a_tombstone_tells_nothing(desk: Desk, team: Team, told: Person) -> None:
    withdraw_consent(told, by=team.samir, at=build.noon(2020, 6, 1), why="Asked by the family")

    page = desk(team.amal).get(f"/people/{told.number}/").content.decode()

    assert "Consent was withdrawn" in page
    assert "فلان" not in page
    assert "cellar" not in page
    assert desk(team.amal).get(f"/people/{told.number}/edit/").status_code == 422


def test_the_page_asks_the_database_a_bounded_number_of_times(
    desk: Desk, team: Team, told: Person
) -> None:
    client = desk(team.amal)
    address = f"/people/{told.number}/"
    client.get(address)
    with CaptureQueriesContext(connection) as few:
        client.get(address)
    source = _sources()[0]
    for number in range(20):
        add_claim(told, source, Statement("cause", f"x{number}"), by=team.amal, at=build.START)

    with CaptureQueriesContext(connection) as many:
        client.get(address)

    assert len(many) <= len(few) + 1
    assert len(many) < 40
