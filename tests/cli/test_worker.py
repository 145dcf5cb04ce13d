"""`tawthiq worker` publishes what two people signed, once, whatever becomes of the worker."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from tests.cli.conftest import Shell

from tawthiq.workspace.connections import app_settings, libpq_uri
from tawthiq.workspace.places import read_workspace

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[2]
PATIENCE = 90.0


def python(home: Path, *words: str) -> subprocess.Popen[str]:
    kept = {k: v for k, v in os.environ.items() if k != "TAWTHIQ_DATABASE_URL"}
    return subprocess.Popen(
        [sys.executable, "-m", *words],
        env=kept | {"TAWTHIQ_HOME": str(home), "PYTHONPATH": f"{ROOT / 'src'}:{ROOT}"},
        cwd=home.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    _, err = process.communicate(timeout=PATIENCE)
    return process.returncode, err


@contextmanager
def database(home: Path) -> Iterator[psycopg.Connection]:
    """Look into the database of a workspace whose server runs."""
    settings = app_settings(read_workspace(home))
    with psycopg.connect(libpq_uri(settings), autocommit=True) as connection:
        yield connection


def state(home: Path) -> tuple[str, str]:
    with database(home) as connection:
        row = connection.execute("SELECT state, step FROM publishing_preparation").fetchone()
        assert row is not None
        return row[0], row[1]


def wait_until(true: Callable[[], bool]) -> None:
    """Look again and again: the worker is another process, and says how far it is in the database."""
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE:
        try:
            if true():
                return
        except psycopg.OperationalError:
            pass  # the server of the workspace is still starting
        time.sleep(0.02)
    raise TimeoutError


@pytest.fixture
def press(register: Path) -> Path:
    """A workspace in which May is signed and waits for the press."""
    code, err = ended(python(register, "tests.cli.month_at_press"))
    assert code == 0, err
    return register


@pytest.mark.parametrize("step", ["sealing", "setting"])
def test_a_killed_worker_has_published_nothing_and_the_next_one_publishes_once(
    press: Path, shell: Shell, step: str
) -> None:
    worker = python(press, "tawthiq", "worker")
    wait_until(lambda: state(press) == ("publishing", step))
    worker.send_signal(signal.SIGKILL)
    ended(worker)
    with database(press) as connection:
        assert connection.execute("SELECT count(*) FROM releases_edition").fetchone() == (0,)
    assert not (press / "editions" / "monthly-2020-05.1").exists()

    said = shell("register", "worker", "--once")

    assert said.code == 0, said.err
    assert "Begun again" in said.err
    assert [path.name for path in (press / "editions").iterdir()] == ["monthly-2020-05.1"]
    assert shell("register", "verify", press / "editions" / "monthly-2020-05.1").code == 0
    assert shell("register", "audit", "verify").code == 0
    again = shell("register", "worker", "--once")
    assert (again.code, "Begun again" in again.err) == (0, False)
    assert [path.name for path in (press / "editions").iterdir()] == ["monthly-2020-05.1"]


def test_one_worker_is_enough_and_ends_in_order(press: Path, shell: Shell) -> None:
    worker = python(press, "tawthiq", "worker")
    wait_until(lambda: state(press)[0] in {"publishing", "published"})

    second = shell("register", "worker")
    worker.send_signal(signal.SIGTERM)

    assert second.code == 2
    assert "at work in this workspace already" in second.err
    ended(worker)
    listed = [path.name for path in (press / "editions").iterdir()]
    assert listed == ["monthly-2020-05.1"]


def test_a_restored_workspace_goes_on_with_what_was_at_the_press(
    press: Path, shell: Shell, tmp_path: Path
) -> None:
    key = next(press.rglob("*recovery*"))
    made = shell("register", "backup", tmp_path / "backup")
    assert made.code == 0, made.err

    restored = shell("other", "restore", tmp_path / "backup", "--identity", key)
    said = shell("other", "worker", "--once")

    assert restored.code == 0, restored.err
    assert said.code == 0, said.err
    assert [path.name for path in (tmp_path / "other" / "editions").iterdir()] == [
        "monthly-2020-05.1"
    ]
