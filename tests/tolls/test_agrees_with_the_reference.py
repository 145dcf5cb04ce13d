"""The engine counts what the plain-Python counter counts, on records nobody chose."""

from datetime import date
from pathlib import Path
from random import Random

import pytest
from tests.tolls.writing import PLAIN_PERSON, Writing, completed

from tawthiq.cases.columns import person_columns
from tawthiq.domain.ages import AgeGroup, Sex
from tawthiq.domain.attribution import Attribution, Kind
from tawthiq.domain.causes import Cause, Component
from tawthiq.domain.certainty import Certainty
from tawthiq.domain.counting import Reference, Tally
from tawthiq.domain.counting import count as reference_count
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import Outcome, PersonFacts, Standing
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period, parse_period
from tawthiq.domain.rules import CountingRule
from tawthiq.domain.status import CivilianStatus
from tawthiq.domain.versions import Version, as_known
from tawthiq.tolls.columns import FINDINGS
from tawthiq.tolls.counting import count
from tawthiq.tolls.figures import monthly_figures
from tawthiq.tolls.massacres import massacres
from tawthiq.tolls.questions import Question
from tawthiq.tolls.record import Record
from tawthiq.tolls.split import Split

pytestmark = pytest.mark.slow
MAY = parse_period("2020-05")
PARTIES = {Kind.SOLE: (1, 1), Kind.UNKNOWN: (0, 0), Kind.CONTESTED: (0, 3)}


def some_day(chance: Random) -> PartialDate:
    kind = chance.randrange(6)
    if kind == 0:
        return PartialDate()
    if kind == 1:
        return PartialDate.of_year(2020)
    if kind == 2:
        return PartialDate.of_month(2020, chance.randint(4, 6))
    if kind == 3:
        return PartialDate("../2020-05-20", None, date(2020, 5, 20))
    return PartialDate.on(date(2020, chance.randint(4, 6), chance.randint(1, 30)))


def somebody(chance: Random, pack: Pack) -> PersonFacts:
    """Invent the facts of a person; most are civilians, so that the toll is not empty."""
    kind = chance.choice(list(Kind))
    parties = chance.sample(
        [party.code for party in pack.parties], chance.randint(*PARTIES.get(kind, (2, 3)))
    )

    def place() -> str:
        return chance.choice([one.code for one in pack.governorates])

    return PersonFacts(
        sex=chance.choice(list(Sex)),
        age_group=chance.choice(list(AgeGroup)),
        status=chance.choice([*[CivilianStatus.CIVILIAN] * 5, *CivilianStatus]),
        event_governorate=place(),
        died_on=some_day(chance),
        death_governorate=place(),
        in_custody=chance.random() < 0.3,
        holding_governorate=place(),
        origin_governorate=place(),
        attribution=Attribution.of(kind, *parties),
        causes=chance.choice(
            [
                (),
                (Component(Cause.TORTURE, chance.choice(list(Certainty))),),
                (Component(Cause.ATTACK),),
            ]
        ),
        means=chance.choice([term.code for term in pack.means]),
        groups=tuple(
            sorted(chance.sample([term.code for term in pack.groups], chance.randrange(3)))
        ),
        incident=chance.choice([None, chance.randint(1, 25)]),
    )


def recorded(chance: Random, pack: Pack, writing: Writing) -> list[Version]:
    """Write a record of people, some corrected, withdrawn or joined; return it as versions."""
    versions: list[Version] = []
    latest: dict[int, Version] = {}
    for seq in range(1, 601):
        person = chance.randint(1, 450)
        before = latest.get(person)
        one = Version(
            seq,
            person,
            before.version + 1 if before else 1,
            somebody(chance, pack),
            chance.choice([None, date(2020, 4, 30), date(2020, 5, chance.randint(1, 31))]),
            chance.choice(list(Standing)),
            chance.choice([*[Outcome.COUNTED] * 6, *Outcome]),
        )
        versions.append(one)
        latest[person] = one
        writing.findings.append(row_of_version(one, before))
    return versions


