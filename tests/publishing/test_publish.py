"""Publish: sealed, counted, entered and traced; superseded and never changed; whole or not at all."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from tests import build
from tests.publishing.editions import syria

from tawthiq.accounts.models import User
from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.models import Entry
from tawthiq.audit.queries import verify_chain
from tawthiq.cases.actions import record_finding, withdraw_person
from tawthiq.cases.models import Finding
from tawthiq.cases.queries import latest_seq
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.chain import Head
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import Outcome, PersonFacts
from tawthiq.domain.periods import parse_period
from tawthiq.domain.refusals import Refusal
from tawthiq.publishing import actions
from tawthiq.publishing.actions import publish
from tawthiq.publishing.orders import EditionLost, LaterKnown, NothingKnown, Order, WrongPeriod
from tawthiq.publishing.verification import verify
from tawthiq.reference.packs import PackFolder
from tawthiq.releases.models import Edition
from tawthiq.workspace.places import Workspace

pytestmark = pytest.mark.django_db
JUNE = datetime(2020, 6, 1, 9, tzinfo=UTC)


@pytest.fixture(autouse=True)
def without_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave pages and pictures out: they have tests of their own, and these are about the deed."""
    monkeypatch.setattr("tawthiq.publishing.pressing._press_language", lambda *_: None)


@pytest.fixture
def team(db: None) -> build.Team:
    return build.team()


def invented_facts(**changed: object) -> PersonFacts:
    told: dict[str, object] = {
        "event_governorate": "SY02",
        "death_governorate": "SY02",
        "origin_governorate": "SY07",
        "attribution": Attribution.of(Kind.SOLE, "russia"),
        "means": "airstrike",
    }
    return build.facts(**(told | changed))


def die(team: build.Team, day: date, **changed: object) -> Finding:
    """Record that an invented man was killed on a day and documented on it."""
    pack: PackFolder = syria()
    told = invented_facts(event_on=PartialDate.on(day), died_on=PartialDate.on(day), **changed)
    at = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    decision = build.decision(team, at, pack=pack.pack)
    return record_finding(build.person(team, at=at), told, decision)


def order(workspace: Workspace, period: str = "2020-05", **changed: object) -> Order:
    given: dict[str, object] = {
        "workspace": workspace,
        "kind": "monthly",
        "period": parse_period(period),
        "rule": syria().rules["monthly"],
        "pack": syria(),
        "seq": latest_seq(),
        "languages": ("en",),
    }
    return Order(**(given | changed))  # type: ignore[arg-type]


def figure(workspace: Workspace, edition: Edition, key: str) -> object:
    path = workspace.editions / edition.folder / "figures.json"
    return next(one["value"] for one in json.loads(path.read_bytes()) if one["id"] == key)


def folders(workspace: Workspace) -> list[str]:
    return sorted(path.name for path in workspace.editions.iterdir())


def test_an_edition_is_entered_traced_and_can_be_counted_again(
    workspace: Workspace, team: build.Team, dana: User
) -> None:
    die(team, date(2020, 5, 3))
    die(team, date(2020, 5, 4))

    edition = publish(order(workspace), by=dana, at=JUNE)

    assert (edition.name, edition.number, edition.seq) == ("monthly-2020-05.1", 1, 2)
    assert figure(workspace, edition, "toll.civilians") == 2
    assert verify(workspace.editions / edition.folder, rewrite=False).holds
    entry = Entry.objects.get(deed="publish")
    assert (entry.subject, entry.actor) == ("monthly-2020-05.1", "dana")


def test_the_receipt_carries_the_head_of_the_trace(
    workspace: Workspace, team: build.Team, dana: User
) -> None:
    die(team, date(2020, 5, 3))

    edition = publish(order(workspace), by=dana, at=JUNE)

    folder = workspace.editions / edition.folder
    receipt = json.loads((folder / "receipt.json").read_bytes())
    head = Head(receipt["trace"]["number"], receipt["trace"]["sha256"])
    assert verify_chain(head).holds
    assert receipt["manifest_sha256"] == edition.manifest_sha256
    assert "receipt.json" not in json.loads((folder / "manifest.json").read_bytes())["files"]


