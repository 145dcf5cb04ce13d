"""The key of pseudonyms: one per workspace on disk, one per edition derived from it."""

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from tawthiq.domain.refusals import Refusal

NAME = "editions"
LENGTH = 32


class BrokenKey(Refusal):
    """The key of editions is there and is not a key."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} is not a key of {LENGTH} bytes: restore it from a backup; without it an edition "
            "cannot be built again under the same pseudonyms."
        )


def edition_key(keys: Path, edition: str) -> bytes:
    """Return the key under which persons of one edition have their pseudonyms.

    A workspace's key is made once and never leaves its folder: whoever holds an edition's sealed part
    cannot tell its persons from those of another edition.
    """
    return hmac.digest(_workspace_key(keys), edition.encode(), hashlib.sha256)


def _workspace_key(keys: Path) -> bytes:
    path = keys / NAME
    if not path.exists():
        _make(path)
    key = path.read_bytes()
    if len(key) != LENGTH:
        raise BrokenKey(path)
    return key


def _make(path: Path) -> None:
    """Write a new key in one step: of two commands that begin at once, both use the one that is there."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    beside.unlink(missing_ok=True)
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(secrets.token_bytes(LENGTH))
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(beside, path)
    except FileExistsError:
        pass
    finally:
        beside.unlink()
