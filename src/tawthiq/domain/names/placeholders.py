"""Names that name nobody: Unidentified 3, مجهول الهوية, child of somebody (`counting.md` 11).

The dead behind them are records, as many as were seen; such names are never evidence that two are one.
"""

import re

from tawthiq.domain.letters import fold_arabic_letters, folded_words, without_marks
from tawthiq.domain.names.titles import bare_name

UNKNOWN = folded_words(
    """unidentified unidentifed unindentified unknown unkown unknwon unnamed anonymous nameless noname nn na
    none null tbd tbc xx xxx xxxx withheld
    مجهول مجهولة مجهولو مجهولي مجهولين مجهولون المجهول مجاهيل"""
)
SOMEBODY = folded_words(
    """a an the another one man woman person people boy girl child children infant baby newborn fetus foetus
    corpse corpses body bodies victim victims civilian civilians male female adult fighter martyr martyrs
    dead deceased no not name names of is number remains
    رجل امرأة شخص طفل طفلة جنين رضيع رضيعة شاب شابة فتى فتاة جثة جثث جثمان شهيد شهيدة شهداء قتيل قتلى ضحية
    ضحايا مدني مقاتل الهوية هوية الاسم اسم رقم من أشلاء رفات مواطن مواطنة"""
)
KIN_LATIN = re.compile(
    r"(?:(?:the|a|an|one|his|her|their|another|unborn|newborn|infant|baby|eldest|youngest) )*"
    r"(?:child|children|son|sons|daughter|daughters|baby|babies|infant|wife|wifa|husband|mother|father|brother|"
    r"sister|grandchild|grandson|granddaughter|fetus|foetus|relative|family member|family|cousin|friend|companion|nephew|"
    r"niece|uncle|aunt)(?: in law)? of\b.*"
)
PHRASES_LATIN = re.compile(
    r".*\b(?:not (?:known|identified|named|available)|identity unknown|unknown identity|no name|n a|"
    r"name (?:unknown|withheld|not known)|john doe|jane doe)\b.*"
)
KIN_ARABIC = re.compile(
    f"(?:{'|'.join(sorted(folded_words('طفل طفلة ابن ابنة بنت زوجة زوج والدة جنين رضيع حفيد حفيدة')))})"
    r"(?:ها|ه|هم)?(?: .*)?"
)
UNKNOWN_PHRASES = (
    "غير معروف", "غير معلوم", "غير محدد", "غير موثق", "لم يتم التعرف", "لم يعرف", "لم تعرف", "لم تحدد",
    "لم يحدد", "بدون اسم", "بلا اسم", "لا يوجد",
)  # fmt: skip
PHRASES_ARABIC = re.compile(rf".*\b(?:{'|'.join(map(fold_arabic_letters, UNKNOWN_PHRASES))}).*")
PATTERNS = (KIN_LATIN, PHRASES_LATIN, KIN_ARABIC, PHRASES_ARABIC)
BEGINNINGS = UNKNOWN - folded_words("na nn none null")


def is_placeholder(name: str) -> bool:
    """Tell whether `name` stands for somebody whose name is not known. An empty name does.

    >>> is_placeholder("Unidentified 3"), is_placeholder("مجهول الهوية"), is_placeholder("Yusuf Badr")
    (True, True, False)
    """
    folded = without_marks(fold_arabic_letters(bare_name(name).name)).casefold()
    words = re.findall(r"[^\W\d_]+", folded)
    text = " ".join(words)
    if not words:
        return True
    if any(pattern.fullmatch(text) for pattern in PATTERNS):
        return True
    return words[0] in BEGINNINGS or set(words) <= UNKNOWN | SOMEBODY
