"""What the app login cannot do by SQL: the faults of the nearest peer, tried one by one.

There an analyst reviewed his own item, finalised it, edited it afterwards, and saved a status that
does not exist; all of it was accepted.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import IntegrityError, ProgrammingError, connection, transaction
from tests import build
from tests.review.proposing import (
    DAY,
    again,
    drafted,
    facts,
    found,
    second_reviewer,
    submitted,
    taken,
)

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.actions import add_user
from tawthiq.domain.workflow import MOVES, Stage
from tawthiq.review.actions import Draft, propose, submit
from tawthiq.review.models import Proposal


@contextmanager
def refused(name: str) -> Iterator[None]:
    """Expect that the database refuses, under the name of a constraint."""
    with pytest.raises(IntegrityError) as fault, transaction.atomic():
        yield
    assert name == fault.value.__cause__.diag.constraint_name  # type: ignore[union-attr]


def put(proposal: Proposal, words: str, *values: int | None) -> None:
    """Change a proposal by SQL, as somebody would who goes around every deed."""
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE review_proposal SET {words}, revision = revision + 1 WHERE id = %s",
            [*values, proposal.pk],
        )


def test_a_stage_that_does_not_exist_is_refused(team: build.Team) -> None:
    with refused("proposal_moves_as_the_workflow_says"):
        put(drafted(team), "stage = 'banana'")


def test_a_stage_that_does_not_exist_is_refused_at_birth(team: build.Team) -> None:
    with refused("proposal_begins_as_a_draft"), connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO review_proposal (person_id, stage, facts, outcome, in_scope, qualified,"
            " ground, reason, revision, drafted_by_id, drafted_at, amended_by_id, amended_at, hands)"
            " VALUES (%s, 'banana', '{}', 'counted', true, true, '', '', 1, %s, now(), %s, now(), %s)",
            [build.person(team).pk, team.amal.pk, team.amal.pk, [team.amal.pk]],
        )


@pytest.mark.parametrize("before", Stage)
@pytest.mark.parametrize("after", Stage)
def test_the_database_has_the_table_of_moves(db: None, before: Stage, after: Stage) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT review_leads(%s, %s)", [before.value, after.value])
        leads = cursor.fetchone()[0]

    assert leads == (
        before is after or any(one == before and to is after for (one, _), to in MOVES.items())
    )


def test_nobody_reviews_their_own_file(team: build.Team) -> None:
    own = propose(build.person(team), Draft(facts=facts()), by=team.carmen, at=DAY)
    submit(own, by=team.carmen, at=DAY)

    with refused("proposal_is_reviewed_by_nobody_who_had_a_hand_in_it"):
        put(own, "stage = 'under_review', reviewer_id = submitted_by_id, taken_at = now()")


def test_nobody_takes_their_hand_out_first(team: build.Team) -> None:
    waiting = submitted(team)

    with refused("proposal_keeps_its_hands"):
        put(waiting, "hands = ARRAY[%s]::bigint[]", team.carmen.pk)


def test_a_recorder_reviews_nothing(team: build.Team) -> None:
    other = add_user("nour", "recorder", by="tests", at=build.START)

    with refused("proposal_is_reviewed_by_a_reviewer"):
        put(
            submitted(team),
            "stage = 'under_review', reviewer_id = %s, taken_at = now()",
            other.pk,
        )


def test_nothing_is_found_without_a_finding(team: build.Team) -> None:
    with refused("proposal_that_is_found_has_a_finding_of_its_two"):
        put(taken(team), "stage = 'found', decided_at = now()")


def test_nothing_is_found_with_the_finding_of_another(team: build.Team) -> None:
    other = found(team)

    with refused("proposal_that_is_found_has_a_finding_of_its_two"):
        put(
            taken(team),
            "stage = 'found', decided_at = now(), finding_id = %s",
            other.finding_id,
        )


def test_nothing_is_withdrawn_after_a_finding_by_one(team: build.Team) -> None:
    with refused("proposal_moves_as_the_workflow_says"):
        put(found(team), "stage = 'withdrawn'")


def test_a_draft_is_not_found_at_once(team: build.Team) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        put(drafted(team), "stage = 'found', decided_at = now()")


@pytest.mark.parametrize("words", ["facts = '{}'", "outcome = 'not_counted'", "reason = 'Mine.'"])
def test_what_is_found_is_not_edited(team: build.Team, words: str) -> None:
    with refused("proposal_is_amended_only_while_open"):
        put(found(team), words)


def test_what_waits_for_review_is_not_edited(team: build.Team) -> None:
    with refused("proposal_is_amended_only_while_open"):
        put(submitted(team), "facts = '{}'")


def test_the_reviewer_is_not_changed_under_way(team: build.Team) -> None:
    with refused("proposal_is_decided_by_the_reviewer_who_took_it"):
        put(taken(team), "reviewer_id = %s", second_reviewer().pk)


def test_a_finding_is_not_put_in_by_hand(team: build.Team) -> None:
    other = found(team)

    with refused("proposal_finding_comes_of_a_decision"):
        put(drafted(team), "finding_id = %s", other.finding_id)


def test_a_proposal_stays_with_its_file(team: build.Team) -> None:
    with refused("proposal_stays_with_its_file"):
        put(drafted(team), "person_id = %s", build.person(team).pk)


def test_everybody_moves_a_proposal_in_their_own_name(team: build.Team) -> None:
    waiting = submitted(team)

    with transaction.atomic(), acting_as(team.basil), refused("proposal_is_moved_in_ones_own_name"):
        put(waiting, "stage = 'under_review', reviewer_id = %s, taken_at = now()", team.carmen.pk)
    with transaction.atomic(), acting_as(team.carmen):
        put(waiting, "stage = 'under_review', reviewer_id = %s, taken_at = now()", team.carmen.pk)

    assert again(waiting).stage == Stage.UNDER_REVIEW


@pytest.mark.parametrize("table", ["review_proposal", "review_remark", "review_mention"])
def test_nothing_is_deleted(db: None, table: str) -> None:
    with (
        pytest.raises(ProgrammingError, match="permission denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(f"DELETE FROM {table}")


def test_a_fresh_connection_sees_no_proposal(team: build.Team) -> None:
    drafted(team, at=DAY)

    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SELECT set_config('tawthiq.user', '', true)")
        cursor.execute("SELECT count(*) FROM review_proposal")
        seen = cursor.fetchone()[0]
        cursor.execute("SELECT set_config('tawthiq.user', '*', true)")

    assert seen == 0
