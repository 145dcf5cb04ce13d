"""A finding that was released without examination: outside every count until it is reviewed."""

from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from tests import build

from tawthiq.cases.actions import join_persons, record_finding, stage, withdraw_person
from tawthiq.cases.models import Finding, Person
from tawthiq.cases.models.tables import written_columns
from tawthiq.cases.queries import latest_finding
from tawthiq.cases.refusals import ListMissing
from tawthiq.domain.findings import Exclusion, Outcome, Standing
from tawthiq.domain.supersession import NotExamined

pytestmark = pytest.mark.django_db
MAY, JUNE = build.noon(2020, 5, 3), build.noon(2020, 6, 9)
LISTED = {"standing": Standing.ADOPTED, "list_key": "list", "documented_on": date(2016, 8, 1)}


def released(team: build.Team, who: Person | None = None, **changes: object) -> Finding:
    decision = build.decision(team, MAY, standing=Standing.PRELIMINARY, **changes)
    return record_finding(who or build.person(team), build.facts(), decision)


def test_it_counts_in_no_month_because_it_has_no_day() -> None:
    found = released(build.team())

    assert (found.standing, found.outcome, found.documented_on) == ("preliminary", "counted", None)


def test_its_review_takes_the_day_of_the_review() -> None:
    team = build.team()
    found = released(team)

    reviewed = build.counted(team, at=JUNE, who=found.person)

    assert (reviewed.version, reviewed.standing) == (2, "reviewed")
    assert reviewed.documented_on == date(2020, 6, 9)


def test_it_may_be_put_right_while_it_is_preliminary() -> None:
    team = build.team()
    found = released(team)

    again = released(team, found.person)

    assert (again.version, again.documented_on) == (2, None)


@pytest.mark.parametrize("decided", [{}, LISTED], ids=["reviewed", "adopted"])
def test_it_never_follows_what_was_examined(decided: dict[str, Any]) -> None:
    team = build.team()
    who = build.person(team)
    record_finding(who, build.facts(), build.decision(team, MAY, **decided))

    with pytest.raises(NotExamined, match="was examined"):
        released(team, who)


@pytest.mark.parametrize("changes", [{"list_key": "list"}, {"documented_on": date(2020, 5, 1)}])
def test_it_names_no_list_and_no_day(changes: dict[str, Any]) -> None:
    with pytest.raises(ListMissing):
        released(build.team(), **changes)


def test_it_may_be_withdrawn() -> None:
    team = build.team()
    found = released(team)

    gone = withdraw_person(found.person, build.decision(team, MAY, standing=Standing.PRELIMINARY))

    assert (gone.outcome, gone.documented_on) == ("withdrawn", None)


def test_a_file_joined_into_it_leaves_its_day_to_the_review() -> None:
    team = build.team()
    into = released(team).person
    lost = build.counted(team, at=MAY).person

    join_persons(lost, into, build.decision(team, JUNE))
    kept = latest_finding(into)
    reviewed = build.counted(team, at=JUNE, who=into)

    assert kept is not None
    assert (kept.version, kept.documented_on) == (1, None)
    assert reviewed.documented_on == date(2020, 5, 3)


def test_a_list_is_never_preliminary() -> None:
    team = build.team()

    with pytest.raises(NotExamined):
        stage([], build.decision(team, MAY, standing=Standing.PRELIMINARY))


@pytest.mark.parametrize(
    ("changes", "constraint"),
    [
        ({"documented_on": date(2020, 5, 3)}, "finding_that_is_preliminary_has_no_day"),
        ({"documented_on": None}, "finding_that_is_preliminary_follows_none_examined"),
    ],
    ids=str,
)
def test_the_database_holds_it_too(changes: dict[str, Any], constraint: str) -> None:
    team = build.team()
    who = build.person(team)
    aside = build.decision(team, MAY, outcome=Outcome.NOT_COUNTED)
    found = record_finding(who, build.facts(exclusion=Exclusion.DISEASE), aside)
    row = written_columns(found) | {"seq": 2, "version": 2, "supersedes_id": 1}
    row |= {"standing": "preliminary"}

    with pytest.raises(IntegrityError) as refused, transaction.atomic():
        Finding(**(row | changes)).save(force_insert=True)

    cause: Any = refused.value.__cause__
    assert cause.diag.constraint_name == constraint
