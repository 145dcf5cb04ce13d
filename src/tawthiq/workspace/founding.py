"""Make a workspace: the folders, the logins, the cluster or the server's part, the database.

Every step looks whether it was done, so that a founding that was interrupted, or that waits for a
server's administrator, is finished by founding again.
"""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from tawthiq.workspace import databases, servers
from tawthiq.workspace.connections import DATABASE, external_url
from tawthiq.workspace.locks import claimed
from tawthiq.workspace.logins import KEEPER, new_logins, read_logins, write_logins
from tawthiq.workspace.places import (
    Card,
    Workspace,
    is_workspace,
    read_workspace,
    write_card,
)
from tawthiq.workspace.refusals import NoWorkspace
from tawthiq.workspace.server import PORT, Cluster, make_cluster, server_in_use
from tawthiq.workspace.unprivileged import is_root

_FOLDERS = ("keys", "editions", "freezes", "logs")


def lay_out(home: Path, card: Card) -> Workspace:
    """Make the folders and the card of a new workspace, or read those of one that was begun.

    The identity and the kind of database of `card` are set here.

    Raises `NoWorkspace` in a folder that holds something else.
    """
    if is_workspace(home):
        return read_workspace(home)
    if home.exists() and (not home.is_dir() or any(home.iterdir())):
        raise NoWorkspace(
            f"{home} holds something that is no workspace: name an empty or a new folder in "
            "TAWTHIQ_HOME."
        )
    external = bool(external_url())
    _make_room(home)
    # Root's server runs as somebody else, who must pass through the workspace to its own folder.
    home.chmod(0o711 if is_root() and not external else 0o700)
    for name in _FOLDERS:
        (home / name).mkdir(mode=0o700)
    identity = secrets.token_hex(4)
    kind = "external" if external else "embedded"
    workspace = Workspace(home, replace(card, id=identity, database=kind))
    write_logins(workspace, new_logins(identity))
    return write_card(home, workspace.card)


def _make_room(home: Path) -> None:
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as fault:
        raise NoWorkspace(
            f"The folder {home} cannot be made ({fault.strerror}): name another in TAWTHIQ_HOME."
        ) from fault


@contextmanager
def founded(workspace: Workspace) -> Iterator[Workspace]:
    """Have logins and an open database for this workspace, and hold it alone meanwhile."""
    with claimed(workspace.lock):
        if workspace.card.database == "external":
            servers.prepare(workspace)
            yield workspace
            return
        with _cluster(workspace):
            yield workspace


@contextmanager
def _cluster(workspace: Workspace) -> Iterator[None]:
    logins = read_logins(workspace)
    cluster = Cluster(workspace.database)
    if not cluster.is_made():
        make_cluster(cluster, logins.keeper_password)
    with server_in_use(cluster):
        with databases.session(keeper_settings(workspace)) as connection:
            databases.make_login(connection, logins.owner, logins.owner_password)
            databases.make_login(connection, logins.app, logins.app_password)
            if not databases.has_database(connection, DATABASE):
                databases.make_database(connection, DATABASE, logins.owner)
            databases.open_to(connection, DATABASE, logins.app)
        yield


def keeper_settings(workspace: Workspace) -> databases.Settings:
    """Give the embedded cluster's superuser: it makes logins and databases and nothing else."""
    return {
        "NAME": "postgres",
        "USER": KEEPER,
        "PASSWORD": read_logins(workspace).keeper_password,
        "HOST": Cluster(workspace.database).socket_folder(),
        "PORT": str(PORT),
    }
