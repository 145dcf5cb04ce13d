"""The preliminary count of a day: who died on it, examined or not yet, outside every other count."""

from dataclasses import replace

from tawthiq.domain.findings import Standing
from tawthiq.domain.rules import CountingRule, DateBasis, PlaceBasis

NAME = "preliminary"
EN = "Preliminary count of a day"
AR = "حصيلة أولية ليوم واحد"


def preliminary_rule(rule: CountingRule) -> CountingRule:
    """Return the rule by which a day's preliminary count is made, with the rows and words of `rule`.

    It counts by date of death, of people whose finding was released without examination and of
    people whose finding is reviewed. What is adopted from a list has no part in it.
    """
    return replace(
        rule,
        name=NAME,
        en=EN,
        ar=AR,
        standings=(Standing.REVIEWED.value, Standing.PRELIMINARY.value),
        date=DateBasis.DIED,
        place=PlaceBasis.KILLED,
    )
