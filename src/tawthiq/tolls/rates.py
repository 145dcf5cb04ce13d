"""Rates per 100,000 registered, by origin only (`counting.md` 18)."""

from tawthiq.domain.packs import Pack
from tawthiq.domain.rules import CountingRule, PlaceBasis
from tawthiq.tolls.counting import Toll
from tawthiq.tolls.questions import By, Question, RateOfNothing, RateWithoutBase

BASE = 100_000


def rate(deaths: int, registered: int) -> float:
    """Return deaths per 100,000 registered, two decimals, halves rounded up.

    >>> rate(53, 5_927_000)
    0.89
    """
    return ((2 * deaths * BASE * 100 + registered) // (2 * registered)) / 100


def check_rates(question: Question, rule: CountingRule) -> None:
    """Refuse rates of anything but governorates of origin: `RateWithoutBase`, `RateOfNothing`."""
    if question.place_under(rule) is not PlaceBasis.ORIGIN:
        raise RateWithoutBase
    if question.by != (By.GOVERNORATE,):
        raise RateOfNothing


def rates(toll: Toll, pack: Pack) -> dict[str, float]:
    """Return the rate of each row that has a registered population."""
    registered = {place.code: place.registered for place in pack.governorates if place.registered}
    return {
        row.key: rate(row.split.total, registered[row.key])
        for row in toll.rows
        if row.key in registered
    }
