"""A finding is made by two: whoever submitted and the reviewer who took it."""

from collections.abc import Callable

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
    sourced,
    submitted,
    taken,
)

from tawthiq.audit.models import Entry
from tawthiq.cases.actions import open_incident
from tawthiq.cases.models import Finding, FindingReason
from tawthiq.domain.attribution import Attribution, Kind, Standard, TooWeak
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.findings import IncidentFacts, Outcome
from tawthiq.domain.workflow import NotYours, Owed, OwnFile, Stage, WrongStage
from tawthiq.review.actions import (
    Draft,
    decide,
    give_back,
    let_go,
    let_stand,
    propose,
    recall,
    reopen,
    submit,
    take,
    withdraw_proposal,
)
from tawthiq.review.models import Proposal
from tawthiq.review.refusals import (
    GroundMissing,
    NoWords,
    ProposalChanged,
    SentenceOwed,
    WrongOutcome,
)

CROWN = Attribution.of(Kind.SOLE, "russia")


def test_the_finding_names_the_submitter_and_the_reviewer(team: build.Team) -> None:
    finding = finding_of(found(team))

    assert (finding.decided_by, finding.reviewed_by) == (team.amal, team.carmen)
    assert isinstance(finding, Finding)
    assert finding.outcome == Outcome.COUNTED


def test_a_formula_says_enough_where_nothing_is_disputed(team: build.Team) -> None:
    reason = FindingReason.objects.get(pk=finding_of(found(team)).reason_digest)

    assert "Independent sources agree." in reason.text
    assert "اتفقت عليه مصادر مستقلة." in reason.text


def test_nobody_decides_about_what_nobody_took(team: build.Team) -> None:
    waiting = submitted(team)

    with pytest.raises(WrongStage):
        decide(waiting, ruling(waiting), by=team.carmen, at=DAY)


def test_a_second_reviewer_does_not_decide_about_what_another_holds(team: build.Team) -> None:
    held = taken(team)

    with pytest.raises(NotYours):
        decide(held, ruling(held), by=team.dana, at=DAY)


def test_who_comes_second_takes_nothing(team: build.Team) -> None:
    waiting = submitted(team)
    take(waiting, by=team.carmen, at=DAY)

    with pytest.raises(WrongStage):
        take(waiting, by=team.dana, at=DAY)


@pytest.mark.parametrize("deed", ["draft", "amend", "submit"])
def test_nobody_reviews_a_file_in_which_they_had_a_hand(team: build.Team, deed: str) -> None:
    person = build.person(team)
    draft = Draft(facts=facts())
    proposal = propose(person, draft, by=team.carmen if deed == "draft" else team.amal, at=DAY)
    if deed == "amend":
        propose(person, Draft(facts=facts(named=False)), by=team.carmen, at=DAY)
        propose(person, Draft(facts=facts(named=True)), by=team.amal, at=DAY)
    submit(proposal, by=team.carmen if deed == "submit" else team.amal, at=DAY)

    with pytest.raises(OwnFile):
        take(proposal, by=team.carmen, at=DAY)


@pytest.mark.parametrize(
    ("changes", "owed"),
    [
        ({"attribution": CROWN}, Owed.PARTY_NAMED),
        ({"certainties": ((Element.DATE, Certainty.CONTESTED),)}, Owed.CONFLICT),
    ],
)
def test_a_sentence_is_owed_where_something_is_at_stake(
    team: build.Team, changes: dict[str, object], owed: Owed
) -> None:
    held = taken(team, facts(**changes))

    with pytest.raises(SentenceOwed) as refused:
        decide(held, ruling(held), by=team.carmen, at=DAY)

    assert refused.value.owed == (owed,)


def test_an_unmet_bar_demands_a_sentence_and_forbids_nothing(team: build.Team) -> None:
    person = build.person(team)
    sourced(person, team, "witness")
    proposal = propose(person, Draft(facts=facts(), ground="eyewitnesses"), by=team.amal, at=DAY)
    submit(proposal, by=team.amal, at=DAY)
    take(proposal, by=team.carmen, at=DAY)

    with pytest.raises(SentenceOwed) as refused:
        decide(proposal, ruling(proposal), by=team.carmen, at=DAY)
    decide(proposal, ruling(proposal, reason="She stood beside him."), by=team.carmen, at=DAY)

    assert refused.value.owed == (Owed.BAR_UNMET,)
    assert again(proposal).stage == Stage.FOUND


def test_a_decision_says_what_it_rests_on(team: build.Team) -> None:
    held = taken(team)

    with pytest.raises(GroundMissing):
        decide(held, ruling(held, ground=""), by=team.carmen, at=DAY)


def test_the_reviewer_may_put_the_facts_right_and_the_trace_says_which(team: build.Team) -> None:
    held = taken(team)

    decide(held, ruling(held, facts=facts(means="shelling")), by=team.carmen, at=DAY)

    assert getattr(finding_of(held), "means") == "shelling"  # noqa: B009 - of either kind
    told = Entry.objects.get(deed="decide_proposal").payload
    assert told["adjusted"] == ["means"]


