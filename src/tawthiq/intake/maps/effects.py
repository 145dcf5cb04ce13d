"""The facts that a translated value may set, and the words each of them takes."""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from tawthiq.domain.ages import AgeGroup, Sex
from tawthiq.domain.attribution import Kind
from tawthiq.domain.causes import Cause
from tawthiq.domain.fate import Body, Custody
from tawthiq.domain.findings import Exclusion
from tawthiq.domain.status import CivilianStatus
from tawthiq.intake.maps.model import Effect
from tawthiq.intake.refusals import MapRefused

Reader: TypeAlias = Callable[[object], object]


def _text(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("a word")
    return value


def _texts(value: object) -> tuple[str, ...]:
    values = value if isinstance(value, list) else [value]
    return tuple(_text(item) for item in values)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError("true or false")  # noqa: TRY004  (one kind of error for the caller)
    return value


FACTS: Mapping[str, Reader] = {
    "sex": lambda value: Sex(_text(value)),
    "age_group": lambda value: AgeGroup(_text(value)),
    "status": lambda value: CivilianStatus(_text(value)),
    "exclusion": lambda value: Exclusion(_text(value)),
    "cause": lambda value: tuple(Cause(item) for item in _texts(value)),
    "means": _text,
    "in_custody": _flag,
    "custody": lambda value: Custody(_text(value)),
    "body": lambda value: Body(_text(value)),
    "party": _texts,
    "attribution": lambda value: Kind(_text(value)),
    "group": _texts,
}
CHOICES: Mapping[
    str, type[Sex | AgeGroup | CivilianStatus | Exclusion | Cause | Custody | Body | Kind]
] = {
    "sex": Sex,
    "age_group": AgeGroup,
    "status": CivilianStatus,
    "exclusion": Exclusion,
    "cause": Cause,
    "custody": Custody,
    "body": Body,
    "attribution": Kind,
}
BY_ALIAS = ("means", "party", "group")  # facts whose words a pack knows


def effect_of(value: object, fact: str, where: str) -> Effect:
    """Return the facts that one value of [[translate]] sets: a word for `fact`, or a table of facts."""
    if isinstance(value, dict):
        return tuple((str(key), _fact(str(key), item, where)) for key, item in value.items())
    if not fact:
        raise MapRefused(
            f"{where} gives a plain word: name the fact it sets with `fact`, or write a table "
            f"such as {{ sex = ... }}; the facts are {', '.join(FACTS)}."
        )
    return ((fact, _fact(fact, value, where)),)


def _fact(name: str, value: object, where: str) -> object:
    if name not in FACTS:
        raise MapRefused(f"{where} sets `{name}`, which is no fact: it may be {', '.join(FACTS)}.")
    try:
        return FACTS[name](value)
    except ValueError as error:
        possible = ", ".join(CHOICES[name]) if name in CHOICES else str(error)
        raise MapRefused(
            f"{where} gives `{name}` a value it cannot have: use {possible}."
        ) from error
