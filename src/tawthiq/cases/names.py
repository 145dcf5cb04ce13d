"""The folded form of a name, by which a file is searched. Never shown."""

from functools import lru_cache

from tawthiq.cases.files import PersonFile
from tawthiq.domain.names import NAME_PARTS, name_key

kept_key = lru_cache(maxsize=100_000)(name_key)  # a list has many people and few names


def folded_name(file: PersonFile) -> str:
    """Return the keys of the parts of a name, under which both scripts and all spellings meet."""
    parts = (getattr(script, part) for script in (file.ar, file.en) for part in NAME_PARTS)
    words = (word for part in parts if part for word in kept_key(part).split())
    return " ".join(dict.fromkeys(words))
