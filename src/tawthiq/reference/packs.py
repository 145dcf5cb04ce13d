"""Country packs as folders of plain files: read, checked and digested, with no database."""

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tawthiq.domain.packs import Governorate, Pack, Party, Term
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.rules import CountingRule
from tawthiq.reference.checks import check_boundaries, check_pack
from tawthiq.reference.rulebooks import read_rules
from tawthiq.reference.sheets import BrokenPack, Entry, csv_lines, toml_entry
from tawthiq.reference.snapshots import (
    pack_from_json,
    pack_to_json,
    rule_from_json,
    rule_to_json,
)

__all__ = [
    "PackFolder",
    "UnknownPack",
    "installed_packs",
    "pack_from_json",
    "pack_to_json",
    "read_pack",
    "rule_from_json",
    "rule_to_json",
]

PACKS = Path(__file__).resolve().parent.parent / "packs"
SHEETS = (
    "pack.toml",
    "parties.toml",
    "governorates.csv",
    "means.csv",
    "groups.csv",
    "place_kinds.csv",
    "boundaries.geojson",
)


@dataclass(frozen=True, slots=True)
class PackFolder:
    """A pack with its rules by name, its boundaries (GeoJSON) and the digest of its files."""

    pack: Pack
    rules: dict[str, CountingRule]
    boundaries: dict[str, Any]
    digest: str


class UnknownPack(Refusal):
    """A pack that is neither installed nor a folder."""

    def __init__(self, given: str) -> None:
        known = ", ".join(installed_packs())
        super().__init__(
            f"There is no pack '{given}': use one of {known}, or the path of a folder with a pack.toml."
        )


def installed_packs() -> tuple[str, ...]:
    """Return the codes of the packs that come with the product."""
    return tuple(sorted(folder.parent.name for folder in PACKS.glob("*/pack.toml")))


def read_pack(code_or_folder: str | Path) -> PackFolder:
    """Read and check a pack by its code or folder.

    Raises `UnknownPack`, or `BrokenPack` with the file and the line or key that is at fault.
    """
    folder = _folder_of(code_or_folder)
    pack = _read_values(folder)
    check_pack(pack)
    boundaries = _read_boundaries(folder)
    check_boundaries(boundaries, pack)
    return PackFolder(pack, read_rules(folder, pack), boundaries, digest_of(folder))


def _folder_of(given: str | Path) -> Path:
    text = str(given)
    if isinstance(given, str) and text in installed_packs():
        return PACKS / text
    if (Path(given) / "pack.toml").is_file():
        return Path(given)
    raise UnknownPack(text)


def digest_of(folder: Path) -> str:
    """Return the SHA-256 over names and bytes of the pack's files, in the order of their names."""
    names = sorted([*SHEETS, *(f"rules/{path.name}" for path in folder.glob("rules/*.toml"))])
    whole = hashlib.sha256()
    for name in names:
        inner = hashlib.sha256((folder / name).read_bytes()).hexdigest()
        whole.update(f"{inner}  {name}\n".encode())
    return whole.hexdigest()


def _read_values(folder: Path) -> Pack:
    head = toml_entry(folder, "pack.toml")
    parties = toml_entry(folder, "parties.toml")
    pack = Pack(
        code=head.text("code"),
        version=head.text("version"),
        en=head.text("en"),
        ar=head.text("ar"),
        time_zone=head.text("time_zone"),
        governorates=_read_governorates(folder),
        parties=tuple(_party(entry) for entry in parties.tables("party")),
        allied=_allied(parties),
        means=_read_means(folder),
        groups=_read_terms(folder, "groups.csv"),
        place_kinds=_read_terms(folder, "place_kinds.csv"),
        months_ar=head.lists("months_ar"),
        languages=head.texts("languages", ["en", "ar"]),
        registered_in=head.text("registered_in", ""),
    )
    head.close()
    parties.close()
    return pack


def _allied(parties: Entry) -> tuple[tuple[str, str], ...]:
    pairs = parties.lists("allied")
    for pair in pairs:
        if len(pair) != 2:
            raise BrokenPack(f"{parties.where}, allied", f"{list(pair)} is not a pair of parties.")
    return tuple((pair[0], pair[1]) for pair in pairs)


def _party(entry: Entry) -> Party:
    party = Party(
        code=entry.text("code"),
        en=entry.text("en"),
        ar=entry.text("ar"),
        above=entry.text("above", ""),
        is_state=entry.flag("is_state", default=False),
        is_main=entry.flag("is_main", default=True),
        valid_from=entry.day("valid_from"),
        valid_to=entry.day("valid_to"),
        aliases=entry.texts("aliases", []),
    )
    entry.close()
    _check_days(entry.where, party.valid_from, party.valid_to)
    return party


def _check_days(where: str, first: date | None, last: date | None) -> None:
    if first and last and last < first:
        raise BrokenPack(where, f"it is valid to {last}, which is before {first}.")


def _read_governorates(folder: Path) -> tuple[Governorate, ...]:
    columns = ("code", "en", "ar", "iso", "registered", "residents", "aliases")
    return tuple(
        Governorate(
            line.text("code"),
            line.text("en"),
            line.text("ar"),
            line.optional("iso"),
            line.persons("registered"),
            line.persons("residents"),
            line.names("aliases"),
        )
        for line in csv_lines(folder, "governorates.csv", columns)
    )


def _read_means(folder: Path) -> tuple[Term, ...]:
    columns = ("code", "en", "ar", "sdg", "huridocs", "aliases")
    return tuple(
        Term(
            line.text("code"),
            line.text("en"),
            line.text("ar"),
            line.text("sdg"),
            line.optional("huridocs"),
            line.names("aliases"),
        )
        for line in csv_lines(folder, "means.csv", columns)
    )


def _read_terms(folder: Path, name: str) -> tuple[Term, ...]:
    columns = ("code", "en", "ar", "aliases")
    return tuple(
        Term(line.text("code"), line.text("en"), line.text("ar"), aliases=line.names("aliases"))
        for line in csv_lines(folder, name, columns)
    )


def _read_boundaries(folder: Path) -> dict[str, Any]:
    name = "boundaries.geojson"
    try:
        read = json.loads((folder / name).read_bytes())
    except FileNotFoundError as fault:
        raise BrokenPack(name, "this file of the pack is missing.") from fault
    except ValueError as fault:
        raise BrokenPack(name, f"this is not JSON ({fault}).") from fault
    if not isinstance(read, dict):
        raise BrokenPack(name, "this is not a collection of features.")
    return read
