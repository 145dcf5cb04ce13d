"""Who runs the server when root starts it, and with how little."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tawthiq.workspace.refusals import DatabaseUnreachable
from tawthiq.workspace.unprivileged import servant_for

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


def test_without_a_capability_a_closed_folder_is_refused_with_the_way_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setattr(Path, "read_text", lambda _: "CapPrm:\t0000000000000000\n")
    tmp_path.chmod(0o700)

    with pytest.raises(DatabaseUnreachable, match="closed to other users"):
        servant_for(tmp_path / "database", ())
