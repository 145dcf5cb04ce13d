"""Columns of files and findings, and what they held, in the words of a page."""

from collections.abc import Iterable, Mapping
from typing import Any

from tawthiq.desk.values import value_words
from tawthiq.desk.words import day_words, term_words, word
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import incident_number
from tawthiq.domain.packs import Pack
from tawthiq.ui.messages import has_message, say

DAYS = frozenset({"event_on", "died_on", "documented_on"})
TERMS = {
    "event_governorate": "governorate",
    "death_governorate": "governorate",
    "holding_governorate": "governorate",
    "origin_governorate": "governorate",
    "governorate": "governorate",
    "control": "party",
    "alleged": "party",
    "means": "means",
    "groups": "group",
    "place_kind": "place_kind",
}
WORDS = {
    "outcome": "outcome",
    "standing": "standing",
    "exclusion": "exclusion",
    "sex": "sex",
    "age_group": "age_group",
    "civilian_status": "status",
    "position": "position",
    "causes": "cause",
    "cause_certainties": "certainty",
    "fate_death": "death",
    "fate_custody": "custody",
    "fate_body": "body",
    "warning": "answer",
    "military_presence": "answer",
}
RENAMED = {"civilian_status": "status", "incident_id": "incident"}
ATTRIBUTION = ("attribution", "parties", "standard")
SPANS = ("_from", "_to")


def label(column: str, lang: str) -> str:
    """Return what a column is called: as the forms call it, else as the history does."""
    name = RENAMED.get(column, column)
    tried = (f"history-column-{name}", f"fields-{name}", f"files-{name}")
    return next((say(lang, one) for one in tried if has_message(lang, one)), name)


def file_value(column: str, value: object, lang: str, pack: Pack) -> str:
    """Return what a column of a file held."""
    return value_words(column, value, lang, pack)


def found_value(column: str, value: Any, lang: str, pack: Pack) -> str:  # noqa: ANN401 - a column's
    """Return what a column of a finding held."""
    if isinstance(value, bool):
        return say(lang, "history-yes" if value else "history-no")
    if value is None or value in ("", []):
        return say(lang, "history-nothing")
    if isinstance(value, list):
        return say(lang, "history-comma").join(_one(column, one, lang, pack) for one in value)
    return _one(column, value, lang, pack)


def _one(column: str, value: object, lang: str, pack: Pack) -> str:
    text = str(value)
    if column in DAYS:
        return day_words(text, lang, pack)
    if column == "incident_id":
        return incident_number(int(text))
    if column.startswith("certainty_"):
        return word(lang, "certainty", text)
    if column in TERMS:
        return term_words(lang, TERMS[column], text, pack) or text
    return word(lang, WORDS[column], text) if column in WORDS else text


def attribution_words(row: Mapping[str, Any], lang: str, pack: Pack) -> str:
    """Return an attribution in one line: its kind, its parties, its standard."""
    parties: Iterable[str] = (term_words(lang, "party", code, pack) for code in row["parties"])
    return say(
        lang,
        "history-attribution" if row["parties"] else "history-attribution-nobody",
        kind=word(lang, "kind", row["attribution"]),
        parties=say(lang, "history-comma").join(parties),
        standard=word(lang, "standard", row["standard"]),
    )


def day_title(day: str, lang: str, pack: Pack) -> str:
    return day_words(PartialDate(day), lang, pack)
