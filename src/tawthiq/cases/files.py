"""What goes into a file, as values. Their `repr` shows no name, so that no traceback does."""

from dataclasses import dataclass, field

from tawthiq.domain.ages import Sex
from tawthiq.domain.certainty import Certainty, Credibility, Reliability
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.fate import Body, Custody
from tawthiq.domain.names import NameParts


@dataclass(frozen=True, slots=True, repr=False)
class PersonFile:
    """What is known of a person: names in both scripts, birth, origin, occupation, notes."""

    ar: NameParts = field(default_factory=NameParts)
    en: NameParts = field(default_factory=NameParts)
    sex: Sex = Sex.UNKNOWN
    birth: PartialDate = field(default_factory=PartialDate)
    origin_governorate: str = "unknown"
    origin_place: str = ""
    occupation: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class IncidentCard:
    """What the file of an incident says of it before anything is found: a title in each language."""

    title_en: str = ""
    title_ar: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class IdentityCard:
    """Who a source is and how to reach it; kept apart from what it said."""

    name_ar: str = ""
    name_en: str = ""
    contact: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class SourceCard:
    """A source: the key it is named by, what kind it is, how reliable, its title."""

    key: str
    kind: str = "list"
    reliability: Reliability = Reliability.F
    title: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Statement:
    """What a source says of one element: `date`, `place`, `cause`, `status`, `age` ...

    `obtained_from` is the key of the source it was obtained from, or empty.
    """

    element: str
    value: str
    credibility: Credibility = Credibility.UNJUDGED
    certainty: Certainty = Certainty.UNKNOWN
    obtained_from: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class Detention:
    """One time in custody. Places are codes of the pack, `force` a party's code."""

    arrested: PartialDate = field(default_factory=PartialDate)
    arrest_governorate: str = "unknown"
    arrest_place: str = ""
    force: str = ""
    holding_places: tuple[str, ...] = ()
    notified: PartialDate = field(default_factory=PartialDate)
    ended: PartialDate = field(default_factory=PartialDate)
    custody: Custody = Custody.DETAINED
    body: Body = Body.NONE
