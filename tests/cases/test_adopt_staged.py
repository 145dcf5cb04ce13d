"""Findings by the thousand: staged without the lock of the trace, adopted as one deed."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from django.db import transaction
from tests import build

from tawthiq.audit.queries import newest, verify_chain
from tawthiq.cases.actions import (
    Decision,
    NameParts,
    PersonFile,
    StagedFinding,
    adopt_staged,
    bulk,
    record_finding,
    reserve_people,
    stage,
)
from tawthiq.cases.models import Finding, Person
from tawthiq.cases.queries import latest_finding, latest_seq, prove_findings
from tawthiq.cases.refusals import ChangedMeanwhile, ClockBehind, ExclusionMissing, UnknownCode
from tawthiq.domain.findings import Exclusion, Outcome, PersonFacts, Standing

pytestmark = pytest.mark.django_db
MAY, JUNE = build.noon(2020, 5, 3), build.noon(2020, 6, 9)
LISTED = date(2016, 8, 1)


def adopted(team: build.Team, **changes: object) -> Decision:
    told = {"standing": Standing.ADOPTED, "list_key": "list", "documented_on": LISTED}
    return build.decision(team, JUNE, **(told | changes))


def listed(many: int, facts: PersonFacts | None = None) -> Iterator[StagedFinding]:
    """Yield rows about new people, with the files to open."""
    for place, person in enumerate(reserve_people(many)):
        file = PersonFile(en=NameParts(given=f"Invented {place}"))
        yield StagedFinding(person, facts or build.facts(), file)


def test_a_list_opens_files_and_adopts_findings_in_its_order() -> None:
    team = build.team()
    build.counted(team, at=MAY)

    adoption = adopt_staged(stage(listed(3), adopted(team)))

    found = Finding.objects.filter(seq__gte=adoption.first).order_by("seq")
    assert (adoption.first, adoption.last, adoption.many) == (2, 4, 3)
    assert [one.person.given_en for one in found] == ["Invented 0", "Invented 1", "Invented 2"]
    assert {(one.standing, one.list_key, one.documented_on) for one in found} == {
        ("adopted", "list", LISTED)
    }


def test_a_list_is_one_entry_with_the_root_of_its_findings() -> None:
    team = build.team()
    before = newest(1)[0].number

    adoption = adopt_staged(stage(listed(5), adopted(team)), deed="adopt_list", subject="L-1")

    (entry,) = newest(9)[before:]
    assert (entry.deed, entry.subject) == ("adopt_list", "L-1")
    assert entry.payload["findings"] == {"first": 1, "last": 5, "root": adoption.root}
    assert prove_findings().findings == 5


def test_bulk_and_single_findings_have_one_and_the_same_text() -> None:
    team = build.team()
    single = record_finding(build.person(team), build.facts(), adopted(team))
    adopt_staged(stage(listed(1), adopted(team)))

    other = Finding.objects.get(seq=2)

    alike = {"seq", "person_id", "reason_digest", "_state"}
    told = [
        {name: value for name, value in vars(one).items() if name not in alike}
        for one in (Finding.objects.get(pk=single.pk), other)
    ]
    assert told[0] == told[1]


def test_a_known_person_gets_the_next_version_and_keeps_the_day() -> None:
    team = build.team()
    known = build.counted(team, at=MAY)
    moved = build.facts(event_governorate="G2")

    adopt_staged(stage([StagedFinding(known.person_id, moved)], adopted(team)))

    found = latest_finding(known.person)
    assert found is not None
    assert (found.version, found.supersedes, found.event_governorate) == (2, known, "G2")
    assert found.documented_on == date(2020, 5, 3)


def test_a_row_may_know_its_own_day_and_outcome() -> None:
    team = build.team()
    one, other = reserve_people(2)
    fighter = build.facts(exclusion=Exclusion.COMBATANT_UNRECORDED)
    rows = [
        StagedFinding(one, build.facts(), PersonFile(), documented_on=date(2015, 1, 1)),
        StagedFinding(other, fighter, PersonFile(), outcome=Outcome.NOT_COUNTED),
    ]

    adopt_staged(stage(rows, adopted(team)))

    days = Finding.objects.order_by("seq").values_list("outcome", "documented_on")
    assert list(days) == [("counted", date(2015, 1, 1)), ("not_counted", None)]


def test_reviewed_findings_in_bulk_are_documented_on_the_local_day() -> None:
    team = build.team()

    adopt_staged(stage(listed(1), build.decision(team, build.noon(2020, 5, 31, hour=22))))

    assert Finding.objects.get().documented_on == date(2020, 6, 1)


def test_an_empty_list_is_an_entry_and_no_finding() -> None:
    team = build.team()

    adoption = adopt_staged(stage([], adopted(team)))

    assert (adoption.many, latest_seq()) == (0, 0)
    assert not prove_findings().trouble


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        (build.facts(means="magic"), UnknownCode),
        (build.facts(exclusion=Exclusion.DISEASE), ExclusionMissing),
    ],
    ids=["unknown code", "excluded and counted"],
)
def test_a_row_that_cannot_stand_leaves_nothing(
    facts: PersonFacts, refusal: type[Exception]
) -> None:
    team = build.team()

    with pytest.raises(refusal), transaction.atomic():
        adopt_staged(stage([*listed(2), *listed(1, facts)], adopted(team)))

    assert not Person.objects.exists()
    assert not Finding.objects.exists()


def test_a_list_is_not_backdated() -> None:
    team = build.team()
    build.counted(team, at=JUNE + timedelta(minutes=2))

    with pytest.raises(ClockBehind):
        stage(listed(1), adopted(team))


def test_others_may_have_decided_while_a_list_was_staged() -> None:
    team = build.team()
    staging = stage(listed(1), adopted(team))
    build.counted(team, at=JUNE + timedelta(minutes=5))

    adoption = adopt_staged(staging)

    assert Finding.objects.get(seq=adoption.first).decided_at == JUNE + timedelta(minutes=5)


def test_a_person_decided_about_meanwhile_stops_the_adoption() -> None:
    team = build.team()
    known = build.counted(team, at=MAY)
    staging = stage([StagedFinding(known.person_id, build.facts())], adopted(team))
    build.counted(team, at=JUNE, who=known.person)

    with pytest.raises(ChangedMeanwhile):
        adopt_staged(staging)


def test_many_are_written_ahead_and_leave_room_for_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bulk, "FEW", 2)
    team = build.team()
    build.counted(team, at=MAY)

    adoption = adopt_staged(stage(listed(3), adopted(team)))
    later = build.counted(team, at=JUNE)

    assert adoption.first == 2 + bulk.ROOM
    assert later.seq == adoption.last + 1
    assert prove_findings().findings == 5
    assert verify_chain().holds
