"""Elements and values of claims, and columns of files, in the words of a page."""

from tawthiq.desk.words import day_words, term_words, word
from tawthiq.domain.dates import UnknownDate, parse_edtf
from tawthiq.domain.packs import Pack
from tawthiq.reference.queries import place_coded
from tawthiq.ui.messages import has_message, say

ELEMENTS = (
    "identity", "name_ar", "name_en", "birth", "sex", "age", "age_group", "origin", "death", "date",
    "event_date", "place", "held", "cause", "means", "status", "group", "attribution", "killed",
    "injured",
)  # fmt: skip
"""What a claim can be about; lists bring most of these names."""

DAYS = frozenset(
    {
        "date",
        "event_date",
        "death_date",
        "birth",
        "born_on",
        "arrested_on",
        "notified_on",
        "ended_on",
    }
)
CODED = {
    "place": "governorate",
    "origin": "governorate",
    "held": "governorate",
    "origin_governorate": "governorate",
    "arrest_governorate": "governorate",
    "attribution": "party",
    "force": "party",
    "means": "means",
    "group": "group",
}
WORDED = {
    "sex": "sex",
    "age_group": "age_group",
    "status": "status",
    "death": "death",
    "cause": "cause",
    "custody": "custody",
    "body": "body",
    "kind": "source_kind",
    "reliability": "reliability",
}


def element_word(element: str, lang: str) -> str:
    """Return the word for an element of claims; a list may bring one that has none."""
    for message in (f"files-element-{element}", f"word-element-{element}"):
        if has_message(lang, message):
            return say(lang, message)
    return element


def value_words(name: str, value: object, lang: str, pack: Pack) -> str:
    """Return a claim's value, or a column's, as a reader says it; free text is itself."""
    if isinstance(value, list | tuple):
        return "\n".join(str(one) for one in value)
    told = str(value if value is not None else "")
    if name in DAYS:
        return _day(told, lang, pack)
    if name in CODED:
        return term_words(lang, CODED[name], told, pack) or told
    if name in WORDED:
        return word(lang, WORDED[name], told) if name != "death" else _death(told, lang, pack)
    if name.endswith("_place"):
        return place_words(told, lang)
    return told


def _day(told: str, lang: str, pack: Pack) -> str:
    try:
        return day_words(parse_edtf(told), lang, pack) if told else ""
    except UnknownDate:
        return told


def _death(told: str, lang: str, pack: Pack) -> str:
    """Return what is said of a death: a list may say its day."""
    said = word(lang, "death", told)
    return _day(told, lang, pack) if said == told else said


def place_words(code: str, lang: str) -> str:
    """Return the name of a place that is named by its code; what is no code is itself."""
    place = place_coded(code)
    if place is None:
        return code
    names = (place.name_ar, place.name_en) if lang == "ar" else (place.name_en, place.name_ar)
    return next(filter(None, names))