def test_an_unchanged_cut_off_returns_the_edition_there_is(
    workspace: Workspace, team: build.Team, dana: User
) -> None:
    die(team, date(2020, 5, 3))
    first = publish(order(workspace), by=dana, at=JUNE)

    again = publish(order(workspace), by=dana, at=JUNE)

    assert again == first
    assert Edition.objects.count() == 1
    assert Entry.objects.filter(deed="publish").count() == 1


def test_after_new_findings_a_new_edition_supersedes_and_lists_the_differences(
    workspace: Workspace, team: build.Team, dana: User
) -> None:
    gone = die(team, date(2020, 5, 3))
    die(team, date(2020, 5, 4))
    first = publish(order(workspace), by=dana, at=JUNE)
    withdrawal = build.decision(team, JUNE, outcome=Outcome.WITHDRAWN, pack=syria().pack)
    withdraw_person(gone.person, withdrawal)

    second = publish(order(workspace), by=dana, at=JUNE.replace(hour=10))

    assert (second.name, second.supersedes) == ("monthly-2020-05.2", first)
    assert figure(workspace, first, "toll.civilians") == 2
    assert figure(workspace, second, "toll.civilians") == 1
    assert figure(workspace, second, "superseded.toll.civilians") == 2
    assert figure(workspace, second, "changes.withdrawn") == 1
    assert verify(workspace.editions / second.folder, rewrite=False).holds


def test_the_sum_as_published_stands_beside_what_is_known_now(
    workspace: Workspace, team: build.Team, dana: User
) -> None:
    die(team, date(2020, 1, 3))
    gone = die(team, date(2020, 1, 4))
    january = order(workspace, "2020-01")
    publish(january, by=dana, at=datetime(2020, 2, 1, tzinfo=UTC))
    at = datetime(2020, 2, 3, 12, tzinfo=UTC)
    withdraw_person(
        gone.person, build.decision(team, at, outcome=Outcome.WITHDRAWN, pack=syria().pack)
    )
    die(team, date(2020, 2, 5))

    february = publish(order(workspace, "2020-02"), by=dana, at=datetime(2020, 3, 1, tzinfo=UTC))

    assert figure(workspace, february, "toll.year_to_date") == 2
    assert figure(workspace, february, "toll.year_to_date.as_published") == 3
    assert figure(workspace, february, "toll.year_to_date.changes.withdrawn") == 1
    assert verify(workspace.editions / february.folder, rewrite=False).holds


def test_a_day_is_published_too(workspace: Workspace, team: build.Team, dana: User) -> None:
    die(team, date(2020, 5, 11))

    edition = publish(order(workspace, "2020-05-11", kind="daily"), by=dana, at=JUNE)

    assert edition.name == "daily-2020-05-11.1"
    assert figure(workspace, edition, "toll.civilians") == 1
    assert verify(workspace.editions / edition.folder, rewrite=False).holds


@pytest.mark.parametrize("name", ["amal", "basil", "carmen"])
def test_whoever_is_no_editor_publishes_nothing(
    workspace: Workspace, team: build.Team, name: str
) -> None:
    die(team, date(2020, 5, 3))

    with pytest.raises(NotAllowed, match="may not publish"):
        publish(order(workspace), by=User.objects.get(username=name), at=JUNE)

    assert folders(workspace) == []


