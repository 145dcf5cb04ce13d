"""Loading a pack: what is kept, what is traced, what is refused."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import DatabaseError, connection, transaction

from tawthiq.audit.models import Entry
from tawthiq.reference import actions
from tawthiq.reference.actions import CodeVanishes, OtherCountry, VersionTaken, load_pack
from tawthiq.reference.models import Snapshot
from tawthiq.reference.packs import PACKS, read_pack
from tawthiq.reference.queries import (
    NoPack,
    UnknownRule,
    UnknownVersion,
    current_pack,
    pack_at_version,
    rule_named,
)

pytestmark = pytest.mark.django_db
AT = datetime(2020, 6, 1, 9, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the invented pack that a test may change."""
    return Path(shutil.copytree(PACKS / "example", tmp_path / "example"))


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_pack_in_force_is_the_pack_that_was_read() -> None:
    load_pack("syria", by="dana", at=AT)

    assert current_pack() == read_pack("syria")


def test_loading_leaves_a_trace_of_codes_and_digest() -> None:
    snapshot = load_pack("example", by="dana", at=AT)

    entry = Entry.objects.get(deed="load_pack")
    assert (entry.actor, entry.at) == ("dana", AT)
    assert entry.payload == {"code": "example", "version": "1", "digest": snapshot.digest}


def test_without_a_trace_nothing_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(actions, "record", fail)

    with pytest.raises(RuntimeError), transaction.atomic():
        load_pack("example", by="dana", at=AT)

    assert not Snapshot.objects.exists()


def test_loading_the_pack_in_force_again_changes_nothing() -> None:
    first = load_pack("example", by="dana", at=AT)

    assert load_pack("example", by="amal", at=AT) == first
    assert Entry.objects.filter(deed="load_pack").count() == 1


def test_a_new_version_comes_into_force_and_the_old_one_can_be_read(folder: Path) -> None:
    load_pack("example", by="dana", at=AT)
    change(folder / "pack.toml", 'version = "1"', 'version = "2"')

    load_pack(folder, by="dana", at=AT)

    assert current_pack().pack.version == "2"
    assert pack_at_version("1") == read_pack("example")


def test_a_changed_pack_needs_a_new_version(folder: Path) -> None:
    load_pack("example", by="dana", at=AT)
    change(folder / "groups.csv", "Teachers", "Schoolteachers")

    with pytest.raises(VersionTaken, match="a new version"):
        load_pack(folder, by="dana", at=AT)


def test_a_code_that_findings_may_name_does_not_vanish(folder: Path) -> None:
    load_pack("example", by="dana", at=AT)
    change(folder / "pack.toml", 'version = "1"', 'version = "2"')
    sheet = folder / "groups.csv"
    lines = sheet.read_text(encoding="utf-8").splitlines()
    sheet.write_text("\n".join(lines[:-1]) + "\n", encoding="utf-8")
    rule = folder / "rules" / "annual.toml"
    change(rule, lines[-1].split(",")[0], lines[-2].split(",")[0])

    with pytest.raises(CodeVanishes, match="among its groups"):
        load_pack(folder, by="dana", at=AT)


def test_one_workspace_documents_one_country() -> None:
    load_pack("syria", by="dana", at=AT)

    with pytest.raises(OtherCountry, match="another workspace"):
        load_pack("example", by="dana", at=AT)


@pytest.mark.parametrize("deed", ["update", "delete"])
def test_the_database_refuses_to_change_what_was_loaded(deed: str) -> None:
    load_pack("example", by="dana", at=AT)
    statements = {
        "update": "UPDATE reference_snapshot SET version = '9'",
        "delete": "DELETE FROM reference_snapshot",
    }

    with (
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statements[deed])


def test_a_workspace_without_a_pack_says_so() -> None:
    with pytest.raises(NoPack, match="tawthiq init"):
        current_pack()


def test_an_unknown_version_or_rule_is_refused_with_what_exists() -> None:
    load_pack("example", by="dana", at=AT)

    with pytest.raises(UnknownVersion, match="there are 1"):
        pack_at_version("7")
    with pytest.raises(UnknownRule, match="annual"):
        rule_named("monthly", current_pack())
    assert rule_named("annual", current_pack()).name == "annual"


def test_a_snapshot_is_plain_json() -> None:
    snapshot = load_pack("example", by="dana", at=AT)

    assert json.loads(json.dumps(snapshot.content)) == snapshot.content
    assert str(snapshot) == "example 1"
