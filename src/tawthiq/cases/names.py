"""The folded form of a name, by which a file is searched. Never shown."""

from tawthiq.cases.files import NAME_PARTS, PersonFile
from tawthiq.domain.letters import fold_arabic_letters


def folded_name(file: PersonFile) -> str:
    """Return the folded parts of the name in both scripts, for search only."""
    parts = (getattr(script, part) for script in (file.ar, file.en) for part in NAME_PARTS)
    return " ".join(fold_arabic_letters(part).casefold() for part in parts if part)
