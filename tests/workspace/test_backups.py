"""A backup is whole or not there, opens only with its identity, and brings everything back."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pyrage
import pytest
from tests import build
from tests.ground import Ground

from tawthiq.workspace import backups, databases, dumps, sealing
from tawthiq.workspace.backups import (
    Manifest,
    read_backup,
    read_notes,
    restore_database,
    restore_folders,
    write_backup,
)
from tawthiq.workspace.connections import app_settings, owner_settings
from tawthiq.workspace.founding import founded, lay_out
from tawthiq.workspace.logins import read_logins
from tawthiq.workspace.places import VERSION, Card, Workspace
from tawthiq.workspace.refusals import BackupRefused

pytestmark = pytest.mark.slow
NOON = datetime(2020, 6, 1, 12, tzinfo=UTC)
TRACE = {"number": 1, "sha256": "0" * 64}


@pytest.fixture
def identity(tmp_path: Path) -> Path:
    path = tmp_path / "identity.txt"
    path.write_text(f"# invented\n{pyrage.x25519.Identity.generate()}\n")
    return path


@pytest.fixture
def recipient(identity: Path) -> str:
    return str(sealing.read_identity(identity).to_public())


@pytest.fixture
def lived_in(cloned_workspace: Workspace) -> Workspace:
    """A workspace with a finding, an edition, a key and somebody's unfinished work."""
    team = build.team()
    build.counted(team, at=build.noon(2020, 5, 3))
    edition = cloned_workspace.editions / "monthly-2020-05.1"
    edition.mkdir()
    (edition / "figures.json").write_text("[]")
    (cloned_workspace.editions / ".unfinished").mkdir()
    (cloned_workspace.editions / ".unfinished" / "half.html").write_text("half")
    (cloned_workspace.keys / "salt").write_text("salt")
    return cloned_workspace


@pytest.fixture
def backup(lived_in: Workspace, recipient: str, tmp_path: Path) -> Path:
    write_backup(lived_in, tmp_path / "backup", recipient, at=NOON, trace=TRACE)
    return tmp_path / "backup"


@pytest.fixture
def empty(backup: Path, url: dict[str, Any], ground: Ground, tmp_path: Path) -> Iterator[Workspace]:
    """Another workspace, on a database of its own that holds nothing."""
    with databases.session(ground.master) as master:
        master.execute(f"ALTER ROLE {url['USER']} CREATEROLE".encode())
    workspace = lay_out(tmp_path / "empty", Card(VERSION, "syria"))
    with founded(workspace):
        yield workspace
    with databases.session(ground.master) as master:
        databases.drop_database(master, url["NAME"])
        databases.drop_login(master, read_logins(workspace).app)


def _rows(settings: dict[str, Any]) -> dict[str, str]:
    """Hash every table, row by row."""
    with databases.session(settings) as connection:
        names = connection.execute(
            "SELECT quote_ident(relname) FROM pg_class WHERE relkind = 'r' "
            "AND relnamespace = 'public'::regnamespace ORDER BY 1"
        ).fetchall()
        question = "SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) FROM {} t"
        return {
            str(name): str((connection.execute(question.format(name).encode()).fetchone() or "")[0])
            for (name,) in names
        }


def test_restored_rows_rights_editions_and_keys_are_those_of_the_backup(
    lived_in: Workspace, backup: Path, empty: Workspace, identity: Path, ground: Ground
) -> None:
    source = ground.aliases(_database_of(lived_in))["owner"]

    restore_database(empty, backup, identity)
    restore_folders(empty, backup, identity)

    assert _rows(owner_settings(empty)) == _rows(source)
    own, new = read_logins(lived_in).app, read_logins(empty).app
    assert dumps.rights_of(owner_settings(empty), new) == dumps.rights_of(source, own)
    assert (empty.editions / "monthly-2020-05.1" / "figures.json").read_text() == "[]"
    assert (empty.keys / "salt").read_text() == "salt"
    assert not (empty.editions / ".unfinished").exists()


def _database_of(workspace: Workspace) -> str:
    from django.db import connections

    return str(connections["owner"].settings_dict["NAME"])


def test_the_restored_trace_and_findings_are_kept_for_ever_too(
    backup: Path, empty: Workspace, identity: Path
) -> None:
    restore_database(empty, backup, identity)

    for settings in (app_settings(empty), owner_settings(empty)):
        for deed in (b"DELETE FROM audit_entry", b"UPDATE cases_finding SET reason_digest = ''"):
            with (
                databases.session(settings) as connection,
                pytest.raises(Exception, match=r"denied|for ever"),
            ):
                connection.execute(deed)


def test_a_backup_keeps_its_own_logins_out(
    backup: Path, identity: Path, lived_in: Workspace
) -> None:
    notes = read_notes(backup, identity)

    assert "password" not in json.dumps(notes.card)
    assert notes.card["id"] == lived_in.id


def test_nothing_readable_lies_in_a_backup(backup: Path, lived_in: Workspace) -> None:
    for path in backup.iterdir():
        content = path.read_bytes()
        assert "المثالي".encode() not in content
    assert sorted(path.name for path in backup.iterdir()) == [
        "database.age",
        "folders.age",
        "manifest.json",
    ]


