"""By party, and other parties: a row for each, zeros included, and a sentence only where there is a row."""

from collections.abc import Iterator

from tawthiq.domain.rows import joint_words
from tawthiq.publishing.document import (
    Node,
    bullets,
    chart,
    choice,
    column,
    figure,
    heading,
    month,
    paragraph,
    point,
    row,
    say,
    table,
    term,
    words,
)
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly.since_january import MEASURES, cell, measure_id

PARTY = "toll.by_party"
OTHER = "toll.other"
YEAR = "toll.year_to_date"


def blocks(material: Material) -> list[Node]:
    """Return the two sections on who did it."""
    period = month(material.facts.period.code)
    others = [
        heading(2, "other-parties", "heading-other-parties"),
        paragraph(say("other-explained"), role="note"),
        *_other_sentences(material),
        _other_table(material),
    ]
    return [
        heading(1, "by-party", "heading-by-party"),
        paragraph(say("by-party-lead", civilians=figure("toll.civilians"), month=period)),
        _chart(material),
        bullets(_sentences(material)),
        *others,
    ]


def _sentences(material: Material) -> Iterator[list[Node]]:
    """Yield what each row says, and the most that is possible where others may share in it."""
    for key in material.under(PARTY):
        said = [sentence(PARTY, key, material)]
        if material.has(f"{PARTY}.{key}.max"):
            said.append(say("party-max", most=figure(f"{PARTY}.{key}.max")))
        yield said


def _other_sentences(material: Material) -> list[Node]:
    shown = [[sentence(OTHER, key, material)] for key in shown_rows(OTHER, material)]
    return [bullets(shown)] if shown else []


def row_words(key: str, material: Material) -> Node:
    """Return the words of a top row: the rule's, or its pattern for a joint set it does not list."""
    listed = material.rule.top_row(key)
    if listed is not None:
        return words(listed.en, listed.ar)
    return words(*joint_words(key, material.rule, material.pack))


def other_words(key: str, material: Material) -> Node:
    listed = material.rule.other_row(key)
    return words(listed.en, listed.ar) if listed is not None else term("party", key)


def sentence(prefix: str, key: str, material: Material) -> Node:
    """Return what one row says in words, the zero said as such."""
    stem = f"{prefix}.{key}"
    name = row_words(key, material) if prefix == PARTY else other_words(key, material)
    none = choice("none" if material.value(stem) == 0 else "some")
    return say(
        "party-row" if prefix == PARTY else "other-row",
        party=name,
        none=none,
        civilians=figure(stem),
        children=figure(f"{stem}.children"),
        women=figure(f"{stem}.women"),
    )


def shown_rows(prefix: str, material: Material) -> list[str]:
    """Return the keys of the rows that are not zero."""
    return [key for key in material.under(prefix) if material.value(f"{prefix}.{key}")]


def _columns(first: str) -> list[Node]:
    return [column(first, "start"), *(column(f"column-{measure}") for measure in MEASURES)]


def _cells(stem: str, material: Material) -> list[Node]:
    return [cell(measure_id(stem, measure), material) for measure in MEASURES]


def _chart(material: Material) -> Node:
    period = month(material.facts.period.code)
    return chart(
        "bars",
        say(
            "chart-parties-title",
            other=figure(f"{PARTY}.other"),
            civilians=figure("toll.civilians"),
        ),
        say("chart-parties-alt", civilians=figure("toll.civilians"), month=period),
        [point(key, row_words(key, material), f"{PARTY}.{key}") for key in material.under(PARTY)],
        table(
            "toll-by-party",
            say("table-parties", month=period),
            _columns("column-party"),
            list(_rows(PARTY, material)),
        ),
    )


def year_table(material: Material) -> Node:
    """Return the table of the year to date, row by row as that of the month."""
    return table(
        "year-to-date-by-party",
        say("table-parties-year", since=month(material.facts.since)),
        _columns("column-party"),
        list(_rows(f"{YEAR}.by_party", material)),
    )


def _rows(prefix: str, material: Material) -> Iterator[Node]:
    for key in material.under(prefix):
        stem = f"{prefix}.{key}"
        yield row(row_words(key, material), *_cells(stem, material))
        for below in material.under(f"{stem}.of"):
            yield row(term("party", below), *_cells(f"{stem}.of.{below}", material), level=1)
    if prefix == PARTY:
        total = [cell(_whole(measure), material) for measure in MEASURES]
    else:
        total = _cells(YEAR, material)
    yield row(say("row-total"), *total, role="total")


def _whole(measure: str) -> str:
    return "toll.civilians" if measure == "total" else f"toll.{measure}"


def _other_table(material: Material) -> Node:
    rows = [
        row(other_words(key, material), *_cells(f"{OTHER}.{key}", material))
        for key in material.under(OTHER)
    ]
    total = row(say("row-other-total"), *_cells(f"{PARTY}.other", material), role="total")
    return table(
        "toll-other-parties",
        say("table-other", month=month(material.facts.period.code)),
        _columns("column-circumstance"),
        [*rows, total],
    )
