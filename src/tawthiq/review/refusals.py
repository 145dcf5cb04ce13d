"""Why a deed about a proposal is refused. No refusal carries a name."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from tawthiq.domain.refusals import Refusal
from tawthiq.domain.workflow import Owed

if TYPE_CHECKING:
    from tawthiq.review.models import Proposal


class UnreadableFacts(Refusal):
    """Facts of a proposal with a column or a code that does not exist."""


class WrongOutcome(Refusal):
    """An outcome that cannot be proposed for this kind of file."""


class ProposalChanged(Refusal):
    """Somebody saved the proposal meanwhile. `stored` is what is kept now: nothing was lost."""

    def __init__(self, stored: "Proposal") -> None:
        self.stored = stored
        super().__init__(
            "Somebody saved this proposal while you were working on it: compare both versions."
        )


class NothingProposed(Refusal):
    """No proposal was made about the file."""


class SentenceOwed(Refusal):
    """A decision for which a standing formula is not enough."""

    def __init__(self, owed: Collection[Owed]) -> None:
        self.owed = tuple(owed)
        super().__init__(
            "Say in a sentence why it is decided so: "
            f"a formula is not enough here ({', '.join(self.owed)})."
        )


class GroundMissing(Refusal):
    """A decision with neither a sentence nor a ground."""


class NoWords(Refusal):
    """A remark, a return or a withdrawal that says nothing."""


class CannotSee(Refusal):
    """Somebody who may not see the file cannot be assigned to it."""


class NotToRelease(Refusal):
    """What cannot go out as preliminary: not submitted, not counted, an incident, or examined."""
