"""Which editions counted a person: the version known at the cut-off, under the edition's rule and period."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from tawthiq.cases.models import Finding
from tawthiq.domain.periods import Period, parse_period
from tawthiq.domain.rules import CountingRule, DateBasis
from tawthiq.releases.models import Edition


@dataclass(frozen=True, slots=True)
class Counted:
    """An edition and the version of the finding that it counted."""

    edition: Edition
    finding: Finding


def editions_counting(
    versions: Sequence[Finding],
    published: Iterable[Edition],
    rules: Mapping[str, CountingRule],
) -> list[Counted]:
    """Return the editions that counted a person, in the order of publication.

    The same conditions as a toll's (`tolls.conditions`), asked of the greatest version up to the
    edition's cut-off. A preliminary count of a day is no month's and follows rules of its own.
    """
    counted = []
    for edition in published:
        rule = rules.get(edition.rule)
        known = known_at(versions, edition.seq)
        if rule is None or known is None or edition.kind == "preliminary":
            continue
        if counts(known, rule, parse_period(edition.period)):
            counted.append(Counted(edition, known))
    return counted


def known_at(versions: Sequence[Finding], seq: int) -> Finding | None:
    """Return the greatest version up to a cut-off (`counting.md` 5)."""
    known = [one for one in versions if one.seq <= seq]
    return max(known, key=lambda one: one.version, default=None)


def counts(finding: Finding, rule: CountingRule, period: Period) -> bool:
    """Tell whether a finding is in the toll of a period under a rule."""
    taken = (
        finding.outcome == "counted"
        and finding.standing in rule.standings
        and finding.civilian_status in rule.statuses
    )
    if not taken:
        return False
    if rule.date is DateBasis.DOCUMENTED:
        return finding.documented_on is not None and period.contains(finding.documented_on)
    ends = finding.died_from, finding.died_to
    return all(day is not None and period.contains(day) for day in ends)
