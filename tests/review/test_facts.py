"""Facts of a proposal go into JSON and come back as they were; what is unknown is refused."""

import json
from datetime import date

import pytest
from tests import build

from tawthiq.domain.ages import Age
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.dates import PartialDate
from tawthiq.domain.findings import Answer, IncidentFacts, PersonFacts
from tawthiq.review.facts import facts_to_json, incident_from_json, person_from_json
from tawthiq.review.refusals import UnreadableFacts

PEOPLE = [
    PersonFacts(certainties=tuple((one, Certainty.UNKNOWN) for one in Element)),
    build.facts(
        age=Age(17, 18),
        died_on=PartialDate.of_month(2020, 5),
        incident=7,
        certainties=tuple((one, Certainty.LIKELY) for one in Element),
    ),
]
INCIDENTS = [
    IncidentFacts(),
    IncidentFacts(
        event_on=PartialDate.on(date(2020, 4, 28)), killed_floor=44, warning=Answer.NO, notable=True
    ),
]


@pytest.mark.parametrize("told", PEOPLE)
def test_a_persons_facts_come_back(told: PersonFacts) -> None:
    assert person_from_json(json.loads(json.dumps(facts_to_json(told)))) == told


@pytest.mark.parametrize("told", INCIDENTS)
def test_an_incidents_facts_come_back(told: IncidentFacts) -> None:
    assert incident_from_json(json.loads(json.dumps(facts_to_json(told)))) == told


@pytest.mark.parametrize(
    "changes",
    [
        {"sex": "banana"},
        {"colour": "red"},
        {"event_from": "yesterday"},
        {"parties": ["a", "b"], "attribution": "sole"},
        {"age_low": 500},
        {"causes": ["attack"], "cause_certainties": []},
        {"certainty_death": "sure"},
        {"parties": 7},
    ],
)
def test_what_cannot_be_read_is_refused(changes: dict[str, object]) -> None:
    with pytest.raises(UnreadableFacts):
        person_from_json(facts_to_json(PersonFacts()) | changes)


def test_a_column_that_is_missing_is_refused() -> None:
    told = facts_to_json(PersonFacts())
    del told["sex"]

    with pytest.raises(UnreadableFacts):
        person_from_json(told)
