"""What the import linter cannot see: string keys, country words in code, pages that fall behind."""

import re
import tomllib
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import PROTECT, ForeignKey
from tools import write_cli_page

ROOT = Path(__file__).parent.parent.parent
SOURCE = ROOT / "src" / "tawthiq"


def floors() -> dict[str, int]:
    """Return the floor of every room, the lowest 0, as the import linter is told."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    contracts = told["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract.get("exhaustive"))
    return {
        room.strip(" ()"): floor
        for floor, layer in enumerate(reversed(layers))
        for room in layer.split("|")
    }


def test_keys_between_tables_point_down() -> None:
    floor = floors()
    wrong = [
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        if model.__module__.startswith("tawthiq.")
        for field in model._meta.get_fields()
        if isinstance(field, ForeignKey)
        and field.related_model._meta.app_label in floor
        and floor[field.related_model._meta.app_label] > floor[model._meta.app_label]
    ]

    assert wrong == []


def test_nothing_that_is_kept_is_deleted_with_something_else() -> None:
    cascading = [
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        if model.__module__.startswith("tawthiq.")
        for field in model._meta.get_fields()
        if isinstance(field, ForeignKey) and field.remote_field.on_delete is not PROTECT
    ]

    assert cascading == []


def test_every_room_stands_in_the_architecture_page() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    rooms = [folder.name for folder in SOURCE.iterdir() if (folder / "__init__.py").is_file()]

    assert [room for room in rooms if f"| `{room}` |" not in page] == []


def test_every_decision_stands_in_the_list() -> None:
    listed = (ROOT / "docs" / "adr" / "README.md").read_text("utf-8")
    pages = [page.name for page in (ROOT / "docs" / "adr").glob("0*.md")]

    assert [page for page in pages if page not in listed] == []


def test_the_page_of_commands_is_what_the_commands_say() -> None:
    assert (ROOT / "docs" / "cli.md").read_text("utf-8") == write_cli_page.page()


@pytest.mark.parametrize("limit", [400])
def test_no_file_is_too_long_to_read(limit: int) -> None:
    long = [
        str(path.relative_to(ROOT))
        for path in SOURCE.rglob("*.py")
        if "migrations" not in path.parts and len(path.read_text("utf-8").splitlines()) > limit
    ]

    assert long == []


def test_no_template_or_style_asks_anybody_for_anything() -> None:
    asking = re.compile(r"""(src|href)=["']?(https?:)?//|@import|url\(["']?(https?:)?//""")
    found = [
        str(path.relative_to(ROOT))
        for path in SOURCE.rglob("*")
        if path.suffix in {".html", ".css", ".typ"} and asking.search(path.read_text("utf-8"))
    ]

    assert found == []
