"""Who runs the server when root starts it, and with how little."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tawthiq.workspace import unprivileged
from tawthiq.workspace.unprivileged import Servant, servant_for

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")


def test_an_ordinary_user_runs_the_server_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)

    assert servant_for(tmp_path, ()) is None


@as_root
def test_on_an_open_way_root_keeps_no_capability() -> None:
    servant = servant_for(Path("/usr/database"), (Path("/bin/true"),))

    assert servant is not None
    assert servant.uid != 0
    assert servant.capability is None


@as_root
def test_behind_a_closed_folder_root_keeps_the_right_to_pass_and_to_read(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)

    servant = servant_for(tmp_path / "database", ())

    assert servant is not None
    assert servant.capability is not None


@as_root
def test_the_owner_of_the_folder_runs_the_server(tmp_path: Path) -> None:
    os.chown(tmp_path, 4321, 4322)

    servant = servant_for(tmp_path, ())

    assert servant is not None
    assert (servant.uid, servant.gid) == (4321, 4322)


@as_root
def test_the_step_leaves_one_capability_and_no_way_back(tmp_path: Path) -> None:
    servant = servant_for(tmp_path / "database", ())
    assert servant is not None
    look = "import os; print(os.getuid(), os.getgroups()); print(open('/proc/self/status').read())"

    seen = subprocess.run(
        ["/usr/bin/env", "-i", sys.executable, "-I", "-c", look],
        preexec_fn=servant.become(),
        capture_output=True,
        text=True,
        check=True,
        cwd="/",
    ).stdout

    assert seen.startswith(f"{servant.uid} []")
    kept = f"{1 << (servant.capability or 0):016x}"
    assert f"CapEff:\t{kept}" in seen
    assert f"CapPrm:\t{kept}" in seen


def test_a_root_who_may_not_become_another_user_takes_a_namespace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr(unprivileged, "_permitted", lambda: 0)

    servant = servant_for(tmp_path / "database", ())

    assert servant is not None
    assert servant.namespace
    assert servant.capability is None


def test_in_a_container_of_one_user_nobody_is_no_number_to_become(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr(unprivileged, "_permitted", lambda: (1 << 41) - 1)
    monkeypatch.setattr(unprivileged, "_is_mapped", lambda _, number: number == 0)

    servant = servant_for(tmp_path / "database", ())

    assert servant is not None
    assert servant.namespace


def test_the_files_of_a_namespace_stay_those_of_who_started_it(tmp_path: Path) -> None:
    paper = tmp_path / "paper"
    paper.touch()
    before = paper.stat().st_uid

    Servant(4321, 4321, namespace=True).take(paper)

    assert paper.stat().st_uid == before


@pytest.mark.slow
def test_a_namespace_gives_the_same_user_another_number(tmp_path: Path) -> None:
    look = "import os; print(os.getuid(), os.path.exists('/proc/self'))"
    step = Servant(4321, 4321, namespace=True).become()

    try:
        seen = subprocess.run(
            [sys.executable, "-I", "-c", look],
            preexec_fn=step,
            capture_output=True,
            text=True,
            check=True,
        )
    except subprocess.SubprocessError:
        pytest.skip("this machine gives no user namespaces")

    assert seen.stdout == "4321 True\n"
