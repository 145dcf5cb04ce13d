"""Every column that holds words says whether it is about a person."""

from collections import Counter
from pathlib import Path

import pytest
from django.db import connection, models
from tools import write_privacy_page
from tools.write_privacy_page import ours, texts

from tawthiq.workspace.privacy import KINDS, marks_of

PAGE = Path(__file__).parent.parent.parent / "docs" / "privacy.md"
UNGUARDED = {
    "accounts_user",  # who works here is known to all who do
    "audit_entry",  # codes only; the trace is verified whole
    "search_name",  # the product's login has no right there at all
    "search_token",
    "publishing_passage",  # written to be published: whoever signs reads every word of it
}


@pytest.mark.parametrize("model", ours(), ids=lambda model: model._meta.label)
def test_every_column_that_holds_words_is_marked(model: type[models.Model]) -> None:
    unmarked = [name for name in texts(model) if not marks_of(model).of(name)]

    assert unmarked == []


@pytest.mark.parametrize("model", ours(), ids=lambda model: model._meta.label)
def test_every_mark_is_of_a_column_and_given_once(model: type[models.Model]) -> None:
    marked = Counter(name for kind in KINDS for name in getattr(marks_of(model), kind))
    there = {field.name for field in model._meta.concrete_fields}

    assert set(marked) <= there
    assert [name for name, times in marked.items() if times > 1] == []


@pytest.mark.django_db
@pytest.mark.parametrize("model", ours(), ids=lambda model: model._meta.label)
def test_what_names_somebody_is_guarded_by_the_database(model: type[models.Model]) -> None:
    table = model._meta.db_table
    if not marks_of(model).personal or table in UNGUARDED:
        return

    with connection.cursor() as cursor:
        cursor.execute("SELECT relrowsecurity FROM pg_class WHERE oid = %s::regclass", [table])
        assert cursor.fetchone() == (True,), table


def test_the_page_of_privacy_is_what_the_models_say() -> None:
    assert PAGE.read_text("utf-8") == write_privacy_page.page()
