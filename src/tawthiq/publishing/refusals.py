"""Refusals of publishing that belong to no single document."""

from pathlib import Path

from tawthiq.domain.refusals import Refusal


class OutTaken(Refusal):
    """Something else stands where the copy of an edition should go."""

    def __init__(self, place: Path) -> None:
        super().__init__(
            f"{place} is there already and is not this edition: name another folder with --out."
        )
