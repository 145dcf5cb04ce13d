"""Questions to freezes: the newest that is whole, and the record as known at a cut-off."""

from pathlib import Path

from tawthiq.cases.queries import latest_seq
from tawthiq.tolls.models import Freeze
from tawthiq.tolls.record import Delta, FreezeFiles, Record, UnreadableFreeze
from tawthiq.tolls.streams import rows_between


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
