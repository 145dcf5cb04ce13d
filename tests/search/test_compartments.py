"""A file that is restricted to a group is not found and not counted by whoever is not of it."""

import pytest
from django.db import DatabaseError, connection, transaction
from tests import build
from tests.search.record import person_named

from tawthiq.accounts.access import acting_as
from tawthiq.accounts.models import User
from tawthiq.cases.actions import restrict_file, withdraw_consent
from tawthiq.cases.models import Person
from tawthiq.search.asked import Asked
from tawthiq.search.exporting.rows import keys_to_export
from tawthiq.search.models import SavedSearch
from tawthiq.search.queries.people import count_people, find_people

pytestmark = pytest.mark.django_db
AT = build.noon(2020, 2, 1)
QUESTIONS: tuple[dict[str, list[str]], ...] = (
    {"q": ["غسان الوهمي"]},
    {"q": ["Ghassan"]},
    {"q": ["الوهمي"]},
    {"sex": ["unknown"]},
    {"stage": ["opened"]},
    {},
)


@pytest.fixture
def hidden(amal: User) -> Person:
    """A file that only a group with Amal in it may see, beside one that all may."""
    person_named(("هند", "سالم", "", "المثالي"))
    person = person_named(("غسان", "سالم", "", "الوهمي"))
    group = build.compartment("witnesses", amal)
    restrict_file(person, [group], by=amal, at=AT, why="A witness is at risk")
    return person


def found_by(user: User, told: dict[str, list[str]]) -> tuple[list[int], int]:
    with acting_as(user):
        found = find_people(Asked.of(told), user)
        assert count_people(Asked.of(told), user)[0] == found.total
        return [hit.person.pk for hit in found.hits], found.total


@pytest.mark.parametrize("told", QUESTIONS, ids=str)
def test_a_restricted_file_is_neither_found_nor_counted_by_a_stranger_to_its_group(
    told: dict[str, list[str]], hidden: Person, amal: User, basil: User
) -> None:
    own, others = found_by(amal, told), found_by(basil, told)

    assert hidden.pk in own[0]
    assert hidden.pk not in others[0]
    assert own[1] - others[1] == 1


def test_its_number_finds_nothing_either(hidden: Person, amal: User, basil: User) -> None:
    told = {"q": [hidden.number]}

    assert found_by(amal, told) == ([hidden.pk], 1)
    assert found_by(basil, told) == ([], 0)


def test_it_is_in_no_export_of_a_stranger(hidden: Person, amal: User, basil: User) -> None:
    with acting_as(amal):
        assert hidden.pk in keys_to_export(Asked(), amal)
    with acting_as(basil):
        assert hidden.pk not in keys_to_export(Asked(), basil)


@pytest.mark.parametrize(
    "question",
    [
        "SELECT search_people('''gsn'' | ''whm'''::tsquery, NULL)",
        "SELECT search_newest('''gsn'' | ''whm'''::tsquery, 1000, NULL)",
    ],
)
def test_what_looks_past_row_security_repeats_what_it_says(
    question: str, hidden: Person, amal: User, basil: User
) -> None:
    def told(user: User | None) -> list[int]:
        with transaction.atomic(), connection.cursor() as cursor:
            who = str(user.pk) if user else ""
            cursor.execute("SELECT set_config('tawthiq.user', %s, true)", [who])
            cursor.execute(question)
            keys = [row[0] for row in cursor.fetchall()]
            cursor.execute("SELECT set_config('tawthiq.user', '*', true)")
            return keys

    assert hidden.pk in told(amal)
    assert hidden.pk not in told(basil)
    assert told(None) == []


@pytest.mark.parametrize("deed", ["SELECT * FROM search_name", "DELETE FROM search_name"])
def test_the_names_themselves_are_closed_to_the_product(deed: str, hidden: Person) -> None:
    with (
        pytest.raises(DatabaseError, match="permission denied"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(deed)


def test_a_file_that_is_opened_to_all_again_is_found_again(hidden: Person, basil: User) -> None:
    hidden.refresh_from_db()
    group = hidden.compartments
    Person.objects.filter(pk=hidden.pk).update(compartments=[])
    assert found_by(basil, {"q": ["غسان"]}) == ([hidden.pk], 1)

    Person.objects.filter(pk=hidden.pk).update(compartments=group)
    assert found_by(basil, {"q": ["غسان"]}) == ([], 0)


def test_whose_consent_was_withdrawn_is_not_found(amal: User) -> None:
    gone = person_named(("غسان", "سالم", "", "الوهمي"))

    withdraw_consent(gone, by=build.team().samir, at=AT, why="The family asked")

    assert found_by(amal, {"q": ["غسان الوهمي"]}) == ([], 0)
    assert found_by(amal, {}) == ([], 0)


def test_saved_searches_are_seen_by_nobody_else_even_without_a_filter(
    amal: User, basil: User
) -> None:
    SavedSearch.objects.create(user=amal, name="mine", saved_at=AT, looked_at=AT)

    with acting_as(basil):
        assert SavedSearch.objects.count() == 0
    with acting_as(amal):
        assert SavedSearch.objects.count() == 1
