"""Preparing a month: words with counted figures, two different signatures, and no change after them."""

import json

import pytest
from django.db import IntegrityError, transaction
from tests import build
from tests.publishing.editions import syria
from tests.publishing.preparing import JUNE, market, month, signed, words_about
from tests.publishing.test_publish import die, folders

from tawthiq.accounts.actions import add_user
from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.models import Entry
from tawthiq.cases.actions import record_incident_finding
from tawthiq.cases.models import Incident
from tawthiq.domain.findings import IncidentFacts
from tawthiq.domain.passages import UnreadableReference
from tawthiq.publishing.actions import publish
from tawthiq.publishing.at_press import publish_signed
from tawthiq.publishing.digits import UncountedDigit
from tawthiq.publishing.models import Passage as Row
from tawthiq.publishing.models import Preparation
from tawthiq.publishing.passages import Passage, UncountedReference
from tawthiq.publishing.preparing import (
    Wanted,
    fix_cut_off,
    lift_signatures,
    prepare,
    send_to_press,
    sign,
    withdraw_passage,
    write_passage,
)
from tawthiq.publishing.previews import forget_previews, preview
from tawthiq.publishing.queries import bare_order, digest_of, left_out, order_of
from tawthiq.publishing.refusals import (
    AtThePress,
    IncidentNotTold,
    NeedsAnEditor,
    NotSigned,
    SeenOtherwise,
    SignedAlready,
    WordsOfAnIncidentLeftOut,
)
from tawthiq.publishing.verification import verify
from tawthiq.releases.models import Edition
from tawthiq.workspace.places import Workspace

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
STATEMENT = Passage("Those who did it must answer for it.", "لا بد من محاسبة من فعل ذلك.")


@pytest.fixture(autouse=True)
def without_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tawthiq.publishing.pressing._press_language", lambda *_: None)
    forget_previews()


@pytest.fixture
def team(workspace: Workspace) -> build.Team:
    return build.team()


def again(preparation: Preparation) -> Preparation:
    return Preparation.objects.get(pk=preparation.pk)


def test_a_month_is_begun_once_and_traced(team: build.Team) -> None:
    made = month(team)

    same = prepare(Wanted("monthly", "2020-05"), by=team.dana, at=JUNE)

    assert same == made
    assert (made.state, made.language_codes, made.rule) == ("prepared", ("en", "ar"), "monthly")
    assert Entry.objects.get(deed="prepare_edition").subject == "monthly-2020-05"


@pytest.mark.parametrize("name", ["amal", "basil"])
def test_whoever_is_no_reviewer_prepares_nothing(team: build.Team, name: str) -> None:
    with pytest.raises(NotAllowed):
        prepare(Wanted("monthly", "2020-05"), by=getattr(team, name), at=JUNE)


def test_words_carry_figures_and_never_the_number_of_a_file(
    workspace: Workspace, team: build.Team
) -> None:
    made = signed(team)

    send_to_press(made, by=team.dana, at=JUNE)
    publish_signed(made.pk, at=JUNE)

    edition = Edition.objects.get()
    folder = workspace.editions / edition.folder
    told = (folder / "document.json").read_text()
    assert '"figure": "incident.1.at_least"' in told
    assert "I-0" not in told
    assert "at the market." in told
    assert "I-0" not in (folder / "sealed" / "written.json").read_text()
    assert verify(folder, rewrite=False).holds
    assert again(made).edition == edition


def test_an_edition_whose_words_were_changed_does_not_hold(
    workspace: Workspace, team: build.Team
) -> None:
    made = signed(team)
    edition = publish(order_of(made), by=team.dana, at=JUNE)
    path = workspace.editions / edition.folder / "sealed" / "written.json"

    path.write_text(path.read_text().replace("at the market", "at the school"))

    faults = [fault.file for fault in verify(path.parents[1], rewrite=False).faults]
    assert "sealed/written.json" in faults
    assert "document.json" in faults


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("Five of 7 were children", UncountedDigit),
        ("Five of ٧ were children", UncountedDigit),
        ("At least {toll.nobody} were killed", UncountedReference),
        ("At least {incident.I-999999.killed} were killed", UncountedReference),
        ("At least {seven} were killed", UnreadableReference),
        ("A brace } alone", UnreadableReference),
    ],
)
def test_a_number_that_nobody_counted_is_refused(
    team: build.Team, words: str, refusal: type[Exception]
) -> None:
    made = month(team)

    with pytest.raises(refusal):
        write_passage(made, Passage(words, "كلمات"), by=team.carmen, at=JUNE)

    assert not Row.objects.exists()


