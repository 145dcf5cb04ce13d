"""Every page of the working files opens, in both languages, and speaks."""

import pytest
from tests import build
from tests.build import Team
from tests.desk.conftest import Desk

from tawthiq.cases.actions import (
    Detention,
    SourceCard,
    Statement,
    add_claim,
    add_source,
    add_spell,
    open_incident,
)

PAGES = (
    "/people/new/", "/people/P-{person:06}/", "/people/P-{person:06}/edit/",
    "/people/P-{person:06}/custody/", "/people/P-{person:06}/custody/{spell}/",
    "/people/P-{person:06}/claims/new/", "/people/P-{person:06}/claims/{claim}/",
    "/people/P-{person:06}/circle/", "/incidents/", "/incidents/new/",
    "/incidents/I-{incident:06}/edit/", "/incidents/I-{incident:06}/unnamed/",
    "/incidents/I-{incident:06}/claims/new/", "/sources/", "/sources/new/",
    "/sources/S-{source:06}/", "/sources/S-{source:06}/edit/", "/sources/S-{source:06}/identity/",
    "/drafts/", "/places/", "/places/?q=khan",
)  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "ar"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_opens(desk: Desk, team: Team, page: str, lang: str) -> None:
    person = build.person(team)
    source = add_source(SourceCard("post"), by=team.amal, at=build.START)
    claim = add_claim(person, source, Statement("place", "NORTH"), by=team.amal, at=build.START)
    spell = add_spell(person, Detention(), by=team.amal, at=build.START)
    incident = open_incident("A fire", "حريق", by=team.amal, at=build.START)
    address = page.format(
        person=person.pk, source=source.pk, claim=claim.pk, spell=spell.pk, incident=incident.pk
    )

    answer = desk(team.amal, lang=lang).get(address)

    assert answer.status_code == 200
    assert f'lang="{lang}"' in answer.content.decode()
