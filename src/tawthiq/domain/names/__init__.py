"""Names of people, in Arabic and Latin letters: parts, foldings, placeholders. What was written is kept."""

from tawthiq.domain.names.folding import fold_name, name_key, skeleton
from tawthiq.domain.names.parts import (
    NAME_PARTS,
    NameParts,
    PersonName,
    Reason,
    Suggestion,
    is_arabic,
    suggest_parts,
)
from tawthiq.domain.names.placeholders import is_placeholder
from tawthiq.domain.names.titles import BareName, bare_name

__all__ = [
    "NAME_PARTS",
    "BareName",
    "NameParts",
    "PersonName",
    "Reason",
    "Suggestion",
    "bare_name",
    "fold_name",
    "is_arabic",
    "is_placeholder",
    "name_key",
    "skeleton",
    "suggest_parts",
]