def test_words_about_an_incident_that_is_not_told_are_refused(team: build.Team) -> None:
    made = month(team)

    with pytest.raises(IncidentNotTold):
        write_passage(made, STATEMENT, "I-999999", by=team.carmen, at=JUNE)


def test_words_are_replaced_and_kept(team: build.Team) -> None:
    made = month(team)
    incident = Incident.objects.get().pk
    number = f"I-{incident:06d}"

    first = write_passage(made, words_about(incident), number, by=team.carmen, at=JUNE)
    second = write_passage(made, STATEMENT, number, by=team.dana, at=JUNE)

    assert Row.objects.get(withdrawn_at__isnull=False) == first
    assert order_of(again(made)).written.incidents[1] == STATEMENT
    assert Entry.objects.filter(deed="write_passage").count() == 2
    assert "answer" not in Entry.objects.last().text  # type: ignore[union-attr]
    withdraw_passage(made, second.pk, by=team.dana, at=JUNE)
    assert not order_of(again(made)).written


def test_two_different_people_sign_and_one_is_an_editor(team: build.Team) -> None:
    made = month(team)
    digest = digest_of(made)
    sign(made, digest, by=team.carmen, at=JUNE)

    with pytest.raises(SignedAlready):
        sign(made, digest, by=team.carmen, at=JUNE)
    other = add_user("omar", "reviewer", by="tests", at=JUNE)
    with pytest.raises(NeedsAnEditor):
        sign(made, digest, by=other, at=JUNE)

    assert sign(made, digest, by=team.dana, at=JUNE).state == "signed"


@pytest.mark.parametrize("name", ["amal", "basil"])
def test_whoever_is_no_reviewer_signs_nothing(team: build.Team, name: str) -> None:
    made = month(team)

    with pytest.raises(NotAllowed):
        sign(made, digest_of(made), by=getattr(team, name), at=JUNE)


def test_the_database_refuses_one_person_twice(team: build.Team) -> None:
    made = signed(team)

    with pytest.raises(IntegrityError, match="two_different_people"), transaction.atomic():
        Preparation.objects.filter(pk=made.pk).update(second_signer=made.first_signer)


def test_what_was_not_seen_is_not_signed(team: build.Team) -> None:
    made = month(team)
    seen = digest_of(made)
    write_passage(made, STATEMENT, by=team.carmen, at=JUNE)

    with pytest.raises(SeenOtherwise):
        sign(made, seen, by=team.dana, at=JUNE)


def test_a_change_lifts_the_signatures(team: build.Team) -> None:
    made = signed(team)

    write_passage(made, STATEMENT, by=team.carmen, at=JUNE)

    lifted = again(made)
    assert (lifted.state, lifted.first_signer, lifted.second_signer) == ("prepared", None, None)
    with pytest.raises(NotSigned):
        send_to_press(lifted, by=team.dana, at=JUNE)


def test_a_new_cut_off_takes_in_new_findings_and_lifts_the_signatures(team: build.Team) -> None:
    made = signed(team)
    die(team, JUNE.date().replace(month=5, day=31))
    assert preview(bare_order(made)).figures["toll.civilians"].value == 7

    fixed = fix_cut_off(made, by=team.carmen, at=JUNE)

    assert fixed.state == "prepared"
    assert preview(bare_order(fixed)).figures["toll.civilians"].value == 8


def test_signatures_are_taken_back(team: build.Team) -> None:
    made = signed(team)

    assert lift_signatures(made, by=team.carmen, at=JUNE).state == "prepared"


