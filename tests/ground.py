"""What tests stand on: the databases of this test process, and the words of a command."""

from dataclasses import dataclass
from typing import Any, Protocol

from tawthiq.workspace import databases
from tawthiq.workspace.logins import Logins


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


class Terminal(Protocol):
    """The fixture that runs a command in this process."""

    def __call__(self, *words: object) -> Said:
        """Run `tawthiq` with these words."""
