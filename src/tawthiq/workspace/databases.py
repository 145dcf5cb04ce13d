"""Logins and databases in a cluster: make them, copy them, drop them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg import sql

from tawthiq.workspace.connections import libpq_uri
from tawthiq.workspace.refusals import DatabaseUnreachable

Settings = dict[str, Any]
_PATIENCE = 20  # seconds to connect


@contextmanager
def session(settings: Settings) -> Iterator[psycopg.Connection]:
    """Open a connection outside of any transaction, as making databases demands."""
    try:
        connection = psycopg.connect(
            libpq_uri(settings), autocommit=True, connect_timeout=_PATIENCE
        )
    except psycopg.OperationalError as fault:
        raise DatabaseUnreachable(
            f"No PostgreSQL lets {settings['USER']} into {settings['NAME']} at "
            f"{settings['HOST'] or 'localhost'}:{settings['PORT']} ({_last_words(fault)}): see that "
            "it runs and that TAWTHIQ_DATABASE_URL is right."
        ) from fault
    try:
        yield connection
    finally:
        connection.close()


def can_enter(settings: Settings) -> bool:
    """Tell whether a login is let in."""
    try:
        psycopg.connect(libpq_uri(settings), connect_timeout=_PATIENCE).close()
    except psycopg.OperationalError:
        return False
    return True


def _last_words(fault: Exception) -> str:
    """Take from libpq's several lines the one that says why."""
    lines = [line.strip() for line in str(fault).splitlines() if line.strip()]
    why = next((line for line in lines if "failed: " in line), lines[0] if lines else "silence")
    return why.rpartition("failed: ")[2].removeprefix("FATAL:").strip().rstrip(".")


def verifier(connection: psycopg.Connection, name: str, password: str) -> str:
    """Derive what a server keeps of a password: it can check one and cannot be used as one."""
    derived = connection.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256")
    return derived.decode()


def has_login(connection: psycopg.Connection, name: str) -> bool:
    found = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [name]).fetchone()
    return found is not None


def make_login(connection: psycopg.Connection, name: str, password: str) -> None:
    """Make or renew a login. The password travels as a SCRAM verifier, never in the clear."""
    deed = "ALTER ROLE" if has_login(connection, name) else "CREATE ROLE"
    secret = sql.Literal(verifier(connection, name, password))
    words = sql.SQL(deed + " {} LOGIN PASSWORD {}")
    connection.execute(words.format(sql.Identifier(name), secret))


def make_database(
    connection: psycopg.Connection, name: str, owner: str, *, template: str = "template0"
) -> None:
    """Make a database of `owner`, ordered by code point whatever the machine's language."""
    words = "CREATE DATABASE {} OWNER {} TEMPLATE {}"
    if template == "template0":
        words += " ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'"
    connection.execute(
        sql.SQL(words).format(*(sql.Identifier(part) for part in (name, owner, template)))
    )


def has_database(connection: psycopg.Connection, name: str) -> bool:
    found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [name]).fetchone()
    return found is not None


def open_to(connection: psycopg.Connection, database: str, app: str) -> None:
    """Let the app login connect and make temporary tables, and nobody else."""
    name, login = sql.Identifier(database), sql.Identifier(app)
    connection.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(name))
    connection.execute(sql.SQL("GRANT CONNECT, TEMPORARY ON DATABASE {} TO {}").format(name, login))


def drop_database(connection: psycopg.Connection, name: str) -> None:
    connection.execute(
        sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
    )


def drop_login(connection: psycopg.Connection, name: str) -> None:
    connection.execute(sql.SQL("DROP ROLE IF EXISTS {}").format(sql.Identifier(name)))


def let_act_as(connection: psycopg.Connection, owner: str) -> None:
    """Let a master that is no superuser make databases for `owner`."""
    superuser = connection.execute(
        "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"
    ).fetchone()
    if superuser != (True,):
        connection.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(sql.Identifier(owner)))
