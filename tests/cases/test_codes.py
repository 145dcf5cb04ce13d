"""The codes of a finding are those of the pack in force."""

import pytest
from tests import build

from tawthiq.cases.actions import record_finding
from tawthiq.cases.refusals import UnknownCode
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.reference.actions import load_pack
from tawthiq.reference.packs import read_pack
from tawthiq.reference.queries import NoPack

pytestmark = pytest.mark.django_db
MAY = build.noon(2020, 5, 3)


def test_a_decision_that_names_no_pack_is_taken_under_the_one_in_force() -> None:
    team = build.team()
    load_pack("syria", by="tests", at=build.START)
    told = build.facts(
        event_governorate="SY02",
        death_governorate="SY02",
        origin_governorate="SY07",
        attribution=Attribution.of(Kind.SOLE, "russia"),
    )

    found = record_finding(build.person(team), told, build.decision(team, MAY, pack=None))

    assert found.pack == read_pack("syria").pack.version


def test_a_code_of_another_country_is_refused_with_those_there_are() -> None:
    team = build.team()
    load_pack("syria", by="tests", at=build.START)

    with pytest.raises(UnknownCode, match="SY02"):
        record_finding(build.person(team), build.facts(), build.decision(team, MAY, pack=None))


def test_without_a_pack_nothing_is_decided() -> None:
    team = build.team()

    with pytest.raises(NoPack):
        record_finding(build.person(team), build.facts(), build.decision(team, MAY, pack=None))
