"""By governorate: where people were killed, where they came from, and the rate by origin only."""

from collections.abc import Iterator

from tawthiq.publishing.document import (
    Node,
    chart,
    choice,
    column,
    day,
    figure,
    heading,
    month,
    paragraph,
    point,
    row,
    say,
    table,
    term,
)
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly.since_january import cell

KILLED = "toll.by_governorate"
ORIGIN = "toll.by_origin"
RATE = "rate.by_origin"
NOWHERE = frozenset({"unknown", "outside"})


def blocks(material: Material) -> list[Node]:
    """Return the section on places."""
    made = [
        heading(1, "by-governorate", "heading-by-governorate"),
        paragraph(say("governorates-lead")),
        paragraph(ranking(material)),
        _table(material),
    ]
    if material.facts.synthetic:
        made.insert(2, paragraph(say("governorates-invented"), role="note"))
    if any(material.under(RATE)):
        made += [
            heading(2, "rate-by-origin", "heading-rate"),
            paragraph(say("rate-explained", year=day(material.pack.registered_in)), role="note"),
            _rate_map(material),
        ]
    return made


def ranking(material: Material) -> Node:
    """Return which governorates had the most, as far as the numbers set them apart."""
    counts = sorted(
        (
            (material.value(f"{KILLED}.{code}"), code)
            for code in material.under(KILLED)
            if code not in NOWHERE
        ),
        key=lambda pair: (-pair[0], pair[1]),
    )
    (most, first), (next_most, second), (third, _) = [*counts, (0.0, ""), (0.0, "")][:3]
    if most in {0, next_most}:
        return say("governorates-even", most=figure(f"{KILLED}.{first}"))
    leading = {"first": term("governorate", first), "most": figure(f"{KILLED}.{first}")}
    if next_most == 0:
        return say("governorates-first", **leading)
    return say(
        "governorates-ranked",
        runner_up=choice("one" if next_most > third else "several"),
        second=term("governorate", second),
        next=figure(f"{KILLED}.{second}"),
        **leading,
    )


def killed_map(material: Material) -> Node:
    """Return the map of page one: counts by the place where people were killed, with its table."""
    period = month(material.facts.period.code)
    return chart(
        "governorates",
        say("map-killed-title", month=period),
        say("map-killed-alt", month=period, civilians=figure("toll.civilians")),
        _points(KILLED, material),
        table(
            "killed-by-governorate",
            say("table-killed", month=period),
            [column("column-governorate", "start"), column("column-killed-here")],
            [
                row(term("governorate", code), figure(f"{KILLED}.{code}"))
                for code in material.under(KILLED)
                if material.value(f"{KILLED}.{code}")
            ],
        ),
    )


def _rate_map(material: Material) -> Node:
    period = month(material.facts.period.code)
    return chart(
        "governorates",
        say("map-rate-title", month=period, year=day(material.pack.registered_in)),
        say("map-rate-alt", month=period),
        _points(RATE, material),
        table(
            "rate-by-origin",
            say("table-rate", month=period),
            [
                column("column-governorate", "start"),
                column("column-from-here"),
                column("column-rate"),
            ],
            [
                row(
                    term("governorate", code),
                    figure(f"{ORIGIN}.{code}"),
                    cell(f"{RATE}.{code}", material),
                )
                for code in material.under(ORIGIN)
                if material.value(f"{ORIGIN}.{code}")
            ],
        ),
    )


def _points(prefix: str, material: Material) -> list[Node]:
    return [
        point(code, term("governorate", code), f"{prefix}.{code}")
        for code in material.under(prefix)
    ]


def _table(material: Material) -> Node:
    return table(
        "toll-by-governorate",
        say("table-governorates", month=month(material.facts.period.code)),
        [
            column("column-governorate", "start"),
            column("column-killed-here"),
            column("column-children"),
            column("column-women"),
            column("column-from-here"),
        ],
        list(_rows(material)),
    )


def _rows(material: Material) -> Iterator[Node]:
    for code in material.under(KILLED):
        stem = f"{KILLED}.{code}"
        yield row(
            term("governorate", code),
            figure(stem),
            cell(f"{stem}.children", material),
            cell(f"{stem}.women", material),
            cell(f"{ORIGIN}.{code}", material),
        )
    yield row(
        say("row-total"),
        figure("toll.civilians"),
        figure("toll.children"),
        figure("toll.women"),
        figure("toll.civilians"),
        role="total",
    )
