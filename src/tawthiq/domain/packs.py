"""A country pack as values: places, populations, parties, means, groups and the rules of counting."""

from dataclasses import dataclass
from datetime import date

from tawthiq.domain.refusals import Refusal


class UnknownCode(Refusal):
    """A code that the pack does not have. Nothing is guessed from it."""

    def __init__(self, kind: str, code: str, known: tuple[str, ...]) -> None:
        super().__init__(f"The pack has no {kind} '{code}': use one of {', '.join(known)}.")


@dataclass(frozen=True, slots=True)
class Governorate:
    """A first-level area, or `outside`, or `unknown`. Populations in persons; None where none exists."""

    code: str
    en: str
    ar: str
    iso: str = ""
    registered: int | None = None  # civil registry: "from here"; the base of every rate by origin
    residents: int | None = None  # people living there: kept, refused as a base without its date
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Party:
    """A party to the conflict. `above` is the code of the party it belongs to, or empty."""

    code: str
    en: str
    ar: str
    above: str = ""
    is_state: bool = False
    is_main: bool = True  # False: a minor actor, shown among other parties
    valid_from: date | None = None
    valid_to: date | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A code with its words: a means, a group, a kind of place."""

    code: str
    en: str
    ar: str
    sdg: str = ""  # SDG 16.1.2 code of a means
    huridocs: str = ""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything a country adds. No country, party or governorate is named in code."""

    code: str
    version: str
    en: str
    ar: str
    time_zone: str
    governorates: tuple[Governorate, ...]
    parties: tuple[Party, ...]
    allied: tuple[tuple[str, str], ...]
    means: tuple[Term, ...]
    groups: tuple[Term, ...]
    place_kinds: tuple[Term, ...]
    months_ar: tuple[
        tuple[str, ...], ...
    ]  # per tradition, twelve names; the first is the pack's own
    languages: tuple[str, ...] = ("en", "ar")  # of a report for which none is named
    registered_in: str = ""  # the year of the civil registry's populations, in EDTF

    def shelf(self, kind: str) -> "tuple[Governorate, ...] | tuple[Party, ...] | tuple[Term, ...]":
        """Return the entries of one kind: governorate, party, means, group or place_kind."""
        shelves: dict[str, tuple[Governorate, ...] | tuple[Party, ...] | tuple[Term, ...]] = {
            "governorate": self.governorates,
            "party": self.parties,
            "means": self.means,
            "group": self.groups,
            "place_kind": self.place_kinds,
        }
        return shelves[kind]

    def party(self, code: str) -> Party:
        found = next((party for party in self.parties if party.code == code), None)
        if found is None:
            raise UnknownCode("party", code, tuple(party.code for party in self.parties))
        return found

    def top_of(self, code: str) -> str:
        """Return the code of the top party that `code` belongs to."""
        above = self.party(code).above
        return self.top_of(above) if above else code

    def below_top(self, code: str) -> str:
        """Return the party just below the top on the way to `code`, or nothing for a top itself."""
        above = self.party(code).above
        if not above:
            return ""
        return self.below_top(above) or code

    def are_allied(self, one: str, other: str) -> bool:
        pair = {self.top_of(one), self.top_of(other)}
        return any(pair == {self.top_of(a), self.top_of(b)} for a, b in self.allied)