def row_of_version(one: Version, before: Version | None) -> dict[str, object]:
    row = {
        **person_columns(one.facts),
        "seq": one.seq,
        "person_id": one.person,
        "version": one.version,
        "supersedes_id": before.seq if before else None,
        "documented_on": one.documented_on,
        "standing": one.standing.value,
        "outcome": one.outcome.value,
        "killed_governorate": one.facts.killed_governorate,
    }
    return completed(PLAIN_PERSON | row, FINDINGS)


def split(tally: Tally) -> Split:
    return Split(tally.total, tally.children, tally.women, tally.men, tally.unknown)


@pytest.fixture(params=range(4), ids=lambda seed: f"record {seed}")
def both(
    request: pytest.FixtureRequest, writing: Writing, pack: Pack, tmp_path: Path
) -> tuple[Record, tuple[Version, ...]]:
    """A record in the engine, most of it frozen, and the same as versions."""
    versions = recorded(Random(request.param), pack, writing)
    files = writing.freeze(tmp_path, 500)
    cut_off = 580
    return Record.open(files, writing.delta(500), cut_off), as_known(versions, cut_off)


@pytest.mark.parametrize(
    "period", [MAY, parse_period("2020"), parse_period("2020-04-15/2020-05-20")]
)
@pytest.mark.parametrize("name", ["monthly", "register"])
def test_every_split_agrees(
    both: tuple[Record, tuple[Version, ...]],
    request: pytest.FixtureRequest,
    pack: Pack,
    name: str,
    period: Period,
) -> None:
    record, known = both
    rule: CountingRule = request.getfixturevalue(name)

    truth = reference_count(known, rule, pack, period)

    assert truth.total.total > 0
    for by, rows in (
        ("party", truth.rows),
        ("governorate", truth.governorates),
        ("rule-row", {f"other.{key}": row for key, row in truth.others.items()} | truth.rows),
        ("group", truth.groups),
    ):
        toll = count(record, Question.asked(period, by), rule, pack)
        found = {row.key: row.split for row in toll.rows if row.split.total}
        assert toll.split == split(truth.total)
        wanted = {key: split(row) for key, row in rows.items()}
        if by == "rule-row":
            wanted.pop("other", None)
        if by == "group":
            found.pop("none", None)
        assert found == wanted


def test_massacres_agree(
    both: tuple[Record, tuple[Version, ...]], pack: Pack, monthly: CountingRule
) -> None:
    record, known = both

    found = {
        one.incident
        for one in massacres(record, monthly)
        if MAY.first <= one.reached_on <= MAY.last
    }

    assert found == reference_count(known, monthly, pack, MAY).massacres


def test_the_figures_of_a_month_agree(
    both: tuple[Record, tuple[Version, ...]], pack: Pack, monthly: CountingRule
) -> None:
    record, known = both
    truth = reference_count(known, monthly, pack, MAY)

    figures = {one.id: one.value for one in monthly_figures(record, None, monthly, pack, MAY, ())}

    assert {name: figures[name] for name in wanted_of(truth)} == wanted_of(truth)


def wanted_of(truth: Reference) -> dict[str, int]:
    wanted = {
        "toll.civilians": truth.total.total,
        "toll.children": truth.total.children,
        "toll.women": truth.total.women,
        "toll.men": truth.total.men,
        "toll.unknown": truth.total.unknown,
        "toll.status_unknown": truth.status_unknown,
        "toll.died_in_period": truth.died_in_period,
        "toll.died_earlier": truth.died_earlier,
        "torture.deaths": truth.torture_deaths,
        "torture.in_toll": truth.torture_in_toll,
        "massacres.count": len(truth.massacres),
    }
    wanted |= {f"toll.by_party.{key}": row.total for key, row in truth.rows.items()}
    wanted |= {
        f"toll.by_party.{top}.of.{sub}": row.total for (top, sub), row in truth.below.items()
    }
    wanted |= {f"toll.other.{key}": row.total for key, row in truth.others.items()}
    wanted |= {f"toll.by_governorate.{key}": row.total for key, row in truth.governorates.items()}
    return wanted | {f"torture.by_party.{key}": n for key, n in truth.torture_by_row.items()}
