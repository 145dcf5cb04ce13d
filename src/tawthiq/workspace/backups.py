"""A backup: the database, editions and keys, each sealed with age, under a manifest of hashes.

    DIR/manifest.json    what it is, when and from where, and the SHA-256 of the other two
    DIR/database.age     pg_dump's custom format
    DIR/folders.age      a tar of editions and keys (without logins), the card, the app login's rights

Freezes are left out, for they are made again from findings; logins, for a restored workspace has
its own. The manifest is moved into place last: a folder without one is no backup.
"""

import hashlib
import io
import json
import os
import shutil
import tarfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import pyrage

from tawthiq import __version__
from tawthiq.workspace import dumps, sealing
from tawthiq.workspace.connections import owner_settings
from tawthiq.workspace.logins import logins_path, read_logins
from tawthiq.workspace.places import VERSION, Workspace
from tawthiq.workspace.refusals import BackupRefused

FORMAT = 1
_DATABASE, _FOLDERS = "database.age", "folders.age"
_NOTES = "notes.json"
_KEPT = ("editions", "keys")


@dataclass(frozen=True)
class Manifest:
    """What a backup says about itself; holds hashes and codes, no person."""

    format: int
    tawthiq: str
    made_at: str
    workspace: str
    version: int
    pack: str
    schema: str
    postgres: int
    recipient: str
    trace: dict[str, Any]  # the head of the trace when the backup began
    files: dict[str, dict[str, Any]]


@dataclass(frozen=True)
class Notes:
    """What is sealed beside the folders: the workspace's card and the app login's rights."""

    card: dict[str, Any]
    rights: list[list[str]]


class _Hashing:
    """A file that is written, counted and hashed in one go."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file, self._hash, self._bytes = file, hashlib.sha256(), 0

    def write(self, piece: bytes) -> int:
        self._hash.update(piece)
        self._bytes += len(piece)
        return self._file.write(piece)

    def flush(self) -> None:
        self._file.flush()

    def seal(self) -> dict[str, Any]:
        self._file.flush()
        os.fsync(self._file.fileno())
        return {"bytes": self._bytes, "sha256": self._hash.hexdigest()}


def write_backup(
    workspace: Workspace, folder: Path, recipient: str, *, at: datetime, trace: dict[str, Any]
) -> Manifest:
    """Write a backup into a new or empty folder; on any failure leave the folder as it was."""
    to = sealing.check_recipient(recipient)
    settings = owner_settings(workspace)
    dumps.refuse_older_programs(settings)
    with _unfinished(folder) as beside:
        files: dict[str, dict[str, Any]] = {}
        with _sealed(beside / _DATABASE, to, files) as seal:
            dumps.dump(settings, seal)
        rights = dumps.rights_of(settings, read_logins(workspace).app)
        with _sealed(beside / _FOLDERS, to, files) as seal:
            card = workspace.card
            notes = Notes(asdict(card), [list(right) for right in rights])
            _through_pipe(lambda file: _pack(workspace, notes, file), seal)
        manifest = Manifest(
            format=FORMAT,
            tawthiq=__version__,
            made_at=at.isoformat(),
            workspace=card.id,
            version=card.version,
            pack=card.pack,
            schema=card.schema,
            postgres=dumps.major_of(settings),
            recipient=recipient,
            trace=trace,
            files=files,
        )
        text = json.dumps(asdict(manifest), indent=2) + "\n"
        (beside / "manifest.json").write_text(text, "utf-8")
    return manifest


def read_backup(folder: Path) -> Manifest:
    """Read a backup's manifest and check every hash; raise `BackupRefused` naming what differs."""
    try:
        manifest = Manifest(**json.loads((folder / "manifest.json").read_text("utf-8")))
        files = {name: str(manifest.files[name]["sha256"]) for name in (_DATABASE, _FOLDERS)}
    except (OSError, ValueError, TypeError, KeyError) as fault:
        raise BackupRefused(
            f"{folder} holds no whole backup (its manifest.json cannot be read): name a folder that "
            "`tawthiq backup` wrote."
        ) from fault
    if manifest.format != FORMAT or manifest.version > VERSION:
        raise BackupRefused(
            f"The backup {folder} was written by Tawthiq {manifest.tawthiq} in a form that this "
            "Tawthiq does not know: install a newer Tawthiq."
        )
    for name, expected in files.items():
        if _sha256(folder / name) != expected:
            raise BackupRefused(
                f"{folder / name} is not the file that the manifest describes: the backup is damaged; "
                "take another copy."
            )
    return manifest


def restore_database(workspace: Workspace, folder: Path, identity: Path) -> None:
    """Fill the workspace's database, which holds nobody, from a backup that `read_backup` passed."""
    key, settings = sealing.read_identity(identity), owner_settings(workspace)
    manifest, server = read_backup(folder), dumps.major_of(settings)
    if manifest.postgres > server:
        raise BackupRefused(
            f"The backup was written by PostgreSQL {manifest.postgres} and this workspace's is "
            f"{server}: restore it into a workspace of version {manifest.postgres} or newer."
        )
    notes = read_notes(folder, identity)
    dumps.empty(settings)
    dumps.restore(settings, lambda file: _open_sealed(folder / _DATABASE, key, file))
    dumps.give_rights(settings, read_logins(workspace).app, notes.rights)


