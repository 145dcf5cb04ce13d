"""The living desk: what a visitor finds on the tables in June 2020, and that the months before stay."""

from collections import Counter
from datetime import date

import pytest

from tawthiq.accounts.models import User
from tawthiq.accounts.queries import user_named
from tawthiq.cases.models import Claim, Finding, IncidentFinding, Person
from tawthiq.cases.queries import latest_finding, visible_to
from tawthiq.demonstration.living.findings import Found
from tawthiq.demonstration.living.june import SEEN, TODAY
from tawthiq.demonstration.living.loading import Desk, is_living, set_desk
from tawthiq.demonstration.living.staff import PASSWORD, ROLES
from tawthiq.demonstration.months import FOUNDED
from tawthiq.domain.fate import Custody
from tawthiq.reference.actions import load_pack
from tawthiq.reference.queries import current_pack
from tawthiq.review.models import Proposal
from tawthiq.search.models import SavedSearch

pytestmark = [pytest.mark.django_db, pytest.mark.slow]


@pytest.fixture
def desk() -> Desk:
    load_pack("syria", by="tests", at=FOUNDED)
    return set_desk(current_pack().pack)


@pytest.fixture
def found(desk: Desk) -> Found:
    return desk.found


def test_everybody_of_the_staff_works_here(found: Found) -> None:
    assert dict(User.objects.values_list("username", "role")) == ROLES
    assert is_living()


def test_nothing_of_june_was_documented_before_june(found: Found) -> None:
    days = Finding.objects.values_list("documented_on", flat=True)

    assert min(day for day in days if day) == date(2020, 6, 1)


def test_the_strike_saw_more_dead_than_have_files(found: Found) -> None:
    told = IncidentFinding.objects.get(incident=found.incident)
    dead = Finding.objects.filter(incident=found.incident)

    assert told.killed_floor == SEEN == dead.count() + 1
    assert dead.filter(named=False).count() == 2


def test_two_of_three_sources_quote_the_same_post(found: Found) -> None:
    told = Claim.objects.filter(person=found.dead[0], element="death")

    assert told.count() == 3
    assert {claim.obtained_from.key if claim.obtained_from else "" for claim in told} == {
        "",
        "post-june-3",
    }


def test_an_attribution_leaves_a_trail_of_three_findings(found: Found) -> None:
    kinds = Finding.objects.filter(person=found.trail).order_by("version")

    assert [one.attribution for one in kinds] == ["unknown", "one_of", "sole"]


def test_the_detained_man_was_held_twice_and_stays_disappeared(found: Found) -> None:
    last = latest_finding(found.held)

    assert [one.custody for one in found.held.spells.order_by("pk")] == ["released", "disappeared"]
    assert last is not None
    assert last.fate_custody == Custody.DISAPPEARED


def test_the_file_of_custody_is_shown_to_its_group_alone(found: Found) -> None:
    seen = {
        name: visible_to(user_named(name)).filter(pk=found.held.pk).exists()
        for name in ("amal", "rami", "carmen", "hala")
    }

    assert seen == {"amal": True, "rami": False, "carmen": True, "hala": False}


def test_work_lies_open_at_every_stage(desk: Desk) -> None:
    stages = Counter(Proposal.objects.values_list("stage", flat=True))

    assert stages == {"draft": 3, "submitted": 3, "under_review": 2, "returned": 2}


def test_a_file_is_past_its_day_and_one_is_a_tombstone(desk: Desk) -> None:
    late = Proposal.objects.filter(stage="submitted", due_on__lt=TODAY)
    gone = Person.objects.exclude(consent_withdrawn_at=None)

    assert late.count() == 1
    assert [one.name_folded for one in gone] == [""]


def test_everybody_comes_in_with_the_password_that_is_printed(desk: Desk) -> None:
    assert all(user.check_password(PASSWORD) for user in User.objects.all())


def test_the_reader_keeps_a_search_that_finds_the_strike(desk: Desk) -> None:
    [kept] = SavedSearch.objects.all()

    assert (kept.user.username, kept.seen) == ("basil", 5)
