"""The secret that signs sessions and links, kept in the workspace."""

import secrets
from pathlib import Path

from tawthiq.workspace.places import is_workspace, write_privately

NAME = "secret.key"


def secret_key(home: Path) -> str:
    """Return the secret of the workspace in `home`, drawn the first time; one for now where none is."""
    keys = home / "keys"
    if not is_workspace(home) or not keys.is_dir():
        return secrets.token_urlsafe(48)
    path = keys / NAME
    if not path.is_file():
        write_privately(path, secrets.token_urlsafe(48) + "\n")
    return path.read_text("utf-8").strip()
