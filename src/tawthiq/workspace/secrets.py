"""The secret of the workspace: it signs sessions and links, and seals what must be read again."""

import base64
import secrets
from pathlib import Path
from typing import TYPE_CHECKING

from tawthiq.workspace.places import is_workspace, write_privately
from tawthiq.workspace.refusals import WrongSecret

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

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


def seal(text: str, secret: str, purpose: str) -> str:
    """Seal a text with a key drawn from the workspace's secret for one purpose only."""
    return _box(secret, purpose).encrypt(text.encode()).decode("ascii")


def unseal(sealed: str, secret: str, purpose: str) -> str:
    """Open what `seal` closed. Raises `WrongSecret` at another secret, purpose or a changed letter."""
    from cryptography.fernet import InvalidToken

    try:
        return _box(secret, purpose).decrypt(sealed.encode()).decode()
    except InvalidToken as fault:
        raise WrongSecret(
            "What was sealed with this workspace's secret does not open: see that keys/secret.key "
            "is the one of this database, or reset the second factor of whom it concerns."
        ) from fault


def _box(secret: str, purpose: str) -> "Fernet":
    from cryptography.fernet import Fernet
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    derived = HKDF(SHA256(), 32, salt=None, info=f"tawthiq {purpose}".encode()).derive(
        secret.encode()
    )
    return Fernet(base64.urlsafe_b64encode(derived))
