"""What intake refuses: a map, a file, or one row. No sentence carries a name from the list."""

from tawthiq.domain.refusals import Refusal


class MapRefused(Refusal):
    """The map cannot be used: the sentence names the section, the key and what is possible there."""


class FileRefused(Refusal):
    """The file cannot be read as the list that the map describes: nothing is written."""


class RowRefused(Refusal):
    """One row cannot be taken: it goes to the file of refused rows with this sentence beside it."""


class AdoptionRefused(Refusal):
    """The list cannot be adopted as asked."""


class SourceRefused(Refusal):
    """The source cannot be used as asked."""
