"""What must hold between the files of a pack; each breach is one sentence with its place."""

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from tawthiq.domain.attribution import Kind, is_alliance
from tawthiq.domain.causes import SdgCause
from tawthiq.domain.findings import EXAMINED, OUTSIDE, UNKNOWN_PLACE, Exclusion
from tawthiq.domain.lookups import Named, folded
from tawthiq.domain.packs import Pack
from tawthiq.domain.rows import CANDIDATES, CONTESTED, OTHER, UNSPECIFIED
from tawthiq.domain.rules import CountingRule, Row, RowKind
from tawthiq.domain.status import CivilianStatus
from tawthiq.reference.sheets import BrokenPack

CODE = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
LANGUAGES = {"en", "ar"}


def check_pack(pack: Pack) -> None:
    """Refuse a pack whose parts do not fit one another."""
    _check_head(pack)
    _check_entries("governorates.csv", pack.governorates, (OUTSIDE, UNKNOWN_PLACE))
    _check_entries("parties.toml", pack.parties, ())
    _check_entries("means.csv", pack.means, ("unknown",))
    _check_entries("groups.csv", pack.groups, ())
    _check_entries("place_kinds.csv", pack.place_kinds, ())
    _check_parties(pack)
    for term in pack.means:
        if term.sdg not in set(SdgCause):
            known = ", ".join(SdgCause)
            raise BrokenPack(f"means.csv, {term.code}", f"'{term.sdg}' is none of {known}.")


def _check_head(pack: Pack) -> None:
    try:
        ZoneInfo(pack.time_zone)
    except (ZoneInfoNotFoundError, ValueError) as fault:
        raise BrokenPack(
            "pack.toml, time_zone", f"'{pack.time_zone}' is not a time zone such as Europe/Paris."
        ) from fault
    if not pack.months_ar or any(len(names) != 12 for names in pack.months_ar):
        raise BrokenPack("pack.toml, months_ar", "each tradition needs twelve names of months.")
    if not pack.languages or not set(pack.languages) <= LANGUAGES:
        raise BrokenPack("pack.toml, languages", "name one or both of en and ar.")


def _check_entries(sheet: str, entries: Iterable[Named], required: tuple[str, ...]) -> None:
    """Codes are plain and unique, and no name belongs to two entries."""
    owners: dict[str, str] = {}
    codes: set[str] = set()
    for entry in entries:
        if not CODE.fullmatch(entry.code):
            raise BrokenPack(sheet, f"the code '{entry.code}' must be letters, digits and '_'.")
        if entry.code in codes:
            raise BrokenPack(sheet, f"the code '{entry.code}' is there twice.")
        codes.add(entry.code)
        for name in (entry.code, entry.en, entry.ar, *entry.aliases):
            owner = owners.setdefault(folded(name), entry.code)
            if owner != entry.code:
                raise BrokenPack(
                    f"{sheet}, {entry.code}", f"the name '{name}' belongs to {owner} already."
                )
    for code in required:
        if code not in codes:
            raise BrokenPack(sheet, f"the row '{code}' is missing; every pack has it.")


def _check_parties(pack: Pack) -> None:
    above = {party.code: party.above for party in pack.parties}
    for code in above:
        _check_way_up(code, above)
    for pair in pack.allied:
        for code in pair:
            if code not in above:
                raise BrokenPack("parties.toml, allied", f"there is no party '{code}'.")
        if pack.top_of(pair[0]) == pack.top_of(pair[1]):
            raise BrokenPack("parties.toml, allied", f"{' and '.join(pair)} have one top party.")


def _check_way_up(code: str, above: dict[str, str]) -> None:
    seen = [code]
    while parent := above[seen[-1]]:
        if parent not in above:
            raise BrokenPack(
                f"parties.toml, {code}", f"it is above by '{parent}', which is not there."
            )
        if parent in seen:
            raise BrokenPack(f"parties.toml, {code}", f"it stands above itself through '{parent}'.")
        seen.append(parent)


def check_rule(rule: CountingRule, pack: Pack, where: str) -> None:
    """Refuse a rule that names what the pack or the domain does not have, or leaves a death no row."""
    _check_known(where, "standings", rule.standings, {str(one) for one in EXAMINED})
    _check_known(where, "statuses", rule.statuses, {str(one) for one in CivilianStatus})
    _check_known(where, "exclusions", rule.exclusions, {str(one) for one in Exclusion})
    _check_known(where, "groups", rule.groups, {term.code for term in pack.groups})
    if rule.massacre_threshold < 2:
        raise BrokenPack(f"{where}, [massacre]", "the threshold must be two or more.")
    if rule.bar.independent < 1:
        raise BrokenPack(f"{where}, [bar]", "ask for one independent source or more.")
    _check_rows(rule, pack, where)
    _check_other_rows(rule, pack, where)
    _check_scope(rule, where)


def _check_known(where: str, key: str, given: Iterable[str], known: set[str]) -> None:
    for code in given:
        if code not in known:
            raise BrokenPack(
                f"{where}, {key}", f"'{code}' is not known; use {', '.join(sorted(known))}."
            )


