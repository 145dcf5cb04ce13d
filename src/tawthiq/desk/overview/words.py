"""The words of rows and areas, from the rule and the pack."""

from tawthiq.desk.words import month_words, term_words
from tawthiq.domain.packs import Pack
from tawthiq.domain.periods import Period
from tawthiq.domain.rows import joint_words
from tawthiq.domain.rules import CountingRule


def row_words(key: str, lang: str, rule: CountingRule, pack: Pack) -> str:
    """Return the words of a row of the table by party."""
    row = rule.top_row(key)
    en, ar = (row.en, row.ar) if row else joint_words(key, rule, pack)
    return ar if lang == "ar" else en


def area_words(code: str, lang: str, pack: Pack) -> str:
    return term_words(lang, "governorate", code, pack)


def month_title(month: Period, lang: str, pack: Pack) -> str:
    """Return a month with its year: May 2020."""
    return f"{month_words(month.first.month, lang, pack)} {month.first.year}"
