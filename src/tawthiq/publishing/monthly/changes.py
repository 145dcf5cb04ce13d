"""What changed: since the superseded edition, and in the months before, itemised and never hidden."""

from collections.abc import Iterator

from tawthiq.publishing.document import (
    Node,
    bullets,
    column,
    figure,
    heading,
    identifier,
    label_of,
    month,
    paragraph,
    row,
    say,
    struck,
    table,
)
from tawthiq.publishing.material import Material
from tawthiq.publishing.monthly.since_january import agreement

BEFORE = "superseded"
YEAR = "toll.year_to_date.changes"
REASONS = (
    "added",
    "withdrawn",
    "joined",
    "excluded",
    "redated.in",
    "redated.out",
    "reattributed",
    "relocated",
    "recategorised",
)


def blocks(material: Material) -> list[Node]:
    """Return the section on changes."""
    return [
        heading(1, "changes", "heading-changes"),
        *superseding(material),
        *_year_items(material),
        paragraph(say("changes-explained"), role="note"),
    ]


def superseding(material: Material) -> list[Node]:
    """Return what differs from the superseded edition, or that there is none."""
    return _since_superseded(material) if material.facts.supersedes else _first(material)


def before_key(key: str) -> str:
    """Return the id of a superseded edition's value of the figure `key`."""
    return f"{BEFORE}.{key}"


def _first(material: Material) -> list[Node]:
    return [paragraph(say("changes-first", edition=identifier(material.facts.name)))]


def _since_superseded(material: Material) -> list[Node]:
    changed = [key for key in material.superseded if _differs(key, material)]
    lead = say(
        "changes-superseding",
        edition=identifier(material.facts.name),
        former=identifier(material.facts.supersedes),
    )
    if not changed:
        return [paragraph(lead), paragraph(say("changes-none"))]
    return [paragraph(lead), *_items("changes", material), _table(changed, material)]


def _differs(key: str, material: Material) -> bool:
    return material.has(key) and material.figures[key].value != material.superseded[key]


def _table(changed: list[str], material: Material) -> Node:
    return table(
        "changed-figures",
        say("table-changed"),
        [
            column("column-figure", "start"),
            column("column-identifier", "start"),
            column("column-superseded"),
            column("column-now"),
        ],
        [
            row(
                label_of(key),
                identifier(key),
                struck(figure(before_key(key))),
                figure(key),
            )
            for key in changed
        ],
    )


def _items(prefix: str, material: Material) -> Iterator[Node]:
    shown = [
        [say(f"changed-{reason.replace('.', '-')}", people=figure(f"{prefix}.{reason}"))]
        for reason in REASONS
        if material.has(f"{prefix}.{reason}") and material.value(f"{prefix}.{reason}")
    ]
    if shown:
        yield bullets(shown)


def _year_items(material: Material) -> list[Node]:
    """Return what moved in the months published before: moves that cancel out are said as well."""
    items = list(_items(YEAR, material))
    restated = _restated_massacres(material)
    if agreement(material) != "differs" and not items and not restated:
        return []
    year = say(
        "changes-year",
        known=figure("toll.year_to_date"),
        published=figure("toll.year_to_date.as_published"),
    )
    known = agreement(material) != "unknown"
    return [
        heading(2, "changes-year", "heading-changes-year"),
        *([paragraph(year)] if known else []),
        *items,
        *([paragraph(*restated)] if restated else []),
    ]


def _restated_massacres(material: Material) -> list[Node]:
    """Return a sentence for each month whose massacres are not those that it published."""
    said = list[Node]()
    for code in material.under("massacres.month"):
        now, then = f"massacres.month.{code}", f"massacres.month.{code}.as_published"
        if material.has(then) and material.value(now) != material.value(then):
            said.append(
                say(
                    "changed-massacres",
                    month=month(code),
                    published=figure(then),
                    known=figure(now),
                )
            )
    return said