def test_if_the_trace_fails_nothing_was_published(
    workspace: Workspace, team: build.Team, dana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    die(team, date(2020, 5, 3))

    def fail(*_given: object, **_named: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("tawthiq.releases.actions.record", fail)
    with pytest.raises(RuntimeError):
        publish(order(workspace), by=dana, at=JUNE)

    assert Edition.objects.count() == 0
    assert folders(workspace) == []


def test_an_interrupted_publication_leaves_nothing_half_and_is_run_again(
    workspace: Workspace, team: build.Team, dana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    die(team, date(2020, 5, 3))
    left = workspace.editions / ".monthly-2020-05.1.building" / "sealed"
    left.mkdir(parents=True)
    (left / "findings.parquet").write_bytes(b"half")

    def interrupt(*_given: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(actions, "press", interrupt)
    with pytest.raises(KeyboardInterrupt):
        publish(order(workspace), by=dana, at=JUNE)
    assert folders(workspace) == []
    monkeypatch.undo()
    monkeypatch.setattr("tawthiq.publishing.pressing._press_language", lambda *_: None)

    assert publish(order(workspace), by=dana, at=JUNE).number == 1


def test_a_folder_that_is_on_no_list_gives_way(
    workspace: Workspace, team: build.Team, dana: User
) -> None:
    die(team, date(2020, 5, 3))
    (workspace.editions / "monthly-2020-05.1").mkdir()
    (workspace.editions / "monthly-2020-05.1" / "left.txt").write_text("half")

    edition = publish(order(workspace), by=dana, at=JUNE)

    assert not (workspace.editions / edition.folder / "left.txt").exists()


def test_what_knows_less_supersedes_nothing(
    workspace: Workspace, team: build.Team, dana: User
) -> None:
    die(team, date(2020, 5, 3))
    die(team, date(2020, 5, 4))
    publish(order(workspace), by=dana, at=JUNE)

    with pytest.raises(LaterKnown, match="knows less cannot supersede"):
        publish(order(workspace, seq=1), by=dana, at=JUNE)


def test_an_edition_whose_files_were_changed_is_not_compared_with(
    workspace: Workspace, team: build.Team, dana: User
) -> None:
    die(team, date(2020, 5, 3))
    first = publish(order(workspace), by=dana, at=JUNE)
    path = workspace.editions / first.folder / "figures.json"
    path.write_bytes(path.read_bytes().replace(b'"value": 1', b'"value": 2', 1))
    die(team, date(2020, 6, 2))

    with pytest.raises(EditionLost, match="not the published ones"):
        publish(order(workspace), by=dana, at=datetime(2020, 6, 3, tzinfo=UTC))


def test_an_edition_without_a_finding_is_refused(workspace: Workspace, dana: User) -> None:
    with pytest.raises(NothingKnown):
        publish(order(workspace), by=dana, at=JUNE)


@pytest.mark.parametrize(("kind", "period"), [("monthly", "2020-05-11"), ("daily", "2020-05")])
def test_a_period_of_another_kind_is_refused(workspace: Workspace, kind: str, period: str) -> None:
    with pytest.raises(WrongPeriod, match="give one"):
        order(workspace, period, kind=kind)


def test_a_period_to_come_is_refused(workspace: Workspace, team: build.Team, dana: User) -> None:
    die(team, date(2020, 5, 3))

    with pytest.raises(Refusal, match="2020-07 has not begun"):
        publish(order(workspace, "2020-07"), by=dana, at=JUNE)


def test_another_language_makes_another_edition(
    workspace: Workspace, team: build.Team, dana: User
) -> None:
    die(team, date(2020, 5, 3))
    first = publish(order(workspace), by=dana, at=JUNE)

    both = publish(replace(order(workspace), languages=("ar", "en")), by=dana, at=JUNE)

    assert (both.supersedes, both.language_codes) == (first, ("en", "ar"))


def test_the_key_of_pseudonyms_is_private_and_stays(
    workspace: Workspace, team: build.Team, dana: User
) -> None:
    die(team, date(2020, 5, 3))
    publish(order(workspace), by=dana, at=JUNE)
    key = workspace.keys / "editions"
    made = key.read_bytes()
    die(team, date(2020, 5, 4))

    publish(order(workspace), by=dana, at=JUNE)

    assert key.stat().st_mode & 0o777 == 0o600
    assert key.read_bytes() == made
    assert [path.name for path in Path(workspace.keys).iterdir() if "editions." in path.name] == []
