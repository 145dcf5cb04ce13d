"""Files and claims by the hundred thousand, copied in: the part of an import that takes no lock.

Nothing is written to the trace here: whoever imports records one entry for all of it. Rows are copied
beside the tables first, which row security guards: those take no COPY by the product's login.
"""
# ruff: noqa: S608 - the only texts put into SQL here are names of columns

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import Max

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.models import Entry
from tawthiq.cases.actions.files import OPENED, file_columns
from tawthiq.cases.actions.revisions import Changes, differing, told_changes
from tawthiq.cases.files import PersonFile, Statement
from tawthiq.cases.models import Claim, Person, Revision, Source
from tawthiq.domain.findings import file_number

_NEW = "staged_person"
_OPENED = ", ".join(OPENED)
_BETWEEN = "\x1f"  # between the claims of one person, on their way into a table
_CLAIMS = """
CREATE TEMPORARY TABLE IF NOT EXISTS staged_claim (
    person bigint, elements text, told text, credibilities text, certainties text
) ON COMMIT DROP
"""
_UNFOLDED = """
INSERT INTO cases_claim (person_id, source_id, element, value, credibility, certainty,
    recorded_at, recorded_by_id)
SELECT person, %(source)s, one.element, one.value, one.credibility, one.certainty, %(at)s, %(by)s
FROM staged_claim, unnest(
    string_to_array(elements, %(between)s), string_to_array(told, %(between)s),
    string_to_array(credibilities, %(between)s), string_to_array(certainties, %(between)s)
) AS one (element, value, credibility, certainty)
"""


def open_files(files: Mapping[int, PersonFile], *, by: User, at: datetime) -> None:
    """Open the files of people under reserved ids (`reserve_people`)."""
    require(by, Role.RECORDER, "open a file")
    opened = {"opened_at": at, "opened_by_id": by.pk}
    with connection.cursor() as cursor:
        cursor.execute(
            f"CREATE TEMPORARY TABLE IF NOT EXISTS {_NEW} ON COMMIT DROP AS "
            f"SELECT {_OPENED} FROM cases_person WITH NO DATA"
        )
        with cursor.copy(f"COPY {_NEW} FROM STDIN") as copy:
            for person, file in files.items():
                row = file_columns(file) | opened | {"id": person}
                copy.write_row([row[name] for name in OPENED])
        cursor.execute(f"INSERT INTO cases_person ({_OPENED}) SELECT {_OPENED} FROM {_NEW}")
        cursor.execute(f"DELETE FROM {_NEW}")


def add_claims(
    said: Iterable[tuple[int, Sequence[Statement]]], source: Source, *, by: User, at: datetime
) -> None:
    """Keep what one source says of many people, by the ids of their files."""
    require(by, Role.RECORDER, "record a claim")
    into = "COPY staged_claim FROM STDIN"
    with connection.cursor() as cursor:
        cursor.execute(_CLAIMS)
        with cursor.copy(into) as copy:
            for person, told in said:
                if told:
                    copy.write_row(
                        (person, *map(_BETWEEN.join, zip(*map(_texts, told), strict=True)))
                    )
        named: dict[str, Any] = {"source": source.pk, "at": at, "by": by.pk, "between": _BETWEEN}
        cursor.execute(_UNFOLDED, named)
        cursor.execute("DELETE FROM staged_claim")


def _texts(one: Statement) -> tuple[str, str, str, str]:
    value = one.value.replace(_BETWEEN, " ")
    return one.element, value, one.credibility.value, one.certainty.value


def add_new_claims(
    said: Mapping[int, Sequence[Statement]], source: Source, *, by: User, at: datetime
) -> None:
    """Keep what a source says now and has not said before of people it knows."""
    before = set(
        Claim.objects.filter(source=source, person__in=list(said)).values_list(
            "person_id", "element", "value"
        )
    )
    gone = Person.objects.filter(pk__in=list(said)).exclude(consent_withdrawn_at=None)
    withheld = set(gone.values_list("pk", flat=True))
    fresh = (
        (person, [one for one in statements if (person, one.element, one.value) not in before])
        for person, statements in said.items()
        if person not in withheld
    )
    add_claims(fresh, source, by=by, at=at)


def revise_files(files: Mapping[int, PersonFile], *, by: User, at: datetime) -> None:
    """Bring files up to what their list says now, each with its revision.

    A file that one of us amended is left as it is, and so is a tombstone.
    """
    require(by, Role.RECORDER, "amend a file")
    numbers = {file_number(person): person for person in files}
    ours = Entry.objects.filter(deed="amend_person", subject__in=list(numbers))
    kept = {numbers[subject] for subject in ours.values_list("subject", flat=True)}
    stored = Person.objects.select_for_update().filter(consent_withdrawn_at=None)
    changed: dict[Person, Changes] = {}
    for person in stored.filter(pk__in=set(files) - kept):
        if changes := differing(person, file_columns(files[person.pk])):
            changed[person] = changes
            person.revision += 1
            for name, (_before, after) in changes.items():
                setattr(person, name, after)
    if changed:
        names = {name for changes in changed.values() for name in changes}
        Person.objects.bulk_update(changed, [*sorted(names), "revision"], batch_size=500)
        _keep_revisions(changed, by=by, at=at)


def _keep_revisions(changed: Mapping[Person, Changes], *, by: User, at: datetime) -> None:
    own = Revision.objects.filter(person__in=list(changed)).values_list("person")
    last = dict(own.annotate(last=Max("number")))
    Revision.objects.bulk_create(
        (
            Revision(
                person=person,
                number=last.get(person.pk, 0) + 1,
                at=at,
                by=by,
                deed="revise_file",
                changes=told_changes(changes),
            )
            for person, changes in changed.items()
        ),
        batch_size=500,
    )
