"""What stands around a name and is not part of it: titles (الشهيد, Dr.), what a person is also called."""

import re
from dataclasses import dataclass
from functools import lru_cache

from tawthiq.domain.letters import clean_text, fold_arabic_letters, folded_words

TITLES = folded_words(
    """الشهيد الشهيدة شهيد شهيدة الدكتور الدكتورة دكتور دكتورة د الشيخ الشيخة شيخ الحاج الحاجة حاج السيدة
    المهندس المهندسة مهندس م الأستاذ الأستاذة أستاذ العميد العقيد اللواء العماد الرائد النقيب الملازم المقدم
    المساعد الرقيب العريف المجند القاضي المحامي الصيدلي الطفل الطفلة الرضيع الرضيعة المرحوم المرحومة الإعلامي
    الناشط المسعف
    the dr doctor sheikh shaikh sheik shaykh haj hajj haji hajji hajja eng engineer prof professor mr mrs
    ms miss martyr late col colonel gen general brig brigadier capt captain lt lieutenant maj major sgt
    sergeant judge mullah mulla ustaz"""
)
_FIRST = re.compile(r"(?P<word>[^\s.,/:]+)[\s.,/:]+(?P<rest>.*\w.*)")
_CALLED = re.compile(r"""["“”«»]([^"“”«»]+)["“”«»]|\(([^()]+)\)|\[([^\[\]]+)\]""")


@dataclass(frozen=True, slots=True, repr=False)
class BareName:
    """A name alone, the titles that stood before it, and what else the person is called, as written."""

    name: str
    titles: tuple[str, ...] = ()
    called: tuple[str, ...] = ()


@lru_cache(maxsize=16_384)
def bare_name(written: str) -> BareName:
    """Take off titles, and what stands in brackets or quotation marks; never all that there is.

    >>> bare = bare_name("Dr. Ahmad al-Sheikh (Abu Ali)")
    >>> bare.name, bare.titles, bare.called
    ('Ahmad al-Sheikh', ('Dr',), ('Abu Ali',))
    """
    text = clean_text(written)
    called = tuple("".join(found).strip() for found in _CALLED.findall(text))
    rest = clean_text(_CALLED.sub(" ", text))
    if not any(sign.isalpha() for sign in rest):
        rest, called = text, ()
    titles: list[str] = []
    while (found := _FIRST.fullmatch(rest)) and _is_title(found["word"]):
        titles.append(found["word"])
        rest = found["rest"]
    return BareName(rest, tuple(titles), called)


def _is_title(word: str) -> bool:
    return fold_arabic_letters(word).casefold() in TITLES
