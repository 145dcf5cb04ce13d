"""Two people save one file: the second sees both versions, chooses, and nothing of either is lost."""

from tests import build
from tests.build import Team
from tests.desk.conftest import Desk
from tests.desk.files.sending import as_shown

from tawthiq.cases.actions import (
    NameParts,
    PersonFile,
    SourceCard,
    add_source,
    amend_person,
    amend_source,
)
from tawthiq.cases.models import Person
from tawthiq.domain.certainty import Reliability


def test_the_second_saver_sees_both_versions_and_chooses(desk: Desk, team: Team) -> None:
    person = build.person(team, "فلان")
    address = f"/people/{person.number}/edit/"
    client = desk(team.amal)
    typed = as_shown(client, address, family_ar="الخطيب", occupation="Fisher", notes="Mine")
    theirs = PersonFile(ar=NameParts(given="علان", family="الحداد"), occupation="Baker")
    amend_person(person, theirs, by=team.carmen, at=build.noon(2020, 5, 2))

    clash = client.post(address, dict(typed.lists()))

    assert clash.status_code == 409
    page = clash.content.decode()
    assert all(word in page for word in ("الخطيب", "الحداد", "Fisher", "Baker", "carmen"))
    assert Person.objects.get().family_ar == "الحداد"
    fields = {one.name: one for one in clash.context["fields"]}
    assert (fields["family_ar"].both, fields["family_ar"].was) == (True, "المثالي")
    assert fields["given_ar"].chosen == "theirs"  # only Carmen changed it
    assert fields["notes"].chosen == "mine"  # only Amal did

    picks = {"pick-family_ar": "theirs", "pick-occupation": "mine"}
    picks |= {"pick-given_ar": "theirs", "pick-notes": "mine"}
    sent = (
        dict(typed.lists()) | picks | {"merging": "1", "expected": str(clash.context["expected"])}
    )
    done = client.post(address, sent)

    kept = Person.objects.get()
    assert done.status_code == 302
    assert (kept.given_ar, kept.family_ar) == ("علان", "الحداد")
    assert (kept.occupation, kept.notes) == ("Fisher", "Mine")


def test_a_third_saver_in_between_is_seen_too(desk: Desk, team: Team) -> None:
    person = build.person(team)
    address = f"/people/{person.number}/edit/"
    client = desk(team.amal)
    typed = dict(as_shown(client, address, occupation="Fisher").lists())
    amend_person(person, PersonFile(occupation="Baker"), by=team.carmen, at=build.noon(2020, 5, 2))
    clash = client.post(address, typed)
    amend_person(person, PersonFile(occupation="Smith"), by=team.dana, at=build.noon(2020, 5, 3))

    again = client.post(
        address, typed | {"merging": "1", "expected": str(clash.context["expected"])}
    )

    assert again.status_code == 409
    assert "Smith" in again.content.decode()


def test_whoever_saves_alone_sees_no_versions(desk: Desk, team: Team) -> None:
    person = build.person(team)
    address = f"/people/{person.number}/edit/"
    client = desk(team.amal, lang="ar")

    done = client.post(address, dict(as_shown(client, address, occupation="Fisher").lists()))

    assert done.status_code == 302
    assert Person.objects.get().occupation == "Fisher"


def test_sources_are_compared_in_words(desk: Desk, team: Team) -> None:
    source = add_source(SourceCard("post", "media", title="A post"), by=team.amal, at=build.START)
    address = f"/sources/{source.number}/edit/"
    client = desk(team.amal, lang="ar")
    typed = dict(as_shown(client, address, reliability="B").lists())
    card = SourceCard("post", "video", Reliability.C, "A post")
    amend_source(source, card, by=team.carmen, at=build.noon(2020, 5, 2))

    clash = client.post(address, typed)

    assert clash.status_code == 409
    assert "موثوق إلى حد ما" in clash.content.decode()
