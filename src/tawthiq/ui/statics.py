"""Styles, scripts and fonts as a slow line wants them: compressed, and under names that never change.

`tawthiq run` writes them into the workspace once for each version; the browser then asks for each of
them once. Until that was done (in tests) they are served as they are.
"""

import hashlib
from pathlib import Path

from django.contrib.staticfiles.finders import get_finders
from django.contrib.staticfiles.storage import StaticFilesStorage
from django.core.management import call_command
from whitenoise.middleware import WhiteNoiseMiddleware
from whitenoise.storage import CompressedManifestStaticFilesStorage

LEFT_OUT = ["*.map", "*.txt", "*.md", "htmx-4*", "htmx.js", "htmx-2.js", "debug.js", "ext"]


class Statics(CompressedManifestStaticFilesStorage):  # type: ignore[misc]
    """Name a file by its digest once it was collected, and by its own name before."""

    manifest_strict = False
    patterns = (("*.css", (r"""(?P<matched>url\(['"]{0,1}\s*(?P<url>.*?)["']{0,1}\))""",)),)

    def url(self, name: str | None, force: bool = False) -> str:  # noqa: FBT001, FBT002 - Django's
        if not self.hashed_files:
            return StaticFilesStorage.url(self, name)
        return str(super().url(name, force=force))


def collect(root: Path) -> bool:
    """Write the static files into `root` unless they are there; tell whether anything was written."""
    stamp, wanted = root / "collected", _fingerprint()
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return False
    root.mkdir(mode=0o755, exist_ok=True)
    call_command(
        "collectstatic", interactive=False, verbosity=0, clear=True, ignore_patterns=LEFT_OUT
    )
    stamp.write_text(wanted, "utf-8")
    return True


def _fingerprint() -> str:
    told = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list(LEFT_OUT):
            here = Path(storage.path(name)).stat()
            told.update(f"{name} {here.st_size} {here.st_mtime_ns}\n".encode())
    return told.hexdigest()


class StaticsMiddleware(WhiteNoiseMiddleware):  # type: ignore[misc]
    """Serve what was collected; where nothing was yet, serve nothing."""

    def add_files(self, root: str, prefix: str | None = None) -> None:
        if Path(root).is_dir():
            super().add_files(root, prefix)
