"""A server of one's own: its version, the app login on it, and the sentences when it will not do."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from tests.ground import Ground

from tawthiq.workspace import databases, servers
from tawthiq.workspace.connections import app_settings
from tawthiq.workspace.founding import founded, lay_out
from tawthiq.workspace.logins import read_logins
from tawthiq.workspace.places import VERSION, Card, Workspace
from tawthiq.workspace.refusals import DatabaseUnreachable, RightsMissing, WrongDatabaseVersion

pytestmark = pytest.mark.slow


@pytest.fixture
def begun(url: dict[str, Any], ground: Ground, tmp_path: Path) -> Iterator[Workspace]:
    """A workspace on that server, its folder laid out and nothing more."""
    workspace = lay_out(tmp_path / "workspace", Card(VERSION, "syria"))
    yield workspace
    with databases.session(ground.master) as master:
        databases.drop_database(master, url["NAME"])
        databases.drop_login(master, read_logins(workspace).app)


def _allow_roles(ground: Ground, login: str) -> None:
    with databases.session(ground.master) as master:
        master.execute(f"ALTER ROLE {login} CREATEROLE".encode())


def test_an_owner_who_may_makes_the_app_login(
    begun: Workspace, url: dict[str, Any], ground: Ground
) -> None:
    _allow_roles(ground, url["USER"])

    with founded(begun), databases.session(app_settings(begun)) as connection:
        row = connection.execute("SELECT current_user").fetchone()

    assert row == (f"tw_{begun.id}_app",)


def test_an_owner_who_may_not_is_told_what_an_administrator_should_run(
    begun: Workspace, url: dict[str, Any], ground: Ground
) -> None:
    with pytest.raises(RightsMissing, match="CREATE ROLE") as met, founded(begun):
        pass

    statement = str(met.value).split("`")[1]
    assert read_logins(begun).app_password not in statement
    with databases.session(ground.master) as master:
        master.execute(statement.encode())
    with founded(begun):
        assert databases.can_enter(app_settings(begun))


def test_a_database_with_tables_is_nobody_elses_to_take(
    begun: Workspace, url: dict[str, Any]
) -> None:
    with databases.session(url) as connection:
        connection.execute("CREATE TABLE thesis (words text)")

    with pytest.raises(RightsMissing, match="holds tables already: name an empty one"):
        servers.prepare(begun)


def test_a_database_is_one_workspaces_only(
    begun: Workspace, url: dict[str, Any], ground: Ground, tmp_path: Path
) -> None:
    _allow_roles(ground, url["USER"])
    servers.prepare(begun)
    other = lay_out(tmp_path / "other", Card(VERSION, "syria"))

    with pytest.raises(RightsMissing, match="name an empty one"):
        servers.prepare(other)


def test_a_login_that_does_not_own_the_database_is_refused_with_the_statement(
    begun: Workspace, url: dict[str, Any], ground: Ground
) -> None:
    with databases.session(ground.master) as master:
        master.execute(f"ALTER DATABASE {url['NAME']} OWNER TO CURRENT_USER".encode())

    with pytest.raises(RightsMissing, match=r"ALTER DATABASE .* OWNER TO"):
        servers.prepare(begun)


def test_a_server_of_the_wrong_version_is_refused_in_one_sentence(
    url: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(servers, "SUPPORTED", range(11, 14))

    with pytest.raises(WrongDatabaseVersion, match="works with 11 to 13: name such a server"):
        servers.check(url)


def test_a_server_that_does_not_answer_is_said_in_one_sentence(url: dict[str, Any]) -> None:
    with pytest.raises(
        DatabaseUnreachable, match=r"\(No such file or directory\): see that it runs"
    ):
        servers.check(url | {"HOST": "/nonexistent"})


def test_a_wrong_password_is_said_and_not_shown(url: dict[str, Any]) -> None:
    with pytest.raises(DatabaseUnreachable, match="password authentication failed") as met:
        servers.check(url | {"PASSWORD": "s3cret-guess"})

    assert "s3cret-guess" not in str(met.value)
    assert isinstance(met.value.__cause__, psycopg.OperationalError)


def test_a_login_with_another_password_is_told_apart_from_none(
    begun: Workspace, url: dict[str, Any], ground: Ground
) -> None:
    with databases.session(ground.master) as master:
        databases.make_login(master, read_logins(begun).app, "another")

    with pytest.raises(RightsMissing, match="ALTER ROLE"):
        servers.prepare(begun)
