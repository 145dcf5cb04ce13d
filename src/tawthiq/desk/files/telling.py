"""Sources as they come to a documenter: one source after the other, each with all that it says of a death."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from tawthiq.accounts.models import User
from tawthiq.cases.actions import SourceCard, Statement, add_claim, add_source
from tawthiq.cases.models import Incident, Person, Source
from tawthiq.desk.fields.lines import LineField, TextField
from tawthiq.desk.fields.sections import SectionedForm, any_told
from tawthiq.desk.fields.sources import SourceField
from tawthiq.desk.files.forms import credibility, reliability, source_kind
from tawthiq.desk.files.sources import with_key
from tawthiq.domain.certainty import Certainty
from tawthiq.ui.messages import say

TOLD = (
    "identity",
    "death",
    "date",
    "event_date",
    "place",
    "cause",
    "means",
    "status",
    "attribution",
)
MOST = 12
FEWEST = 2


class TellingForm(SectionedForm):
    """One source, new or known, from whom it had it, and what it says of each element."""

    voice = "files"
    layout: ClassVar = {
        "telling": (
            "source", "new_title", "new_kind", "new_reliability", "obtained_from", "credibility",
            *(f"says_{one}" for one in TOLD),
        )
    }  # fmt: skip

    def __init__(
        self,
        data: Mapping[str, Any] | None,
        *,
        lang: str,
        user: User,
        place: int,
        wanted: bool = False,
    ) -> None:
        super().__init__(data, lang=lang, prefix=f"told{place}")
        self.wanted = wanted or not place
        self.put(
            {
                "source": SourceField(user, lang=lang),
                "new_title": LineField(lang=lang, longest=300),
                "new_kind": source_kind(lang),
                "new_reliability": reliability(lang),
                "obtained_from": SourceField(user, lang=lang),
                "credibility": credibility(lang),
                **{f"says_{one}": TextField(lang=lang, longest=2000, rows=1) for one in TOLD},
            }
        )

    @property
    def says(self) -> list[Any]:
        """The fields for what is said, for the page to lay out."""
        return [self[f"says_{one}"] for one in TOLD]

    @property
    def is_open(self) -> bool:
        """Whether it shows its fields: the first does, one just asked for, and one that holds anything."""
        return self.wanted or any_told(self)

    @property
    def is_empty(self) -> bool:
        """Whether nothing was said here and no source is named."""
        told = self.cleaned_data
        named = told.get("source") or told.get("new_title") or told.get("obtained_from")
        return not named and not any(told.get(f"says_{one}") for one in TOLD)

    def clean(self) -> dict[str, Any]:
        """Ask for a source of what is said, and refuse one that had it from itself."""
        told = super().clean() or {}
        if self.errors or self.is_empty:
            return told
        if not told["source"] and not told["new_title"]:
            self.add_error("source", say(self.lang, "files-wrong-no_source"))
        elif told["source"] and told["new_title"]:
            self.add_error("new_title", say(self.lang, "files-wrong-two_sources"))
        elif told["source"] and told["source"] == told["obtained_from"]:
            self.add_error("obtained_from", say(self.lang, "files-wrong-itself"))
        if not any(told[f"says_{one}"] for one in TOLD):
            self.add_error("says_identity", say(self.lang, "files-wrong-says_nothing"))
        return told

    def keep(self, source: Source, about: Person | Incident, *, by: User, at: datetime) -> None:
        """Add the claims of this source to a file."""
        told = self.cleaned_data
        had_from = told["obtained_from"]
        for element in TOLD:
            if told[f"says_{element}"]:
                said = Statement(
                    element,
                    told[f"says_{element}"],
                    told["credibility"],
                    Certainty.UNKNOWN,
                    had_from.key if had_from else "",
                )
                add_claim(about, source, said, by=by, at=at)

    def source(self, *, by: User, at: datetime) -> Source:
        """Return the source that was picked, or add the new one."""
        told = self.cleaned_data
        if told["source"]:
            return told["source"]  # type: ignore[no-any-return]
        card = SourceCard(
            key="",
            kind=told["new_kind"],
            reliability=told["new_reliability"],
            title=told["new_title"],
        )
        return add_source(with_key(card), by=by, at=at)


def tellings(data: Mapping[str, Any] | None, *, lang: str, user: User) -> list[TellingForm]:
    """Return as many blocks as were sent, or two; one more where another was asked for."""
    asked = str((data or {}).get("tellings", ""))
    count = int(asked) if asked.isdecimal() and asked.isascii() and len(asked) < 3 else FEWEST
    more = 1 if data and "another" in data else 0
    last = min(max(count, 1) + more, MOST) - 1
    return [
        TellingForm(data, lang=lang, user=user, place=place, wanted=bool(more) and place == last)
        for place in range(last + 1)
    ]
