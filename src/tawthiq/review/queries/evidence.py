"""What a file rests on: its claims, how independent their sources are, whether the bar is met."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from tawthiq.accounts.models import User
from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.models import Claim, Incident, Person
from tawthiq.cases.queries import claims_about
from tawthiq.domain.conflicts import conflicting
from tawthiq.domain.independence import (
    BarMeasure,
    Independence,
    Told,
    by_element,
    independence_of,
    measure_bar,
)
from tawthiq.domain.rules import Bar
from tawthiq.reference.models import Snapshot
from tawthiq.reference.queries import current_pack

RULE = "monthly"


@dataclass(frozen=True, slots=True)
class Said:
    """What is told of one element: the claims, and how independent their sources are."""

    element: str
    claims: tuple[Claim, ...] = ()
    independence: Independence = field(default_factory=Independence)
    conflicting: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything that a decision about one file is weighed by. `sources` are titles by number."""

    claims: tuple[Claim, ...]
    overall: Independence
    elements: Mapping[str, Said]
    told: tuple[Told, ...]
    bar: Bar

    @property
    def conflicts(self) -> tuple[str, ...]:
        """The elements about which the sources contradict one another."""
        return tuple(name for name, said in self.elements.items() if said.conflicting)

    def measured(self, *, named: bool) -> BarMeasure:
        return measure_bar(self.bar, self.told, named=named)

    def of(self, element: str) -> Said:
        return self.elements.get(element, Said(element))


def evidence_of(file: Person | Incident, user: User) -> Evidence:
    """Return the claims about a file that `user` may see, weighed. Claims that were taken back are not."""
    claims = tuple(
        claims_about(file, user).filter(withdrawn_at=None).select_related("source", "obtained_from")
    )
    told = tuple(_told(claim) for claim in claims)
    sides: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        sides[claim.element].append(claim)
    independence = by_element(told)
    pack = pack_in_force()
    elements = {
        element: Said(
            element,
            tuple(said),
            independence[element],
            conflicting(element, _values(said), pack),
        )
        for element, said in sides.items()
    }
    return Evidence(claims, independence_of(told), elements, told, bar_in_force())


def _values(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(claim.value for claim in claims)


def _told(claim: Claim) -> Told:
    had_from = source_number(claim.obtained_from_id) if claim.obtained_from_id else ""
    number = source_number(claim.source_id)
    return Told(number, claim.element, had_from, claim.source.kind)


def source_number(source: int) -> str:
    """Return the number of a source, such as S-000012."""
    return f"S-{source:06d}"


def bar_in_force() -> Bar:
    """Return the bar of the rule by which the organisation counts its months, read once per pack."""
    digest = Snapshot.objects.order_by("-pk").values_list("digest", flat=True).first()
    return _bar(digest or "")


@lru_cache(maxsize=4)
def _bar(_digest: str) -> Bar:
    rules = current_pack().rules
    return (rules.get(RULE) or next(iter(rules.values()))).bar