def test_words_about_an_incident_that_fell_out_are_not_lost_in_silence(team: build.Team) -> None:
    made = month(team, dead=3)
    incident = Incident.objects.get()
    number = f"I-{incident.pk:06d}"
    write_passage(made, words_about(incident.pk), number, by=team.carmen, at=JUNE)
    decision = build.decision(team, JUNE, pack=syria().pack)
    record_incident_finding(incident, IncidentFacts(notable=False), decision)

    fixed = fix_cut_off(made, by=team.carmen, at=JUNE)

    assert [one.incident_id for one in left_out(fixed, preview(bare_order(fixed)))] == [incident.pk]
    with pytest.raises(WordsOfAnIncidentLeftOut):
        sign(fixed, digest_of(fixed), by=team.dana, at=JUNE)


def test_a_reviewer_sends_nothing_to_the_press(team: build.Team) -> None:
    made = signed(team)

    with pytest.raises(NotAllowed):
        send_to_press(made, by=team.carmen, at=JUNE)


def test_at_the_press_nothing_is_changed(team: build.Team) -> None:
    made = send_to_press(signed(team), by=team.dana, at=JUNE)

    with pytest.raises(AtThePress):
        write_passage(made, STATEMENT, by=team.carmen, at=JUNE)
    with pytest.raises(IntegrityError, match="at the press"), transaction.atomic():
        Row.objects.update(withdrawn_at=JUNE)


def test_an_edition_that_came_between_stops_the_press(
    workspace: Workspace, team: build.Team
) -> None:
    made = send_to_press(signed(team), by=team.dana, at=JUNE)
    publish(bare_order(made), by=team.dana, at=JUNE)

    publish_signed(made.pk, at=JUNE)

    failed = again(made)
    assert failed.state == "failed"
    assert "not what was signed" in failed.trouble
    assert folders(workspace) == ["monthly-2020-05.1"]
    assert Entry.objects.get(deed="fail_at_press").payload == {"why": "SignedOtherwise"}


def test_what_breaks_at_the_press_is_said_and_can_be_sent_again(
    team: build.Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = send_to_press(signed(team), by=team.dana, at=JUNE)

    def fail(*_given: object) -> None:
        raise RuntimeError("with a name in it")

    with monkeypatch.context() as broken:
        broken.setattr("tawthiq.publishing.actions.press", fail)
        with pytest.raises(RuntimeError):
            publish_signed(made.pk, at=JUNE)
    assert again(made).state == "failed"
    assert "RuntimeError" in again(made).trouble
    assert "name" not in again(made).trouble

    send_to_press(again(made), by=team.dana, at=JUNE)
    publish_signed(made.pk, at=JUNE)

    assert again(made).state == "published"
    assert Edition.objects.count() == 1


def test_published_twice_it_is_published_once(team: build.Team) -> None:
    made = send_to_press(signed(team), by=team.dana, at=JUNE)

    publish_signed(made.pk, at=JUNE)
    publish_signed(made.pk, at=JUNE)

    assert Edition.objects.count() == 1
    with pytest.raises(IntegrityError, match="not changed any more"), transaction.atomic():
        Preparation.objects.update(step="counting")


def test_a_press_that_dies_again_and_again_is_given_up(team: build.Team) -> None:
    made = send_to_press(signed(team), by=team.dana, at=JUNE)

    publish_signed(made.pk, at=JUNE, attempts=4)

    assert "interrupted 4 times" in again(made).trouble


def test_what_would_be_published_is_what_was_previewed(
    workspace: Workspace, team: build.Team
) -> None:
    made = send_to_press(signed(team), by=team.dana, at=JUNE)
    seen = {key: one.value for key, one in preview(bare_order(made)).figures.items()}

    publish_signed(made.pk, at=JUNE)

    path = workspace.editions / "monthly-2020-05.1" / "figures.json"
    assert {one["id"]: one["value"] for one in json.loads(path.read_bytes())} == seen


def test_a_market_is_told_of_with_its_number(team: build.Team) -> None:
    made = month(team)
    market(team)

    counted = preview(bare_order(fix_cut_off(made, by=team.carmen, at=JUNE)))

    assert sorted(counted.ordinals.values()) == [1, 2]