def test_two_who_save_the_same_revision_both_keep_what_they_wrote(team: build.Team) -> None:
    proposal = drafted(team)
    first = proposal.revision
    propose(proposal.file, Draft(facts=facts(means="mine")), by=team.amal, at=DAY, expected=first)

    with pytest.raises(ProposalChanged) as refused:
        propose(
            proposal.file,
            Draft(facts=facts(means="shelling")),
            by=team.dana,
            at=DAY,
            expected=first,
        )

    assert refused.value.stored.facts["means"] == "mine"


def test_what_is_returned_goes_back_with_reasons_and_comes_again_to_who_returned_it(
    team: build.Team,
) -> None:
    held = taken(team)

    with pytest.raises(NoWords):
        give_back(held, reasons="  ", by=team.carmen, at=DAY)
    returned = give_back(held, reasons="Which hospital?", by=team.carmen, at=DAY)
    assert (returned.stage, returned.assignee) == (Stage.RETURNED, team.amal)
    resubmitted = submit(held, by=team.amal, at=LATER)

    assert (resubmitted.stage, resubmitted.assignee) == (Stage.SUBMITTED, team.carmen)


def test_what_is_found_is_not_amended(team: build.Team) -> None:
    proposal = found(team)

    with pytest.raises(WrongStage):
        propose(proposal.file, Draft(facts=facts(means="mine")), by=team.amal, at=LATER)


def test_a_second_review_supersedes_and_owes_a_sentence(team: build.Team) -> None:
    proposal = found(team)
    opened = reopen(proposal, why="A new witness.", by=team.amal, at=LATER)
    propose(opened.file, Draft(facts=facts(means="mine")), by=team.amal, at=LATER)
    submit(opened, by=team.amal, at=LATER)
    held = take(opened, by=team.carmen, at=LATER)

    with pytest.raises(SentenceOwed) as refused:
        decide(held, ruling(held, ground="seen"), by=team.carmen, at=LATER)
    finding = decide(held, ruling(held, reason="It was a mine."), by=team.carmen, at=LATER)

    assert refused.value.owed == (Owed.SUPERSEDES,)
    assert finding.version == 2


def test_a_finding_stands_while_it_is_reviewed_anew_and_can_be_let_stand(team: build.Team) -> None:
    proposal = found(team)
    before = finding_of(proposal)
    opened = reopen(proposal, why="A doubt.", by=team.dana, at=LATER)
    propose(opened.file, Draft(facts=facts(means="mine")), by=team.dana, at=LATER)

    stands = let_stand(opened, by=team.dana, at=LATER)

    assert stands.stage == Stage.FOUND
    assert finding_of(stands) == before
    assert stands.facts["means"] == "unknown"


def test_two_people_withdraw_a_finding(team: build.Team) -> None:
    opened = reopen(found(team), why="He lives.", by=team.amal, at=LATER)
    propose(opened.file, Draft(facts=facts(), outcome="withdrawn"), by=team.amal, at=LATER)
    submit(opened, by=team.amal, at=LATER)
    held = take(opened, by=team.carmen, at=LATER)

    finding = decide(held, ruling(held, reason="He was seen."), by=team.carmen, at=LATER)

    assert finding.outcome == Outcome.WITHDRAWN
    assert again(held).stage == Stage.WITHDRAWN
    assert reopen(held, why="It was another man.", by=team.amal, at=LATER).stage == Stage.DRAFT


def test_nobody_reviews_their_own_words_through_a_colleague_who_opens_them_anew(
    team: build.Team,
) -> None:
    words = propose(build.person(team), Draft(facts=facts()), by=team.carmen, at=DAY)
    withdrawn = withdraw_proposal(words, why="Later.", by=team.carmen, at=DAY)
    opened = reopen(withdrawn, why="Now.", by=team.amal, at=DAY)
    waiting = submit(opened, by=team.amal, at=DAY)

    assert waiting.hands == sorted([team.amal.pk, team.carmen.pk])
    with pytest.raises(OwnFile):
        take(waiting, by=team.carmen, at=DAY)


def test_a_draft_is_withdrawn_by_one_with_a_reason(team: build.Team) -> None:
    withdrawn = withdraw_proposal(drafted(team), why="Opened twice.", by=team.amal, at=DAY)

    assert withdrawn.stage == Stage.WITHDRAWN
    assert not Finding.objects.exists()


