"""How to reach the database: Django's two aliases, and a URI for tools that speak libpq."""

import os
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from tawthiq.workspace.logins import read_logins
from tawthiq.workspace.places import Workspace, is_workspace, read_workspace
from tawthiq.workspace.refusals import DatabaseUnreachable
from tawthiq.workspace.server import PORT, Cluster

ENGINE = "django.db.backends.postgresql"
DATABASE = "tawthiq"


def external_url() -> str:
    return os.environ.get("TAWTHIQ_DATABASE_URL", "")


def parse_url(url: str) -> dict[str, Any]:
    """Read a PostgreSQL URL into Django's settings, with libpq's own reader.

    Refuses one that is none, or that names no database or login, and never repeats it: it may hold
    a password.
    """
    from psycopg import ProgrammingError
    from psycopg.conninfo import conninfo_to_dict

    try:
        parts = conninfo_to_dict(url) if url.startswith(("postgresql://", "postgres://")) else {}
    except ProgrammingError:
        parts = {}
    if not parts.get("dbname") or not parts.get("user"):
        raise DatabaseUnreachable(
            "TAWTHIQ_DATABASE_URL is not of the form postgresql://owner:password@host:5432/name: "
            "correct it, or unset it to use the embedded database."
        )
    return {
        "NAME": parts.pop("dbname"),
        "USER": parts.pop("user"),
        "PASSWORD": parts.pop("password", ""),
        "HOST": parts.pop("host", ""),
        "PORT": parts.pop("port", str(PORT)),
        "OPTIONS": parts,
    }


def owner_settings(workspace: Workspace) -> dict[str, Any]:
    """Give the owner's connection: used to migrate, to back up and to restore, never to work."""
    if workspace.card.database == "external":
        return parse_url(_required_url())
    logins = read_logins(workspace)
    return _embedded(workspace) | {"USER": logins.owner, "PASSWORD": logins.owner_password}


def app_settings(workspace: Workspace) -> dict[str, Any]:
    """Give the app's connection: the one the product runs as."""
    logins = read_logins(workspace)
    if workspace.card.database == "external":
        where = parse_url(_required_url())
    else:
        where = _embedded(workspace)
    return where | {"USER": logins.app, "PASSWORD": logins.app_password}


def django_databases(home: Path) -> dict[str, dict[str, Any]]:
    """Give DATABASES for a workspace, or aliases that lead nowhere while there is none."""
    if not is_workspace(home):
        nowhere = {
            "ENGINE": ENGINE,
            "NAME": "no-workspace",
            "HOST": "/nonexistent",
            "PORT": str(PORT),
        }
        return {"default": dict(nowhere), "owner": dict(nowhere)}
    workspace = read_workspace(home)
    return {
        "default": {"ENGINE": ENGINE, **app_settings(workspace)},
        "owner": {"ENGINE": ENGINE, **owner_settings(workspace)},
    }


def libpq_uri(settings: dict[str, Any]) -> str:
    """Write a connection (such as `connections["default"].settings_dict`) as a libpq URI."""
    host = str(settings["HOST"])
    user, password = (quote(str(settings[key]), safe="") for key in ("USER", "PASSWORD"))
    options = {k: v for k, v in settings.get("OPTIONS", {}).items() if isinstance(v, str)}
    query = urlencode({"host": host, "port": str(settings["PORT"]), **options}, quote_via=quote)
    return f"postgresql://{user}:{password}@/{quote(str(settings['NAME']), safe='')}?{query}"


def _embedded(workspace: Workspace) -> dict[str, Any]:
    cluster = Cluster(workspace.database)
    host = cluster.socket_folder() if cluster.is_running() else str(workspace.database / "run")
    return {"NAME": DATABASE, "HOST": host, "PORT": str(PORT), "OPTIONS": {}}


def _required_url() -> str:
    url = external_url()
    if not url:
        raise DatabaseUnreachable(
            "This workspace keeps its register on a server of yours: set TAWTHIQ_DATABASE_URL to "
            "the URL it was made with."
        )
    return url
