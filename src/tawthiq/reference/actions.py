"""The one deed of the reference data: load a pack."""

from datetime import datetime
from pathlib import Path

from django.db import transaction

from tawthiq.audit.actions import record, take_lock
from tawthiq.domain.packs import Pack
from tawthiq.domain.refusals import Refusal
from tawthiq.reference.models import Snapshot
from tawthiq.reference.packs import (
    PackFolder,
    pack_from_json,
    pack_to_json,
    read_pack,
    rule_to_json,
)
from tawthiq.reference.queries import current_snapshot


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
