"""Facts of a proposal as JSON and back: the columns of a finding, days in ISO, and nothing else."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, TypeVar

from tawthiq.cases.columns import incident_columns, incident_facts, person_columns, person_facts
from tawthiq.domain.findings import IncidentFacts, PersonFacts
from tawthiq.domain.refusals import Refusal
from tawthiq.review.refusals import UnreadableFacts

Facts = PersonFacts | IncidentFacts
Json = dict[str, Any]
Read = TypeVar("Read", PersonFacts, IncidentFacts)

_PERSON = frozenset(person_columns(PersonFacts()))
_INCIDENT = frozenset(incident_columns(IncidentFacts()))


def facts_to_json(facts: Facts) -> Json:
    """Return facts as values that `json.dumps` takes."""
    plain = incident_columns(facts) if isinstance(facts, IncidentFacts) else person_columns(facts)
    return {name: _plain(value) for name, value in plain.items()}


def person_from_json(told: Mapping[str, Any]) -> PersonFacts:
    """Return a person's facts. Raises `UnreadableFacts` at an unknown column or code."""
    return _read(told, _PERSON, person_facts)


def incident_from_json(told: Mapping[str, Any]) -> IncidentFacts:
    """Return an incident's facts. Raises `UnreadableFacts` at an unknown column or code."""
    return _read(told, _INCIDENT, incident_facts)


def _read(
    told: Mapping[str, Any], columns: frozenset[str], read: Callable[[Mapping[str, Any]], Read]
) -> Read:
    odd = sorted(set(told) ^ columns)
    if odd:
        raise UnreadableFacts(f"The facts cannot be read: {odd[0]!r} is missing or unknown.")
    try:
        return read({name: _rich(name, value) for name, value in told.items()})
    except (Refusal, ValueError, TypeError, AttributeError) as fault:
        raise UnreadableFacts(f"The facts cannot be read: {fault}") from fault


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _rich(name: str, value: object) -> object:
    if name.endswith(("_from", "_to")) and isinstance(value, str):
        return date.fromisoformat(value)
    return value
