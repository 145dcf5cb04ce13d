"""Whether the codes in facts are codes of the pack in force."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Self

from tawthiq.cases.refusals import UnknownCode
from tawthiq.domain.findings import OUTSIDE, UNKNOWN_PLACE, IncidentFacts, PersonFacts
from tawthiq.domain.packs import Pack
from tawthiq.reference.models import Snapshot
from tawthiq.reference.queries import current_pack


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes that a pack knows, as sets."""

    version: str
    governorates: frozenset[str]
    parties: frozenset[str]
    means: frozenset[str]
    groups: frozenset[str]
    place_kinds: frozenset[str]

    @classmethod
    def of(cls, pack: Pack) -> Self:
        return cls(
            pack.version,
            frozenset({OUTSIDE, UNKNOWN_PLACE, *(one.code for one in pack.governorates)}),
            frozenset(one.code for one in pack.parties),
            frozenset({"unknown", *(one.code for one in pack.means)}),
            frozenset(one.code for one in pack.groups),
            frozenset({"", *(one.code for one in pack.place_kinds)}),
        )

    def check_person(self, facts: PersonFacts) -> None:
        """Raise `UnknownCode` at the first code that the pack does not have."""
        places = (
            facts.event_governorate,
            facts.death_governorate,
            facts.holding_governorate,
            facts.origin_governorate,
        )
        self._check("governorate", places, self.governorates)
        self._check("party", (*facts.attribution.parties, *facts.alleged), self.parties)
        self._check("means", (facts.means,), self.means)
        self._check("group", facts.groups, self.groups)

    def check_incident(self, facts: IncidentFacts) -> None:
        """Raise `UnknownCode` at the first code that the pack does not have."""
        self._check("governorate", (facts.governorate,), self.governorates)
        self._check("party", facts.attribution.parties, self.parties)
        self._check("party", (facts.control,), self.parties | {"unknown"})
        self._check("means", (facts.means,), self.means)
        self._check("kind of place", (facts.place_kind,), self.place_kinds)

    def _check(self, kind: str, given: Iterable[str], known: frozenset[str]) -> None:
        for code in given:
            if code not in known:
                raise UnknownCode(
                    f"{code!r} is no {kind} of the pack, version {self.version}: "
                    f"there are {', '.join(sorted(known - {''}))}."
                )


@lru_cache(maxsize=16)
def codes_of(pack: Pack) -> Codes:
    return Codes.of(pack)


def pack_in_force() -> Pack:
    """Return the pack in force, read once per version. Raises `NoPack`."""
    digest = Snapshot.objects.order_by("-pk").values_list("digest", flat=True).first()
    return _pack(digest or "")


@lru_cache(maxsize=4)
def _pack(_digest: str) -> Pack:
    return current_pack().pack
