"""Whether sources contradict one another about an element of a file, as far as that can be computed."""

from collections.abc import Callable, Iterable, Mapping

from tawthiq.domain.ages import AgeGroup, Sex
from tawthiq.domain.dates import PartialDate, month_names, read_words
from tawthiq.domain.fate import Death
from tawthiq.domain.lookups import folded, keys_of
from tawthiq.domain.packs import Pack
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.status import CivilianStatus

DATES = frozenset({"date", "event_date", "death_date"})


def conflicting(element: str, values: Iterable[str], pack: Pack) -> bool:
    """Return whether two of the values cannot both be true.

    Dates contradict where no day lies in all of them. Of other elements only codes and names of the
    pack are compared; free text that differs may say the same, and nothing is guessed from it.

    >>> conflicting("date", ["2020-05-02", "2020-05"], EMPTY)
    False
    >>> conflicting("status", ["civilian", "armed_forces"], EMPTY)
    True
    """
    told = {value for value in values if value.strip()}
    if len(told) < 2:
        return False
    if element in DATES:
        return _apart(_dates(told, pack))
    read = _READERS.get(element)
    if read is None:
        return False
    known = read(pack)
    codes = {known[folded(value)] for value in told if folded(value) in known}
    return len(codes - {"unknown"}) > 1


def _dates(values: Iterable[str], pack: Pack) -> list[PartialDate]:
    months = month_names(pack.months_ar)
    read = []
    for value in values:
        try:
            read.append(read_words(value, months))
        except Refusal:
            continue
    return read


def _apart(dates: list[PartialDate]) -> bool:
    firsts = [one.earliest for one in dates if one.earliest is not None]
    lasts = [one.latest for one in dates if one.latest is not None]
    return bool(firsts and lasts) and max(firsts) > min(lasts)


Reader = Callable[[Pack], Mapping[str, str]]


def _words(values: Iterable[str]) -> Reader:
    codes = {folded(value): value for value in values}
    return lambda _pack: codes


def _tops(pack: Pack) -> Mapping[str, str]:
    return {name: pack.top_of(party.code) for name, party in keys_of(pack.parties).items()}


def _places(pack: Pack) -> Mapping[str, str]:
    return {name: place.code for name, place in keys_of(pack.governorates).items()}


_READERS: dict[str, Reader] = {
    "attribution": _tops,
    "place": _places,
    "status": _words(CivilianStatus),
    "sex": _words(Sex),
    "age_group": _words(AgeGroup),
    "death": _words(Death),
}

EMPTY = Pack("", "", "", "", "UTC", (), (), (), (), (), (), ())