def restore_folders(workspace: Workspace, folder: Path, identity: Path) -> None:
    """Put the backup's editions and keys in the workspace's place, whole or not at all."""
    key = sealing.read_identity(identity)
    beside = workspace.home / ".restoring"
    shutil.rmtree(beside, ignore_errors=True)
    try:
        _through_pipe(
            lambda file: _open_sealed(folder / _FOLDERS, key, file),
            lambda file: _unpack(file, beside),
        )
        for inside in sorted(path for path in beside.rglob("*") if path.is_file()):
            place = workspace.home / inside.relative_to(beside)
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            inside.replace(place)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _unpack(file: IO[bytes], beside: Path) -> None:
    """Write the tar's editions and keys; a name that leads elsewhere is passed over."""
    with tarfile.open(fileobj=file, mode="r|") as tar:
        for member in tar:
            name, inside = Path(member.name), tar.extractfile(member)
            if inside is None or name.parts[0] not in _KEPT or ".." in name.parts:
                continue
            place = beside / name
            place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with place.open("xb") as out:
                shutil.copyfileobj(inside, out)
            place.chmod(0o600)


def _pack(workspace: Workspace, notes: Notes, file: IO[bytes]) -> None:
    with tarfile.open(fileobj=file, mode="w|") as tar:
        text = json.dumps(asdict(notes)).encode()
        member = tarfile.TarInfo(_NOTES)
        member.size = len(text)
        tar.addfile(member, io.BytesIO(text))
        for path in _kept_files(workspace):
            tar.add(path, path.relative_to(workspace.home), recursive=False)


def _kept_files(workspace: Workspace) -> Iterator[Path]:
    """List what goes into the tar; a name that begins with a dot is somebody's unfinished work."""
    for name in _KEPT:
        for path in sorted((workspace.home / name).rglob("*")):
            parts = path.relative_to(workspace.home).parts
            unfinished = any(part.startswith(".") for part in parts)
            if path.is_file() and path != logins_path(workspace) and not unfinished:
                yield path


def read_notes(folder: Path, identity: Path) -> Notes:
    """Read the sealed notes; with a wrong identity this refuses before anything is made."""
    key = sealing.read_identity(identity)
    found: dict[str, Any] = {}

    def read(file: IO[bytes]) -> None:
        with tarfile.open(fileobj=file, mode="r|") as tar:
            for member in tar:
                inside = tar.extractfile(member)
                if member.name == _NOTES and inside is not None:
                    found.update(json.load(inside))

    _through_pipe(lambda file: _open_sealed(folder / _FOLDERS, key, file), read)
    return Notes(**found)


@contextmanager
def _unfinished(folder: Path) -> Iterator[Path]:
    """Give a folder to write into; at the end move its files into place, the manifest last."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise BackupRefused(f"{folder} holds something already: name a new or an empty folder.")
    existed = folder.exists()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as fault:
        raise BackupRefused(
            f"The folder {folder} cannot be made ({fault.strerror}): name another."
        ) from fault
    beside = folder / ".unfinished"
    beside.mkdir(mode=0o700)
    try:
        yield beside
        for name in (_DATABASE, _FOLDERS, "manifest.json"):
            (beside / name).replace(folder / name)
        beside.rmdir()
    except BaseException:
        shutil.rmtree(beside if existed else folder, ignore_errors=True)
        raise


@contextmanager
def _sealed(
    path: Path, to: pyrage.x25519.Recipient, files: dict[str, dict[str, Any]]
) -> Iterator[Callable[[IO[bytes]], None]]:
    """Give a function that seals a stream into `path`, and note the file's hash."""
    with path.open("xb") as file:
        out = _Hashing(file)
        yield lambda stream: pyrage.encrypt_io(stream, out, [to])
        files[path.name] = out.seal()


def _open_sealed(path: Path, key: pyrage.x25519.Identity, out: IO[bytes]) -> None:
    try:
        with path.open("rb") as file:
            pyrage.decrypt_io(file, out, [key])
    except pyrage.DecryptError as fault:
        raise BackupRefused(
            f"{path} does not open with this identity: name the recovery identity of the workspace "
            "it came from."
        ) from fault
    except OSError as fault:
        if fault.errno is not None:
            raise
        raise BackupRefused(
            f"{path} was changed after it was sealed: take another copy of the backup."
        ) from fault


def _through_pipe(write: Callable[[IO[bytes]], None], read: Callable[[IO[bytes]], object]) -> None:
    """Let one function write what another reads, so that nothing plain touches a disk."""
    reading, writing = os.pipe()

    def pour() -> None:
        with os.fdopen(writing, "wb") as file:
            write(file)

    with os.fdopen(reading, "rb") as file, ThreadPoolExecutor(1) as pool:
        poured = pool.submit(pour)
        try:
            read(file)
        except Exception:
            while file.read(1 << 20):
                pass  # let the writer end
            poured.result()  # its reason comes first: a broken stream explains a broken tar
            raise
        poured.result()


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except FileNotFoundError:
        return ""
