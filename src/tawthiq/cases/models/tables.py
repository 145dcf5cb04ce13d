"""Rows as dicts of columns, for what is copied, hashed or frozen whole."""

from typing import Any

from django.db.models import GeneratedField, Model


def column_names(model: type[Model]) -> list[str]:
    """Return the columns of a table in their order."""
    fields = model._meta.concrete_fields  # noqa: SLF001 - Django's own API
    return [field.column for field in fields if field.column]


def written_columns(row: Model) -> dict[str, Any]:
    """Return what was written into a row: its columns but for those that the database computes."""
    return {
        field.column: getattr(row, field.attname)
        for field in row._meta.concrete_fields  # noqa: SLF001 - Django's own API
        if field.column and not isinstance(field, GeneratedField)
    }
