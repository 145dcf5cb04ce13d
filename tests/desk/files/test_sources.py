"""Sources: what they are, apart from who they are; every look is a deed."""

from tests import build
from tests.build import Team
from tests.desk.conftest import Desk
from tests.desk.files.sending import posted

from tawthiq.accounts.actions import give_identities
from tawthiq.audit.models import Entry
from tawthiq.cases.actions import IdentityCard, SourceCard, add_source, keep_identity
from tawthiq.cases.models import Source


def test_a_key_is_made_of_the_title(desk: Desk, team: Team) -> None:
    for _ in range(2):
        posted(desk(team.amal), "/sources/new/", title="The post of 3 May", kind="media")
    posted(desk(team.amal), "/sources/new/", title="منشور", kind="media")

    keys = list(Source.objects.order_by("pk").values_list("key", flat=True))
    assert keys == ["the-post-of-3-may", "the-post-of-3-may-2", "media"]


def test_a_key_is_one_plain_word_and_taken_once(desk: Desk, team: Team) -> None:
    add_source(SourceCard("post"), by=team.amal, at=build.START)

    for key in ("two words", "مفتاح", "post"):
        answer = posted(desk(team.amal), "/sources/new/", title="x", key=key)
        assert answer.status_code == 422
    assert Source.objects.count() == 1


def test_who_a_source_is_shows_only_to_whoever_has_the_right_and_looks(
    desk: Desk, team: Team
) -> None:
    source = add_source(SourceCard("post"), by=team.amal, at=build.START)
    keep_identity(source, IdentityCard(name_en="Nobody Invented"), by=team.amal, at=build.START)
    give_identities(team.carmen, by=team.samir, at=build.START)
    address = f"/sources/{source.number}/identity/"

    shown = desk(team.carmen).get(address)
    looked = desk(team.carmen).post(address, {"look": "1", "why": "To call"})
    refused = desk(team.dana).post(address, {"look": "1"})

    assert b"Nobody Invented" not in shown.content
    assert b"Nobody Invented" in looked.content
    assert refused.status_code == 422
    assert b"Nobody Invented" not in refused.content
    assert Entry.objects.filter(deed="look_at_identity").count() == 1


def test_whoever_records_puts_down_who_a_source_is_and_does_not_see_it(
    desk: Desk, team: Team
) -> None:
    source = add_source(SourceCard("post"), by=team.amal, at=build.START)
    address = f"/sources/{source.number}/identity/"

    kept = desk(team.amal).post(address, {"keep": "1", "name_en": "Nobody Invented"})
    again = desk(team.amal).post(address, {"keep": "1", "name_en": "Somebody Else"})

    assert kept.status_code == 302
    assert again.status_code == 422
    assert b"Nobody Invented" not in desk(team.amal).get(address).content
