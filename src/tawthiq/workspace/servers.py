"""A PostgreSQL server of the operator's own: what it must be, and the app login on it."""

import psycopg
from psycopg import sql

from tawthiq.workspace import databases
from tawthiq.workspace.binaries import SUPPORTED
from tawthiq.workspace.connections import app_settings, owner_settings
from tawthiq.workspace.databases import Settings
from tawthiq.workspace.logins import Logins, read_logins
from tawthiq.workspace.places import Workspace
from tawthiq.workspace.refusals import DatabaseUnreachable, RightsMissing, WrongDatabaseVersion

_MARK = "tawthiq workspace "


def check(settings: Settings) -> None:
    """Refuse a server that does not answer or is no PostgreSQL 15 to 18."""
    with databases.session(settings) as connection:
        _refuse_version(connection)


def prepare(workspace: Workspace) -> None:
    """Make the app login on the server, if the owner may; refuse a database of somebody else's."""
    logins = read_logins(workspace)
    with databases.session(owner_settings(workspace)) as connection:
        _refuse_version(connection)
        _claim(connection, workspace)
        app = app_settings(workspace)
        if not databases.can_enter(app):
            _make_app(connection, logins)
        _let_in(connection, app, logins)


def _refuse_version(connection: psycopg.Connection) -> None:
    major = connection.info.server_version // 10000
    if major not in SUPPORTED:
        raise WrongDatabaseVersion(
            f"The server of TAWTHIQ_DATABASE_URL is PostgreSQL {major}; Tawthiq works with "
            f"{SUPPORTED[0]} to {SUPPORTED[-1]}: name such a server, or unset "
            "TAWTHIQ_DATABASE_URL to use the built-in one."
        )


def _claim(connection: psycopg.Connection, workspace: Workspace) -> None:
    """Mark the database as this workspace's; two registers in one database would mix."""
    note = connection.execute(
        "SELECT shobj_description(oid, 'pg_database') FROM pg_database "
        "WHERE datname = current_database()"
    ).fetchone()
    mark = _MARK + workspace.id
    said = str(note[0]) if note and note[0] else ""
    if said == mark:
        return
    tables = connection.execute(
        "SELECT count(*) FROM pg_class WHERE relkind IN ('r', 'p') "
        "AND relnamespace = 'public'::regnamespace"
    ).fetchone()
    if said.startswith(_MARK) or tables != (0,):
        raise RightsMissing(
            f"The database {connection.info.dbname} of TAWTHIQ_DATABASE_URL holds tables already: "
            "name an empty one."
        )
    _need_owner(connection)
    name = sql.Identifier(connection.info.dbname)
    connection.execute(sql.SQL("COMMENT ON DATABASE {} IS {}").format(name, sql.Literal(mark)))


def _need_owner(connection: psycopg.Connection) -> None:
    owns = connection.execute(
        "SELECT pg_has_role(datdba, 'USAGE') FROM pg_database WHERE datname = current_database()"
    ).fetchone()
    if owns != (True,):
        name, user = (
            sql.Identifier(part).as_string()
            for part in (connection.info.dbname, connection.info.user)
        )
        raise RightsMissing(
            "The login of TAWTHIQ_DATABASE_URL must own its database; let an administrator run "
            f"`ALTER DATABASE {name} OWNER TO {user};` and run this command again."
        )


def _make_app(connection: psycopg.Connection, logins: Logins) -> None:
    try:
        databases.make_login(connection, logins.app, logins.app_password)
    except psycopg.errors.InsufficientPrivilege as fault:
        deed = "ALTER ROLE" if databases.has_login(connection, logins.app) else "CREATE ROLE"
        verifier = databases.verifier(connection, logins.app, logins.app_password)
        name = sql.Identifier(logins.app).as_string()
        raise RightsMissing(
            "The login of TAWTHIQ_DATABASE_URL may not make roles; let an administrator run "
            f"`{deed} {name} LOGIN PASSWORD '{verifier}';` and run this command again."
        ) from fault


def _let_in(connection: psycopg.Connection, app: Settings, logins: Logins) -> None:
    databases.open_to(connection, app["NAME"], logins.app)
    if not databases.can_enter(app):
        raise DatabaseUnreachable(
            f"The server does not let the login {logins.app} in: allow it in pg_hba.conf (or the "
            "provider's settings) and run this command again."
        )
