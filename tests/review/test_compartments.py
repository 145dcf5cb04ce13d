"""A proposal is seen by whoever sees its file, in the doors and, without them, in the database."""

import pytest
from django.db import transaction
from tests import build
from tests.review.proposing import DAY, drafted, facts, submitted

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.compartments import CompartmentNames, admit, open_compartment
from tawthiq.cases.actions import restrict_file, withdraw_consent
from tawthiq.cases.models import Person
from tawthiq.cases.refusals import ConsentWithdrawn
from tawthiq.review.actions import Draft, assign, comment, propose, take
from tawthiq.review.models import Mention, Proposal, Remark
from tawthiq.review.queries import proposal_of, proposals_visible_to, queue
from tawthiq.review.refusals import CannotSee, NothingProposed


@pytest.fixture
def hidden(team: build.Team) -> Proposal:
    """A submitted file that only Amal and Dana may see, on which Amal calls everybody."""
    proposal = submitted(team)
    comment(proposal, "@carmen @dana look", by=team.amal, at=DAY)
    room = open_compartment(CompartmentNames("north", "North", "الشمال"), by=team.samir, at=DAY)
    for one in (team.amal, team.dana):
        admit(one, room, by=team.samir, at=DAY)
    restrict_file(proposal.file, [room], by=team.amal, at=DAY, why="A threat.")
    return proposal


def test_the_door_is_closed_to_others(team: build.Team, hidden: Proposal) -> None:
    assert proposal_of(hidden.file, team.carmen) is None
    assert not proposals_visible_to(team.carmen).exists()
    assert proposals_visible_to(team.dana).exists()


def test_without_the_door_the_database_is_closed_too(team: build.Team, hidden: Proposal) -> None:
    with transaction.atomic(), acting_as(team.carmen):
        rows = [model.objects.count() for model in (Proposal, Remark, Mention)]
    with transaction.atomic(), acting_as(team.dana):
        seen = [model.objects.count() for model in (Proposal, Remark, Mention)]

    assert rows == [0, 0, 0]
    assert seen == [1, 1, 2]


def test_a_queue_holds_only_what_may_be_seen(team: build.Team, hidden: Proposal) -> None:
    with transaction.atomic(), acting_as(team.carmen):
        assert queue(team.carmen, DAY.date()).total == 0
    with transaction.atomic(), acting_as(team.dana):
        assert queue(team.dana, DAY.date()).total == 1


def test_a_guessed_proposal_is_not_there(team: build.Team, hidden: Proposal) -> None:
    with pytest.raises(NothingProposed):
        take(hidden, by=team.carmen, at=DAY)


def test_nobody_is_assigned_to_what_they_may_not_see(team: build.Team, hidden: Proposal) -> None:
    with pytest.raises(CannotSee):
        assign(hidden, team.carmen, by=team.amal, at=DAY)


def test_a_reader_is_assigned_nothing(team: build.Team) -> None:
    with pytest.raises(CannotSee):
        assign(drafted(team), team.basil, by=team.amal, at=DAY)


def test_what_was_proposed_of_a_withdrawn_consent_is_seen_by_nobody(team: build.Team) -> None:
    proposal = submitted(team)
    comment(proposal, "Said of somebody.", by=team.amal, at=DAY)
    person = proposal.person
    assert person is not None
    withdraw_consent(person, by=team.samir, at=DAY, why="The family asked.")

    with transaction.atomic(), acting_as(team.dana):
        rows = [model.objects.count() for model in (Proposal, Remark)]

    assert rows == [0, 0]
    assert proposal_of(person, team.dana) is None
    with pytest.raises(ConsentWithdrawn):
        propose(Person.objects.get(pk=person.pk), Draft(facts=facts()), by=team.amal, at=DAY)
