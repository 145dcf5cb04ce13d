"""The sources of a file with what each says, and how many of them stand on their own."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.models import Claim, Source
from tawthiq.desk.values import element_word, value_words
from tawthiq.domain.independence import Bond, Independence, Reason, Told, independence_of
from tawthiq.ui.templatetags.words import language

HIDDEN = "#"  # begins the name of a source that is not this person's to see


@dataclass(slots=True)
class Voice:
    """One source, what it says of which element, and from whom it had it."""

    source: Source
    claims: list[Claim] = field(default_factory=list)

    @property
    def lines(self) -> list[tuple[Claim, str, str]]:
        """Each claim with its element and its value in the words of the page."""
        lang, pack = language(), pack_in_force()
        return [
            (
                one,
                element_word(one.element, lang),
                value_words(one.element, one.value, lang, pack),
            )
            for one in self.claims
        ]

    @property
    def obtained_from(self) -> list[Source]:
        """From whom it had what it says, each once."""
        had = {claim.obtained_from_id: claim.obtained_from for claim in self.claims}
        return [source for key, source in had.items() if key is not None and source is not None]


@dataclass(frozen=True, slots=True)
class Voices:
    """All sources of a file, and the reasons why some of them are one."""

    voices: Sequence[Voice]
    independence: Independence

    @property
    def total(self) -> int:
        return len(self.independence.sources)

    @property
    def reasons(self) -> list[tuple[str, int, str]]:
        """Why some sources are one: the message, how many they are, and where they had it."""
        return [(_message(one), len(one.sources), one.origin) for one in self.independence.reasons]


def _message(reason: Reason) -> str:
    if reason.origin.startswith(HIDDEN):
        return "overview-sources-hidden"
    quotes = reason.bond is Bond.QUOTES
    return "overview-sources-quote" if quotes else "overview-sources-repeat"


def grouped(claims: Iterable[Claim]) -> Voices:
    """Gather claims by their sources; claims that were taken back are left out."""
    standing = [claim for claim in claims if claim.withdrawn_at is None]
    voices: dict[int, Voice] = {}
    for claim in standing:
        voices.setdefault(claim.source_id, Voice(claim.source)).claims.append(claim)
    told = (
        Told(
            source=claim.source.key,
            element=claim.element,
            obtained_from=_origin(claim),
            kind=claim.source.kind,
        )
        for claim in standing
    )
    ordered = sorted(voices.values(), key=lambda voice: voice.source.key)
    return Voices(ordered, independence_of(told))


def _origin(claim: Claim) -> str:
    """Return from whom a source had it; two that had it from one hidden source are still one."""
    if claim.obtained_from_id is None:
        return ""
    return claim.obtained_from.key if claim.obtained_from else f"{HIDDEN}{claim.obtained_from_id}"
