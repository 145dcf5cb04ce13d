"""Seal backups with age: the recipient in the card, the recovery identity kept apart."""

from pathlib import Path

import pyrage

from tawthiq.workspace.places import Workspace, write_privately
from tawthiq.workspace.refusals import BackupRefused


def recovery_identity(workspace: Workspace) -> Path:
    """Tell where `init` puts the recovery identity, for the operator to take away."""
    return workspace.home / "recovery-identity.txt"


def make_recovery_identity(workspace: Workspace) -> str:
    """Draw an identity, write it for the operator to take away, and return its recipient."""
    identity = pyrage.x25519.Identity.generate()
    recipient = str(identity.to_public())
    write_privately(
        recovery_identity(workspace),
        "# Opens the backups of one Tawthiq workspace. Keep it apart from the machine.\n"
        f"# recipient: {recipient}\n{identity}\n",
    )
    return recipient


def check_recipient(recipient: str) -> pyrage.x25519.Recipient:
    """Read an age recipient; raise `BackupRefused` at anything else."""
    try:
        return pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError as fault:
        raise BackupRefused(
            f"{recipient!r} is no age recipient: give one such as age1..., made by `tawthiq init` or "
            "by age-keygen."
        ) from fault


def read_identity(path: Path) -> pyrage.x25519.Identity:
    """Read the first identity of a file in age's own format, comments and all."""
    try:
        lines = path.read_text("utf-8").split()
    except (OSError, UnicodeDecodeError) as fault:
        raise BackupRefused(
            f"The identity file {path} cannot be read: name the right file."
        ) from fault
    for word in lines:
        if word.startswith("AGE-SECRET-KEY-"):
            try:
                return pyrage.x25519.Identity.from_str(word)
            except pyrage.IdentityError:
                break
    raise BackupRefused(
        f"{path} holds no age identity (a line AGE-SECRET-KEY-1...): name the recovery identity."
    )
