"""The forms of the working files: person, incident, source, who a source is, claim, time in custody."""

from collections.abc import Mapping
from typing import Any, ClassVar

from tawthiq.accounts.models import User
from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.files import (
    Detention,
    IdentityCard,
    IncidentCard,
    PersonFile,
    SourceCard,
    Statement,
)
from tawthiq.cases.labels import SourceKind
from tawthiq.cases.models import DetentionSpell, Incident, Person, Source
from tawthiq.desk.fields import (
    CertaintyField,
    GovernorateField,
    PartialDateField,
    TermField,
    WordField,
)
from tawthiq.desk.fields.choices import ChosenField
from tawthiq.desk.fields.lines import LineField, TextField
from tawthiq.desk.fields.places import PlaceField
from tawthiq.desk.fields.sections import SectionedForm, any_told
from tawthiq.desk.fields.sources import SourceField
from tawthiq.desk.fields.vocabulary import parties
from tawthiq.desk.values import ELEMENTS, element_word
from tawthiq.desk.words import word
from tawthiq.domain.ages import Sex
from tawthiq.domain.certainty import Certainty, Credibility, Reliability
from tawthiq.domain.dates import PartialDate, parse_edtf
from tawthiq.domain.fate import Body, Custody
from tawthiq.domain.names import NAME_PARTS, NameParts
from tawthiq.ui.messages import say

Data = Mapping[str, Any] | None
SCRIPTS = ("ar", "en")


class FileForm(SectionedForm):
    """A form whose fields are columns of one row; `columns()` of a valid form are what was typed."""

    voice = "files"
    kept: ClassVar[tuple[str, ...]] = ()

    def columns(self) -> dict[str, Any]:
        """Return the columns, dates as their EDTF."""
        return {name: plain(self.cleaned_data[name]) for name in self.kept if name in self.fields}

    @classmethod
    def columns_of(cls, row: Any) -> dict[str, Any]:  # noqa: ANN401 - a row of any of the files
        return {name: getattr(row, name) for name in cls.kept}


def plain(value: object) -> object:
    """Return a value as its column holds it."""
    if isinstance(value, PartialDate):
        return value.edtf
    return getattr(value, "value", value)


class PersonForm(FileForm):
    """Names side by side in both scripts, and what else is known of a person."""

    kept = (
        *(f"{part}_{script}" for part in NAME_PARTS for script in SCRIPTS),
        "sex", "born_on", "origin_governorate", "origin_place", "occupation", "notes",
    )  # fmt: skip
    layout: ClassVar = {"names": ("whole_ar", "whole_en", *kept[:12]), "person": kept[12:]}

    def __init__(
        self, data: Data = None, *, lang: str, row: Person | None = None, prefix: str | None = None
    ) -> None:
        super().__init__(
            data, lang=lang, prefix=prefix, initial=self.columns_of(row) if row else None
        )
        pack = pack_in_force()
        whole = {"dir": "auto"}
        self.put(
            {
                **{
                    f"{part}_{script}": LineField(lang=lang, attrs=_written(script))
                    for part in NAME_PARTS
                    for script in SCRIPTS
                },
                "whole_ar": LineField(lang=lang, longest=400, attrs=whole | _written("ar")),
                "whole_en": LineField(lang=lang, longest=400, attrs=whole | _written("en")),
                "sex": WordField("sex", Sex, default=Sex.UNKNOWN, lang=lang),
                "born_on": PartialDateField(pack, lang=lang),
                "origin_governorate": GovernorateField(pack, lang=lang),
                "origin_place": PlaceField(lang=lang, free=True),
                "occupation": LineField(lang=lang),
                "notes": TextField(lang=lang),
            }
        )

    @property
    def name_rows(self) -> list[tuple[str, Any, Any]]:
        """The parts of the name, each with its two fields, for the page to lay side by side."""
        return [
            (say(self.lang, f"files-{part}"), self[f"{part}_ar"], self[f"{part}_en"])
            for part in NAME_PARTS
        ]

    @property
    def has_parts(self) -> bool:
        """Whether any part of the name holds something or is wrong."""
        return any_told(field for _, *both in self.name_rows for field in both)

    @property
    def has_particulars(self) -> bool:
        """Whether anything but the name does."""
        return any_told(self[name] for name in self.layout["person"])

    def file(self) -> PersonFile:
        """Return what was typed, of a valid form."""
        return person_file(self.columns())


