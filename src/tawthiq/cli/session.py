"""A command's session: the workspace found, its database up, Django ready as the app login."""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from tawthiq.workspace.clock import now
from tawthiq.workspace.places import Workspace, home_from_environment, read_workspace
from tawthiq.workspace.refusals import NoWorkspace, WrongWorkspaceVersion


@dataclass(frozen=True)
class Session:
    """What a command works with: its workspace and the time it began."""

    workspace: Workspace
    now: datetime


@contextmanager
def opened(
    *, home: Path | None = None, any_schema: bool = False, sees_all: bool = True
) -> Iterator[Session]:
    """Open the workspace (TAWTHIQ_HOME unless named), and close it when the command ends.

    Refuses a workspace whose database lacks migrations of this Tawthiq, unless `any_schema`. A
    session that does not see all is shown no file until a page says who is looking.
    """
    from tawthiq.workspace import servers
    from tawthiq.workspace.connections import app_settings
    from tawthiq.workspace.locks import shared
    from tawthiq.workspace.server import Cluster, server_in_use

    workspace = read_workspace(home or home_from_environment())
    _refuse_unfinished(workspace)
    with ExitStack() as stack:
        stack.enter_context(shared(workspace.lock))
        if workspace.card.database == "embedded":
            stack.enter_context(server_in_use(Cluster(workspace.database)))
        else:
            servers.check(app_settings(workspace))
        ready_django(workspace, sees_all=sees_all)
        stack.callback(close_connections)
        if not any_schema:
            _refuse_other_schema(workspace)
        yield Session(workspace, now())


def ready_django(workspace: Workspace, *, sees_all: bool = True) -> None:
    """Set Django up for this workspace; once a process, as Django allows."""
    os.environ["TAWTHIQ_HOME"] = str(workspace.home)
    os.environ["DJANGO_SETTINGS_MODULE"] = "tawthiq.config.settings"
    import django
    from django.apps import apps

    if not apps.ready:
        django.setup()
    if sees_all:
        from tawthiq.accounts.access import see_all_from_now_on

        see_all_from_now_on()


def close_connections() -> None:
    """Leave the database; a connection inside a transaction (a test's) belongs to somebody else."""
    from django.db import connections

    for connection in connections.all(initialized_only=True):
        if not connection.in_atomic_block:
            connection.close()


def _refuse_unfinished(workspace: Workspace) -> None:
    if not workspace.card.schema:
        raise NoWorkspace(
            f"The workspace {workspace.home} was begun and not finished: run `tawthiq init` again."
        )


def _refuse_other_schema(workspace: Workspace) -> None:
    from tawthiq.workspace.schema import fingerprint

    if workspace.card.schema != fingerprint():
        raise WrongWorkspaceVersion(
            f"The database of the workspace {workspace.home} has not the tables of this Tawthiq: "
            "run `tawthiq upgrade`."
        )