def _check_rows(rule: CountingRule, pack: Pack, where: str) -> None:
    _check_once(where, "rows", [row.key for row in rule.rows])
    for row in rule.rows:
        _check_row(row, pack, f"{where}, [[rows]] {row.key}")
    keys = {row.key for row in rule.rows}
    owed = {party.code for party in pack.parties if party.is_main and not party.above}
    for key in sorted(owed | {CONTESTED, OTHER}):
        if key not in keys:
            raise BrokenPack(f"{where}, [[rows]]", f"the row '{key}' is missing.")


def _check_row(row: Row, pack: Pack, where: str) -> None:
    codes = row.key.split("+")
    tops = {party.code for party in pack.parties if not party.above}
    if row.kind in {RowKind.CONTESTED, RowKind.OTHER}:
        if row.key != str(row.kind):
            raise BrokenPack(where, f"a row of the kind '{row.kind}' has that word as its key.")
        return
    if not set(codes) <= tops:
        raise BrokenPack(where, "its key must be made of codes of top parties.")
    if row.kind is RowKind.PARTY and not pack.party(row.key).is_main:
        raise BrokenPack(where, "a party that is not main stands under other parties.")
    if row.kind is RowKind.JOINT and (
        len(codes) < 2 or codes != sorted(codes) or not is_alliance(codes, pack)
    ):
        raise BrokenPack(
            where, f"the key of a {Kind.JOINT_UNRESOLVED} row is allied codes, sorted."
        )


def _check_other_rows(rule: CountingRule, pack: Pack, where: str) -> None:
    where = f"{where}, [[other_rows]]"
    keys = [row.key for row in rule.other_rows]
    _check_once(where, "other_rows", keys)
    _check_once(where, "means", [code for row in rule.other_rows for code in row.means])
    minor = {party.code for party in pack.parties if not party.above and not party.is_main}
    for row in rule.other_rows:
        _check_known(where, "means", row.means, {term.code for term in pack.means})
        _check_known(where, "parties", row.parties, minor)
        if row.parties not in {(), (row.key,)}:
            raise BrokenPack(
                where, f"the row of a minor actor has its code as key, not '{row.key}'."
            )
        if row.candidates != (row.key == CANDIDATES):
            raise BrokenPack(where, f"the row of candidates, and no other, is '{CANDIDATES}'.")
    for key in (CANDIDATES, UNSPECIFIED):
        if key not in keys:
            raise BrokenPack(where, f"the row '{key}' is missing.")


def _check_once(where: str, key: str, codes: list[str]) -> None:
    twice = next((code for code in codes if codes.count(code) > 1), None)
    if twice is not None:
        raise BrokenPack(f"{where}, {key}", f"'{twice}' is there twice.")


def _check_scope(rule: CountingRule, where: str) -> None:
    where = f"{where}, [scope]"
    if not rule.scope_en or len(rule.scope_en) != len(rule.scope_ar):
        raise BrokenPack(where, "give the same number of sentences in both languages.")
    words = (rule.en, rule.ar, rule.joint_en, rule.joint_ar, *rule.scope_en, *rule.scope_ar)
    rows = [word for row in rule.rows for word in (row.en, row.ar)]
    rows += [word for row in rule.other_rows for word in (row.en, row.ar)]
    for sentence in (*words, *rows):
        if any(letter.isdigit() for letter in sentence):
            raise BrokenPack(where, f"a sentence of a rule holds a digit: '{sentence}'.")


def check_boundaries(boundaries: dict[str, Any], pack: Pack) -> None:
    """Refuse boundaries that are not one area for each governorate, or wind the wrong way."""
    name = "boundaries.geojson"
    features = boundaries.get("features")
    if boundaries.get("type") != "FeatureCollection" or not isinstance(features, list):
        raise BrokenPack(name, "this is not a collection of features.")
    owed = {place.code for place in pack.governorates} - {OUTSIDE, UNKNOWN_PLACE}
    found = [str(feature.get("id")) for feature in features]
    if sorted(found) != sorted(owed):
        odd = ", ".join(sorted(set(found) ^ owed)) or "one area twice"
        raise BrokenPack(name, f"areas and governorates differ: {odd}.")
    for feature in features:
        for rings in _polygons(feature["geometry"]):
            if [area_of(ring) < 0 for ring in rings] != [True] + [False] * (len(rings) - 1):
                raise BrokenPack(
                    f"{name}, {feature['id']}",
                    "outer rings must run clockwise and holes the other way (d3, not RFC 7946).",
                )


def _polygons(geometry: dict[str, Any]) -> list[list[list[list[float]]]]:
    if geometry.get("type") not in {"Polygon", "MultiPolygon"}:
        raise BrokenPack("boundaries.geojson", "an area must be a polygon or several.")
    shapes: Any = geometry["coordinates"]
    return [shapes] if geometry["type"] == "Polygon" else list(shapes)


def area_of(ring: list[list[float]]) -> float:
    """Return the signed area of a closed ring in square degrees: negative when it runs clockwise."""
    return sum(one[0] * two[1] - two[0] * one[1] for one, two in pairwise(ring)) / 2
