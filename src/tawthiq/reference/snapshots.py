"""Packs and rules as plain JSON values, for the database and for the sealed part of an edition."""

from dataclasses import asdict
from datetime import date
from typing import Any

from tawthiq.domain.packs import Governorate, Pack, Party, Term
from tawthiq.domain.rules import Bar, CountingRule, DateBasis, OtherRow, PlaceBasis, Row, RowKind


def pack_to_json(pack: Pack) -> dict[str, Any]:
    """Return the pack as values that `json.dumps` takes; days are ISO texts."""
    return {key: _plain(value) for key, value in asdict(pack).items()}


def rule_to_json(rule: CountingRule) -> dict[str, Any]:
    """Return the rule as values that `json.dumps` takes."""
    return {key: _plain(value) for key, value in asdict(rule).items()}


def _plain(value: object) -> object:
    if isinstance(value, dict):
        return {key: _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, str) else value


def pack_from_json(plain: dict[str, Any]) -> Pack:
    """Return the pack that `pack_to_json` wrote; equal to the original, value by value."""
    return Pack(
        **{
            **_frozen(plain),
            "governorates": tuple(Governorate(**_frozen(entry)) for entry in plain["governorates"]),
            "parties": tuple(_party(entry) for entry in plain["parties"]),
            "allied": tuple((one, other) for one, other in plain["allied"]),
            "means": tuple(Term(**_frozen(entry)) for entry in plain["means"]),
            "groups": tuple(Term(**_frozen(entry)) for entry in plain["groups"]),
            "place_kinds": tuple(Term(**_frozen(entry)) for entry in plain["place_kinds"]),
            "months_ar": tuple(tuple(names) for names in plain["months_ar"]),
        }
    )


def rule_from_json(plain: dict[str, Any]) -> CountingRule:
    """Return the rule that `rule_to_json` wrote; equal to the original, value by value.

    Rules that were sealed before they had a bar are read with the usual one.
    """
    return CountingRule(
        **{
            **_frozen(plain),
            "date": DateBasis(plain["date"]),
            "place": PlaceBasis(plain["place"]),
            "rows": tuple(
                Row(**{**entry, "kind": RowKind(entry["kind"])}) for entry in plain["rows"]
            ),
            "other_rows": tuple(OtherRow(**_frozen(entry)) for entry in plain["other_rows"]),
            "bar": Bar(**_frozen(plain.get("bar", {}))),
        }
    )


def _party(plain: dict[str, Any]) -> Party:
    days = {
        key: date.fromisoformat(plain[key]) if plain[key] else None
        for key in ("valid_from", "valid_to")
    }
    return Party(**{**_frozen(plain), **days})


def _frozen(plain: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in plain.items()}
