"""The preliminary count of a day: one page in both languages, verified like every edition, replaced."""

from datetime import UTC, date, datetime

import pytest
from pypdf import PdfReader
from tests import build
from tests.publishing.editions import syria
from tests.publishing.test_publish import figure, invented_facts, order

from tawthiq.accounts.models import User
from tawthiq.cases.actions import record_finding
from tawthiq.cases.models import Finding
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import Standing
from tawthiq.publishing.actions import publish
from tawthiq.publishing.orders import AlreadyReviewed, Order
from tawthiq.publishing.passages import Passage, Written
from tawthiq.publishing.verification import verify
from tawthiq.releases.queries import reviewed_in_place_of
from tawthiq.workspace.places import Workspace

pytestmark = [pytest.mark.django_db, pytest.mark.slow]
DAY = date(2020, 5, 11)
NIGHT = datetime(2020, 5, 11, 20, tzinfo=UTC)
MORROW = datetime(2020, 5, 12, 9, tzinfo=UTC)


@pytest.fixture
def team(db: None) -> build.Team:
    return build.team()


def released(team: build.Team, **changes: object) -> Finding:
    """Release that an invented man was killed on the day, without examination."""
    on = PartialDate.on(DAY)
    told = invented_facts(event_on=on, died_on=on, **changes)
    decision = build.decision(team, NIGHT, pack=syria().pack, standing=Standing.PRELIMINARY)
    return record_finding(build.person(team, at=NIGHT), told, decision)


def early(workspace: Workspace, **changes: object) -> Order:
    return order(workspace, "2020-05-11", kind="preliminary", **changes)


def test_a_night_under_fire_is_published_in_both_languages_and_verified_to_the_byte(
    workspace: Workspace, team: build.Team, dana: User
) -> None:
    for _ in range(3):
        released(team)

    edition = publish(early(workspace, languages=("en", "ar")), by=dana, at=MORROW)

    folder = workspace.editions / edition.folder
    assert edition.name == "preliminary-2020-05-11.1"
    assert figure(workspace, edition, "preliminary.total") == 3
    assert figure(workspace, edition, "preliminary.reviewed") == 0
    told = (folder / "report.en.html").read_text()
    assert "of whom" in told
    assert "حصيلة أولية" in (folder / "report.ar.html").read_text()
    verdict = verify(folder)
    assert verdict.holds, [str(fault) for fault in verdict.faults]


def test_it_fits_on_one_page(workspace: Workspace, team: build.Team, dana: User) -> None:
    released(team)

    edition = publish(early(workspace, languages=("en", "ar")), by=dana, at=MORROW)

    for lang in ("en", "ar"):
        pdf = PdfReader(workspace.editions / edition.folder / f"report.{lang}.pdf")
        assert len(pdf.pages) == 1


def test_the_reviewed_report_takes_its_place(
    workspace: Workspace, team: build.Team, dana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tawthiq.publishing.pressing._press_language", lambda *_: None)
    released(team)
    first = publish(early(workspace), by=dana, at=MORROW)

    day = publish(order(workspace, "2020-05-11", kind="daily"), by=dana, at=MORROW)

    assert figure(workspace, day, "toll.civilians") == 0
    assert reviewed_in_place_of(first) == day
    told = (workspace.editions / day.folder / "document.json").read_text()
    assert "preliminary-2020-05-11.1" in told
    assert verify(workspace.editions / day.folder, rewrite=False).holds
    released(team)
    with pytest.raises(AlreadyReviewed, match="daily-2020-05-11"):
        publish(early(workspace), by=dana, at=MORROW)


def test_a_second_count_of_the_night_supersedes_the_first(
    workspace: Workspace, team: build.Team, dana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tawthiq.publishing.pressing._press_language", lambda *_: None)
    released(team)
    first = publish(early(workspace), by=dana, at=MORROW)
    released(team)

    words = Written(statements=(Passage("Ambulances are hit.", "تستهدف سيارات الإسعاف."),))
    second = publish(early(workspace, written=words), by=dana, at=MORROW)

    assert second.supersedes == first
    assert figure(workspace, second, "changes.added") == 1
    assert verify(workspace.editions / second.folder, rewrite=False).holds