def _written(script: str) -> dict[str, str]:
    return {"lang": script, "dir": "rtl" if script == "ar" else "ltr", "spellcheck": "false"}


def person_file(told: Mapping[str, Any]) -> PersonFile:
    """Return columns of a person as a file."""
    ar, en = (
        NameParts(**{part: told[f"{part}_{script}"] for part in NAME_PARTS}) for script in SCRIPTS
    )
    return PersonFile(
        ar=ar,
        en=en,
        sex=Sex(told["sex"]),
        birth=parse_edtf(told["born_on"]),
        origin_governorate=told["origin_governorate"],
        origin_place=told["origin_place"],
        occupation=told["occupation"],
        notes=told["notes"],
    )


class IncidentForm(FileForm):
    """The titles of an incident in both languages, and notes."""

    kept = ("title_ar", "title_en", "notes")
    layout: ClassVar = {"incident": kept}

    def __init__(self, data: Data = None, *, lang: str, row: Incident | None = None) -> None:
        super().__init__(data, lang=lang, initial=self.columns_of(row) if row else None)
        self.put(
            {
                "title_ar": LineField(lang=lang, longest=300, attrs=_written("ar")),
                "title_en": LineField(lang=lang, longest=300, attrs=_written("en")),
                "notes": TextField(lang=lang),
            }
        )

    def clean(self) -> dict[str, Any]:
        """Ask for a title in one language at least."""
        told = super().clean() or {}
        if not self.errors and not (told.get("title_ar") or told.get("title_en")):
            self.add_error("title_ar", say(self.lang, "files-wrong-title"))
        return told

    def card(self) -> IncidentCard:
        """Return what was typed, of a valid form."""
        return IncidentCard(**self.columns())


class SourceForm(FileForm):
    """Kind, reliability and title of a source; its key only while it is new."""

    kept = ("kind", "reliability", "title")
    layout: ClassVar = {"source": ("title", "kind", "reliability", "key")}

    def __init__(
        self,
        data: Data = None,
        *,
        lang: str,
        row: Source | None = None,
        prefix: str | None = None,
    ) -> None:
        super().__init__(
            data, lang=lang, prefix=prefix, initial=self.columns_of(row) if row else None
        )
        self.row = row
        fields: dict[str, Any] = {
            "title": LineField(lang=lang, longest=300),
            "kind": source_kind(lang),
            "reliability": reliability(lang),
        }
        if row is None:
            fields["key"] = LineField(lang=lang, longest=80, attrs={"dir": "ltr"})
        self.put(fields)

    def clean_key(self) -> str:
        """Return the key, which is one word of plain letters; nothing asks for the suggested one."""
        key = str(self.cleaned_data["key"])
        if key and not (key.isascii() and key.isprintable() and " " not in key):
            self.add_error("key", say(self.lang, "files-wrong-key"))
        return key

    def card(self) -> SourceCard:
        """Return what was typed, of a valid form."""
        told = self.cleaned_data
        return SourceCard(
            key=self.row.key if self.row else told["key"],
            kind=told["kind"],
            reliability=told["reliability"],
            title=told["title"],
        )


def source_kind(lang: str) -> ChosenField:
    kinds = [(kind.value, word(lang, "source_kind", kind.value)) for kind in SourceKind]
    return ChosenField(kinds, lang=lang, default=SourceKind.OTHER.value)


def reliability(lang: str) -> WordField:
    """Return the grade of a source, which begins at: cannot be judged."""
    field = WordField("reliability", Reliability, default=Reliability.F, lang=lang)
    field.initial = Reliability.F
    return field


def credibility(lang: str) -> WordField:
    """Return the grade of what was said, which begins at: cannot be judged."""
    field = WordField("credibility", Credibility, default=Credibility.UNJUDGED, lang=lang)
    field.initial = Credibility.UNJUDGED
    return field


class IdentityForm(FileForm):
    """Who a source is and how to reach it."""

    kept = ("name_ar", "name_en", "contact", "notes")
    layout: ClassVar = {"identity": kept}

    def __init__(self, data: Data = None, *, lang: str) -> None:
        super().__init__(data, lang=lang)
        self.put(
            {
                "name_ar": LineField(lang=lang, attrs=_written("ar")),
                "name_en": LineField(lang=lang, attrs=_written("en")),
                "contact": TextField(lang=lang, longest=2000, rows=2),
                "notes": TextField(lang=lang),
            }
        )

    def card(self) -> IdentityCard:
        """Return what was typed, of a valid form."""
        return IdentityCard(**self.columns())


