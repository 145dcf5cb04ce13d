"""The file that a row of a list opens."""

from tawthiq.cases.actions import NameParts, PersonFile
from tawthiq.intake.entries import Entry, EntryName


def file_of(entry: Entry) -> PersonFile:
    """Return the file that a row opens. A name given whole stands in `given`, in one piece."""
    return PersonFile(
        ar=_parts(entry.arabic),
        en=_parts(entry.latin),
        sex=entry.facts.sex,
        birth=entry.born,
        origin_governorate=entry.facts.origin_governorate,
    )


def _parts(name: EntryName) -> NameParts:
    return NameParts(**dict(name.parts)) if name.parts else NameParts(given=name.whole)
