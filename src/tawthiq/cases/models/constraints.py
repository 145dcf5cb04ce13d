"""Named constraints written in SQL, where a condition reads better so than in lookups."""

from collections.abc import Iterable
from enum import StrEnum

from django.db import models
from django.db.models.expressions import RawSQL


def holds(name: str, sql: str) -> models.CheckConstraint:
    """Return the constraint `name`, which is a sentence, over a condition in SQL."""
    condition = RawSQL(sql, (), output_field=models.BooleanField())  # noqa: S611 - no input
    return models.CheckConstraint(name=name, condition=condition)


def one_of(name: str, column: str, values: Iterable[StrEnum]) -> models.CheckConstraint:
    """Return the constraint that `column` holds one of the words of the domain."""
    words = ", ".join(f"'{word.value}'" for word in values)
    return holds(name, f"{column} IN ({words})")


def in_order(name: str, low: str, high: str) -> models.CheckConstraint:
    """Return the constraint that a range does not end before it begins; open ends are null."""
    return holds(name, f"{low} <= {high}")


def restricted_to_known(table: str) -> models.CheckConstraint:
    """Return the constraint that `compartments` is a plain list without holes."""
    return holds(
        f"{table}_is_restricted_to_compartments",
        "coalesce(array_ndims(compartments), 1) = 1 AND array_position(compartments, NULL) IS NULL",
    )


PARTIES_FIT_THE_KIND = """CASE attribution
    WHEN 'sole' THEN cardinality(parties) = 1
    WHEN 'unknown' THEN cardinality(parties) = 0
    WHEN 'contested' THEN true
    ELSE cardinality(parties) >= 2 END"""
"""How many parties each type of attribution takes (`domain.attribution`)."""
