"""What searching and exporting refuses, and why. No message holds what was searched for."""

from tawthiq.domain.refusals import Refusal


class NoSuchExport(Refusal):
    """An export that is not there, or not yours to see."""


class NoSuchSearch(Refusal):
    """A saved search that is not there, or somebody else's."""


class NameOfSearchTaken(Refusal):
    """A second saved search of the same name."""


class NoNameOfSearch(Refusal):
    """A saved search without a name, or with one too long."""


class NoPurpose(Refusal):
    """An export that does not say what it is for."""


class NothingToExport(Refusal):
    """An export of no file at all."""


class OwnExport(Refusal):
    """Somebody deciding about what they asked for themselves."""


class AlreadyDecided(Refusal):
    """An export that was decided about, or withdrawn, before."""


class NotToBeHad(Refusal):
    """A download of an export that is not approved, has expired or was withdrawn."""
