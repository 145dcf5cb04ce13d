"""Verify an edition with no database and no trust in us: hash every file, count every figure again."""

import json
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

from tawthiq.domain.refusals import Refusal
from tawthiq.publishing.composition import Composition, as_json, compose
from tawthiq.publishing.manifest import (
    MANIFEST,
    RECEIPT,
    Manifest,
    files_in,
    hashes_of,
    holds_sealed_part,
    is_plain,
    manifest_content,
    read_manifest,
    sha256_of,
)
from tawthiq.publishing.pressing import press
from tawthiq.publishing.provenance import built_with
from tawthiq.publishing.reading import Shown, figures_shown, figures_spoken
from tawthiq.publishing.sealed import FOLDER as SEALED
from tawthiq.publishing.sealed import PACK, Sealed, json_bytes, read_sealed
from tawthiq.tolls.columns import FINDINGS_FILE
from tawthiq.tolls.record import sealed_cut_off

UNCOUNTABLE = (
    Refusal,
    duckdb.Error,
    pa.ArrowException,
    ArithmeticError,
    LookupError,
    OSError,
    RuntimeError,
    StopIteration,
    TypeError,
    ValueError,
)
Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that does not hold: the file, and for a figure what was published and what counts."""

    file: str
    sentence: str
    figure: str = ""
    published: object = None
    recounted: object = None

    def __str__(self) -> str:
        return f"{self.file}: {self.sentence}"


@dataclass
class Verdict:
    """What was checked, what could not be, and every fault that was found."""

    edition: str
    files: int = 0
    figures: int = 0
    faults: list[Fault] = field(default_factory=list)
    checked: list[str] = field(default_factory=list)
    unchecked: list[str] = field(default_factory=list)

    @property
    def holds(self) -> bool:
        return not self.faults

    @property
    def faulty_files(self) -> set[str]:
        return {fault.file for fault in self.faults}


def verify(folder: Path, *, rewrite: bool = True) -> Verdict:
    """Check the edition in `folder`. Raises `NotAnEdition` where there is none to check.

    With the sealed part every figure is counted again and document, tables and pages are compared
    with it; on the engines that built the edition all files are written again and compared byte by
    byte (unless not `rewrite`). Without it, what can be checked is, and the verdict says what could not.
    """
    manifest = read_manifest(folder)
    verdict = Verdict(manifest.facts.name)
    sealed = holds_sealed_part(folder)
    verdict.faults += _hashes(folder, manifest, sealed=sealed)
    strange = _strange(folder)
    if strange:  # a pipe or a link is not opened: it may have no end, or lead to another edition
        verdict.faults += strange
        verdict.unchecked.append("anything else: the edition holds what is no file")
        return verdict
    verdict.files = len(manifest.files)
    verdict.faults += _receipt(folder, manifest)
    verdict.checked.append("the SHA-256 of every file")
    if sealed:
        _against_sealed(folder, manifest, verdict, rewrite=rewrite)
    else:
        _without_sealed(folder, manifest, verdict)
    return verdict


# Files -----------------------------------------------------------------------------------------


def _hashes(folder: Path, manifest: Manifest, *, sealed: bool) -> Iterator[Fault]:
    """Compare the files with the manifest. A sealed part that is not here at all is no fault."""
    here = set(files_in(folder))
    for name, listed in manifest.files.items():
        if name not in here:
            if sealed or not name.startswith(f"{SEALED}/"):
                yield Fault(name, "the manifest names this file and it is missing.")
        elif is_plain(folder / name) and sha256_of(folder / name) != listed:
            yield Fault(name, "its bytes are not those that the manifest names.")
    for name in sorted(here - set(manifest.files)):
        yield Fault(name, "the manifest does not name this file.")


def _strange(folder: Path) -> list[Fault]:
    """Name what stands in the folder as a file and is a link, a pipe or a device."""
    names = [name for name in files_in(folder) if not is_plain(folder / name)]
    if (folder / RECEIPT).exists() and not is_plain(folder / RECEIPT):
        names.append(RECEIPT)
    return [Fault(name, "it is a link, a pipe or a device, and no file.") for name in names]


def _receipt(folder: Path, manifest: Manifest) -> Iterator[Fault]:
    """Compare the receipt, where there is one, with the manifest that lies beside it."""
    path = folder / RECEIPT
    if not path.is_file():
        return
    found = _json(path)
    if not isinstance(found, dict) or found.get("edition") != manifest.facts.name:
        yield Fault(RECEIPT, "it is not the receipt of this edition.")
    elif found.get("manifest_sha256") != sha256_of(folder / MANIFEST):
        yield Fault(MANIFEST, "it is not the manifest that the receipt of publication names.")


def _json(path: Path) -> Any:  # noqa: ANN401  (whatever the file holds)
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None


# With the sealed part --------------------------------------------------------------------------


def _against_sealed(folder: Path, manifest: Manifest, verdict: Verdict, *, rewrite: bool) -> None:
    """Count again, then compare the manifest, the figures, the data files and the pages."""
    try:
        sealed = read_sealed(folder / SEALED)
        composition = compose(sealed, manifest.facts)
        made = composition.files()
    except UNCOUNTABLE as fault:
        said = str(fault) if isinstance(fault, Refusal) else type(fault).__name__
        verdict.faults.append(Fault(f"{SEALED}/", f"nothing can be counted from it: {said}"))
        return
    verdict.figures = len(composition.figures)
    verdict.faults += _declared(folder, manifest, sealed)
    verdict.checked.append("every figure, counted again from the sealed part")
    if not _same_program(manifest):
        _by_value(folder, manifest, composition, verdict)
        return
    verdict.faults += _figures(folder, composition)
    verdict.faults += [
        Fault(name, "it does not say what the sealed part says.")
        for name, content in made.items()
        if name != "figures.json" and _differs(folder / name, content)
    ]
    for lang in manifest.languages:
        verdict.faults += _page(folder, lang, figures_spoken(composition.resolved[lang]))
    verdict.checked.append("document, tables and web pages against the figures")
    if not rewrite:
        verdict.unchecked.append("the bytes of reports and pictures: they were not written again")
    elif json_bytes(manifest.built_with) == json_bytes(built_with()):
        _rewrite(manifest, composition, sealed, verdict)
    else:
        verdict.unchecked.append(
            "the bytes of reports and pictures: they were set with other versions than are installed here"
        )


def _same_program(manifest: Manifest) -> bool:
    """Whether the sentences and rules here are those that the edition was made with."""
    return bool(manifest.built_with.get("program_sha256") == built_with()["program_sha256"])


def _by_value(folder: Path, manifest: Manifest, composition: Composition, verdict: Verdict) -> None:
    """Compare an edition of another Tawthiq by its numbers: its sentences may be others."""
    name = "figures.json"
    published = _published(folder)
    if published is None:
        verdict.faults.append(Fault(name, "it is not a list of figures."))
        return
    both = [key for key in composition.figures if key in published]
    for key in both:
        counted = as_json(composition.figures[key])
        verdict.faults += _figure(name, {**counted, "value": published[key].get("value")}, counted)
    verdict.figures = len(both)
    values = {key: one.get("value") for key, one in published.items()}
    values |= {key: composition.figures[key].value for key in both}
    for lang in manifest.languages:
        verdict.faults += _page_against(folder, lang, values, "counts")
    verdict.checked.append("the numbers of the web pages against the figures")
    verdict.unchecked.append(
        "the words of the document, the tables and the bytes of reports and pictures: the edition was "
        f"made by another Tawthiq ({manifest.built_with.get('tawthiq')}); verify it with that one"
    )
    other = len(published) - len(both)
    if other:
        verdict.unchecked.append(f"{other} of its figures, which this Tawthiq does not count")


def _declared(folder: Path, manifest: Manifest, sealed: Sealed) -> Iterator[Fault]:
    """Compare what the manifest says of rule, pack and cut-off with the sealed part."""
    pack = _json(folder / SEALED / PACK)
    expected = manifest_content(
        manifest.facts,
        sealed,
        folder,
        languages=list(manifest.languages),
        cut_off=sealed_cut_off(folder / SEALED / FINDINGS_FILE),
        pack_sha256=pack["digest"],
        built_with=manifest.built_with,
    )
    for key in sorted(expected.keys() | manifest.content.keys()):
        if key != "files" and expected.get(key) != manifest.content.get(key):
            yield Fault(MANIFEST, f"what it says of {key!r} is not what the sealed part says.")
    former = sealed.superseded.edition if sealed.superseded else ""
    if former != manifest.facts.supersedes:
        yield Fault(MANIFEST, "it supersedes another edition than the sealed part compares with.")


def _figures(folder: Path, composition: Composition) -> Iterator[Fault]:
    """Compare each published figure with the recounted one."""
    name = "figures.json"
    published = _published(folder)
    if published is None:
        yield Fault(name, "it is not a list of figures, each once.")
        return
    for key, figure in composition.figures.items():
        if key not in published:
            yield Fault(name, f"{key} is missing; it counts as {figure.value}.", key)
            continue
        yield from _figure(name, published[key], as_json(figure))
    for key in sorted(published.keys() - composition.figures.keys()):
        yield Fault(name, f"{key} is published and is no figure of this edition.", key)


def _published(folder: Path) -> dict[str, Values] | None:
    """Return the published figures by id; None where the file is no list of figures, each once."""
    listed = _json(folder / "figures.json")
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        return None
    found = {str(one.get("id")): one for one in listed}
    return found if len(found) == len(listed) else None


def _figure(name: str, published: Values, counted: Values) -> Iterator[Fault]:
    key, said, counts = str(counted["id"]), published.get("value"), counted["value"]
    if (said, type(said)) != (counts, type(counts)):
        sentence = f"{key} is published as {said} and counts as {counts}."
        yield Fault(name, sentence, key, said, counts)
    elif dict(published) != dict(counted):
        yield Fault(
            name, f"the words or the question of {key} are not those it was counted by.", key
        )


def _differs(path: Path, content: bytes) -> bool:
    return not path.is_file() or path.read_bytes() != content


def _page(folder: Path, lang: str, expected: Shown) -> Iterator[Fault]:
    """Compare every tagged number of a page with the figure of that id."""
    name = f"report.{lang}.html"
    path = folder / name
    if not path.is_file():
        return
    found = figures_shown(path)
    for key in sorted(expected.keys() | found.keys()):
        if expected.get(key) != found.get(key):
            said, counts = _shown(found.get(key)), _shown(expected.get(key))
            sentence = f"{key} is shown as {said} and counts as {counts}."
            yield Fault(name, sentence, key, said, counts)


def _shown(values: set[tuple[str, str]] | None) -> str:
    if not values:
        return "nothing"
    return ", ".join(sorted(value or "not known" for value, _ in values))


def _rewrite(
    manifest: Manifest, composition: Composition, sealed: Sealed, verdict: Verdict
) -> None:
    """Write every file again and compare the bytes, on the engines of the edition."""
    with tempfile.TemporaryDirectory() as name:
        made = Path(name)
        try:
            press(composition, sealed, manifest.languages, made)
        except UNCOUNTABLE as fault:
            said = str(fault) if isinstance(fault, Refusal) else type(fault).__name__
            verdict.faults.append(Fault(f"{SEALED}/", f"nothing can be set from it: {said}"))
            return
        again = hashes_of(made)
    listed = {key: one for key, one in manifest.files.items() if not key.startswith(f"{SEALED}/")}
    for key in sorted(again.keys() | listed.keys()):
        if again.get(key) != listed.get(key) and key not in verdict.faulty_files:
            verdict.faults.append(Fault(key, "written again, this file comes out otherwise."))
    verdict.checked.append("the bytes of every report and picture, written again")


# Without the sealed part -----------------------------------------------------------------------


def _without_sealed(folder: Path, manifest: Manifest, verdict: Verdict) -> None:
    """Compare the public files with each other, and say that nothing could be counted."""
    if f"{SEALED}/{FINDINGS_FILE}" not in manifest.files:
        verdict.faults.append(Fault(MANIFEST, "it does not name the sealed part."))
    published = _published(folder)
    if published is not None:
        values = {key: one.get("value") for key, one in published.items()}
        for lang in manifest.languages:
            verdict.faults += _page_against(folder, lang, values, "is published")
        verdict.checked.append("the numbers of the web pages against the file of figures")
    verdict.checked.append("that the manifest names the sealed part and its SHA-256")
    verdict.unchecked.append(
        "whether the figures are right: the sealed part is not here, and nothing can be counted "
        "without it. Whoever is given it can see by its SHA-256 that it is the published one"
    )


def _page_against(
    folder: Path, lang: str, values: Mapping[str, object], verb: str
) -> Iterator[Fault]:
    """Compare the worth of every tagged number of a page with the figure of that id."""
    name = f"report.{lang}.html"
    if not (folder / name).is_file():
        return
    for key, shown in figures_shown(folder / name).items():
        said = values.get(key)
        wanted = "" if said is None else str(said)
        for value, _ in sorted(shown):
            if key not in values or value != wanted:
                sentence = f"{key} is shown as {value} and {verb} as {said}."
                yield Fault(name, sentence, key, value, said)
