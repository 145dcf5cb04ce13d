"""Refusals of publishing that belong to no single document."""

from pathlib import Path

from tawthiq.domain.refusals import Refusal


class OutTaken(Refusal):
    """Something else stands where the copy of an edition should go."""

    def __init__(self, place: Path) -> None:
        super().__init__(
            f"{place} is there already and is not this edition: name another folder with --out."
        )


class AtThePress(Refusal):
    """Words or cut-off of an edition that is at the press, or out, were to be changed."""

    def __init__(self) -> None:
        super().__init__(
            "This edition is at the press or published: wait until it is out and prepare one that "
            "supersedes it."
        )


class IncidentNotTold(Refusal):
    """Words were written about an incident that the edition does not tell of."""

    def __init__(self, incident: str) -> None:
        super().__init__(
            f"The edition does not tell of {incident[:20]}: mark the incident as notable in its finding "
            "and fix the cut-off anew, or write about one that it tells of."
        )


class WordsOfAnIncidentLeftOut(Refusal):
    """Words about an incident would silently be left out of what is signed."""

    def __init__(self) -> None:
        super().__init__(
            "There are words about an incident of which this edition does not tell any more: take them "
            "out, or mark the incident as notable, and sign then."
        )


class SeenOtherwise(Refusal):
    """What was to be signed is not what the signer saw."""

    def __init__(self) -> None:
        super().__init__(
            "Figures or words were changed since you looked: look at the preview again and sign what "
            "stands there now."
        )


class SignedAlready(Refusal):
    """A second signature of the same person, or a third one."""

    def __init__(self) -> None:
        super().__init__(
            "You, or two people, have signed this: the other signature is another person's."
        )


class NeedsAnEditor(Refusal):
    """Two people who are no editors were to sign."""

    def __init__(self) -> None:
        super().__init__("One of the two who sign is an editor: ask an editor to sign this.")


class NotSigned(Refusal):
    """What two people did not sign was to be published."""

    def __init__(self) -> None:
        super().__init__(
            "Two people sign an edition before it goes to the press: two have not yet."
        )


class SignedOtherwise(Refusal):
    """What would be published is not what two people signed."""

    def __init__(self) -> None:
        super().__init__(
            "What would be published now is not what was signed, because another edition came between: "
            "look at the preview, sign it and send it again."
        )


class PressFailed(Refusal):
    """Something broke at the press that is no fault of the edition."""

    def __init__(self, kind: str) -> None:
        super().__init__(
            f"Something broke on our side ({kind}), and nothing was published: send it to the press again."
        )


class PressInterrupted(Refusal):
    """The press was interrupted again and again at the same edition."""

    def __init__(self, times: int) -> None:
        super().__init__(
            f"The press was interrupted {times} times at this edition, and nothing was published: see "
            "that the machine has memory and disk to spare, and send it again."
        )
