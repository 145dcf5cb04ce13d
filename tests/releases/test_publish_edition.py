"""The list of editions: added to, never changed, each after the first superseding the one before."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

from tawthiq.accounts.models import User
from tawthiq.audit.models import Entry
from tawthiq.releases.actions import AlreadySuperseded, Release, publish_edition
from tawthiq.releases.models import Edition
from tawthiq.releases.queries import (
    NoSuchEdition,
    cut_off_of,
    earlier_in_year,
    edition_named,
    latest_edition,
)

pytestmark = pytest.mark.django_db
AT = datetime(2020, 6, 1, 9, tzinfo=UTC)


def release(**changed: object) -> Release:
    given: dict[str, object] = {
        "name": "monthly-2020-05.1",
        "kind": "monthly",
        "period": "2020-05",
        "number": 1,
        "rule": "monthly",
        "languages": ("en", "ar"),
        "seq": 40,
        "as_known_at": AT - timedelta(days=1),
        "manifest_sha256": "a" * 64,
        "folder": "monthly-2020-05.1",
    }
    return Release(**(given | changed))  # type: ignore[arg-type]


def second(first: Edition, **changed: object) -> Release:
    return release(
        **{"name": "monthly-2020-05.2", "number": 2, "supersedes": first, "seq": 50} | changed
    )


def test_an_edition_is_entered_with_its_trace(dana: User) -> None:
    edition = publish_edition(release(), by=dana, at=AT)

    assert edition_named("monthly-2020-05.1") == edition
    entry = Entry.objects.get(deed="publish")
    assert (entry.subject, entry.actor) == ("monthly-2020-05.1", "dana")
    assert '"manifest_sha256":"' + "a" * 64 in entry.text


def test_if_the_trace_fails_no_edition_is_entered(
    dana: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_given: object, **_named: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("tawthiq.releases.actions.record", fail)

    with pytest.raises(RuntimeError):
        publish_edition(release(), by=dana, at=AT)
    assert not Edition.objects.exists()


def test_an_edition_is_superseded_once(dana: User) -> None:
    first = publish_edition(release(), by=dana, at=AT)
    later = publish_edition(second(first), by=dana, at=AT)

    assert latest_edition("monthly", "2020-05") == later
    with pytest.raises(AlreadySuperseded, match="publish again"):
        publish_edition(second(first, name="monthly-2020-05.3", number=3), by=dana, at=AT)


def test_an_edition_is_never_older_than_what_it_knows(dana: User) -> None:
    edition = publish_edition(release(as_known_at=AT), by=dana, at=AT - timedelta(minutes=1))

    assert edition.published_at == AT


@pytest.mark.parametrize(
    ("constraint", "wrong"),
    [
        ("edition_name_is_readable", {"name": "May"}),
        ("edition_is_of_a_known_kind", {"kind": "weekly"}),
        ("edition_after_the_first_supersedes", {"number": 2}),
        ("edition_has_a_cut_off", {"seq": 0}),
        ("edition_manifest_is_sha256", {"manifest_sha256": "short"}),
    ],
)
def test_the_database_refuses_what_is_no_edition(
    dana: User, constraint: str, wrong: dict[str, object]
) -> None:
    given = replace(release(), **wrong)  # type: ignore[arg-type]

    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        publish_edition(given, by=dana, at=AT)


def change(edition: Edition) -> None:
    Edition.objects.filter(pk=edition.pk).update(seq=1)


def delete(edition: Edition) -> None:
    Edition.objects.filter(pk=edition.pk).delete()


def truncate(_edition: Edition) -> None:
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE releases_edition")


@pytest.mark.parametrize("deed", [change, delete, truncate])
def test_what_was_published_is_not_changed(dana: User, deed: Callable[[Edition], None]) -> None:
    edition = publish_edition(release(), by=dana, at=AT)

    with pytest.raises(DatabaseError), transaction.atomic():
        deed(edition)

    edition.refresh_from_db()
    assert edition.seq == 40


def test_a_cut_off_is_found_by_the_name_of_an_edition(dana: User) -> None:
    publish_edition(release(), by=dana, at=AT)

    assert cut_off_of("monthly-2020-05.1") == 40
    with pytest.raises(NoSuchEdition, match=r"published were monthly-2020-05\.1"):
        cut_off_of("monthly-2020-06.1")


def test_earlier_months_are_their_newest_editions_known_by_the_cut_off(dana: User) -> None:
    first = publish_edition(release(), by=dana, at=AT)
    newer = publish_edition(second(first), by=dana, at=AT)
    old = release(name="monthly-2019-12.1", period="2019-12", folder="monthly-2019-12.1")
    publish_edition(old, by=dana, at=AT)

    assert earlier_in_year("monthly", "2020-01", "2020-06", "monthly", 60) == [newer]
    assert earlier_in_year("monthly", "2020-01", "2020-06", "monthly", 45) == [first]
    assert earlier_in_year("monthly", "2020-01", "2020-05", "monthly", 60) == []
    assert earlier_in_year("monthly", "2020-01", "2020-06", "register", 60) == []
