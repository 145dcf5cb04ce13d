"""The manifest of an edition: what it is, what it was counted under, and the SHA-256 of every file."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tawthiq.domain.periods import parse_period
from tawthiq.domain.refusals import Refusal
from tawthiq.publishing.material import EditionFacts
from tawthiq.publishing.sealed import FOLDER as SEALED
from tawthiq.publishing.sealed import Sealed, json_bytes

MANIFEST, RECEIPT = "manifest.json", "receipt.json"
FORMAT = 1
KINDS = frozenset({"monthly", "daily", "preliminary"})
NAME = re.compile(r"(monthly|daily|preliminary)-\d{4}-\d{2}(-\d{2})?\.[1-9]\d*")


class NotAnEdition(Refusal):
    """A folder without a manifest that can be read."""

    def __init__(self, folder: Path, trouble: str) -> None:
        super().__init__(f"{folder} is not the folder of an edition: {trouble}.")


@dataclass(frozen=True)
class Manifest:
    """A manifest as read; `content` is the whole of it."""

    content: Mapping[str, Any]

    @property
    def facts(self) -> EditionFacts:
        """Return what the edition says of itself. Raises KeyError or ValueError where it is broken."""
        said = self.content
        return EditionFacts(
            name=said["edition"],
            kind=said["kind"],
            period=parse_period(said["period"]),
            number=said["number"],
            organisation_en=said["organisation"]["en"],
            organisation_ar=said["organisation"]["ar"],
            as_known=said["as_known"],
            synthetic=said["synthetic"],
            supersedes=said["supersedes"] or "",
        )

    @property
    def files(self) -> dict[str, str]:
        return dict(self.content["files"])

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.content["languages"])

    @property
    def built_with(self) -> Mapping[str, Any]:
        return dict(self.content["built_with"])


def manifest_content(
    facts: EditionFacts, sealed: Sealed, folder: Path, **more: object
) -> dict[str, Any]:
    """Return the manifest of the edition in `folder`, whose files are all there.

    `more` are its languages, its cut-off and what it was built with.
    """
    rule, pack = sealed.rule, sealed.pack
    return {
        "format": FORMAT,
        "edition": facts.name,
        "kind": facts.kind,
        "period": facts.period.code,
        "number": facts.number,
        "code": facts.code,
        "organisation": {"en": facts.organisation_en, "ar": facts.organisation_ar},
        "synthetic": facts.synthetic,
        "rule": {"name": rule.name, "version": rule.version},
        "pack": {"code": pack.code, "version": pack.version},
        "as_known": facts.as_known,
        "supersedes": facts.supersedes or None,
        **more,
        "files": hashes_of(folder),
    }


def hashes_of(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every file below `folder`, by path, but for the manifest and the receipt."""
    return {name: sha256_of(folder / name) for name in files_in(folder)}


def files_in(folder: Path) -> list[str]:
    """Return the paths of all files below `folder`, sorted by code point."""
    return sorted(_walk(folder))


def _walk(folder: Path) -> Iterator[str]:
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if (path.is_symlink() or not path.is_dir()) and name not in {MANIFEST, RECEIPT}:
            yield name


def is_plain(path: Path) -> bool:
    """Whether this is a file with bytes of its own: no link, pipe or device, which may lead anywhere."""
    return path.is_file() and not path.is_symlink()


def sha256_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_manifest(folder: Path, content: Mapping[str, Any]) -> str:
    """Write the manifest and return its SHA-256."""
    written = json_bytes(content)
    (folder / MANIFEST).write_bytes(written)
    return hashlib.sha256(written).hexdigest()


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of an edition. Raises `NotAnEdition` for what is none."""
    if not folder.is_dir():
        raise NotAnEdition(folder, "there is no such folder")
    if not is_plain(folder / MANIFEST):
        raise NotAnEdition(folder, "it has no manifest.json that can be read")
    try:
        content = json.loads((folder / MANIFEST).read_bytes())
    except OSError:
        raise NotAnEdition(folder, "it has no manifest.json that can be read") from None
    except (ValueError, RecursionError):
        raise NotAnEdition(folder, "its manifest.json is not JSON") from None
    manifest = Manifest(content if isinstance(content, dict) else {})
    try:
        _check(manifest)
    except (KeyError, TypeError, ValueError, AttributeError, Refusal):
        raise NotAnEdition(folder, "its manifest.json lacks what a manifest must say") from None
    return manifest


def _check(manifest: Manifest) -> None:
    facts = manifest.facts
    named = NAME.fullmatch(facts.name) and facts.kind in KINDS
    listed = all(isinstance(one, str) for pair in manifest.files.items() for one in pair)
    known = set(manifest.languages) <= {"en", "ar"} and manifest.languages and manifest.built_with
    if not (named and listed and known and manifest.content["format"] == FORMAT):
        raise ValueError(facts.name)


def holds_sealed_part(folder: Path) -> bool:
    return (folder / SEALED).is_dir()
