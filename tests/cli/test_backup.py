"""`tawthiq backup` and `tawthiq restore`: the same toll comes out of an empty workspace."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.ground import Said

pytestmark = [pytest.mark.slow, pytest.mark.journey]
Shell = Callable[..., Said]

LIST = """id,name,sex,age,died,province,status
1,Invented One,m,40,2016-08-03,Homs,Civilian
2,Invented Two,f,9,2016-08-04,Hama,Civilian
3,Invented Three,m,30,2016-07-04,Hama,Civilian
"""
MAP = """
title = "An invented list"
about = "Three invented people."
[file]
encoding = "utf-8"
[source]
title = "An invented list"
kind = "list"
reliability = "F"
credibility = "6"
[list]
id = "id"
documented_on = 2020-01-01
qualified = false
[names]
latin = "name"
[age]
column = "age"
[dates.died]
column = "died"
formats = ["%Y-%m-%d"]
[[places]]
column = "province"
means = "origin"
[[translate]]
column = "sex"
[translate.values]
"m" = { sex = "male" }
"f" = { sex = "female" }
[[translate]]
column = "status"
fact = "status"
[translate.values]
"Civilian" = "civilian"
"""


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Run `tawthiq` in a process of its own; the first word is the workspace's name."""

    def run(home: str, *words: object) -> Said:
        kept = {k: v for k, v in os.environ.items() if k != "TAWTHIQ_DATABASE_URL"}
        ended = subprocess.run(
            [sys.executable, "-m", "tawthiq", *map(str, words)],
            env=kept | {"TAWTHIQ_HOME": str(tmp_path / home)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        return Said(ended.returncode, ended.stdout, ended.stderr)

    return run


@pytest.fixture
def toll(shell: Shell, tmp_path: Path) -> str:
    """Make a workspace `old` with a frozen list, a later finding and an edition; give its toll."""
    (tmp_path / "list.csv").write_text(LIST)
    (tmp_path / "map.toml").write_text(MAP)
    adopt = ("--adopt", "an invented ground", "--by", "amal", "--reviewed-by", "carmen")
    for words in (
        ("init",),
        ("user", "add", "amal", "--role", "recorder"),
        ("user", "add", "carmen", "--role", "reviewer"),
        ("import", "persons", "list.csv", "--map", "map.toml", "--source", "invented", *adopt),
        ("freeze",),
    ):
        said = shell("old", *words)
        assert said.code == 0, said.err
    edition = tmp_path / "old" / "editions" / "invented.1"
    edition.mkdir()
    (edition / "figures.json").write_text("[]")
    return _toll(shell, "old")


def _toll(shell: Shell, home: str) -> str:
    said = shell(home, "toll", "2016-08", "--rule", "register", "--format", "json")
    assert said.code == 0, said.err
    counted = json.loads(said.out)
    assert counted["total"] == 2
    return said.out


def test_a_backup_restored_into_an_empty_workspace_gives_the_same_toll(
    toll: str, shell: Shell, tmp_path: Path
) -> None:
    identity = (tmp_path / "old" / "recovery-identity.txt").rename(tmp_path / "apart.txt")

    backed_up = shell("old", "backup", "backup")
    restored = shell("new", "restore", "backup", "--identity", identity)

    assert (backed_up.code, backed_up.err) == (0, "")
    assert "The trace ends in it with entry" in backed_up.out
    assert (restored.code, restored.err) == (0, "")
    assert _toll(shell, "new") == toll
    assert shell("new", "audit", "verify").code == 0
    assert (tmp_path / "new" / "editions" / "invented.1" / "figures.json").read_text() == "[]"
    for secret in ("logins.json",):
        ours, theirs = (tmp_path / home / "keys" / secret for home in ("new", "old"))
        assert ours.read_text() != theirs.read_text()

    _a_workspace_that_holds_somebody_is_not_replaced(shell, identity)
    _an_initialised_empty_workspace_will_do(shell, identity, toll)


def _a_workspace_that_holds_somebody_is_not_replaced(shell: Shell, identity: Path) -> None:
    said = shell("old", "restore", "backup", "--identity", identity)

    assert said.code == 2
    assert "is not empty: name a new folder in TAWTHIQ_HOME" in said.err


def _an_initialised_empty_workspace_will_do(shell: Shell, identity: Path, toll: str) -> None:
    assert shell("initialised", "init").code == 0

    said = shell("initialised", "restore", "backup", "--identity", identity)

    assert (said.code, said.err) == (0, "")
    assert _toll(shell, "initialised") == toll


def test_a_wrong_identity_makes_nothing(toll: str, shell: Shell, tmp_path: Path) -> None:
    import pyrage

    (tmp_path / "wrong.txt").write_text(str(pyrage.x25519.Identity.generate()))
    shell("old", "backup", "backup")

    said = shell("new", "restore", "backup", "--identity", "wrong.txt")

    assert said.code == 2
    assert "does not open with this identity" in said.err
    assert not (tmp_path / "new").exists()
