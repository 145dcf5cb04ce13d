"""Questions to freezes: the newest that is whole, the record as known, and the figures as they stand.

The newest findings decide what is known: a figure is kept under the `seq` it was counted at, so that
a page which asks again counts nothing, and one more finding makes everything be counted anew.
"""

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from django.db import transaction

from tawthiq.accounts.access import seeing_all
from tawthiq.cases.queries import latest_seq
from tawthiq.domain.figures import Figure
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period, Span
from tawthiq.domain.preliminary import NAME as PRELIMINARY
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.rules import CountingRule
from tawthiq.tolls.behind import Behind, Following
from tawthiq.tolls.figures import daily_figures, monthly_figures, preliminary_figures
from tawthiq.tolls.models import Freeze
from tawthiq.tolls.record import Delta, FreezeFiles, Record, UnreadableFreeze
from tawthiq.tolls.streams import rows_between

KEPT = 48


def files_of(folder: Path, freeze: Freeze) -> FreezeFiles:
    """Return where the files of a freeze lie."""
    return FreezeFiles(
        folder / f"findings-{freeze.seq}.parquet",
        folder / f"incidents-{freeze.seq}.parquet",
        freeze.seq,
    )


def newest_freeze() -> Freeze | None:
    return Freeze.objects.order_by("-seq", "-pk").first()


def usable_freeze(folder: Path) -> Freeze | None:
    """Return the newest freeze; None before the first. Raises `UnreadableFreeze` for a lost file.

    A freeze whose file is missing or of another length is refused and not passed over in silence.
    """
    freeze = newest_freeze()
    if freeze is None:
        return None
    files = files_of(folder, freeze)
    for path, length in (
        (files.findings, freeze.findings_bytes),
        (files.incidents, freeze.incidents_bytes),
    ):
        if not path.is_file():
            raise UnreadableFreeze(path, "it is not there (`tawthiq freeze` writes it again)")
        if path.stat().st_size != length:
            raise UnreadableFreeze(
                path, "it is not as it was written (`tawthiq freeze` writes it again)"
            )
    return freeze


def findings_since(freeze: Freeze | None) -> int:
    """Return how many findings were decided after the freeze: what each toll reads beside it."""
    return latest_seq() - (freeze.seq if freeze else 0)


def record_at(folder: Path, cut_off: int | None = None) -> Record:
    """Open the record as known at `cut_off` (a `seq`; the last one where none is given).

    The newest freeze in `folder` and the findings after it. Raises `UnreadableFreeze`.
    """
    freeze = usable_freeze(folder)
    seq = latest_seq() if cut_off is None else cut_off
    if freeze is None:
        return Record.open(None, delta_between(0, seq), seq)
    return Record.open(files_of(folder, freeze), delta_between(freeze.seq, seq), seq)


def delta_between(after: int, up_to: int) -> Delta:
    """Return the findings decided after `after` and up to `up_to`."""
    if up_to <= after:
        return Delta.empty()
    return Delta(*rows_between(after, up_to))


class NoSuchFigure(Refusal):
    """A figure of that id is not counted for the period."""

    def __init__(self, key: str) -> None:
        super().__init__(f"There is no figure “{key[:80]}” of this period: see docs/figures.md.")


class FiguresNow(dict[str, Figure]):
    """Figures by id; `seq` is the cut-off they were counted at."""

    def __init__(self, figures: list[Figure], seq: int) -> None:
        super().__init__((one.id, one) for one in figures)
        self.seq = seq

    def value(self, key: str) -> float | None:
        """Return the value of a figure; None where it cannot be known or is not counted."""
        return self[key].value if key in self else None


@dataclass(frozen=True)
class Kept:
    """What figures are kept under."""

    freezes: str
    period: str
    rule: tuple[str, str]
    pack: tuple[str, str]
    seq: int


_kept: OrderedDict[Kept, FiguresNow] = OrderedDict()
_turn = Lock()


def figures_now(
    freezes: Path, period: Period, rule: CountingRule, pack: Pack, seq: int | None = None
) -> FiguresNow:
    """Return the figures of a period as known now, or at the cut-off `seq`.

    Every finding counts, restricted or not, whoever is looking: show the figures of what is not
    published to reviewers and editors only.
    """
    with transaction.atomic(), seeing_all():
        at = latest_seq() if seq is None else seq
        key = Kept(
            str(freezes), period.code, (rule.name, rule.version), (pack.code, pack.version), at
        )
        found = _kept.get(key)
        if found is None:
            found = FiguresNow(_counted(freezes, period, rule, pack, at), at)
            _keep(key, found)
    return found


def behind_now(
    freezes: Path,
    key: str,
    period: Period,
    rule: CountingRule,
    pack: Pack,
    seq: int | None = None,
) -> tuple[Figure, Behind]:
    """Return a figure of the period and who stands behind it. Raises `NoSuchFigure`."""
    figures = figures_now(freezes, period, rule, pack, seq)
    if key not in figures:
        raise NoSuchFigure(key)
    with transaction.atomic(), seeing_all(), record_at(freezes, figures.seq) as record:
        return figures[key], Following(record, rule, pack, period).behind(figures[key])


def forget_figures() -> None:
    """Forget what was counted: for tests, whose findings are rolled back and numbered again."""
    with _turn:
        _kept.clear()


def _keep(key: Kept, figures: FiguresNow) -> None:
    with _turn:
        _kept[key] = figures
        while len(_kept) > KEPT:
            _kept.popitem(last=False)


def _counted(
    freezes: Path, period: Period, rule: CountingRule, pack: Pack, seq: int
) -> list[Figure]:
    with record_at(freezes, seq) as record:
        if rule.name == PRELIMINARY:
            return preliminary_figures(record, None, rule, pack, period)
        if period.span is Span.DAY:
            return daily_figures(record, None, rule, pack, period)
        return monthly_figures(record, None, rule, pack, period)
