"""The logins of a workspace: one per role, each with its own generated password."""

import json
import secrets
from dataclasses import asdict, dataclass
from pathlib import Path

from tawthiq.workspace.places import Workspace, write_privately

KEEPER = "postgres"


@dataclass(frozen=True, repr=False)
class Logins:
    """Names and passwords. The keeper (superuser) exists only in an embedded cluster."""

    owner: str
    app: str
    owner_password: str
    app_password: str
    keeper_password: str = ""


def new_logins(identity: str) -> Logins:
    """Draw logins named by the workspace, so that two workspaces can share one cluster."""
    return Logins(
        owner=f"tw_{identity}_owner",
        app=f"tw_{identity}_app",
        owner_password=secrets.token_urlsafe(32),
        app_password=secrets.token_urlsafe(32),
        keeper_password=secrets.token_urlsafe(32),
    )


def logins_path(workspace: Workspace) -> Path:
    return workspace.keys / "logins.json"


def read_logins(workspace: Workspace) -> Logins:
    return Logins(**json.loads(logins_path(workspace).read_text("utf-8")))


def write_logins(workspace: Workspace, logins: Logins) -> None:
    write_privately(logins_path(workspace), json.dumps(asdict(logins), indent=2) + "\n")
