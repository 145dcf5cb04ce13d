"""Cut-offs by name: a day (its end), an instant, or an edition (`counting.md` 5)."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from tawthiq.cases.queries import decided_at, latest_seq, seq_at
from tawthiq.domain.packs import Pack
from tawthiq.domain.refusals import Refusal
from tawthiq.releases.queries import cut_off_of

_EDITION = re.compile(r"[a-z]+-[\d-]+\.\d+")


class UnknownCutOff(Refusal):
    """A cut-off that is no day, no instant and no edition."""

    def __init__(self, asked: str) -> None:
        super().__init__(
            f"“{asked}” names no cut-off: give a day (2020-05-31, its end is meant), an instant "
            "(2020-05-31T18:00+03:00) or an edition (monthly-2020-05.1)."
        )


@dataclass(frozen=True, slots=True)
class CutOff:
    """The last finding that is known, and the name by which it was asked for."""

    seq: int
    name: str


def latest_cut_off() -> CutOff:
    """Return what is known now, named by the instant of the last decision."""
    seq = latest_seq()
    moment = decided_at(seq)
    return CutOff(seq, moment.isoformat() if moment else "")


def cut_off_named(asked: str, pack: Pack) -> CutOff:
    """Return the cut-off; an instant without a zone is in the pack's. Raises `UnknownCutOff`."""
    if _EDITION.fullmatch(asked):
        return CutOff(cut_off_of(asked), asked)
    try:
        moment = _moment(asked, pack)
    except ValueError:
        raise UnknownCutOff(asked) from None
    return CutOff(seq_at(moment, pack.time_zone), asked)


def _moment(asked: str, pack: Pack) -> date | datetime:
    if "T" not in asked and " " not in asked:
        return date.fromisoformat(asked)
    moment = datetime.fromisoformat(asked)
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(pack.time_zone))
