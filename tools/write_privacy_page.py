"""Write docs/privacy.md from the marks on the models; a test fails when the page is behind them."""
# ruff: noqa: SLF001 - the columns of a model are told by Django's own API

from pathlib import Path

import django
from django.apps import apps
from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from tawthiq.workspace.privacy import marks_of

PAGE = Path(__file__).parent.parent / "docs" / "privacy.md"
HEAD = """# What is kept about people, column by column

This page is written by `tools/write_privacy_page.py` from the marks on the models
(`tawthiq.workspace.privacy`); a test demands that every column that holds text is marked.

- **personal**: names somebody, or is free text in which somebody may be named. It is in no log, no
  refusal, no edition and no entry of the trace, which names who works here and nobody else; row
  security guards its table; a withdrawn consent reaches it (`withdraw_consent`: what was personal
  moves to where no page reads it, and a tombstone with the number and the days remains).
- **coded**: says something of a person in codes, days and places. Findings hold nothing else, are
  counted whoever looks, and are tied to a file by its number alone.
- plain: about nobody. Keys, instants and numbers that are not marked are not listed.

Who may see a row: [Row security](adr/0009-row-security.md). What each thief gets: [Threat
model](adr/0005-threat-model.md).
"""
TEXTS = (models.CharField, models.TextField, models.JSONField, models.BinaryField, models.FileField)


def page() -> str:
    """Return the page as the models say it now."""
    sections = (_section(model) for model in ours())
    return HEAD + "".join(sections)


def ours() -> list[type[models.Model]]:
    """Return the models of the product, by their tables."""
    own = (model for model in apps.get_models() if model.__module__.startswith("tawthiq."))
    return sorted(own, key=lambda model: model._meta.db_table)


def texts(model: type[models.Model]) -> list[str]:
    """Return the columns of a table that hold words, or could."""
    return [field.name for field in model._meta.concrete_fields if _holds_text(field)]


def _holds_text(field: object) -> bool:
    if isinstance(field, ArrayField):
        return _holds_text(field.base_field)
    if isinstance(field, models.GeneratedField):
        return _holds_text(field.output_field)
    return isinstance(field, (*TEXTS, SearchVectorField))


def _section(model: type[models.Model]) -> str:
    marks = marks_of(model)
    said = (model.__doc__ or "").strip().splitlines()[0]
    told = [(f"**{kind}**", getattr(marks, kind)) for kind in ("personal", "coded")]
    told.append(("plain", marks.plain))
    lines = [f"- {kind}: {_listed(names)}\n" for kind, names in told if names]
    text = "".join(lines) or "- plain: no words are kept here\n"
    return f"\n## {model._meta.db_table}\n\n{said}\n\n{text}"


def _listed(names: tuple[str, ...]) -> str:
    return ", ".join(f"`{name}`" for name in names)


if __name__ == "__main__":
    django.setup()
    PAGE.write_text(page(), "utf-8")
