"""The kinds of remarks, and the outcomes that may be proposed."""

from enum import StrEnum

from tawthiq.domain.findings import Outcome


class RemarkKind(StrEnum):
    """What a remark goes with."""

    COMMENT = "comment"
    RETURN = "return"
    WITHDRAWAL = "withdrawal"
    REOPENING = "reopening"


PERSON_OUTCOMES = (Outcome.COUNTED, Outcome.NOT_COUNTED, Outcome.WITHDRAWN)
RECORDED = "recorded"  # the outcome of an incident
INCIDENT_OUTCOMES = (RECORDED, Outcome.WITHDRAWN.value)
