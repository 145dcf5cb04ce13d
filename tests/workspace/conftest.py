"""An embedded workspace of this folder's own, made once; as root its parents are closed folders."""

import os
import secrets
from collections.abc import Iterator
from typing import Any

import pytest
from tests.ground import Ground

from tawthiq.workspace import databases
from tawthiq.workspace.connections import libpq_uri
from tawthiq.workspace.founding import founded, lay_out
from tawthiq.workspace.places import VERSION, Card, Workspace
from tawthiq.workspace.server import Cluster


@pytest.fixture(autouse=True)
def _no_server_of_ones_own(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if "embedded" in request.fixturenames:
        monkeypatch.delenv("TAWTHIQ_DATABASE_URL", raising=False)


@pytest.fixture(scope="session")
def made_workspace(tmp_path_factory: pytest.TempPathFactory) -> Workspace:
    url = os.environ.pop("TAWTHIQ_DATABASE_URL", None)
    try:
        workspace = lay_out(
            tmp_path_factory.mktemp("embedded") / "workspace", Card(VERSION, "syria")
        )
        with founded(workspace):
            return workspace
    finally:
        if url is not None:
            os.environ["TAWTHIQ_DATABASE_URL"] = url


@pytest.fixture
def embedded(made_workspace: Workspace) -> Workspace:
    """A workspace with an embedded database, its server stopped."""
    return made_workspace


@pytest.fixture
def cluster(embedded: Workspace) -> Iterator[Cluster]:
    """The embedded workspace's cluster; every test leaves it stopped."""
    cluster = Cluster(embedded.database)
    yield cluster
    assert not cluster.is_running()


@pytest.fixture
def url(ground: Ground, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """An empty database whose owner may make no roles, named by TAWTHIQ_DATABASE_URL."""
    name = f"tw_own_{secrets.token_hex(4)}"
    password = secrets.token_hex(8)
    settings = ground.master | {"NAME": name, "USER": name, "PASSWORD": password}
    with databases.session(ground.master) as master:
        databases.make_login(master, name, password)
        databases.let_act_as(master, name)
        databases.make_database(master, name, name)
    monkeypatch.setenv("TAWTHIQ_DATABASE_URL", libpq_uri(settings))
    yield settings
    with databases.session(ground.master) as master:
        databases.drop_database(master, name)
        databases.drop_login(master, name)
