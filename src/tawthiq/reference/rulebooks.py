"""Reading the counting rules of a pack, with every reference they make looked up."""

from pathlib import Path

from tawthiq.domain.packs import Pack
from tawthiq.domain.rules import (
    JOINT_AR,
    JOINT_EN,
    Bar,
    CountingRule,
    DateBasis,
    OtherRow,
    PlaceBasis,
    Row,
    RowKind,
)
from tawthiq.reference.checks import check_rule
from tawthiq.reference.sheets import BrokenPack, Entry, toml_entry


def read_rules(folder: Path, pack: Pack) -> dict[str, CountingRule]:
    """Return the rules of the pack by name; a rule may take the rows of another (`rows_of`)."""
    entries = {
        path.stem: toml_entry(folder, f"rules/{path.name}")
        for path in sorted(folder.glob("rules/*.toml"))
    }
    if not entries:
        raise BrokenPack("rules/", "the pack has no counting rule; write at least one.")
    rules = {name: _rule(name, entry, entries) for name, entry in entries.items()}
    for name, rule in rules.items():
        check_rule(rule, pack, f"rules/{name}.toml")
    return rules


def _rule(name: str, entry: Entry, entries: dict[str, Entry]) -> CountingRule:
    who, basis, scope = entry.table("who"), entry.table("basis"), entry.table("scope")
    massacre = entry.table("massacre")
    rows_from = _rows_from(entry, entries)
    joint = rows_from.table("joint")
    rule = CountingRule(
        name=entry.text("name"),
        version=entry.text("version"),
        en=entry.text("en"),
        ar=entry.text("ar"),
        standings=who.texts("standings"),
        statuses=who.texts("statuses"),
        exclusions=who.texts("exclusions", []),
        date=DateBasis(_one_of(basis, "date", [str(one) for one in DateBasis])),
        place=PlaceBasis(_one_of(basis, "place", [str(one) for one in PlaceBasis])),
        massacre_threshold=massacre.number("threshold"),
        rows=tuple(_row(row) for row in rows_from.tables("rows")),
        other_rows=tuple(_other_row(row) for row in rows_from.tables("other_rows")),
        groups=entry.texts("groups"),
        scope_en=scope.texts("en"),
        scope_ar=scope.texts("ar"),
        joint_en=joint.text("en", JOINT_EN),
        joint_ar=joint.text("ar", JOINT_AR),
        bar=_bar(entry.table("bar")),
    )
    for part in (entry, who, basis, massacre, scope, joint):
        part.close()
    if rule.name != name:
        raise BrokenPack(entry.where, f"the rule is named '{rule.name}' in a file named '{name}'.")
    return rule


def _bar(entry: Entry) -> Bar:
    usual = Bar()
    bar = Bar(
        independent=entry.number("independent", usual.independent),
        alone=entry.texts("alone", []),
        unnamed=entry.texts("unnamed", []),
    )
    entry.close()
    return bar


def _rows_from(entry: Entry, entries: dict[str, Entry]) -> Entry:
    other = entry.text("rows_of", "")
    if not other:
        return entry
    if other not in entries:
        raise BrokenPack(entry.where, f"'rows_of' names the rule '{other}', which is not there.")
    return entries[other]


def _one_of(entry: Entry, key: str, known: list[str]) -> str:
    value = entry.text(key)
    if value not in known:
        raise BrokenPack(entry.where, f"'{key}' is '{value}'; use one of {', '.join(known)}.")
    return value


def _row(entry: Entry) -> Row:
    row = Row(
        key=entry.text("key"),
        kind=RowKind(_one_of(entry, "kind", [str(kind) for kind in RowKind])),
        en=entry.text("en"),
        ar=entry.text("ar"),
        show_zero=entry.flag("show_zero", default=True),
    )
    entry.close()
    return row


def _other_row(entry: Entry) -> OtherRow:
    row = OtherRow(
        key=entry.text("key"),
        en=entry.text("en"),
        ar=entry.text("ar"),
        means=entry.texts("means", []),
        parties=entry.texts("parties", []),
        candidates=entry.flag("candidates", default=False),
        show_zero=entry.flag("show_zero", default=False),
    )
    entry.close()
    return row
