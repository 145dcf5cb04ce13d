"""Letters and digits as they come out of lists, forms and files, brought to one form for comparing.

Folding is for comparing only. What was written is kept beside it, always.
"""

import unicodedata

WESTERN = {
    ord(zero) + value: str(value)
    for zero in ("\N{ARABIC-INDIC DIGIT ZERO}", "\N{EXTENDED ARABIC-INDIC DIGIT ZERO}")
    for value in range(10)
}
FORMULA = ("=", "+", "-", "@", "\t", "\r")
TATWEEL = "\N{ARABIC TATWEEL}"
FOLDED = str.maketrans(
    {
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ٲ": "ا",
        "ٳ": "ا",
        "ى": "ي",
        "ئ": "ي",
        "ی": "ي",  # Persian
        "ې": "ي",
        "ؤ": "و",
        "ة": "ه",
        "ە": "ه",  # Kurdish
        "ہ": "ه",  # Urdu
        "ھ": "ه",
        "ۀ": "ه",
        "ک": "ك",  # Persian
        "ڪ": "ك",
        "ء": None,
        TATWEEL: None,
    }
)
GOD = "\N{ARABIC LIGATURE ALLAH ISOLATED FORM}"
ALEF_AND_GOD = f"ا{GOD}"  # some keyboards write the alef before a sign that has it


def western_digits(text: str) -> str:
    """Return `text` with both sets of Arabic-Indic digits written 0 to 9.

    >>> western_digits("٢٠٢٠-۰۵")
    '2020-05'
    """
    return text.translate(WESTERN)


def clean_text(text: str) -> str:
    r"""Return `text` as a reader sees it: no invisible marks, presentation forms as letters, single spaces.

    Bidirectional controls, joiners, byte order marks and other format characters go; so do control
    characters, which count as spaces. Accents and Arabic vowel marks stay.

    >>> clean_text("\u202bﻋﺒﺪ  ﷲ\u202c ")
    'عبد الله'
    """
    if text.isprintable() and unicodedata.is_normalized("NFKC", text):
        return " ".join(text.split())  # nothing to take away: nearly every name of a list
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    composed = unicodedata.normalize("NFKC", text.replace(ALEF_AND_GOD, GOD))
    # Taking a mark away can bring together what composes, and NFKC can make spaces: once more.
    return " ".join(unicodedata.normalize("NFKC", composed.translate(VISIBLE)).split())


class _Visible(dict[int, str | None]):
    """Map each character to what is seen of it, asked once."""

    def __missing__(self, code: int) -> str | None:
        sign = chr(code)
        category = unicodedata.category(sign)
        seen = " " if category == "Cc" else None if category in {"Cf", "Cs", "Co", "Cn"} else sign
        self[code] = seen
        return seen


VISIBLE = _Visible()


def without_marks(text: str) -> str:
    """Return `text` without accents and Arabic vowel marks: Ḥusayn is Husayn, مُحَمَّد is محمد.

    The hamza and madda that Unicode takes off a letter go with the marks, so that أ is ا.
    """
    if text.isascii():
        return text
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    bare = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", bare)


def fold_arabic_letters(text: str) -> str:
    """Return Arabic `text` under which the spellings of one word meet, with Western digits.

    أ إ آ are ا; ى ئ are ي; ؤ is و; ة is ه; a hamza alone, tatweel and vowel marks are nothing.

    >>> fold_arabic_letters("إسـراء"), fold_arabic_letters("اسرا")
    ('اسرا', 'اسرا')
    """
    bare = without_marks(clean_text(text).translate(FOLDED)).translate(FOLDED)
    return " ".join(western_digits(bare).split())


def folded_words(text: str) -> frozenset[str]:
    """Return the words of a table, folded, in either script."""
    return frozenset(fold_arabic_letters(word).casefold() for word in text.split())


def as_words(cell: object) -> object:
    """Return a cell that a spreadsheet shows and never computes: words are no formula.

    >>> as_words("=1+1"), as_words("Aleppo"), as_words(-3)
    ("'=1+1", 'Aleppo', -3)
    """
    if isinstance(cell, str) and cell.startswith(FORMULA):
        return f"'{cell}"
    return cell
