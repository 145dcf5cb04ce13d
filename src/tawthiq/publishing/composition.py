"""An edition without its pictures: figures, document and tables, counted from the sealed part alone.

`publish` composes to write the edition and `verify` composes to compare with what was written: there
is no second way to a figure.
"""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from functools import cached_property

from tawthiq.domain.figures import Figure
from tawthiq.domain.rules import CountingRule
from tawthiq.publishing.cases import notable_cases
from tawthiq.publishing.daily import daily_document
from tawthiq.publishing.document import Node
from tawthiq.publishing.material import EditionFacts, Material
from tawthiq.publishing.monthly import monthly_document
from tawthiq.publishing.monthly.changes import before_key
from tawthiq.publishing.preliminary import preliminary_document
from tawthiq.publishing.resolution import resolve
from tawthiq.publishing.sealed import Sealed, json_bytes
from tawthiq.publishing.tables import chart_sheets, table_sheets
from tawthiq.tolls.figures import daily_figures, monthly_figures, preliminary_figures
from tawthiq.tolls.massacres import NotableIncident, notable_incidents
from tawthiq.tolls.record import Record

Figures = dict[str, Figure]
DOCUMENTS: Mapping[str, Callable[[Material], Node]] = {
    "monthly": monthly_document,
    "daily": daily_document,
    "preliminary": preliminary_document,
}
LANGUAGES = ("en", "ar")


@dataclass(frozen=True)
class Composition:
    """What an edition says, before it is set: everything here follows from the sealed part."""

    facts: EditionFacts
    material: Material
    document: Node

    @property
    def figures(self) -> Mapping[str, Figure]:
        return self.material.figures

    @cached_property
    def resolved(self) -> dict[str, Node]:
        """The document in each language, guarded against digits that nobody counted."""
        return {
            lang: resolve(self.document, self.figures, lang, self.material.pack)
            for lang in LANGUAGES
        }

    def files(self) -> dict[str, bytes]:
        """Return figures, document, tables and the values of charts, by path in the edition."""
        return {
            "figures.json": json_bytes([as_json(one) for one in self.figures.values()]),
            "document.json": json_bytes(self.document),
            **table_sheets(self.resolved),
            **chart_sheets(self.resolved),
        }


def as_json(figure: Figure) -> dict[str, object]:
    """Return a figure as `figures.json` has it."""
    return {
        "id": figure.id,
        "value": figure.value,
        "label_en": figure.label_en,
        "label_ar": figure.label_ar,
        "query": figure.query,
    }


def compose(sealed: Sealed, facts: EditionFacts) -> Composition:
    """Count every figure of the edition from its sealed part and build its document."""
    with ExitStack() as stack:
        record = sealed.record(stack)
        figures = _counted(sealed, facts, stack)
        material = Material(
            facts=facts,
            figures=figures,
            rule=sealed.rule,
            pack=sealed.pack,
            incidents=_incidents(record, sealed, facts),
            cases=notable_cases(record, sealed.rule, facts),
            superseded=dict(sealed.superseded.figures) if sealed.superseded else {},
            written=sealed.written,
        )
    return Composition(facts, material, DOCUMENTS[facts.kind](material))


def _incidents(record: Record, sealed: Sealed, facts: EditionFacts) -> tuple[NotableIncident, ...]:
    """Return what the edition tells of; a preliminary count tells of no incident."""
    if facts.kind == "preliminary":
        return ()
    return notable_incidents(record, sealed.rule, sealed.pack, facts.period)


def _counted(sealed: Sealed, facts: EditionFacts, stack: ExitStack) -> Figures:
    record = sealed.record(stack)
    before = sealed.record(stack, sealed.superseded.edition) if sealed.superseded else None
    asked = (record, before, sealed.rule, sealed.pack, facts.period)
    if facts.kind == "preliminary":
        found = preliminary_figures(*asked)
    elif facts.kind == "daily":
        found = daily_figures(*asked)
    else:
        published = sealed.published(stack)
        found = monthly_figures(*asked, published)
    figures = {one.id: one for one in (*found, *figures_of_rule(sealed.rule))}
    return figures | _superseded(sealed, figures)


def figures_of_rule(rule: CountingRule) -> tuple[Figure, ...]:
    """Return the numbers that the rule itself states."""
    query = {"rule": rule.name, "version": rule.version, "parameter": "massacre_threshold"}
    return (
        Figure(
            "rule.massacre_threshold",
            rule.massacre_threshold,
            "Civilians killed in one incident from which on it is a massacre",
            "عدد المدنيين القتلى في حادثة واحدة الذي تعد به مجزرة",
            query,
        ),
    )


def _superseded(sealed: Sealed, figures: Figures) -> Figures:
    """Return the values of the superseded edition that differ now, as it published them."""
    former = sealed.superseded
    if former is None:
        return {}
    return {
        before_key(key): Figure(
            before_key(key),
            value,
            f"{figures[key].label_en} (as published in {former.edition})",
            f"{figures[key].label_ar} (كما نشر في {former.edition})",
            {"edition": former.edition, "figure": key},
        )
        for key, value in former.figures.items()
        if key in figures and figures[key].value != value
    }
