"""A forgotten filter leaks nothing: the tables asked directly, as somebody outside the group."""

from collections.abc import Callable

import pytest
from django.db import DatabaseError, connection, transaction
from django.db.models import Model
from tests import build
from tests.cases.restricted import MAY, Register, register

from tawthiq.accounts.access import acting_as, seeing_all
from tawthiq.accounts.actions import give_identities, retire_user
from tawthiq.accounts.compartments import admit, dismiss
from tawthiq.cases.models import (
    Claim,
    DetentionSpell,
    Finding,
    FindingReason,
    Incident,
    IncidentFinding,
    Person,
    Revision,
    Source,
    SourceIdentity,
    Withheld,
)
from tawthiq.cases.models.tables import written_columns

pytestmark = pytest.mark.django_db
GUARDED = [
    Person,
    Incident,
    Source,
    Claim,
    DetentionSpell,
    FindingReason,
    Revision,
    SourceIdentity,
]
TOUCH: dict[type[Model], dict[str, object]] = {
    Person: {"notes": "x"},
    Incident: {"notes": "x"},
    Source: {"title": "x"},
    Claim: {"withdrawn_why": "x"},
    DetentionSpell: {"force": "x"},
    FindingReason: {"text": ""},
    Revision: {"why": ""},
    SourceIdentity: {"notes": "x"},
}


@pytest.fixture
def kept() -> Register:
    made = register()
    give_identities(made.team.basil, by="tests", at=MAY)
    give_identities(made.team.amal, by="tests", at=MAY)
    return made


def seen(model: type[Model]) -> set[object]:
    """Return the keys that a query without any filter finds."""
    return set(model._default_manager.all().values_list("pk", flat=True))


@pytest.mark.parametrize("model", GUARDED)
def test_a_query_without_its_door_finds_nothing_of_others(
    kept: Register, model: type[Model]
) -> None:
    hidden, own = set(kept.hidden.rows()[model]), set(kept.open.rows()[model])

    with acting_as(kept.team.basil):
        found = seen(model)

    assert hidden
    assert found == own


@pytest.mark.parametrize("model", GUARDED)
def test_members_of_the_group_see_both_halves(kept: Register, model: type[Model]) -> None:
    both = {*kept.hidden.rows()[model], *kept.open.rows()[model]}

    with acting_as(kept.team.amal):
        found = seen(model)

    assert found == both


@pytest.mark.parametrize("model", GUARDED)
def test_a_guessed_key_is_not_there(kept: Register, model: type[Model]) -> None:
    for key in kept.hidden.rows()[model]:
        with acting_as(kept.team.basil), pytest.raises(model.DoesNotExist):  # type: ignore[attr-defined]
            model._default_manager.get(pk=key)


@pytest.mark.parametrize("model", GUARDED)
def test_a_guessed_key_is_not_changed_either(kept: Register, model: type[Model]) -> None:
    hidden = kept.hidden.rows()[model]

    with acting_as(kept.team.basil):
        changed = model._default_manager.filter(pk__in=hidden).update(**TOUCH[model])

    assert changed == 0


@pytest.mark.parametrize("model", GUARDED)
def test_nobody_looking_sees_nothing(kept: Register, model: type[Model]) -> None:
    assert kept.hidden.rows()[model]

    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('tawthiq.user', '', true)")
        found = seen(model)
        cursor.execute("SELECT set_config('tawthiq.user', '*', true)")

    assert found == set()


def test_who_left_sees_nothing(kept: Register) -> None:
    retire_user(kept.team.amal, by="tests", at=MAY)

    with acting_as(kept.team.amal):
        assert [model for model in GUARDED if seen(model)] == []


def test_who_is_let_in_sees_it_and_who_is_let_out_does_not(kept: Register) -> None:
    basil = kept.team.basil
    hidden = kept.hidden.person.pk

    admit(basil, kept.north, by="tests", at=MAY)
    with acting_as(basil):
        assert hidden in seen(Person)
    dismiss(basil, kept.north, by="tests", at=MAY)
    with acting_as(basil):
        assert hidden not in seen(Person)


def test_the_identity_of_a_source_takes_its_own_right(kept: Register) -> None:
    with acting_as(kept.team.carmen):
        assert seen(Source) == {kept.hidden.source.pk, kept.open.source.pk}
        assert seen(SourceIdentity) == set()


