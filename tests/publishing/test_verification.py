"""Verify: an edition that is as published holds, and every way to falsify one is named."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from tawthiq.publishing.manifest import MANIFEST, RECEIPT, NotAnEdition, read_manifest, sha256_of
from tawthiq.publishing.sealed import json_bytes
from tawthiq.publishing.verification import Verdict, verify


def quick(folder: Path) -> Verdict:
    return verify(folder, rewrite=False)


def sentences(verdict: Verdict) -> str:
    return "\n".join(map(str, verdict.faults))


def rewrite_json(path: Path, change: Callable[[Any], None]) -> None:
    content = json.loads(path.read_bytes())
    change(content)
    path.write_bytes(json_bytes(content))


def relist(folder: Path, name: str) -> None:
    """Name the changed file's hash in the manifest, as whoever falsified it would."""

    def change(manifest: dict[str, Any]) -> None:
        manifest["files"][name] = sha256_of(folder / name)

    rewrite_json(folder / MANIFEST, change)


def set_figure(folder: Path, key: str, value: object) -> None:
    def change(figures: list[dict[str, Any]]) -> None:
        next(one for one in figures if one["id"] == key)["value"] = value

    rewrite_json(folder / "figures.json", change)


def change_row(folder: Path, **values: str) -> None:
    """Change the first sealed row and write the file as before."""
    path = folder / "sealed" / "findings.parquet"
    table = pq.read_table(path)
    rows = table.to_pylist()
    rows[0] |= values
    changed = type(table).from_pylist(rows, table.schema)
    pq.write_table(changed.replace_schema_metadata(table.schema.metadata), path, compression="zstd")


@pytest.mark.slow
def test_an_edition_as_published_holds_to_the_last_byte(published: Path) -> None:
    verdict = verify(published)

    assert verdict.holds, sentences(verdict)
    assert verdict.unchecked == []
    assert verdict.figures > 200
    assert "the bytes of every report and picture, written again" in verdict.checked


def test_a_changed_byte_is_named(edition: Path) -> None:
    path = edition / "charts" / "toll-by-month.csv"
    content = bytearray(path.read_bytes())
    content[-3] ^= 1
    path.write_bytes(content)

    assert "charts/toll-by-month.csv: its bytes are not those" in sentences(quick(edition))


@pytest.mark.slow
def test_a_changed_byte_of_a_report_is_named_though_its_hash_is_changed_too(edition: Path) -> None:
    path = edition / "report.en.pdf"
    path.write_bytes(path.read_bytes() + b"\n")
    relist(edition, "report.en.pdf")

    assert "report.en.pdf: written again, this file comes out otherwise." in sentences(
        verify(edition)
    )


def test_a_changed_figure_is_named_with_both_values(edition: Path) -> None:
    set_figure(edition, "toll.civilians", 9)

    fault = next(one for one in quick(edition).faults if one.figure)

    assert (fault.file, fault.figure) == ("figures.json", "toll.civilians")
    assert (fault.published, fault.recounted) == (9, 8)
    assert str(fault) == "figures.json: toll.civilians is published as 9 and counts as 8."


def test_a_figure_changed_together_with_its_hash_is_named(edition: Path) -> None:
    set_figure(edition, "toll.children", 2)
    relist(edition, "figures.json")

    verdict = quick(edition)

    assert sentences(verdict) == "figures.json: toll.children is published as 2 and counts as 1."


def test_a_whole_number_written_as_a_fraction_is_named(edition: Path) -> None:
    set_figure(edition, "toll.civilians", 8.0)
    relist(edition, "figures.json")

    assert "toll.civilians is published as 8.0 and counts as 8" in sentences(quick(edition))


def test_a_changed_row_is_named_by_file_and_by_figure(edition: Path) -> None:
    change_row(edition, category="unknown")

    said = sentences(quick(edition))

    assert "sealed/findings.parquet: its bytes are not those" in said
    assert "toll.unknown is published as 0 and counts as 1." in said


def test_a_row_changed_together_with_its_hash_is_named(edition: Path) -> None:
    change_row(edition, outcome="not_counted")
    relist(edition, "sealed/findings.parquet")

    assert "toll.civilians is published as 8 and counts as 7." in sentences(quick(edition))


def test_a_changed_number_of_the_page_is_named(edition: Path) -> None:
    page = edition / "report.en.html"
    text = page.read_text("utf-8")
    shown = 'data-figure="toll.civilians" value="8">8'
    assert shown in text
    page.write_text(text.replace(shown, shown[:-1] + "9"), "utf-8")
    relist(edition, "report.en.html")

    verdict = quick(edition)

    assert [(one.file, one.figure) for one in verdict.faults] == [
        ("report.en.html", "toll.civilians")
    ]


def test_a_changed_table_is_named_though_its_hash_is_changed_too(edition: Path) -> None:
    path = edition / "tables" / "toll-by-party.csv"
    path.write_bytes(path.read_bytes().replace(b",8,", b",9,"))
    relist(edition, "tables/toll-by-party.csv")

    assert "tables/toll-by-party.csv: it does not say what the sealed part says." in sentences(
        quick(edition)
    )


