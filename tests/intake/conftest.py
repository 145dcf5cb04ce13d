"""Lists for tests of intake: written for the test, or the invented one that is kept."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tawthiq.accounts.models import User
from tawthiq.intake.actions import Adopt, ImportOrder, import_persons
from tawthiq.intake.maps import ListMap, read_map
from tawthiq.intake.receipts import Receipt
from tawthiq.reference.actions import load_pack

ROOT = Path(__file__).parents[2]
INVENTED = ROOT / "tests" / "fixtures" / "lists" / "invented.csv"
VDC_MAP = ROOT / "docs" / "examples" / "vdc.toml"
AT = datetime(2026, 11, 20, 9, tzinfo=UTC)
MAP = """
title = "An invented list"
[list]
id = "id"
documented_on = 2020-01-31
[names]
latin = "name"
[dates.died]
column = "died"
[[places]]
column = "place"
means = "origin"
[[translate]]
column = "status"
fact = "status"
[translate.values]
"civilian" = "civilian"
"soldier" = "armed_forces"
"""
HEADER = "id,name,died,place,status"

Import = Callable[..., Receipt]


@pytest.fixture
def syria(db: None) -> None:
    load_pack("syria", by="terminal", at=datetime(2020, 1, 1, tzinfo=UTC))


@pytest.fixture
def listed(tmp_path: Path) -> ListMap:
    """The map of the small invented lists of these tests."""
    path = tmp_path / "map.toml"
    path.write_text(MAP, encoding="utf-8")
    return read_map(path)


@pytest.fixture
def take_in(syria: None, amal: User, carmen: User, tmp_path: Path, listed: ListMap) -> Import:
    """Import rows under the header of the small list: `take_in("1,Somebody,2016-08-01,Homs,civilian")`."""

    def run(*rows: str, adopt: bool = False, at: datetime = AT, **order: object) -> Receipt:
        path = tmp_path / "list.csv"
        path.write_text("\n".join((HEADER, *rows)) + "\n", encoding="utf-8")
        terms = Adopt("A ground", carmen) if adopt else None
        asked: dict[str, object] = {
            "path": path,
            "listed": listed,
            "source": "list",
            "adopt": terms,
        }
        return import_persons(ImportOrder(**(asked | order)), by=amal, at=at)  # type: ignore[arg-type]

    return run


@pytest.fixture
def take_in_invented(syria: None, amal: User, carmen: User, tmp_path: Path) -> Import:
    """Import the invented list under the map of the VDC list."""

    def run(*, adopt: bool = False, dry_run: bool = False) -> Receipt:
        order = ImportOrder(
            path=INVENTED,
            listed=read_map(VDC_MAP),
            source="vdc",
            adopt=Adopt("A ground", carmen) if adopt else None,
            refused=tmp_path / "refused.csv",
            dry_run=dry_run,
        )
        return import_persons(order, by=amal, at=AT)

    return run
