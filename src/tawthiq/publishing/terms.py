"""Words of the pack by kind and code."""

from collections.abc import Mapping
from typing import Any

from tawthiq.domain.packs import Governorate, Pack, Party, Term
from tawthiq.publishing.document import BrokenDocument

JOINED = {"en": " and ", "ar": " و"}


def term_words(node: Mapping[str, Any], lang: str, pack: Pack) -> str:
    """Return the word that the pack has for a code, in one language.

    Codes joined by `+` (parties of a joint set) give their words joined by `and`.
    """
    kind, code = node["term"], node["code"]
    if kind == "country":
        return pack.ar if lang == "ar" else pack.en
    shelf = _shelf(kind, pack)
    return JOINED[lang].join(_word(kind, one, lang, shelf) for one in code.split("+"))


def _shelf(kind: str, pack: Pack) -> Mapping[str, Governorate | Party | Term]:
    return {item.code: item for item in pack.shelf(kind)}


def _word(kind: str, code: str, lang: str, shelf: Mapping[str, Governorate | Party | Term]) -> str:
    if code not in shelf:
        raise BrokenDocument(f"The pack has no {kind} with the code {code!r}.")
    item = shelf[code]
    return item.ar if lang == "ar" else item.en