def test_parties_of_a_set_are_not_told_apart_on_too_little(team: build.Team) -> None:
    pair = Attribution.of(Kind.JOINT_UNRESOLVED, "russia", "syrian_regime")
    held = taken(team, facts(attribution=pair))
    decide(held, ruling(held, reason="Aircraft of either."), by=team.carmen, at=DAY)
    opened = reopen(held, why="A flight log.", by=team.amal, at=LATER)
    submit(opened, by=team.amal, at=LATER)
    take(opened, by=team.carmen, at=LATER)
    guess = facts(attribution=Attribution.of(Kind.SOLE, "russia", standard=Standard.POSSIBLE))

    with pytest.raises(TooWeak):
        decide(opened, ruling(opened, facts=guess, reason="Perhaps."), by=team.carmen, at=LATER)

    assert again(opened).stage == Stage.UNDER_REVIEW


def test_the_findings_of_an_incident_go_the_same_way(team: build.Team) -> None:
    incident = open_incident("An invented shelling", "", by=team.amal, at=DAY)
    sourced(incident, team, "witness", "media")
    draft = Draft(facts=IncidentFacts(killed_floor=3), ground="independent_sources")
    proposal = submit(propose(incident, draft, by=team.amal, at=DAY), by=team.amal, at=DAY)
    take(proposal, by=team.carmen, at=DAY)

    finding = decide(proposal, ruling(proposal), by=team.carmen, at=DAY)

    assert finding == again(proposal).incident_finding
    assert finding.outcome == "recorded"


def test_facts_of_another_kind_of_file_are_refused(team: build.Team) -> None:
    with pytest.raises(WrongOutcome):
        propose(build.person(team), Draft(facts=IncidentFacts()), by=team.amal, at=DAY)


def test_an_editor_lets_go_for_a_reviewer_who_is_away(team: build.Team) -> None:
    assert let_go(taken(team), by=team.dana, at=LATER).stage == Stage.SUBMITTED


def test_who_submitted_recalls_before_anybody_reviews(team: build.Team) -> None:
    waiting = submitted(team)

    assert recall(waiting, by=team.amal, at=LATER).stage == Stage.DRAFT


DEEDS: dict[str, Callable[[build.Team, Proposal], object]] = {
    "submit": lambda team, one: submit(one, by=team.amal, at=LATER),
    "recall": lambda team, one: recall(one, by=team.amal, at=LATER),
    "take": lambda team, one: take(one, by=team.carmen, at=LATER),
    "let_go": lambda team, one: let_go(one, by=team.carmen, at=LATER),
    "decide": lambda team, one: decide(one, ruling(one, reason="Seen."), by=team.carmen, at=LATER),
    "give_back": lambda team, one: give_back(one, reasons="Why?", by=team.carmen, at=LATER),
    "reopen": lambda team, one: reopen(one, why="Anew.", by=team.amal, at=LATER),
    "withdraw": lambda team, one: withdraw_proposal(one, why="Twice.", by=team.amal, at=LATER),
    "amend": lambda team, one: propose(
        one.file, Draft(facts=facts(means="mine")), by=team.amal, at=LATER
    ),
}
MADE: dict[Stage, Callable[[build.Team], Proposal]] = {
    Stage.DRAFT: drafted,
    Stage.SUBMITTED: submitted,
    Stage.UNDER_REVIEW: taken,
    Stage.FOUND: found,
    Stage.RETURNED: lambda team: give_back(taken(team), reasons="Where?", by=team.carmen, at=DAY),
    Stage.WITHDRAWN: lambda team: withdraw_proposal(
        drafted(team), why="Twice.", by=team.amal, at=DAY
    ),
}
ALLOWED = {
    Stage.DRAFT: {"submit", "withdraw", "amend"},
    Stage.SUBMITTED: {"recall", "take", "withdraw"},
    Stage.UNDER_REVIEW: {"let_go", "decide", "give_back"},
    Stage.RETURNED: {"submit", "withdraw", "amend"},
    Stage.FOUND: {"reopen"},
    Stage.WITHDRAWN: {"reopen"},
}


@pytest.mark.parametrize("stage", MADE)
@pytest.mark.parametrize("deed", DEEDS)
def test_every_deed_in_every_stage(team: build.Team, stage: Stage, deed: str) -> None:
    proposal = again(MADE[stage](team))

    if deed in ALLOWED[stage]:
        DEEDS[deed](team, proposal)
    else:
        with pytest.raises(WrongStage):
            DEEDS[deed](team, proposal)
        assert again(proposal).stage == stage


def test_without_its_trace_nothing_was_decided(
    team: build.Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = taken(team)
    broken = pytest.raises(RuntimeError)
    monkeypatch.setattr("tawthiq.review.actions.moving.record", _fails)

    with broken:
        decide(held, ruling(held), by=team.carmen, at=DAY)

    assert again(held).stage == Stage.UNDER_REVIEW
    assert not Finding.objects.exists()


def _fails(*_told: object, **_more: object) -> None:
    raise RuntimeError


def test_no_name_stands_in_the_trace(team: build.Team) -> None:
    person = found(team).person
    assert person is not None

    texts = Entry.objects.values_list("text", flat=True)
    assert not any(person.given_ar in text or person.family_ar in text for text in texts)
