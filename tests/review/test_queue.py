"""Whose turn it is."""

from datetime import timedelta

from tests import build
from tests.review.proposing import DAY, drafted, found, second_reviewer, submitted, taken

from tawthiq.review.actions import assign, comment, give_back, see_mentions
from tawthiq.review.queries import Why, queue, queue_counts

TODAY = DAY.date()


def whys(user: object, **asked: object) -> list[tuple[Why, ...]]:
    return [turn.whys for turn in queue(user, TODAY, **asked).turns]  # type: ignore[arg-type]


def test_what_was_submitted_waits_for_those_who_may_review_it(team: build.Team) -> None:
    submitted(team)

    assert whys(team.carmen) == [(Why.WAITING,)]
    assert whys(team.amal) == []
    assert whys(team.basil) == []


def test_what_i_took_is_mine_and_nobody_elses(team: build.Team) -> None:
    taken(team)

    assert whys(team.carmen) == [(Why.HOLDING,)]
    assert whys(team.dana) == []


def test_what_was_returned_is_the_submitters(team: build.Team) -> None:
    give_back(taken(team), reasons="Where?", by=team.carmen, at=DAY)

    assert whys(team.amal) == [(Why.RETURNED, Why.ASSIGNED)]


def test_who_is_called_finds_it_until_they_saw_it(team: build.Team) -> None:
    proposal = drafted(team)
    comment(proposal, "Ask @Carmen, and @nobody.", by=team.amal, at=DAY)

    assert whys(team.carmen) == [(Why.MENTIONED,)]
    assert see_mentions(proposal, by=team.carmen, at=DAY) == 1
    assert whys(team.carmen) == []


def test_what_is_overdue_stands_first(team: build.Team) -> None:
    submitted(team)
    late = submitted(team)
    assign(late, team.carmen, by=team.amal, at=DAY, due_on=TODAY - timedelta(days=1))

    assert whys(team.carmen) == [(Why.OVERDUE, Why.ASSIGNED, Why.WAITING), (Why.WAITING,)]
    assert whys(second_reviewer()) == [(Why.WAITING,), (Why.WAITING,)]


def test_counts_are_those_of_the_list(team: build.Team) -> None:
    submitted(team)
    taken(team)
    found(team)

    assert queue_counts(team.carmen, TODAY)[Why.WAITING] == 1
    assert queue_counts(team.carmen, TODAY)[Why.HOLDING] == 1
    assert queue(team.carmen, TODAY).total == 2
    assert len(whys(team.carmen, only=Why.HOLDING)) == 1


def test_a_queue_asks_a_bounded_number_of_questions(
    team: build.Team, django_assert_max_num_queries: object
) -> None:
    for _ in range(5):
        submitted(team)

    with django_assert_max_num_queries(4):  # type: ignore[operator]
        assert [str(turn.proposal.file) for turn in queue(team.carmen, TODAY).turns]
