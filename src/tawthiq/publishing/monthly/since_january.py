"""The toll since January: month by month as known now, beside what each month published."""

from collections.abc import Iterator

from tawthiq.publishing.document import (
    Node,
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
    size_of,
    table,
)
from tawthiq.publishing.material import Material

MEASURES = ("total", "children", "women", "men", "unknown")


def measure_id(stem: str, measure: str) -> str:
    """Return the id of one of the five counts: the total has none of its own."""
    return stem if measure == "total" else f"{stem}.{measure}"


def months(material: Material) -> list[str]:
    """Return the months of the year up to the period, as figures have them."""
    return sorted(material.under("toll.month"))


def blocks(material: Material) -> list[Node]:
    """Return the section on the year so far."""
    return [
        heading(1, "since-january", "heading-since-january", since=month(material.facts.since)),
        paragraph(_year(material)),
        paragraph(_agreement(material)),
        _chart(material),
    ]


def _year(material: Material) -> Node:
    return say(
        "year-to-date",
        since=month(material.facts.since),
        month=month(material.facts.period.code),
        civilians=figure("toll.year_to_date"),
    )


def agreement(material: Material) -> str:
    """Return same, differs, or unknown where a month of the year was never published."""
    published = material.figures["toll.year_to_date.as_published"].value
    if published is None:
        return "unknown"
    return "same" if published == material.value("toll.year_to_date") else "differs"


def _agreement(material: Material) -> Node:
    """Say whether the sum of what was published agrees with what is known now."""
    return say(
        "year-as-published",
        agreement=choice(agreement(material)),
        known=figure("toll.year_to_date"),
        published=figure("toll.year_to_date.as_published"),
    )


def _chart(material: Material) -> Node:
    facts = material.facts
    return chart(
        "months",
        say(
            "chart-months-title",
            direction=choice(material.direction("toll.change", "toll.previous")),
            civilians=figure("toll.civilians"),
            change=size_of("toll.change"),
            month=month(facts.period.code),
            before=month(facts.month_before),
        ),
        say(
            "chart-months-alt",
            since=month(facts.since),
            month=month(facts.period.code),
            civilians=figure("toll.civilians"),
            year=figure("toll.year_to_date"),
        ),
        [
            point(code, month(code), f"toll.month.{code}", emphasis=code == facts.period.code)
            for code in months(material)
        ],
        _table(material),
    )


def _table(material: Material) -> Node:
    return table(
        "toll-by-month",
        say("table-months", since=month(material.facts.since)),
        [
            column("column-month", "start"),
            *(column(f"column-{measure}") for measure in MEASURES),
            column("column-as-published"),
        ],
        list(_rows(material)),
    )


def _rows(material: Material) -> Iterator[Node]:
    for code in months(material):
        stem = f"toll.month.{code}"
        yield row(
            month(code),
            *(cell(measure_id(stem, measure), material) for measure in MEASURES),
            _as_published(code, material),
        )
    yield row(
        say("row-year", since=month(material.facts.since)),
        *(cell(measure_id("toll.year_to_date", measure), material) for measure in MEASURES),
        figure("toll.year_to_date.as_published"),
        role="total",
    )


def _as_published(code: str, material: Material) -> Node:
    """Return what the month's newest edition said; this edition publishes its own month."""
    if code == material.facts.period.code:
        return figure("toll.civilians")
    return cell(f"toll.month.{code}.as_published", material)


def cell(key: str, material: Material) -> Node:
    """Return the figure, or the sign that it was not counted or not published."""
    return figure(key) if material.has(key) else say("not-published")
