"""Why a deed about files and findings is refused. No refusal carries a name."""

from datetime import datetime

from django.db.models import Model

from tawthiq.domain.refusals import Refusal


class ClockBehind(Refusal):
    """The time given lies before the last decision: nothing is backdated."""


class OwnReview(Refusal):
    """Nobody reviews their own decision."""


class NoReason(Refusal):
    """A decision without a reason."""


class ExclusionMissing(Refusal):
    """A person who is not counted, with nothing that says why; or one who is, with something."""


class OutOfScope(Refusal):
    """What lies outside the scope of the record is not counted."""


class AgeGroupUnsettled(Refusal):
    """An age group that the age itself contradicts or would settle."""


class CountedAlive(Refusal):
    """A person who is alive, counted as dead."""


class DayToCome(Refusal):
    """An event or a death on a day that has not come."""


class ListMissing(Refusal):
    """An adopted finding names its list; a reviewed one names none and takes no other day."""


class UnknownCode(Refusal):
    """A code that the pack in force does not have."""


class NothingToWithdraw(Refusal):
    """There is no finding to withdraw or it is withdrawn already."""


class AlreadyJoined(Refusal):
    """The file was joined into another before."""


class KeyTaken(Refusal):
    """There is a source under that key already."""


class NoSuchFile(Refusal):
    """There is no file of that number, or it is not yours to see."""


class NoSuchSource(Refusal):
    """There is no source under that key."""


class ChangedMeanwhile(Refusal):
    """Somebody decided about one of the people while the rows were being staged."""


class ReasonGone(Refusal):
    """The words of the reason were taken away before, or never kept."""


class ChangedSince(Refusal):
    """Somebody saved the file since it was opened here: what is stored now is carried along.

    `stored` is the row as it is now, with its `revision`; `by` and `at` say who saved it last, and when.
    """

    def __init__(self, stored: Model, number: str, by: str, at: datetime | None) -> None:
        self.stored, self.number, self.by, self.at = stored, number, by, at
        super().__init__(
            f"{by or 'Somebody'} changed {number} while you were writing: nothing of yours was saved "
            "yet. Compare both versions and save what is right."
        )


class ConsentWithdrawn(Refusal):
    """The consent to keep the file was withdrawn: nothing is added to it."""


class ClaimGone(Refusal):
    """The claim was withdrawn before."""


class NotYourCompartment(Refusal):
    """A file is restricted only to groups of which whoever restricts it belongs to one."""


class IdentityKept(Refusal):
    """An identity is kept already, and only who may see it may change it."""


class NoIdentity(Refusal):
    """No identity of the source is kept."""
