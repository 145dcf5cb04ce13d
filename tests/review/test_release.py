"""Under bombardment: what was submitted goes out as preliminary, and is reviewed later."""

import pytest
from tests import build
from tests.review.proposing import (
    DAY,
    LATER,
    again,
    drafted,
    facts,
    finding_of,
    found,
    ruling,
    submitted,
    taken,
)

from tawthiq.accounts.refusals import NotAllowed
from tawthiq.cases.models import Finding
from tawthiq.cases.queries import latest_finding
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.findings import Standing
from tawthiq.domain.workflow import OwnFile, Stage
from tawthiq.review.actions import decide, propose, release_preliminary, submit, take
from tawthiq.review.drafts import Draft
from tawthiq.review.queries import to_release
from tawthiq.review.refusals import NotToRelease


def test_what_was_submitted_goes_out_and_still_waits_for_its_review(team: build.Team) -> None:
    waiting = submitted(team)

    [finding] = release_preliminary([waiting], by=team.carmen, at=DAY)

    assert (finding.standing, finding.documented_on) == (Standing.PRELIMINARY, None)
    assert again(waiting).stage == Stage.SUBMITTED
    assert not to_release(team.carmen).exists()


def test_the_review_supersedes_it_and_owes_no_sentence_for_that(team: build.Team) -> None:
    waiting = submitted(team)
    release_preliminary([waiting], by=team.carmen, at=DAY)
    held = take(waiting, by=team.carmen, at=LATER)

    decide(held, ruling(held), by=team.carmen, at=LATER)

    finding = finding_of(held)
    assert isinstance(finding, Finding)
    assert (finding.standing, finding.version) == (Standing.REVIEWED, 2)
    assert finding.documented_on is not None


def test_nobody_releases_what_they_submitted(team: build.Team) -> None:
    proposal = propose(build.person(team), Draft(facts=facts()), by=team.carmen, at=DAY)
    submit(proposal, by=team.carmen, at=DAY)

    with pytest.raises(OwnFile):
        release_preliminary([proposal], by=team.carmen, at=DAY)


def test_a_recorder_releases_nothing(team: build.Team) -> None:
    with pytest.raises(NotAllowed):
        release_preliminary([submitted(team)], by=team.amal, at=DAY)


def test_all_go_out_or_none(team: build.Team) -> None:
    first, second = submitted(team), drafted(team)

    with pytest.raises(NotToRelease):
        release_preliminary([first, second], by=team.carmen, at=DAY)

    assert not Finding.objects.exists()
    assert again(first).released_at is None


def test_what_was_examined_is_not_released(team: build.Team) -> None:
    with pytest.raises(NotToRelease):
        release_preliminary([found(team)], by=team.carmen, at=DAY)


def test_what_was_released_is_not_released_again(team: build.Team) -> None:
    held = taken(team)
    release_preliminary([held], by=team.dana, at=DAY)

    with pytest.raises(NotToRelease):
        release_preliminary([held], by=team.dana, at=DAY)


def test_a_party_may_be_named_in_what_is_released(team: build.Team) -> None:
    named = facts(attribution=Attribution.of(Kind.SOLE, "russia"))
    waiting = submitted(team, named)

    release_preliminary([waiting], by=team.carmen, at=DAY)

    latest = latest_finding(waiting.file)  # type: ignore[arg-type]
    assert latest is not None
    assert latest.parties == ["russia"]
