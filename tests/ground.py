"""What tests stand on: the databases of this test process, and the words of a command."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

import psycopg

from tawthiq.workspace import databases
from tawthiq.workspace.connections import external_url
from tawthiq.workspace.logins import Logins

PREFIX = "tawthiq_test_"


@dataclass(frozen=True)
class Ground:
    """Where tests keep databases: the master's connection, this process's logins and names."""

    master: dict[str, Any]
    logins: Logins
    name: str

    @property
    def template(self) -> str:
        return f"{self.name}_template"

    def aliases(self, database: str) -> dict[str, dict[str, Any]]:
        where = {key: self.master[key] for key in ("HOST", "PORT", "OPTIONS")} | {"NAME": database}
        logins = self.logins
        return {
            "default": {**where, "USER": logins.app, "PASSWORD": logins.app_password},
            "owner": {**where, "USER": logins.owner, "PASSWORD": logins.owner_password},
        }

    def copy(self, database: str) -> None:
        with databases.session(self.master) as connection:
            databases.make_database(connection, database, self.logins.owner, template=self.template)
            databases.open_to(connection, database, self.logins.app)

    def drop(self, database: str) -> None:
        with databases.session(self.master) as connection:
            databases.drop_database(connection, database)


@dataclass(frozen=True)
class Said:
    """What a command left behind: its exit code and its words."""

    code: int
    out: str
    err: str


@contextmanager
def present_on(master: dict[str, Any], identity: str) -> Iterator[None]:
    """Say for as long as this process lives that it does, and clear away what dead ones left."""
    name = {"application_name": PREFIX + identity}
    with databases.session(master | {"OPTIONS": {**master["OPTIONS"], **name}}) as connection:
        if not external_url():
            _clear_away(connection)
        yield


def _clear_away(connection: psycopg.Connection) -> None:
    here = connection.execute(
        "SELECT application_name FROM pg_stat_activity UNION SELECT datname FROM pg_stat_activity"
    ).fetchall()
    alive = {str(name)[len(PREFIX) :][:8] for (name,) in here if str(name).startswith(PREFIX)}
    left = connection.execute("SELECT datname FROM pg_database WHERE datname LIKE 'tawthiq_test_%'")
    dead = {str(name)[len(PREFIX) :][:8] for (name,) in left.fetchall()} - alive
    for identity in sorted(dead):
        names = connection.execute(
            "SELECT datname FROM pg_database WHERE starts_with(datname, %s)", [PREFIX + identity]
        ).fetchall()
        for (name,) in names:
            databases.drop_database(connection, str(name))
        for role in ("app", "owner"):
            databases.drop_login(connection, f"tw_{identity}_{role}")


class Terminal(Protocol):
    """The fixture that runs a command in this process."""

    def __call__(self, *words: object) -> Said:
        """Run `tawthiq` with these words."""
