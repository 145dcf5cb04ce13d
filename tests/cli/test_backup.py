"""`tawthiq backup` and `tawthiq restore`: the same toll comes out of an empty workspace."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pyrage
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
def toll(shell: Shell, register: Path, tmp_path: Path) -> str:
    """Fill a workspace, `register`, with a frozen list and an edition; give its toll."""
    (tmp_path / "list.csv").write_text(LIST)
    (tmp_path / "map.toml").write_text(MAP)
    adopt = ("--adopt", "an invented ground", "--by", "amal", "--reviewed-by", "carmen")
    for words in (
        ("user", "add", "amal", "--role", "recorder"),
        ("user", "add", "carmen", "--role", "reviewer"),
        ("import", "persons", "list.csv", "--map", "map.toml", "--source", "invented", *adopt),
        ("freeze",),
    ):
        said = shell("register", *words)
        assert said.code == 0, said.err
    edition = tmp_path / "register" / "editions" / "invented.1"
    edition.mkdir()
    (edition / "figures.json").write_text("[]")
    return _toll(shell, "register")


def _toll(shell: Shell, home: str) -> str:
    said = shell(home, "toll", "2016-08", "--rule", "register", "--format", "json")
    assert said.code == 0, said.err
    counted = json.loads(said.out)
    assert counted["total"] == 2
    return said.out


def test_a_backup_restored_into_an_empty_workspace_gives_the_same_toll(
    toll: str, shell: Shell, first_said: tuple[Path, Said], tmp_path: Path
) -> None:
    subprocess.run(["cp", "-a", first_said[0], tmp_path / "initialised"], check=True)
    identity = (tmp_path / "register" / "recovery-identity.txt").rename(tmp_path / "apart.txt")

    backed_up = shell("register", "backup", "backup")
    restored = shell("new", "restore", "backup", "--identity", identity)

    assert (backed_up.code, backed_up.err) == (0, "")
    assert "The trace ends in it with entry" in backed_up.out
    assert (restored.code, restored.err) == (0, "")
    assert _toll(shell, "new") == toll
    assert shell("new", "audit", "verify").code == 0
    assert (tmp_path / "new" / "editions" / "invented.1" / "figures.json").read_text() == "[]"
    ours, theirs = (tmp_path / home / "keys" / "logins.json" for home in ("new", "register"))
    assert ours.read_text() != theirs.read_text()

    _a_workspace_that_holds_somebody_is_not_replaced(shell, identity)
    _an_initialised_empty_workspace_will_do(shell, identity, toll)


def _a_workspace_that_holds_somebody_is_not_replaced(shell: Shell, identity: Path) -> None:
    said = shell("register", "restore", "backup", "--identity", identity)

    assert said.code == 2
    assert "is not empty: name a new folder in TAWTHIQ_HOME" in said.err


def _an_initialised_empty_workspace_will_do(shell: Shell, identity: Path, toll: str) -> None:
    said = shell("initialised", "restore", "backup", "--identity", identity)

    assert (said.code, said.err) == (0, "")
    assert _toll(shell, "initialised") == toll


def test_a_wrong_identity_makes_nothing(register: Path, shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "wrong.txt").write_text(str(pyrage.x25519.Identity.generate()))
    shell("register", "backup", "backup")

    said = shell("new", "restore", "backup", "--identity", "wrong.txt")

    assert said.code == 2
    assert "does not open with this identity" in said.err
    assert not (tmp_path / "new").exists()