def test_what_is_withheld_is_seen_by_work_that_sees_all_alone(kept: Register) -> None:
    Withheld.objects.create(
        person=kept.open.person, contents={}, why="x", withheld_at=MAY, withheld_by=kept.team.samir
    )

    with acting_as(kept.team.samir):
        assert seen(Withheld) == set()
    with seeing_all():
        assert seen(Withheld) == {kept.open.person.pk}


def _claim(kept: Register) -> None:
    own = Claim.objects.filter(person=kept.open.person).get()
    Claim.objects.create(**_copy(own) | {"person_id": kept.hidden.person.pk})


def _claim_from_hidden(kept: Register) -> None:
    own = Claim.objects.filter(person=kept.open.person).get()
    Claim.objects.create(**_copy(own) | {"source_id": kept.hidden.source.pk})


def _spell(kept: Register) -> None:
    DetentionSpell.objects.create(
        person_id=kept.hidden.person.pk, recorded_at=MAY, recorded_by=kept.team.basil
    )


def _revision(kept: Register) -> None:
    Revision.objects.create(
        person_id=kept.hidden.person.pk, number=99, at=MAY, by=kept.team.basil, deed="forge"
    )


def _file_in_the_group(kept: Register) -> None:
    Person.objects.create(opened_at=MAY, opened_by=kept.team.basil, compartments=[kept.north.pk])


def _give_away(kept: Register) -> None:
    Person.objects.filter(pk=kept.open.person.pk).update(compartments=[kept.north.pk])


def _identity(kept: Register) -> None:
    SourceIdentity(source_id=kept.hidden.source.pk, kept_at=MAY, kept_by=kept.team.basil).save(
        force_insert=True
    )


def _finding(kept: Register) -> None:
    last = Finding.objects.get(person=kept.hidden.person)
    own = Finding.objects.get(person=kept.open.person)
    row = written_columns(last) | {"seq": 5, "version": 2, "supersedes_id": last.seq}
    Finding(**row | {"reason_digest": own.reason_digest}).save(force_insert=True)


def _finding_of_a_hidden_incident(kept: Register) -> None:
    last = Finding.objects.get(person=kept.open.person)
    row = written_columns(last) | {"seq": 5, "version": 2, "supersedes_id": last.seq}
    Finding(**row | {"incident_id": kept.hidden.incident.pk}).save(force_insert=True)


def _incident_finding(kept: Register) -> None:
    last = IncidentFinding.objects.get(incident=kept.hidden.incident)
    own = IncidentFinding.objects.get(incident=kept.open.incident)
    row = written_columns(last) | {"seq": 5, "version": 2, "supersedes_id": last.seq}
    IncidentFinding(**row | {"reason_digest": own.reason_digest}).save(force_insert=True)


def _copy(claim: Claim) -> dict[str, object]:
    return {name: value for name, value in written_columns(claim).items() if name != "id"}


@pytest.mark.parametrize(
    "write",
    [
        _claim,
        _claim_from_hidden,
        _spell,
        _revision,
        _file_in_the_group,
        _give_away,
        _identity,
        _finding,
        _finding_of_a_hidden_incident,
        _incident_finding,
    ],
)
def test_nothing_is_written_into_what_is_not_yours(
    kept: Register, write: Callable[[Register], None]
) -> None:
    with (
        acting_as(kept.team.basil),
        pytest.raises(DatabaseError, match=r"row-level security|not there"),
        transaction.atomic(),
    ):
        write(kept)


def test_findings_hold_codes_and_are_counted_whoever_looks(kept: Register) -> None:
    with acting_as(kept.team.basil):
        assert Finding.objects.count() == 2


def test_who_is_looking_is_asked_once_for_a_statement(kept: Register) -> None:
    with acting_as(kept.team.basil), connection.cursor() as cursor:
        cursor.execute("EXPLAIN (ANALYZE, TIMING OFF) SELECT count(*) FROM cases_person")
        plan = "\n".join(row[0] for row in cursor.fetchall())

    assert plan.count("InitPlan") >= 3
    assert "loops=2" not in plan


@pytest.mark.parametrize("model", [*GUARDED, Withheld])
def test_every_table_with_a_name_or_a_word_is_guarded(model: type[Model]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT relrowsecurity FROM pg_class WHERE oid = %s::regclass", [model._meta.db_table]
        )
        assert cursor.fetchone() == (True,)


def test_the_builders_of_this_page_leave_what_they_say(kept: Register) -> None:
    assert build.team() == kept.team
    assert kept.hidden.person.compartments == [kept.north.pk]
