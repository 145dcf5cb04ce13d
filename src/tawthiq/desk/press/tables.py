"""The figures of an edition as tables: a row for each question, its four parts beside its total."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tawthiq.domain.figures import Figure

PARTS = ("children", "women", "men", "unknown")
GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("preliminary", ("preliminary.",)),
    ("party", ("toll.by_party.", "toll.other.")),
    ("place", ("toll.by_governorate.", "toll.by_origin.", "rate.")),
    ("year", ("toll.year_to_date", "toll.month.", "toll.month_to_date")),
    ("dates", ("toll.previous", "toll.change", "toll.by_death", "toll.died_")),
    ("torture", ("torture.",)),
    ("groups", ("groups.",)),
    ("massacres", ("massacres.", "rule.")),
    ("incidents", ("incident.",)),
    ("changes", ("changes.", "superseded.")),
)
ORDER = (
    "preliminary", "toll", "dates", "party", "place", "torture", "groups", "massacres", "incidents",
    "year", "changes",
)  # fmt: skip
NOTES = (
    "toll.unknown",
    "toll.by_governorate.unknown",
    "toll.status_unknown",
    "toll.unnamed",
    "toll.died_undetermined",
    "toll.by_death.straddling",
    "toll.adopted",
    "preliminary.status_unknown",
    "preliminary.straddling",
)


@dataclass(frozen=True)
class Shown:
    """A figure on a page: its words in the language, its value, and what the superseded edition said."""

    id: str
    label: str
    value: float | None
    differs: bool = False
    before: float | None = None


@dataclass(frozen=True)
class Row:
    """A figure with its parts by age and sex, where it has them."""

    whole: Shown
    parts: tuple[Shown, ...] = ()


@dataclass(frozen=True)
class Table:
    """One group of figures; `split` where its rows have parts."""

    name: str
    rows: tuple[Row, ...]

    @property
    def split(self) -> bool:
        return any(row.parts for row in self.rows)


def tables(
    figures: Mapping[str, Figure], before: Mapping[str, float | None], lang: str
) -> list[Table]:
    """Return the figures in their groups, in the order of a report."""
    shown = {key: _shown(one, before, lang) for key, one in figures.items()}
    groups: dict[str, list[Row]] = {}
    for row in _rows(shown):
        groups.setdefault(_group(row.whole.id), []).append(row)
    return [Table(name, tuple(groups[name])) for name in ORDER if name in groups]


def notes(figures: Mapping[str, Figure], lang: str) -> list[Shown]:
    """Return what is not known or stands outside, where it is not nobody."""
    found = (figures[key] for key in NOTES if key in figures and figures[key].value)
    return [_shown(one, {}, lang) for one in found]


def _rows(shown: Mapping[str, Shown]) -> Iterator[Row]:
    for key, one in shown.items():
        stem, _, last = key.rpartition(".")
        if last in PARTS and _wholes(stem, shown):
            continue
        parts = tuple(shown[part] for part in _parts(key, shown))
        yield Row(one, parts)


def _wholes(stem: str, shown: Mapping[str, Shown]) -> bool:
    """Whether the four parts of a whole stand below it."""
    return (stem in shown or stem == "toll") and all(f"{stem}.{part}" in shown for part in PARTS)


def _parts(key: str, shown: Mapping[str, Shown]) -> tuple[str, ...]:
    stem = "toll" if key == "toll.civilians" else key
    names = tuple(f"{stem}.{part}" for part in PARTS)
    return names if all(name in shown for name in names) else ()


def _group(key: str) -> str:
    return next((name for name, begins in GROUPS if key.startswith(begins)), "toll")


def _shown(one: Figure, before: Mapping[str, float | None], lang: str) -> Shown:
    label = one.label_ar if lang == "ar" else one.label_en
    was = before.get(one.id)
    return Shown(one.id, label, one.value, one.id in before and was != one.value, was)
