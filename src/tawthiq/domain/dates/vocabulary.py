"""The words that dates are told in, English and Arabic, in the folded form in which they are looked up.

The names of months differ from country to country: English is here, the rest comes from the pack.
"""

import calendar
from collections.abc import Iterable, Sequence
from enum import Enum, auto

from tawthiq.domain.letters import fold_arabic_letters


class Word(Enum):
    """What a word does in a date."""

    EARLY = auto()
    MID = auto()
    LATE = auto()
    ABOUT = auto()
    PERHAPS = auto()
    BEFORE = auto()
    AFTER = auto()
    SINCE = auto()
    UNTIL = auto()
    BETWEEN = auto()
    AND = auto()
    NOISE = auto()


def fold_word(word: str) -> str:
    """Return the form in which a word of a date is looked up."""
    return fold_arabic_letters(word).casefold()


def _folded(words: dict[Word, str]) -> dict[str, Word]:
    return {fold_word(word): sense for sense, line in words.items() for word in line.split()}


WORDS = _folded(
    {
        Word.EARLY: "early beginning start بداية أوائل مطلع أول",
        Word.MID: "mid middle منتصف أواسط وسط",
        Word.LATE: "late end نهاية أواخر آخر",
        Word.ABOUT: "~ about around circa c ca approx approximately roughly حوالي نحو تقريبا قرابة",
        Word.PERHAPS: "? possibly perhaps probably maybe likely ربما يرجح محتمل غالبا",
        Word.BEFORE: "before قبل",
        Word.AFTER: "after بعد",
        Word.SINCE: "since from منذ",
        Word.UNTIL: "until till to up لغاية حتى إلى",
        Word.BETWEEN: "between بين",
        Word.AND: "and و",
        Word.NOISE: (
            "the of in on a day month year st nd rd th ad monday tuesday wednesday thursday friday "
            "saturday sunday من في شهر عام سنة يوم م ميلادي الأحد الاثنين الثلاثاء الأربعاء الخميس "
            "الجمعة السبت"
        ),
    }
)
SEASONS = {
    fold_word(word): number
    for number, line in {
        21: "spring ربيع الربيع",
        22: "summer صيف الصيف",
        23: "autumn fall خريف الخريف",
        24: "winter شتاء الشتاء",
    }.items()
    for word in line.split()
}
ENGLISH_MONTHS = {
    **{fold_word(name): number for number, name in enumerate(calendar.month_name) if name},
    **{fold_word(name): number for number, name in enumerate(calendar.month_abbr) if name},
    "sept": 9,
}


def month_names(traditions: Iterable[Sequence[str]]) -> dict[str, int]:
    """Return the number of each month by its folded name: English, and each tradition of a pack.

    >>> month_names([["كانون الثاني", "شباط"]])["كانون الثاني"]
    1
    """
    names = dict(ENGLISH_MONTHS)
    for tradition in traditions:
        names.update({fold_word(name): number for number, name in enumerate(tradition, 1)})
    return names
