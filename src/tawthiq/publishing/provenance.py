"""What an edition was built with: versions, the lock file and the fonts, so that it can be built again."""

import hashlib
import platform
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

import tawthiq
from tawthiq.publishing import fonts

ENGINES = ("duckdb", "fluent.runtime", "pyarrow", "python-docx", "typst", "vl-convert-python")
LOCK = Path(tawthiq.__file__).resolve().parents[2] / "requirements" / "base.txt"


def built_with() -> dict[str, Any]:
    """Return what decides the bytes of an edition beside its sealed part.

    `lock_sha256` is empty where the product was installed without its lock file; then the versions
    of the engines and the platform must do.
    """
    return {
        "tawthiq": tawthiq.__version__,
        "platform": f"{platform.system()}-{platform.machine()}".lower(),
        "python": ".".join(platform.python_version_tuple()[:2]),
        "engines": {name: _version(name) for name in ENGINES},
        "lock_sha256": hashlib.sha256(LOCK.read_bytes()).hexdigest() if LOCK.is_file() else "",
        "fonts_sha256": fonts.hashes(),
    }


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
