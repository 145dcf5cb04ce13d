"""Why a draft is not kept."""

from tawthiq.domain.refusals import Refusal


class DraftTooLong(Refusal):
    """More was typed than a draft holds."""

    def __init__(self) -> None:
        super().__init__("This is too long to be kept while you type: save it.")
