"""What an edition would say if it were published now: its figures and incidents, before anything is sealed.

Counted from the whole record with the code that counts from the sealed part, and kept in the process
under everything that it depends on.
"""

import hashlib
from collections import OrderedDict
from contextlib import ExitStack
from dataclasses import dataclass
from threading import Lock

from django.db import transaction

from tawthiq.accounts.access import seeing_all
from tawthiq.domain.figures import Figure
from tawthiq.domain.findings import incident_number
from tawthiq.domain.passages import with_ordinals
from tawthiq.publishing.composition import figures_of_rule
from tawthiq.publishing.orders import Order, former
from tawthiq.publishing.passages import Passage
from tawthiq.publishing.sealed import Former, json_bytes
from tawthiq.tolls.behind import Behind, Following
from tawthiq.tolls.figures import Published, daily_figures, monthly_figures, preliminary_figures
from tawthiq.tolls.massacres import NotableIncident, notable_incidents
from tawthiq.tolls.queries import NoSuchFigure, record_at
from tawthiq.tolls.record import Record

KEPT = 16


@dataclass(frozen=True)
class Preview:
    """The figures of the edition by id, the incidents it would tell of, and the edition before."""

    figures: dict[str, Figure]
    incidents: tuple[NotableIncident, ...]
    superseded: Former | None

    @property
    def ordinals(self) -> dict[str, int]:
        """Return the edition's own number of each incident, by the number of its file."""
        return {incident_number(one.incident): one.ordinal for one in self.incidents}

    @property
    def digest(self) -> str:
        """Return the SHA-256 of every figure with its value: what two people sign."""
        values = [[one.id, one.value] for one in self.figures.values()]
        return hashlib.sha256(json_bytes(values)).hexdigest()

    def as_sealed(self, passage: Passage) -> Passage:
        """Return a passage as the edition has it: incidents under their numbers there."""
        return Passage(*(with_ordinals(passage.of(lang), self.ordinals) for lang in ("en", "ar")))

    def moved(self) -> list[tuple[Figure, float | None]]:
        """Return the figures that differ from the superseded edition, each with its value there."""
        if self.superseded is None:
            return []
        before = self.superseded.figures
        return [
            (one, before[key])
            for key, one in self.figures.items()
            if key in before and before[key] != one.value
        ]


_kept: OrderedDict[tuple[object, ...], Preview] = OrderedDict()
_turn = Lock()


def preview(order: Order) -> Preview:
    """Count what the order would publish. Every finding counts, whoever is looking."""
    with transaction.atomic(), seeing_all():
        superseded, earlier = order.superseded(), order.earlier()
        key = (
            str(order.workspace.home), order.kind, order.period.code, order.seq,
            order.rule.name, order.rule.version, order.pack.digest,
            superseded.manifest_sha256 if superseded else "",
            *(one.manifest_sha256 for one in earlier),
        )  # fmt: skip
        found = _kept.get(key)
        if found is None:
            found = _counted(order)
            with _turn:
                _kept[key] = found
                while len(_kept) > KEPT:
                    _kept.popitem(last=False)
    return found


def forget_previews() -> None:
    """Forget what was counted: for tests, whose findings are rolled back and numbered again."""
    with _turn:
        _kept.clear()


def behind(order: Order, key: str) -> tuple[Figure, Behind]:
    """Return a figure of the preview and who stands behind it. Raises `NoSuchFigure`."""
    figures = preview(order).figures
    if key not in figures:
        raise NoSuchFigure(key)
    with transaction.atomic(), seeing_all(), ExitStack() as stack:
        record, before = _records(order, stack)
        following = Following(record, order.rule, order.pack.pack, order.period, before)
        return figures[key], following.behind(figures[key])


def _records(order: Order, stack: ExitStack) -> tuple[Record, Record | None]:
    freezes = order.workspace.freezes
    superseded = order.superseded()
    record = stack.enter_context(record_at(freezes, order.seq))
    before = stack.enter_context(record_at(freezes, superseded.seq)) if superseded else None
    return record, before


def _counted(order: Order) -> Preview:
    editions = order.workspace.editions
    superseded = order.superseded()
    with ExitStack() as stack:
        record, before = _records(order, stack)
        asked = (record, before, order.rule, order.pack.pack, order.period)
        told: tuple[NotableIncident, ...] = ()
        if order.kind == "preliminary":
            found = preliminary_figures(*asked)
        else:
            told = notable_incidents(record, order.rule, order.pack.pack, order.period)
            found = (
                daily_figures(*asked)
                if order.kind == "daily"
                else monthly_figures(*asked, _published(order, stack))
            )
    figures = {one.id: one for one in (*found, *figures_of_rule(order.rule))}
    return Preview(figures, told, former(superseded, editions) if superseded else None)


def _published(order: Order, stack: ExitStack) -> list[Published]:
    """Return the newest editions of the earlier months of the year, with their records."""
    made = []
    for one in order.earlier():
        record = stack.enter_context(record_at(order.workspace.freezes, one.seq))
        figures = former(one, order.workspace.editions).figures
        made.append(Published(one.name, one.period, figures, record))
    return made
