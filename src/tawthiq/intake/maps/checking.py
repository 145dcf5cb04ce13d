"""A map held against the file's columns and the pack's codes, before the first row is read."""

from collections.abc import Iterable, Sequence
from difflib import get_close_matches

from tawthiq.domain.findings import OUTSIDE, UNKNOWN_PLACE
from tawthiq.domain.packs import Pack
from tawthiq.intake.maps.model import ListMap
from tawthiq.intake.refusals import MapRefused

SETS = {"party": "parties", "means": "means", "group": "groups"}
NO_PARTY = "unknown"  # a word that says nobody was identified
NOT_KNOWN = "unknown"


def check_columns(found: ListMap, columns: Sequence[str]) -> None:
    """Refuse a map that names columns which the file does not have."""
    missing = {column: where for column, where in found.columns() if column not in columns}
    if not missing:
        return
    column, where = next(iter(missing.items()))
    near = get_close_matches(column, columns, n=1, cutoff=0.5)
    hint = f" Did you mean `{near[0]}`?" if near else ""
    others = f" ({len(missing)} columns are missing in all.)" if len(missing) > 1 else ""
    raise MapRefused(
        f"The map names the column `{column}` in {where}, but the file has "
        f"{', '.join(f'`{name}`' for name in columns)}.{hint}{others}"
    )


def check_pack(found: ListMap, pack: Pack) -> None:
    """Refuse a map that translates into a code the pack does not have."""
    places = [*(place.code for place in pack.governorates), OUTSIDE, UNKNOWN_PLACE]
    for place in found.places:
        for value, code in place.values.items():
            _check(code, places, "governorate", f"`{value}` of `{place.column}` in [[places]]")
    codes = {
        "party": [party.code for party in pack.parties],
        "means": [*(term.code for term in pack.means), NOT_KNOWN],
        "group": [term.code for term in pack.groups],
    }
    for translation in found.translations:
        for value, effect in translation.values.items():
            where = f"`{value}` of `{translation.column}` in [[translate]]"
            for fact, word in effect:
                for code in _words(fact, word):
                    _check(code, codes[fact], fact, where)


def _words(fact: str, word: object) -> Iterable[str]:
    if fact not in SETS:
        return ()
    words = word if isinstance(word, tuple) else (word,)
    return [str(code) for code in words if (fact, code) != ("party", NO_PARTY)]


def _check(code: str, codes: Sequence[str], noun: str, where: str) -> None:
    if code not in codes:
        near = get_close_matches(code, codes, n=1)
        hint = f" Did you mean `{near[0]}`?" if near else ""
        raise MapRefused(
            f"The map translates {where} into the {noun} `{code}`, which the pack does not have; "
            f"it has {', '.join(dict.fromkeys(codes))}.{hint}"
        )
