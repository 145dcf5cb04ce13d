"""Which columns of a table say something of a person, marked on the model itself.

    @columns(personal="given_ar family_ar notes", coded="sex", plain="")
    class Person(models.Model): ...

`personal` names somebody, or is free text in which somebody may be named: it leaves the register only
by a deed that says so, and a withdrawn consent reaches it. `coded` says something of a person in codes
or days, which is personal to whoever can read the number of the file. `plain` is about nobody. Every
column that holds text is marked (a test asks), others where they are about a person. docs/privacy.md is
written from these marks.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from django.db.models import Model

M = TypeVar("M", bound=type[Model])


@dataclass(frozen=True, slots=True)
class Marks:
    """The marked columns of one table, in the order of their marks."""

    personal: tuple[str, ...] = ()
    coded: tuple[str, ...] = ()
    plain: tuple[str, ...] = ()

    def of(self, column: str) -> str:
        """Return `personal`, `coded`, `plain`, or nothing where the column is not marked."""
        return next((kind for kind in KINDS if column in getattr(self, kind)), "")


KINDS = ("personal", "coded", "plain")
_marked: dict[str, Marks] = {}


def columns(*, personal: str = "", coded: str = "", plain: str = "") -> Callable[[M], M]:
    """Mark the columns of a model, their names between spaces."""
    marks = Marks(tuple(personal.split()), tuple(coded.split()), tuple(plain.split()))

    def mark(model: M) -> M:
        _marked[model._meta.label] = marks  # noqa: SLF001 - Django's own API
        return model

    return mark


def marks_of(model: type[Model]) -> Marks:
    """Return the marks of a model; none where it has none."""
    return _marked.get(model._meta.label, Marks())  # noqa: SLF001 - Django's own API