class ClaimForm(SectionedForm):
    """What one source says of one element, from whom it had it, and how credible it is."""

    voice = "files"
    layout: ClassVar = {
        "claim": ("source", "obtained_from", "element", "value", "credibility", "certainty")
    }

    def __init__(self, data: Data = None, *, lang: str, user: User) -> None:
        super().__init__(data, lang=lang)
        elements = [(one, element_word(one, lang)) for one in ELEMENTS]
        self.put(
            {
                "source": SourceField(user, lang=lang, needed=True),
                "obtained_from": SourceField(user, lang=lang),
                "element": ChosenField(elements, lang=lang, default=ELEMENTS[0]),
                "value": TextField(lang=lang, longest=4000, needed=True, rows=2),
                "credibility": credibility(lang),
                "certainty": CertaintyField(lang=lang),
            }
        )

    def clean(self) -> dict[str, Any]:
        """Refuse a source that had it from itself."""
        told = super().clean() or {}
        if told.get("source") and told.get("source") == told.get("obtained_from"):
            self.add_error("obtained_from", say(self.lang, "files-wrong-itself"))
        return told

    def statement(self) -> Statement:
        """Return what was typed, of a valid form."""
        told = self.cleaned_data
        had_from = told["obtained_from"]
        return Statement(
            element=told["element"],
            value=told["value"],
            credibility=told["credibility"],
            certainty=told["certainty"] or Certainty.UNKNOWN,
            obtained_from=had_from.key if had_from else "",
        )


class SpellForm(FileForm):
    """One time in custody, from the arrest to its end."""

    kept = (
        "arrested_on", "arrest_governorate", "arrest_place", "force", "holding_places",
        "notified_on", "ended_on", "custody", "body",
    )  # fmt: skip
    layout: ClassVar = {"spell": kept}

    def __init__(self, data: Data = None, *, lang: str, row: DetentionSpell | None = None) -> None:
        initial: dict[str, Any] = self.columns_of(row) if row else {"custody": Custody.DETAINED}
        if row:
            initial["holding_places"] = "\n".join(row.holding_places)
        super().__init__(data, lang=lang, initial=initial)
        pack = pack_in_force()
        held_by = [(one.code, one.word) for one in parties(pack, lang)]
        self.put(
            {
                "arrested_on": PartialDateField(pack, lang=lang),
                "arrest_governorate": GovernorateField(pack, lang=lang),
                "arrest_place": PlaceField(lang=lang, free=True),
                "force": TermField(held_by, lang=lang),
                "holding_places": TextField(lang=lang, longest=2000, rows=2),
                "notified_on": PartialDateField(pack, lang=lang),
                "ended_on": PartialDateField(pack, lang=lang),
                "custody": WordField("custody", Custody, default=Custody.DETAINED, lang=lang),
                "body": WordField("body", Body, default=Body.NONE, lang=lang),
            }
        )

    def clean(self) -> dict[str, Any]:
        """Refuse a time in custody that ends before it begins."""
        told = super().clean() or {}
        first, last = told.get("arrested_on"), told.get("ended_on")
        if first and last and first.earliest and last.latest and last.latest < first.earliest:
            self.add_error("ended_on", say(self.lang, "files-wrong-ended"))
        return told

    def columns(self) -> dict[str, Any]:
        """Return the columns; the places of holding are lines."""
        told = super().columns()
        return told | {
            "holding_places": [one for one in told["holding_places"].splitlines() if one]
        }

    def detention(self) -> Detention:
        """Return what was typed, of a valid form."""
        return detention(self.columns())


def detention(told: Mapping[str, Any]) -> Detention:
    """Return columns of a time in custody as a value."""
    return Detention(
        arrested=parse_edtf(told["arrested_on"]),
        arrest_governorate=told["arrest_governorate"],
        arrest_place=told["arrest_place"],
        force=told["force"],
        holding_places=tuple(told["holding_places"]),
        notified=parse_edtf(told["notified_on"]),
        ended=parse_edtf(told["ended_on"]),
        custody=Custody(told["custody"]),
        body=Body(told["body"]),
    )
