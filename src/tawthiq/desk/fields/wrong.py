"""The refusals of the domain as sentences at a field, in the language of the page."""

from tawthiq.domain.ages import BornLater, ImpossibleAge
from tawthiq.domain.dates import UnknownDate
from tawthiq.domain.fate import ImpossibleFate
from tawthiq.domain.refusals import Refusal
from tawthiq.ui.messages import say

SENTENCES: dict[type[Refusal], str] = {
    ImpossibleAge: "fields-wrong-age",
    ImpossibleFate: "fields-wrong-fate",
    BornLater: "fields-wrong-born_later",
    UnknownDate: "fields-wrong-date",
}


def wrong_words(refusal: Refusal, lang: str) -> str:
    """Return the sentence for a refusal; where there is none, its own words."""
    message = SENTENCES.get(type(refusal))
    return say(lang, message) if message else str(refusal)
