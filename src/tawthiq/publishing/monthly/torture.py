"""Deaths due to torture, inside the toll and never beside it; and special groups with their zeros."""

from collections.abc import Iterator
from itertools import takewhile

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
    percent,
    point,
    row,
    say,
    table,
    term,
)
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly.parties import other_words, row_words

BY_MONTH = "torture.month"
BY_PARTY = "torture.by_party"
CERTAINTIES = ("confirmed", "likely", "possible", "contested", "unknown")


def blocks(material: Material) -> list[Node]:
    """Return the section on torture and the one on special groups."""
    return [
        heading(1, "torture", "heading-torture"),
        paragraph(torture_lead(material)),
        *_in_the_year(material),
        *_certainties(material),
        *_parties(material),
        *_disappeared(material),
        _chart(material),
        heading(1, "groups", "heading-groups"),
        paragraph(say("groups-explained"), role="note"),
        bullets(_groups(material)),
    ]


def torture_lead(material: Material) -> Node:
    """Return how many died due to torture and how many of them are inside the toll."""
    deaths, inside = material.value("torture.deaths"), material.value("torture.in_toll")
    return say(
        "torture-lead",
        inside=choice("all" if deaths == inside else "none" if inside == 0 else "some"),
        people=figure("torture.deaths"),
        in_toll=figure("torture.in_toll"),
        month=month(material.facts.period.code),
    )


def _disappeared(material: Material) -> list[Node]:
    """Return how many of the dead are still classified as forcibly disappeared, zero included."""
    key = "toll.still_disappeared"
    return [paragraph(say("still-disappeared", people=figure(key)))] if material.has(key) else []


def _in_the_year(material: Material) -> list[Node]:
    """Return how the month stands in the year; nothing where the year knows of no such death."""
    if material.value("torture.year_to_date") == 0:
        return []
    return [paragraph(_year(material), *_against_former_months(material))]


def _year(material: Material) -> Node:
    return say(
        "torture-year",
        since=month(material.facts.since),
        people=figure("torture.year_to_date"),
        share=percent("torture.share_of_year"),
    )


def _against_former_months(material: Material) -> Iterator[Node]:
    """Yield how the month stands among the months before it, only as far as it is true.

    `lowest` or `highest` over the whole year; else since the last month that was as low or as high,
    when at least two months lie between; else nothing.
    """
    months = sorted(material.under(BY_MONTH))[:-1]
    if not months:
        return
    now = material.value("torture.deaths")
    values = [material.value(f"{BY_MONTH}.{code}") for code in months]
    for word, passed in (
        ("lowest", [value > now for value in values]),
        ("highest", [value < now for value in values]),
    ):
        run = len(list(takewhile(bool, reversed(passed))))
        if run == len(months):
            yield say("torture-extreme", word=choice(word), since=month(material.facts.since))
        elif run >= 2:
            last = months[-run - 1]
            yield say(
                "torture-since",
                word=choice(word),
                last=month(last),
                then=figure(f"{BY_MONTH}.{last}"),
            )


def _certainties(material: Material) -> list[Node]:
    shown = [
        [
            say(
                "torture-certainty",
                certainty=choice(name),
                people=figure(f"torture.certainty.{name}"),
            )
        ]
        for name in CERTAINTIES
        if material.has(f"torture.certainty.{name}") and material.value(f"torture.certainty.{name}")
    ]
    return [paragraph(say("torture-certainties")), bullets(shown)] if shown else []


def _parties(material: Material) -> list[Node]:
    shown = list(_by_party(material))
    return [paragraph(say("torture-parties")), bullets(shown)] if shown else []


def _by_party(material: Material) -> Iterator[list[Node]]:
    for key in material.under(BY_PARTY):
        if material.value(f"{BY_PARTY}.{key}"):
            yield [
                say(
                    "torture-party",
                    party=_party_words(key, material),
                    people=figure(f"{BY_PARTY}.{key}"),
                )
            ]


def _party_words(key: str, material: Material) -> Node:
    known = material.rule.top_row(key) is not None or "+" in key
    return row_words(key, material) if known else other_words(key, material)


def _chart(material: Material) -> Node:
    codes = sorted(material.under(BY_MONTH))
    facts = material.facts
    since = month(facts.since)
    return chart(
        "months",
        say(
            "chart-torture-title",
            people=figure("torture.deaths"),
            year=figure("torture.year_to_date"),
            month=month(facts.period.code),
            since=since,
        ),
        say("chart-torture-alt", since=since, month=month(facts.period.code)),
        [
            point(code, month(code), f"{BY_MONTH}.{code}", emphasis=code == facts.period.code)
            for code in codes
        ],
        table(
            "torture-by-month",
            say("table-torture", since=since),
            [
                column("column-month", "start"),
                column("column-torture"),
            ],
            [
                *(row(month(code), figure(f"{BY_MONTH}.{code}")) for code in codes),
                row(
                    say("row-year", since=month(material.facts.since)),
                    figure("torture.year_to_date"),
                    role="total",
                ),
            ],
        ),
    )


def _groups(material: Material) -> Iterator[list[Node]]:
    for code in material.rule.groups:
        key = f"groups.{code}"
        if material.has(key):
            none = choice("none" if material.value(key) == 0 else "some")
            yield [
                say(
                    "group-row",
                    group=term("group", code),
                    none=none,
                    people=figure(key),
                    month=month(material.facts.period.code),
                )
            ]
