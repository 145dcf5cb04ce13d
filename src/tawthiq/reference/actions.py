"""Deeds of the reference data: load a pack, add places."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from django.db import transaction

from tawthiq.audit.actions import record, take_lock
from tawthiq.domain.packs import Pack
from tawthiq.domain.refusals import Refusal
from tawthiq.reference.gazetteers import (
    GEONAMES,
    PlaceCard,
    digest_of_file,
    read_gazetteer,
    towns,
)
from tawthiq.reference.models import Place, Snapshot
from tawthiq.reference.packs import (
    PackFolder,
    pack_from_json,
    pack_to_json,
    read_pack,
    rule_to_json,
)
from tawthiq.reference.queries import current_pack, current_snapshot


class OtherCountry(Refusal):
    """A pack of another country than the one whose codes the findings here are written in."""


class VersionTaken(Refusal):
    """A pack that was changed and kept its version, so that a finding could not say which it means."""


class CodeVanishes(Refusal):
    """A new version that lacks a code; a code is closed by a day, never taken away."""


@transaction.atomic
def load_pack(code: str | Path, *, by: str, at: datetime) -> Snapshot:
    """Load a pack by its code or folder and put it in force; the pack in force again changes nothing.

    Raises `UnknownPack`, `BrokenPack`, `OtherCountry`, `VersionTaken` or `CodeVanishes`.
    """
    folder = read_pack(code)
    take_lock()
    before = current_snapshot()
    if before is not None:
        if before.digest == folder.digest:
            return before
        _check_follows(folder.pack, pack_from_json(before.content["pack"]))
    return _keep(folder, by=by, at=at)


@transaction.atomic
def add_places(file: Path | None, *, by: str, at: datetime) -> int:
    """Add the places of a gazetteer file, or with none the towns that GeoNames lists; return how many.

    A place whose code is there already is put right, and none is taken away. Raises
    `BrokenGazetteer` or `NoPack`.
    """
    folder = current_pack()
    if file is None:
        return _keep_places(towns(folder), GEONAMES, {"from": GEONAMES}, by=by, at=at)
    told = {"from": "file", "digest": digest_of_file(file)}
    return _keep_places(read_gazetteer(file, folder.pack), "gazetteer", told, by=by, at=at)


def _keep_places(
    cards: Iterable[PlaceCard], source: str, told: dict[str, str], *, by: str, at: datetime
) -> int:
    kept = {card.code: card for card in cards}
    Place.objects.bulk_create(
        [
            Place(
                **{name: getattr(card, name) for name in ("code", *PUT_RIGHT[:-1])}, source=source
            )
            for card in kept.values()
        ],
        batch_size=1000,
        update_conflicts=True,
        unique_fields=["code"],
        update_fields=PUT_RIGHT,
    )
    record("add_places", "places", {**told, "places": len(kept)}, by=by, at=at)
    return len(kept)


PUT_RIGHT = (
    "name_en", "name_ar", "governorate", "kind", "latitude", "longitude", "keys", "sounds", "source",
)  # fmt: skip


def _keep(folder: PackFolder, *, by: str, at: datetime) -> Snapshot:
    pack = folder.pack
    content = {
        "pack": pack_to_json(pack),
        "rules": {name: rule_to_json(rule) for name, rule in folder.rules.items()},
        "boundaries": folder.boundaries,
    }
    snapshot = Snapshot.objects.create(
        code=pack.code,
        version=pack.version,
        digest=folder.digest,
        content=content,
        loaded_at=at,
        loaded_by=by,
    )
    payload = {"code": pack.code, "version": pack.version, "digest": folder.digest}
    record("load_pack", f"pack-{snapshot.pk}", payload, by=by, at=at)
    return snapshot


def _check_follows(new: Pack, old: Pack) -> None:
    if new.code != old.code:
        raise OtherCountry(
            f"This workspace documents {old.en}: make another workspace for {new.en}."
        )
    if Snapshot.objects.filter(code=new.code, version=new.version).exists():
        raise VersionTaken(
            f"Another pack {new.code} of the version {new.version} is loaded: give the changed one "
            "a new version in its pack.toml."
        )
    for kind in ("governorates", "parties", "means", "groups", "place_kinds"):
        kept = {entry.code for entry in getattr(new, kind)}
        lost = sorted(entry.code for entry in getattr(old, kind) if entry.code not in kept)
        if lost:
            raise CodeVanishes(
                f"The pack {new.code} {new.version} lacks {', '.join(lost)} among its {kind}, which "
                "findings may name: keep the code, and close a party with valid_to."
            )
