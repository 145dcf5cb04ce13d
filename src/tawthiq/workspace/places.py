"""The workspace folder itself: what lies where, its identity and its version."""

import json
import os
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tawthiq.workspace.refusals import NoWorkspace, WrongWorkspaceVersion

VERSION = 1
DEFAULT_HOME = "tawthiq-data"
_IDENTITY = re.compile(r"[0-9a-f]{8}")


@dataclass(frozen=True)
class Card:
    """What workspace.json says: who this workspace is and how far it was set up."""

    version: int
    pack: str
    id: str = ""
    database: str = ""  # "embedded" or "external"
    recipient: str = ""
    schema: str = ""  # fingerprint of the migrations that were run; "" = not finished
    organisation_en: str = ""  # who publishes; stands on every edition
    organisation_ar: str = ""
    synthetic: bool = False  # a demonstration: everybody in it is invented, and every page says so


@dataclass(frozen=True)
class Workspace:
    """A workspace folder: `home` and the folders inside it."""

    home: Path
    card: Card

    @property
    def id(self) -> str:
        return self.card.id

    @property
    def database(self) -> Path:
        return self.home / "database"

    @property
    def keys(self) -> Path:
        return self.home / "keys"

    @property
    def editions(self) -> Path:
        return self.home / "editions"

    @property
    def freezes(self) -> Path:
        return self.home / "freezes"

    @property
    def logs(self) -> Path:
        return self.home / "logs"

    @property
    def lock(self) -> Path:
        return self.home / "lock"


def home_from_environment() -> Path:
    return Path(os.environ.get("TAWTHIQ_HOME") or DEFAULT_HOME).absolute()


def is_workspace(home: Path) -> bool:
    return (home / "workspace.json").is_file()


def is_synthetic(home: Path) -> bool:
    """Tell whether `home` is a demonstration, in which everybody is invented."""
    return is_workspace(home) and read_workspace(home).card.synthetic


def read_workspace(home: Path) -> Workspace:
    """Read a workspace of the present version; refuse none, an older, a newer or a broken one."""
    if not is_workspace(home):
        raise NoWorkspace(
            f"There is no workspace in {home}: run `tawthiq init`, or set TAWTHIQ_HOME to the "
            "folder of an existing one."
        )
    try:
        written = json.loads((home / "workspace.json").read_text("utf-8"))
        version = int(written["version"])
    except (ValueError, KeyError, TypeError) as fault:
        raise _broken(home) from fault
    if version != VERSION:
        raise WrongWorkspaceVersion(_wrong_version(home, version))
    return Workspace(home, _card(home, written))


def write_card(home: Path, card: Card) -> Workspace:
    """Write workspace.json in one step: a reader sees the old card or the new one."""
    write_privately(home / "workspace.json", json.dumps(asdict(card), indent=2) + "\n")
    return Workspace(home, card)


def write_privately(path: Path, text: str) -> None:
    """Write a file of mode 0600 under a temporary name and move it into place."""
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)


def _card(home: Path, written: dict[str, Any]) -> Card:
    try:
        card = Card(**written)
    except TypeError as fault:
        raise _broken(home) from fault
    if not _IDENTITY.fullmatch(card.id):
        raise _broken(home)
    return card


def _broken(home: Path) -> NoWorkspace:
    return NoWorkspace(
        f"{home / 'workspace.json'} cannot be read as a workspace's card: restore it from a backup."
    )


def _wrong_version(home: Path, version: int) -> str:
    if version > VERSION:
        return (
            f"The workspace {home} has version {version} and this Tawthiq knows only up to "
            f"{VERSION}: install a newer Tawthiq."
        )
    return (
        f"The workspace {home} has version {version} and this Tawthiq works with {VERSION}: "
        "make a backup with the Tawthiq that wrote it and restore it with this one."
    )
