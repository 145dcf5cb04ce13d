"""The daily digest carries file numbers and counts, never a name."""

import pytest
from django.core import mail
from tests import build
from tests.review.proposing import DAY, submitted

from tawthiq.accounts.actions import choose_language
from tawthiq.accounts.models import User
from tawthiq.audit.models import Entry
from tawthiq.review.actions.digests import digest_for, send_digests


@pytest.fixture
def carmen(team: build.Team) -> User:
    User.objects.filter(pk=team.carmen.pk).update(email="carmen@example.org")
    return User.objects.get(pk=team.carmen.pk)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_it_holds_numbers_and_no_name(team: build.Team, carmen: User, lang: str) -> None:
    waiting = submitted(team)
    choose_language(carmen, lang)

    digest = digest_for(carmen, DAY)

    assert digest is not None
    assert waiting.number in digest.body
    assert waiting.person is not None
    for name in (waiting.person.given_ar, waiting.person.family_ar):
        assert name not in digest.body + digest.subject


def test_nothing_is_sent_where_nothing_waits(team: build.Team, carmen: User) -> None:
    assert digest_for(carmen, DAY) is None
    assert send_digests(DAY) == 0


def test_it_goes_to_those_who_have_an_address_and_to_nobody_else(
    team: build.Team, carmen: User
) -> None:
    submitted(team)

    assert send_digests(DAY) == 1

    [letter] = mail.outbox
    assert letter.to == ["carmen@example.org"]
    assert Entry.objects.get(deed="send_digests").payload == {"letters": 1}


def test_a_long_queue_is_counted_and_not_listed_whole(
    team: build.Team, carmen: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tawthiq.review.actions.digests.NAMED", 1)
    submitted(team)
    submitted(team)

    digest = digest_for(carmen, DAY)

    assert digest is not None
    assert digest.body.count("P-") == 1
