"""Who a source is: kept apart, seen by a right of its own, and every look is a deed."""

import pytest
from tests import build

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.actions import give_identities
from tawthiq.accounts.models import User
from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.queries import newest
from tawthiq.cases.actions import (
    IdentityCard,
    SourceCard,
    add_source,
    keep_identity,
    look_at_identity,
)
from tawthiq.cases.models import Revision, Source, SourceIdentity
from tawthiq.cases.refusals import IdentityKept, NoIdentity, NoSuchFile

pytestmark = pytest.mark.django_db
MAY = build.noon(2020, 5, 3)
CARD = IdentityCard(name_ar="فلانة", contact="000")


@pytest.fixture
def team() -> build.Team:
    return build.team()


@pytest.fixture
def source(team: build.Team) -> Source:
    return add_source(SourceCard("witness-1", "witness"), by=team.amal, at=MAY)


@pytest.fixture
def seer(team: build.Team) -> User:
    return give_identities(team.carmen, by="tests", at=MAY)


def test_a_look_is_in_the_trace_and_in_the_history(
    team: build.Team, source: Source, seer: User
) -> None:
    with acting_as(team.amal):
        keep_identity(source, CARD, by=team.amal, at=MAY)

    with acting_as(seer):
        seen = look_at_identity(source, by=seer, at=MAY, why="To call her back.")

    entry = newest(1)[0]
    assert (seen.name_ar, seen.contact) == ("فلانة", "000")
    assert (entry.deed, entry.subject, entry.actor) == (
        "look_at_identity",
        source.number,
        "carmen",
    )
    told = Revision.objects.get(source=source, deed="look_at_identity")
    assert (told.by, told.why, told.changes) == (seer, "To call her back.", {})


def test_whoever_put_it_down_does_not_see_it_again(team: build.Team, source: Source) -> None:
    with acting_as(team.amal):
        keep_identity(source, CARD, by=team.amal, at=MAY)

        assert not SourceIdentity.objects.exists()
        with pytest.raises(NotAllowed, match="a right of its own"):
            look_at_identity(source, by=team.amal, at=MAY)


def test_only_who_may_see_it_may_change_it(team: build.Team, source: Source, seer: User) -> None:
    with acting_as(team.amal):
        keep_identity(source, CARD, by=team.amal, at=MAY)
        with pytest.raises(IdentityKept):
            keep_identity(source, IdentityCard(name_en="Other"), by=team.amal, at=MAY)

    with acting_as(seer):
        keep_identity(source, IdentityCard(name_en="Other"), by=seer, at=MAY)

    assert SourceIdentity.objects.get().name_en == "Other"
    assert newest(1)[0].payload == {"again": True}


def test_no_entry_and_no_refusal_tells_who_it_is(team: build.Team, source: Source) -> None:
    keep_identity(source, CARD, by=team.amal, at=MAY)

    assert "فلانة" not in newest(1)[0].text + repr(CARD) + str(SourceIdentity.objects.get())
    with pytest.raises(IdentityKept) as met:
        keep_identity(source, CARD, by=team.amal, at=MAY)
    assert "فلانة" not in str(met.value)


def test_there_is_nothing_to_look_at_where_nothing_is_kept(source: Source, seer: User) -> None:
    with pytest.raises(NoIdentity):
        look_at_identity(source, by=seer, at=MAY)


def test_the_right_reaches_no_source_of_another_group(team: build.Team, seer: User) -> None:
    north = build.compartment("north", team.amal)
    card = SourceCard("witness-2", "witness")
    hidden = add_source(card, by=team.amal, at=MAY, compartments=[north])

    for deed in (look_at_identity, keep_identity):
        told = (CARD,) if deed is keep_identity else ()
        with acting_as(seer), pytest.raises(NoSuchFile):
            deed(hidden, *told, by=seer, at=MAY)
