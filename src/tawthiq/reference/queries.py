"""Questions to the reference data: which pack is in force, which one a finding names, which place is meant."""

from django.db.models import Q

from tawthiq.domain.lookups import folded
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.rules import CountingRule
from tawthiq.reference.gazetteers import GEONAMES, sound_of
from tawthiq.reference.models import Place, Snapshot
from tawthiq.reference.packs import PackFolder, pack_from_json, rule_from_json


class NoPack(Refusal):
    """A workspace into which no pack was loaded."""

    def __init__(self) -> None:
        super().__init__("No country pack is loaded here: make the workspace with 'tawthiq init'.")


class UnknownVersion(Refusal):
    """A version of the pack that was never loaded."""


class UnknownRule(Refusal):
    """A rule that the pack does not have."""


def current_snapshot() -> Snapshot | None:
    """Return the snapshot that was loaded last."""
    return Snapshot.objects.order_by("-pk").first()


def current_pack() -> PackFolder:
    """Return the pack in force with its rules and boundaries; raises `NoPack`."""
    snapshot = current_snapshot()
    if snapshot is None:
        raise NoPack
    return _folder(snapshot)


def pack_at_version(version: str) -> PackFolder:
    """Return the pack as it was under a version that findings name; raises `UnknownVersion`."""
    snapshot = Snapshot.objects.filter(version=version).order_by("-pk").first()
    if snapshot is None:
        known = ", ".join(Snapshot.objects.order_by("pk").values_list("version", flat=True))
        raise UnknownVersion(
            f"No pack of the version {version!r} was loaded here: there are {known or 'none'}."
        )
    return _folder(snapshot)


def rule_named(name: str, folder: PackFolder) -> CountingRule:
    """Return the counting rule of that name; raises `UnknownRule` with the names there are."""
    if name not in folder.rules:
        known = ", ".join(f"{rule.name} ({rule.en})" for rule in folder.rules.values())
        raise UnknownRule(f"There is no counting rule {name!r}: use one of {known}.")
    return folder.rules[name]


def _folder(snapshot: Snapshot) -> PackFolder:
    content = snapshot.content
    return PackFolder(
        pack=pack_from_json(content["pack"]),
        rules={name: rule_from_json(rule) for name, rule in content["rules"].items()},
        boundaries=content["boundaries"],
        digest=snapshot.digest,
    )


LOOKED_AT = 400
"""How many places are ranked: whoever types two letters learns to type a third."""

NEAR = 0.1
"""Degrees within which two entries of one name are one place."""


def place_coded(code: str) -> Place | None:
    """Return the place of a code that a file names."""
    return Place.objects.filter(code=code).first() if code else None


def find_places(name: str, governorate: str = "", limit: int = 10) -> list[Place]:
    """Return the places that go by a name, in any spelling of either script, the likeliest first.

    A town of GeoNames that a gazetteer has too is shown once, as the gazetteer has it.
    """
    asked, sound = folded(name), sound_of(name)
    if not asked:
        return []
    near = Q(code__iexact=name.strip()) | Q(keys__contains=f" {asked}")
    if len(sound) > 1:
        near |= Q(sounds__contains=f" {sound}")
    found = Place.objects.filter(near).filter(Q(governorate=governorate) if governorate else Q())
    ranked = sorted(found[:LOOKED_AT], key=lambda place: _rank(place, asked, sound))
    known = [place for place in ranked if place.source != GEONAMES]
    return [place for place in ranked if not _is_known(place, known)][:limit]


def _is_known(place: Place, known: list[Place]) -> bool:
    """Tell whether a town of GeoNames is one that the gazetteer has, some ten kilometres around."""
    if place.source != GEONAMES or place.latitude is None or place.longitude is None:
        return False
    names = set(place.keys.split())
    return any(
        not names.isdisjoint(other.keys.split())
        and abs((other.latitude or 0) - place.latitude) < NEAR
        and abs((other.longitude or 0) - place.longitude) < NEAR
        for other in known
    )


def _rank(place: Place, asked: str, sound: str) -> tuple[int, int, bool, str]:
    """Order places: the name itself before other names, whole before begun, spelt before sounding alike."""
    own = [folded(name) for name in (place.name_en, place.name_ar) if name]
    keys = place.keys.split()
    kinds = (
        asked in own,
        asked in keys,
        any(key.startswith(asked) for key in own),
        sound in place.sounds.split(),
        any(key.startswith(asked) for key in keys),
    )
    nearness = next((rank for rank, holds in enumerate(kinds) if holds), len(kinds))
    return nearness, min(map(len, own), default=0), place.source == GEONAMES, place.name_en
