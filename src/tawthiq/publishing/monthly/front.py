"""Page one: the count, the comparison by both dates, the map, and what is not known."""

from collections.abc import Iterator

from tawthiq.publishing.document import (
    Node,
    bullets,
    choice,
    day,
    figure,
    heading,
    key_figures,
    month,
    page_break,
    paragraph,
    say,
    size_of,
    words,
)
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly.places import killed_map

UNKNOWNS = (
    ("toll.unknown", "unknown-age-or-sex"),
    ("toll.by_governorate.unknown", "unknown-governorate"),
    ("toll.by_party.other", "unknown-party"),
    ("toll.status_unknown", "unknown-status"),
    ("toll.unnamed", "unknown-names"),
    ("toll.adopted", "adopted-beside"),
)


def blocks(material: Material) -> list[Node]:
    """Return the first page."""
    return [
        *_demonstration(material),
        heading(1, "at-a-glance", "heading-at-a-glance"),
        key_figures(_key_figures(material)),
        paragraph(lead(material), role="lead"),
        *comparison(material),
        killed_map(material),
        heading(2, "not-known", "heading-not-known"),
        bullets(unknowns(material, zeros=False)),
        page_break(),
    ]


def lead(material: Material) -> Node:
    """Return the sentence of the month: how many were documented, and the children and women."""
    facts = material.facts
    return say(
        "toll-lead",
        organisation=words(facts.organisation_en, facts.organisation_ar),
        month=month(facts.period.code),
        civilians=figure("toll.civilians"),
        children=figure("toll.children"),
        women=figure("toll.women"),
        since=month(facts.since),
        year=figure("toll.year_to_date"),
    )


def comparison(material: Material) -> Iterator[Node]:
    """Yield the comparison by date documented, by date of death, and a word where they part ways."""
    facts = material.facts
    common = {"before": month(facts.month_before), "month": month(facts.period.code)}
    by_documented = material.direction("toll.change", "toll.previous")
    by_died = material.direction("toll.by_death.change", "toll.by_death.previous")
    documented = say(
        "compared-by-documented",
        direction=choice(by_documented),
        change=size_of("toll.change"),
        previous=figure("toll.previous"),
        **common,
    )
    died = say(
        "compared-by-died",
        direction=choice(by_died),
        now=figure("toll.by_death"),
        previous=figure("toll.by_death.previous"),
        change=size_of("toll.by_death.change"),
        as_known=day(facts.as_known[:10]),
        **common,
    )
    yield paragraph(documented, *when_they_died(material))
    yield paragraph(died)
    if by_documented != by_died and "first" not in {by_documented, by_died}:
        yield paragraph(say("directions-differ"), role="note")


def when_they_died(material: Material) -> Iterator[Node]:
    """Yield how many of those documented died in the month, before it, or on a date not known."""
    if material.value("toll.civilians") == 0:
        return
    yield say(
        "when-they-died",
        month=month(material.facts.period.code),
        within=figure("toll.died_in_period"),
        earlier=figure("toll.died_earlier"),
    )
    if material.value("toll.died_undetermined"):
        yield say("died-undetermined", people=figure("toll.died_undetermined"))


def _demonstration(material: Material) -> list[Node]:
    if not material.facts.synthetic:
        return []
    return [paragraph(say("demonstration"), role="statement")]


def _key_figures(material: Material) -> Iterator[tuple[Node, Node]]:
    since = month(material.facts.since)
    yield figure("toll.civilians"), say("key-civilians")
    yield figure("toll.children"), say("key-children")
    yield figure("toll.women"), say("key-women")
    yield figure("torture.deaths"), say("key-torture")
    yield figure("massacres.count"), say("key-massacres", massacres=figure("massacres.count"))
    yield figure("toll.year_to_date"), say("key-year", since=since)


def unknowns(material: Material, *, zeros: bool) -> Iterator[list[Node]]:
    """Yield what is not known, as numbers; page one leaves out zeros, which the limits say."""
    for key, message in UNKNOWNS:
        if material.has(key) and (zeros or material.value(key)):
            yield [say(message, people=figure(key))]
    yield [say("unknown-undocumented")]
