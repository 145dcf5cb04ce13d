"""Taking the words of a reason away leaves findings and trace whole (counting.md 1)."""

import pytest
from tests import build

from tawthiq.accounts.refusals import NotAllowed
from tawthiq.audit.queries import verify_chain
from tawthiq.cases.actions import restrict_reason
from tawthiq.cases.models import FindingReason
from tawthiq.cases.queries import prove_findings
from tawthiq.cases.refusals import ReasonGone

pytestmark = pytest.mark.django_db
MAY, JUNE = build.noon(2020, 5, 3), build.noon(2020, 6, 9)


def test_words_and_salt_go_and_the_digest_stays() -> None:
    team = build.team()
    found = build.counted(team, at=MAY)

    restrict_reason(found.reason_digest, by=team.samir, at=JUNE)

    kept = FindingReason.objects.get(digest=found.reason_digest)
    assert (kept.text, kept.salt, kept.restricted_at) == ("", "", JUNE)
    assert verify_chain().holds
    assert not prove_findings().trouble


def test_words_are_taken_away_once() -> None:
    team = build.team()
    found = build.counted(team, at=MAY)
    restrict_reason(found.reason_digest, by=team.samir, at=JUNE)

    with pytest.raises(ReasonGone):
        restrict_reason(found.reason_digest, by=team.samir, at=JUNE)


def test_only_a_steward_takes_words_away() -> None:
    team = build.team()
    found = build.counted(team, at=MAY)

    with pytest.raises(NotAllowed):
        restrict_reason(found.reason_digest, by=team.dana, at=JUNE)
