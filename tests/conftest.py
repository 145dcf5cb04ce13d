"""One PostgreSQL for every test process, a database for each, and the app login inside it.

The cluster lies in .cache/ of the checkout: the first test process starts it and the last one stops
it. With TAWTHIQ_DATABASE_URL the tests use that server; its login must be able to make databases and
roles. Tests connect as the app login, so a missing grant shows; only migrations run as the owner.
"""

import secrets
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pyrage
import pytest
from django.db import connections
from pytest_django import DjangoDbBlocker
from tests import people
from tests.ground import PREFIX, Ground, Said, Terminal, present_on

from tawthiq.accounts.access import see_all_from_now_on
from tawthiq.accounts.models import User
from tawthiq.cli import main
from tawthiq.workspace import databases
from tawthiq.workspace.binaries import find_binaries
from tawthiq.workspace.connections import external_url, libpq_uri, parse_url
from tawthiq.workspace.locks import held
from tawthiq.workspace.logins import KEEPER, new_logins, write_logins
from tawthiq.workspace.places import VERSION, Card, Workspace, write_card
from tawthiq.workspace.schema import fingerprint, migrate
from tawthiq.workspace.server import PORT, Cluster, make_cluster, server_in_use

_CACHE = Path(__file__).parent.parent / ".cache"
_FAST = (("fsync", "off"), ("full_page_writes", "off"), ("synchronous_commit", "off"))


@contextmanager
def _master() -> Iterator[dict[str, Any]]:
    """Give a login that may make databases and roles, on a server that is up."""
    if external_url():
        yield parse_url(external_url())
        return
    folder = _CACHE / f"postgres-{find_binaries().major}"
    folder.parent.mkdir(exist_ok=True)
    cluster = Cluster(folder, _FAST)
    password = "only for tests"  # the cluster holds invented people and listens on no network
    with held(folder.with_suffix(".lock")):
        if not cluster.is_made():
            make_cluster(cluster, password)
    with server_in_use(cluster):
        where = {"HOST": cluster.socket_folder(), "PORT": str(PORT), "OPTIONS": {}}
        yield {"NAME": "postgres", "USER": KEEPER, "PASSWORD": password, **where}


@pytest.fixture(scope="session")
def ground() -> Iterator[Ground]:
    """Make this process's logins and an empty template; drop all of it at the end."""
    identity = secrets.token_hex(4)
    with _master() as master, present_on(master, identity):
        ground = Ground(master, new_logins(identity), f"{PREFIX}{identity}")
        logins = ground.logins
        with databases.session(master) as connection:
            databases.make_login(connection, logins.owner, logins.owner_password)
            databases.make_login(connection, logins.app, logins.app_password)
            databases.let_act_as(connection, logins.owner)
            databases.make_database(connection, ground.template, logins.owner)
            databases.open_to(connection, ground.template, logins.app)
        yield ground
        with databases.session(master) as connection:
            for name in (ground.name, ground.template):
                databases.drop_database(connection, name)
            for login in (logins.app, logins.owner):
                databases.drop_login(connection, login)


@contextmanager
def _pointed_at(aliases: dict[str, dict[str, Any]]) -> Iterator[None]:
    """Point Django's aliases at a database for a while."""
    before = {alias: dict(connections[alias].settings_dict) for alias in aliases}
    try:
        for alias, settings in aliases.items():
            connections[alias].close()
            connections[alias].settings_dict.update(settings)
        yield
    finally:
        for alias, settings in before.items():
            connections[alias].close()
            connections[alias].settings_dict.update(settings)


@pytest.fixture(scope="session")
def django_db_setup(ground: Ground, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Migrate the template as owner, copy it, and let the tests in as app."""
    with ExitStack() as stack:
        stack.enter_context(django_db_blocker.unblock())
        with _pointed_at(ground.aliases(ground.template)):
            migrate()
        see_all_from_now_on()  # as at a terminal; pages say who is looking
        ground.copy(ground.name)
        stack.enter_context(_pointed_at(ground.aliases(ground.name)))
        stack.enter_context(django_db_blocker.block())
        yield


def _workspace_in(folder: Path, ground: Ground, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    for name in ("keys", "editions", "freezes", "logs"):
        (folder / name).mkdir(mode=0o700, parents=True)
    recipient = str(pyrage.x25519.Identity.generate().to_public())
    identity = secrets.token_hex(4)
    card = Card(VERSION, "syria", identity, "external", recipient, fingerprint())
    workspace = write_card(folder, card)
    write_logins(workspace, ground.logins)
    owner = ground.master | connections["owner"].settings_dict
    monkeypatch.setenv("TAWTHIQ_HOME", str(folder))
    monkeypatch.setenv("TAWTHIQ_DATABASE_URL", libpq_uri(owner))
    return workspace


@pytest.fixture
def workspace(
    tmp_path: Path, db: None, ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> Workspace:
    """A temporary workspace folder in TAWTHIQ_HOME; its database is the test's, in its transaction."""
    return _workspace_in(tmp_path / "workspace", ground, monkeypatch)


@pytest.fixture
def cloned_database(
    ground: Ground, django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[str]:
    """A migrated database of the test's own, where commits are real; its name. Dropped at the end."""
    name = f"{ground.name}_{secrets.token_hex(3)}"
    ground.copy(name)
    try:
        with django_db_blocker.unblock(), _pointed_at(ground.aliases(name)):
            yield name
    finally:
        ground.drop(name)


@pytest.fixture
def cloned_workspace(
    tmp_path: Path, cloned_database: str, ground: Ground, monkeypatch: pytest.MonkeyPatch
) -> Workspace:
    """A temporary workspace folder in TAWTHIQ_HOME, for a test that commits."""
    return _workspace_in(tmp_path / "workspace", ground, monkeypatch)


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Run a command in this process: `terminal("toll", "2020-05").out`. Take a workspace with it."""

    def run(*words: object) -> Said:
        capsys.readouterr()
        code = main.run([str(word) for word in words])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return run


@pytest.fixture
def amal(db: None) -> User:
    return people.amal()


@pytest.fixture
def basil(db: None) -> User:
    return people.basil()


@pytest.fixture
def carmen(db: None) -> User:
    return people.carmen()


@pytest.fixture
def dana(db: None) -> User:
    return people.dana()
