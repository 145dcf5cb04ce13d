"""The database as a stream: pg_dump out, pg_restore in, and the app login's rights beside them.

Roles carry the names of a workspace, so a dump holds neither owners nor rights; the rights are
written down as data and given again to the app login of the workspace that restores.
"""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import IO

import psycopg
from psycopg import sql

from tawthiq.workspace import databases
from tawthiq.workspace.binaries import find_binaries
from tawthiq.workspace.connections import libpq_uri
from tawthiq.workspace.databases import Settings
from tawthiq.workspace.refusals import BackupRefused, WrongDatabaseVersion

# kind of object, its quoted name with its schema, the right, the column or ""
Right = tuple[str, str, str, str]
_HEAD_LINES = 60  # of the script that pg_restore writes: settings, before any table
_KINDS = frozenset({"TABLE", "SEQUENCE", "FUNCTION", "SCHEMA"})
_RIGHTS_OF_APP = """
SELECT CASE relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
       format('%%I.%%I', nspname, relname), privilege_type, ''
  FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace, aclexplode(relacl)
 WHERE grantee = %(app)s::regrole
UNION ALL
SELECT 'TABLE', format('%%I.%%I', nspname, relname), privilege_type, quote_ident(attname)
  FROM pg_attribute JOIN pg_class c ON c.oid = attrelid
  JOIN pg_namespace n ON n.oid = relnamespace, aclexplode(attacl)
 WHERE grantee = %(app)s::regrole
UNION ALL
SELECT 'FUNCTION',
       format('%%I.%%I(%%s)', nspname, proname, pg_get_function_identity_arguments(p.oid)),
       privilege_type, ''
  FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace, aclexplode(proacl)
 WHERE grantee = %(app)s::regrole
UNION ALL
SELECT 'SCHEMA', quote_ident(nspname), privilege_type, ''
  FROM pg_namespace, aclexplode(nspacl) WHERE grantee = %(app)s::regrole
ORDER BY 1, 2, 3, 4
"""


def major_of(settings: Settings) -> int:
    with databases.session(settings) as connection:
        return connection.info.server_version // 10000


def rights_of(settings: Settings, app: str) -> list[Right]:
    """Write down what the app login may do, object by object."""
    with databases.session(settings) as connection:
        rows = connection.execute(_RIGHTS_OF_APP, {"app": sql.Identifier(app).as_string()})
        return [(str(kind), str(name), str(right), str(col)) for kind, name, right, col in rows]


def give_rights(settings: Settings, app: str, rights: Sequence[Sequence[str]]) -> None:
    """Give the app login of this workspace what the one of the backup had."""
    with databases.session(settings) as connection, connection.transaction():
        for kind, name, right, column in rights:
            if kind not in _KINDS or not right.replace(" ", "").isalpha():
                raise BackupRefused("The rights in the backup are none: the backup is damaged.")
            where = f"({column})" if column else ""
            connection.execute(
                sql.SQL(f"GRANT {right} {where} ON {kind} {name} TO {{}}").format(
                    sql.Identifier(app)
                )
            )


def dump(settings: Settings, take: Callable[[IO[bytes]], None]) -> None:
    """Run pg_dump and let `take` read its stream to the end."""
    command = _command("pg_dump", settings, "--format=custom", "--no-owner", "--no-privileges")
    with subprocess.Popen(  # noqa: S603 - our own program
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(settings),
    ) as running:
        assert running.stdout is not None  # noqa: S101 - told to be a pipe, two lines up
        try:
            take(running.stdout)
        except BaseException:
            running.kill()
            raise
    if running.returncode != 0:
        raise BackupRefused(
            "PostgreSQL's pg_dump could not read the whole database; no backup was written. See "
            "`tawthiq status`, and try again."
        )


def restore(settings: Settings, give: Callable[[IO[bytes]], object]) -> None:
    """Let `give` write a dump, turn it into statements and run them in one transaction.

    What the programs say is thrown away: an error of PostgreSQL can quote a row. Either program is
    killed before its input ends early, for half a dump must not look like a whole one.
    """
    reader = _started(("pg_restore", "--file=-", "--no-owner", "--no-privileges"), settings)
    words = ("psql", "--no-psqlrc", "--quiet", "--single-transaction", "--set=ON_ERROR_STOP=1")
    writer = _started((*words, _where(settings), "--no-password"), settings)
    with ThreadPoolExecutor(1) as pool:
        passed = pool.submit(_pass_on, reader, writer)
        try:
            give(_pipe(reader.stdin))
            _pipe(reader.stdin).close()
        except BrokenPipeError:
            pass  # a program gave up first: its exit code tells
        except BaseException:
            reader.kill()
            raise
        finally:
            _end(reader)
            passed.result()
    if reader.returncode != 0 or writer.returncode != 0:
        raise BackupRefused(
            "PostgreSQL refused the dump and nothing of it was kept: run `tawthiq restore` again "
            "with an undamaged backup."
        )


def _pass_on(reader: subprocess.Popen[bytes], writer: subprocess.Popen[bytes]) -> None:
    """Hand the statements on, but for a setting that servers before PostgreSQL 17 do not know."""
    source, sink = _pipe(reader.stdout), _pipe(writer.stdin)
    try:
        for _ in range(_HEAD_LINES):
            line = source.readline()
            if line != b"SET transaction_timeout = 0;\n":
                sink.write(line)
        shutil.copyfileobj(source, sink, 1 << 20)
        if reader.wait() != 0:
            writer.kill()
    except BrokenPipeError:
        reader.kill()
    except BaseException:
        reader.kill()
        writer.kill()
        raise
    finally:
        source.close()
        _end(writer)


def _started(command: Sequence[str], settings: Settings) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - our own program
        [find_binaries().program(command[0]), *command[1:]],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE if command[0] == "pg_restore" else subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=_environment(settings),
    )


def _end(running: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(BrokenPipeError):
        _pipe(running.stdin).close()
    running.wait()


def _pipe(end: IO[bytes] | None) -> IO[bytes]:
    if end is None:
        raise TypeError("the program was started without this pipe")
    return end


def refuse_older_programs(settings: Settings) -> None:
    """Refuse to dump a server that is newer than our programs: pg_dump would refuse it too."""
    binaries, server = find_binaries(), major_of(settings)
    if binaries.major < server:
        raise WrongDatabaseVersion(
            f"The server is PostgreSQL {server} and the programs in {binaries.folder} are of version "
            f"{binaries.major}: set TAWTHIQ_POSTGRES_BIN to a folder of version {server}."
        )


def _command(program: str, settings: Settings, *options: str) -> list[str]:
    return [find_binaries().program(program), _where(settings), "--no-password", *options]


def _where(settings: Settings) -> str:
    return f"--dbname={libpq_uri(settings | {'PASSWORD': ''})}"


def _environment(settings: Settings) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
    return kept | {"PGPASSWORD": str(settings["PASSWORD"]), "LC_ALL": "C"}


def empty(settings: Settings) -> None:
    """Take away every table of the database, to restore into it; the caller knows it holds nobody."""
    with databases.session(settings) as connection:
        try:
            with connection.transaction():
                connection.execute("DROP SCHEMA public CASCADE")
                connection.execute("CREATE SCHEMA public AUTHORIZATION pg_database_owner")
                connection.execute("GRANT USAGE ON SCHEMA public TO PUBLIC")
        except psycopg.errors.InsufficientPrivilege as fault:
            raise BackupRefused(
                "The owner's login may not empty the database: restore into a new, empty one."
            ) from fault