@pytest.mark.parametrize("name", ["database.age", "folders.age"])
def test_a_changed_byte_is_found_before_anything_is_restored(name: str, backup: Path) -> None:
    content = bytearray((backup / name).read_bytes())
    content[-1] ^= 1
    (backup / name).write_bytes(content)

    with pytest.raises(BackupRefused, match=f"{name} is not the file that the manifest describes"):
        read_backup(backup)


def test_a_changed_byte_with_a_changed_hash_is_found_by_the_seal(
    backup: Path, empty: Workspace, identity: Path
) -> None:
    content = bytearray((backup / "database.age").read_bytes())
    content[-1] ^= 1
    (backup / "database.age").write_bytes(content)
    manifest = json.loads((backup / "manifest.json").read_text())
    manifest["files"]["database.age"]["sha256"] = backups._sha256(backup / "database.age")
    (backup / "manifest.json").write_text(json.dumps(manifest))

    with pytest.raises(BackupRefused, match="was changed after it was sealed"):
        restore_database(empty, backup, identity)

    assert _rows(owner_settings(empty)) == {}


def test_another_identity_does_not_open_it(backup: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(str(pyrage.x25519.Identity.generate()))

    with pytest.raises(BackupRefused, match="does not open with this identity"):
        read_notes(backup, other)


@pytest.mark.parametrize("text", ["", "AGE-SECRET-KEY-1NONSENSE", "age1public"])
def test_a_file_without_an_identity_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "wrong.txt"
    path.write_text(text)

    with pytest.raises(BackupRefused, match="holds no age identity"):
        sealing.read_identity(path)


def test_a_folder_that_holds_something_is_not_written_into(
    lived_in: Workspace, recipient: str, tmp_path: Path
) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"")

    with pytest.raises(BackupRefused, match="name a new or an empty folder"):
        write_backup(lived_in, tmp_path, recipient, at=NOON, trace=TRACE)


def test_a_backup_that_breaks_half_way_leaves_nothing(
    lived_in: Workspace, recipient: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backups, "_pack", full)

    with pytest.raises(OSError, match="No space"):
        write_backup(lived_in, tmp_path / "backup", recipient, at=NOON, trace=TRACE)

    assert not (tmp_path / "backup").exists()


def test_a_dump_that_fails_is_no_backup(
    lived_in: Workspace, recipient: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = owner_settings(lived_in) | {"NAME": "postgres", "PASSWORD": "wrong"}
    monkeypatch.setattr(dumps, "refuse_older_programs", lambda _: None)
    monkeypatch.setattr(backups, "owner_settings", lambda _: wrong)

    with pytest.raises(BackupRefused, match="pg_dump could not read"):
        write_backup(lived_in, tmp_path / "backup", recipient, at=NOON, trace=TRACE)

    assert not (tmp_path / "backup").exists()


def test_a_wrong_recipient_is_refused(lived_in: Workspace, tmp_path: Path) -> None:
    with pytest.raises(BackupRefused, match="is no age recipient"):
        write_backup(lived_in, tmp_path / "backup", "age1wrong", at=NOON, trace=TRACE)


def test_a_backup_of_a_newer_server_or_product_is_refused(
    backup: Path, empty: Workspace, identity: Path
) -> None:
    manifest = json.loads((backup / "manifest.json").read_text())
    (backup / "manifest.json").write_text(json.dumps(manifest | {"postgres": 99}))
    with pytest.raises(BackupRefused, match="version 99 or newer"):
        restore_database(empty, backup, identity)

    (backup / "manifest.json").write_text(json.dumps(manifest | {"format": 99}))
    with pytest.raises(BackupRefused, match="install a newer Tawthiq"):
        read_backup(backup)


def test_a_dump_that_postgres_refuses_leaves_nothing(
    backup: Path, empty: Workspace, identity: Path, recipient: str
) -> None:
    to = sealing.check_recipient(recipient)
    (backup / "database.age").write_bytes(pyrage.encrypt(bytes(3_000_000), [to]))
    manifest = json.loads((backup / "manifest.json").read_text())
    manifest["files"]["database.age"]["sha256"] = backups._sha256(backup / "database.age")
    (backup / "manifest.json").write_text(json.dumps(manifest))

    with pytest.raises(BackupRefused, match="PostgreSQL refused the dump"):
        restore_database(empty, backup, identity)

    assert _rows(owner_settings(empty)) == {}


def test_a_folder_without_a_manifest_is_no_backup(tmp_path: Path) -> None:
    with pytest.raises(BackupRefused, match="holds no whole backup"):
        read_backup(tmp_path)


def test_a_name_that_leads_out_of_the_workspace_is_passed_over(tmp_path: Path) -> None:
    import io
    import tarfile

    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as tar:
        for name in ("editions/../../out", "/etc/out", "elsewhere/out", "editions/in"):
            tar.addfile(tarfile.TarInfo(name))
    file.seek(0)

    backups._unpack(file, tmp_path / "beside")

    found = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert found == [tmp_path / "beside" / "editions" / "in"]


def test_a_manifest_says_what_it_is_and_names_nobody(backup: Path, lived_in: Workspace) -> None:
    manifest = read_backup(backup)

    assert isinstance(manifest, Manifest)
    assert (manifest.made_at, manifest.workspace) == (NOON.isoformat(), lived_in.id)
    assert manifest.trace == TRACE
