"""Suggestions for the parts of a name and for its spelling in the other script; what was typed stays."""

from django.http import QueryDict

from tawthiq.domain.letters import clean_text
from tawthiq.domain.names import NAME_PARTS, suggest_parts
from tawthiq.domain.names.romanising import arabised, romanised

LONGEST = 400


def with_suggestions(sent: QueryDict, prefix: str = "") -> QueryDict:
    """Return what was sent with the empty parts of the name filled in, as far as they can be.

    First the whole name is split into parts, then each part that one script lacks is taken over
    from the other. Nothing that was typed is changed.
    """
    told = sent.copy()
    for script in ("ar", "en"):
        whole = clean_text(told.get(f"{prefix}whole_{script}", "")[:LONGEST])
        parts = suggest_parts(whole).parts if whole else None
        for part in NAME_PARTS if parts else ():
            _fill(told, f"{prefix}{part}_{script}", getattr(parts, part))
    for part in NAME_PARTS:
        arabic, latin = f"{prefix}{part}_ar", f"{prefix}{part}_en"
        _fill(told, latin, romanised(told.get(arabic, "")[:LONGEST]))
        _fill(told, arabic, arabised(told.get(latin, "")[:LONGEST]))
    return told


def _fill(told: QueryDict, name: str, suggested: str) -> None:
    if suggested and not told.get(name, "").strip():
        told[name] = suggested
