"""The bar of a counting rule: read from its file, kept in snapshots, absent from older ones."""

import shutil
from pathlib import Path

import pytest

from tawthiq.cases.labels import SourceKind
from tawthiq.domain.rules import Bar
from tawthiq.reference.packs import PACKS, installed_packs, read_pack, rule_from_json, rule_to_json
from tawthiq.reference.sheets import BrokenPack


def written(tmp_path: Path, words: str) -> Path:
    folder = Path(shutil.copytree(PACKS / "example", tmp_path / "example"))
    rule = folder / "rules" / "annual.toml"
    rule.write_text(rule.read_text("utf-8").replace("[massacre]", f"{words}\n[massacre]"), "utf-8")
    return folder


def test_a_rule_that_names_no_bar_has_the_usual_one() -> None:
    assert read_pack("example").rules["annual"].bar == Bar(2, (), ())


def test_a_bar_is_read(tmp_path: Path) -> None:
    folder = written(tmp_path, '[bar]\nindependent = 3\nalone = ["official"]\nunnamed = ["video"]')

    assert read_pack(folder).rules["annual"].bar == Bar(3, ("official",), ("video",))


@pytest.mark.parametrize("words", ["[bar]\nindependent = 0", "[bar]\nenough = 2"])
def test_a_bar_that_makes_no_sense_is_refused(tmp_path: Path, words: str) -> None:
    with pytest.raises(BrokenPack):
        read_pack(written(tmp_path, words))


def test_a_rule_that_was_sealed_before_it_had_a_bar_is_still_read() -> None:
    rule = read_pack("syria").rules["monthly"]
    sealed = rule_to_json(rule)
    del sealed["bar"]

    assert rule_from_json(sealed).bar == Bar()


@pytest.mark.parametrize("code", installed_packs())
def test_a_bar_names_kinds_of_sources_that_there_are(code: str) -> None:
    for rule in read_pack(code).rules.values():
        assert {*rule.bar.alone, *rule.bar.unnamed} <= set(SourceKind.values)
