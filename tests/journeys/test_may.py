"""From the invented record to a published May: what a newcomer sees after `make demo`."""

import html
import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pypdf
import pytest
from tests.ground import Terminal

from tawthiq.demonstration.loading import load_record
from tawthiq.demonstration.plan import make_plan
from tawthiq.reference.actions import load_pack
from tawthiq.reference.queries import current_pack
from tawthiq.workspace.places import Workspace

pytestmark = [pytest.mark.django_db, pytest.mark.journey, pytest.mark.slow]

MAY = {
    "toll.civilians": 125,
    "toll.children": 26,
    "toll.women": 6,
    "toll.men": 93,
    "toll.unknown": 0,
    "toll.previous": 78,
    "toll.change": 47,
    "toll.year_to_date": 910,
    "toll.by_party.syrian_regime": 10,
    "toll.by_party.syrian_regime.women": 2,
    "toll.by_party.russia": 1,
    "toll.by_party.isis": 0,
    "toll.by_party.extremist_islamist": 3,
    "toll.by_party.extremist_islamist.of.hts": 3,
    "toll.by_party.armed_opposition": 7,
    "toll.by_party.armed_opposition.children": 2,
    "toll.by_party.sdf": 7,
    "toll.by_party.us_coalition": 0,
    "toll.by_party.other": 97,
    "toll.other.mines": 4,
    "toll.other.mines.children": 1,
    "toll.other.gunfire": 29,
    "toll.other.gunfire.children": 4,
    "toll.other.bombings": 55,
    "toll.other.bombings.children": 15,
    "toll.other.bombings.women": 3,
    "toll.other.unknown_persons": 9,
    "toll.other.unknown_persons.children": 2,
    "torture.deaths": 8,
    "torture.in_toll": 8,
    "torture.by_party.syrian_regime": 7,
    "torture.by_party.sdf": 1,
    "torture.year_to_date": 57,
    "torture.share_of_year": 14,
    "groups.media": 0,
    "groups.medical": 0,
    "groups.civil_defense": 0,
    "groups.relief": 0,
    "massacres.count": 1,
    "massacres.year_to_date": 28,
}
SAID = {  # page, PDF
    "en": ("125 civilians", "26 children", "6 women", "47 more", "910", "44 civilians"),
    "ar": ("125 مدنيا", "26 طفلا", "6 سيدات", "910", "8 أشخاص"),
}


def words_of(page: Path) -> str:
    body = re.sub(r"<(style|svg)\b.*?</\1>|<[^>]+>", "", page.read_text("utf-8"), flags=re.DOTALL)
    return " ".join(html.unescape(body).split())


def without_marks(text: str) -> str:
    """Leave out direction marks and vowel signs, which a PDF's text may or may not carry."""
    return re.sub("[\u200e\u200f\u2066-\u2069\u064b-\u0652]", "", text)


def numbers_of(pdf: Path) -> set[str]:
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(pdf).pages)
    return set(re.findall(r"\d+", text))


def test_may_comes_out_as_it_was_published(workspace: Workspace, terminal: Terminal) -> None:
    load_pack("syria", by="terminal", at=datetime(2019, 12, 31, tzinfo=UTC))
    load_record(make_plan(), current_pack().pack, progress=lambda _: None)

    told = terminal("publish", "monthly", "2020-05", "--by", "dana")
    assert told.code == 0, told.err
    edition = Path(told.out.strip())

    figures = {
        one["id"]: one["value"] for one in json.loads((edition / "figures.json").read_text())
    }
    assert {name: figures.get(name) for name in MAY} == MAY
    assert figures["toll.by_death.change"] < 0 < figures["toll.change"]
    assert figures["toll.died_in_period"] + figures["toll.died_earlier"] == 125
    governorates = [
        value
        for name, value in figures.items()
        if re.fullmatch(r"toll\.by_governorate\.(SY\d\d|outside|unknown)", name)
    ]
    assert sum(governorates) == 125

    for lang, phrases in SAID.items():
        page = without_marks(words_of(edition / f"report.{lang}.html"))
        assert [phrase for phrase in phrases if phrase not in page] == []
        assert {"125", "26", "6", "47", "910", "57", "14"} <= numbers_of(
            edition / f"report.{lang}.pdf"
        )

    verified = terminal("verify", edition)
    assert verified.code == 0, verified.out + verified.err
