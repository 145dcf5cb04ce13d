"""An import beside other writers: it keeps nobody waiting, and two of one list do not clash."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

import pytest
from django.db import connections
from tests import people
from tests.intake.conftest import AT, HEADER, MAP

from tawthiq.audit.queries import verify_chain
from tawthiq.cases.actions import Decision, PersonFile, open_person, record_finding
from tawthiq.cases.models import Finding, Person
from tawthiq.cases.queries import prove_findings
from tawthiq.domain.findings import PersonFacts
from tawthiq.intake.actions import Adopt, ImportOrder, import_persons
from tawthiq.intake.maps import read_map
from tawthiq.reference.actions import load_pack

pytestmark = pytest.mark.slow
ROWS = 2_500  # more than a chunk


@pytest.fixture
def order(tmp_path: Path, cloned_database: str) -> ImportOrder:
    load_pack("syria", by="terminal", at=datetime(2020, 1, 1, tzinfo=UTC))
    people.amal()
    listed, file = tmp_path / "map.toml", tmp_path / "list.csv"
    listed.write_text(MAP)
    rows = [f"{n},Somebody {n},2016-08-01,Homs,civilian" for n in range(ROWS)]
    file.write_text("\n".join((HEADER, *rows)) + "\n")
    return ImportOrder(file, read_map(listed), "list", Adopt("A ground", people.carmen()))


def apart(deed: Callable[[], object]) -> list[BaseException]:
    """Do something on another connection and wait for it; return what it raised."""
    raised: list[BaseException] = []

    def run() -> None:
        try:
            deed()
        except BaseException as error:  # noqa: BLE001 - handed to the test
            raised.append(error)
        finally:
            connections.close_all()

    thread = Thread(target=run)
    thread.start()
    thread.join(timeout=20)
    assert not thread.is_alive(), "the second writer waits for the import"
    return raised


def test_another_writer_decides_while_the_rows_are_sorted(order: ImportOrder) -> None:
    amal, carmen = people.amal(), people.carmen()
    seen: list[str] = []

    def decide() -> None:
        person = open_person(PersonFile(), by=amal, at=AT)
        ours = Decision(by=amal, reviewed_by=carmen, at=AT, reason="Two witnesses.")
        record_finding(person, PersonFacts(), ours)

    def tell(phase: str, _done: float) -> None:
        if phase not in seen:
            seen.append(phase)
            assert apart(decide) == []

    import_persons(order, by=amal, at=AT, tell=tell)

    assert seen == ["reading", "sorting"]
    assert Finding.objects.count() == ROWS + 2
    assert verify_chain().holds
    assert prove_findings().trouble == ""


def test_two_imports_of_one_list_wait_for_each_other_and_create_once(order: ImportOrder) -> None:
    amal = people.amal()
    import_persons(order, by=amal, at=AT)
    errors: list[BaseException] = []

    def again() -> None:
        errors.extend(apart(lambda: import_persons(order, by=amal, at=AT)))

    threads = [Thread(target=again) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)

    assert errors == []
    assert Person.objects.count() == Finding.objects.count() == ROWS


def test_two_first_imports_of_one_list_create_once(order: ImportOrder) -> None:
    amal, seen = people.amal(), list[str]()

    def tell(phase: str, _done: float) -> None:
        if phase == "reading" and not seen:
            seen.append(phase)
            assert apart(lambda: import_persons(order, by=amal, at=AT)) == []

    receipt = import_persons(order, by=amal, at=AT, tell=tell)

    assert receipt.adds_up
    assert receipt.adopted == 0
    assert Person.objects.count() == Finding.objects.count() == ROWS