def test_a_changed_rule_is_named(edition: Path) -> None:
    rewrite_json(edition / "sealed/rule.json", lambda rule: rule.update(massacre_threshold=7))
    relist(edition, "sealed/rule.json")

    assert "massacres.count is published as 1 and counts as 0." in sentences(quick(edition))


@pytest.mark.parametrize(
    ("key", "value"),
    [("organisation", {"en": "Others", "ar": "آخرون"}), ("cut_off", 41), ("pack_sha256", "0" * 64)],
)
def test_a_manifest_that_says_otherwise_is_named(edition: Path, key: str, value: object) -> None:
    rewrite_json(edition / MANIFEST, lambda manifest: manifest.update({key: value}))

    assert not quick(edition).holds


def test_a_missing_and_a_foreign_file_are_named(edition: Path) -> None:
    (edition / "report.en.docx").unlink()
    (edition / "names.csv").write_text("someone")

    said = sentences(quick(edition))

    assert "report.en.docx: the manifest names this file and it is missing." in said
    assert "names.csv: the manifest does not name this file." in said


def test_a_manifest_other_than_the_receipt_names_is_said(edition: Path) -> None:
    receipt = {"edition": "monthly-2020-05.1", "manifest_sha256": "0" * 64}
    (edition / RECEIPT).write_bytes(json_bytes(receipt))

    assert "manifest.json: it is not the manifest that the receipt" in sentences(quick(edition))


def test_without_the_sealed_part_it_says_what_could_not_be_checked(edition: Path) -> None:
    shutil.rmtree(edition / "sealed")

    verdict = verify(edition)

    assert verdict.holds, sentences(verdict)
    assert verdict.figures == 0
    assert "that the manifest names the sealed part and its SHA-256" in verdict.checked
    assert "whether the figures are right" in verdict.unchecked[0]


def test_without_the_sealed_part_a_page_that_differs_from_the_figures_is_named(
    edition: Path,
) -> None:
    shutil.rmtree(edition / "sealed")
    set_figure(edition, "toll.civilians", 9)
    relist(edition, "figures.json")

    assert "toll.civilians is shown as 8 and is published as 9." in sentences(quick(edition))


def made_by_another(folder: Path) -> None:
    def change(manifest: dict[str, Any]) -> None:
        manifest["built_with"] |= {"tawthiq": "0.0.9", "program_sha256": "0" * 64}

    rewrite_json(folder / MANIFEST, change)


def test_an_edition_of_another_version_is_compared_by_its_numbers(edition: Path) -> None:
    made_by_another(edition)
    rewrite_json(edition / "document.json", lambda document: document["blocks"].pop())
    relist(edition, "document.json")

    verdict = verify(edition)

    assert verdict.holds, sentences(verdict)
    assert verdict.figures > 200
    assert "another Tawthiq (0.0.9)" in verdict.unchecked[0]


def test_an_edition_of_another_version_with_a_false_figure_does_not_hold(edition: Path) -> None:
    made_by_another(edition)
    set_figure(edition, "toll.civilians", 9)
    relist(edition, "figures.json")

    verdict = verify(edition)

    assert sentences(verdict) == "figures.json: toll.civilians is published as 9 and counts as 8."


def test_a_sealed_part_that_is_damaged_is_named_without_a_traceback(edition: Path) -> None:
    (edition / "sealed/findings.parquet").write_bytes(b"not a table")

    assert "sealed/: nothing can be counted from it" in sentences(quick(edition))


@pytest.mark.parametrize("content", [None, "{", "[]", "{}", '{"edition": "monthly-2020-05.1"}'])
def test_a_folder_that_is_no_edition_is_refused(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / MANIFEST).write_text(content)

    with pytest.raises(NotAnEdition, match="is not the folder of an edition"):
        read_manifest(tmp_path)


def test_a_link_a_pipe_or_a_device_is_named_and_never_opened(edition: Path) -> None:
    os.mkfifo(edition / "pipe")
    (edition / "figures.json").unlink()
    (edition / "figures.json").symlink_to("/dev/zero")
    (edition / "again").symlink_to(edition)
    (edition / "nowhere").symlink_to(edition / "nothing")

    said = sentences(quick(edition))

    for name in ("pipe", "figures.json", "again", "nowhere"):
        assert f"{name}: it is a link, a pipe or a device, and no file." in said


@pytest.mark.parametrize("name", ["figures.json", "sealed/pack.json", "receipt.json"])
def test_json_nested_without_end_is_a_fault(edition: Path, name: str) -> None:
    (edition / name).write_text("[" * 100_000)

    assert not quick(edition).holds


def test_a_manifest_nested_without_end_is_no_edition(edition: Path) -> None:
    (edition / MANIFEST).write_text("[" * 100_000)

    with pytest.raises(NotAnEdition, match="not JSON"):
        verify(edition)


def test_a_sealed_part_that_nothing_can_be_set_from_is_a_fault(edition: Path) -> None:
    def empty(pack: dict[str, Any]) -> None:
        pack["boundaries"]["features"] = []

    rewrite_json(edition / "sealed/pack.json", empty)

    assert "nothing can be set from it" in sentences(verify(edition))
