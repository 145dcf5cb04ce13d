"""What an edition was built with: program, versions, lock file and fonts, so that it can be built again."""

import hashlib
import platform
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import tawthiq
from tawthiq.publishing import fonts

ENGINES = ("duckdb", "fluent.runtime", "pyarrow", "python-docx", "typst", "vl-convert-python")
PACKAGE = Path(tawthiq.__file__).resolve().parent
LOCK = PACKAGE.parents[1] / "requirements" / "base.txt"
ROOMS = ("domain", "reference", "tolls", "publishing")
WRITTEN = frozenset({".py", ".ftl", ".html", ".css", ".typ"})


def built_with() -> dict[str, Any]:
    """Return what decides the bytes of an edition beside its sealed part.

    `lock_sha256` is empty where the product was installed without its lock file; then the versions
    of the engines and the platform must do.
    """
    return {
        "tawthiq": tawthiq.__version__,
        "program_sha256": program_digest(),
        "platform": f"{platform.system()}-{platform.machine()}".lower(),
        "python": ".".join(platform.python_version_tuple()[:2]),
        "engines": {name: _version(name) for name in ENGINES},
        "lock_sha256": hashlib.sha256(LOCK.read_bytes()).hexdigest() if LOCK.is_file() else "",
        "fonts_sha256": fonts.hashes(),
    }


@cache
def program_digest() -> str:
    """Return the SHA-256 over the rules, sentences and templates that make an edition, by path.

    Two editions of the same digest are worded alike; under another digest the same figures may
    stand in other sentences, which is no fault of either.
    """
    whole = hashlib.sha256()
    paths = (path for room in ROOMS for path in (PACKAGE / room).rglob("*"))
    for path in sorted(path for path in paths if path.suffix in WRITTEN):
        inner = hashlib.sha256(path.read_bytes()).hexdigest()
        whole.update(f"{inner}  {path.relative_to(PACKAGE).as_posix()}\n".encode())
    return whole.hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
