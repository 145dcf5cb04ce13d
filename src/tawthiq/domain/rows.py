"""Which row of the table by party a death stands in: stated once, for every counter (`counting.md` 16)."""

from collections.abc import Iterable
from dataclasses import dataclass

from tawthiq.domain.attribution import Attribution, Kind, is_alliance, tops_of
from tawthiq.domain.packs import Pack
from tawthiq.domain.rules import CountingRule, OtherRow, Row, RowKind

OTHER = "other"
CONTESTED = "contested"
CANDIDATES = "candidates"
UNSPECIFIED = "unspecified"


@dataclass(frozen=True, slots=True)
class RowKey:
    """One top row; within it a party below (`sub`), or within `other` the row there (`other`)."""

    top: str
    sub: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The top parties for which one death is in the minimum, and those for which it is in the maximum.

    Minimum: sole. Maximum: sole, joint or candidate. Maxima are never added up: one death is in
    the maximum of every party it names.
    """

    minimum: frozenset[str] = frozenset()
    maximum: frozenset[str] = frozenset()


def row_of(attribution: Attribution, means: str, rule: CountingRule, pack: Pack) -> RowKey:
    """Return the row in which a death with this attribution and these means is counted, once.

    Raises `UnknownCode` for a party that the pack does not have.
    """
    if attribution.kind is Kind.SOLE:
        return _sole(attribution.parties[0], pack)
    if attribution.kind is Kind.CONTESTED:
        return RowKey(CONTESTED)
    if attribution.kind is Kind.UNKNOWN:
        return RowKey(OTHER, other=_by_means(means, rule))
    return _several(attribution, pack)


def _sole(code: str, pack: Pack) -> RowKey:
    top = pack.top_of(code)
    if not pack.party(top).is_main:
        return RowKey(OTHER, other=top)
    return RowKey(top, sub=pack.below_top(code))


def _several(attribution: Attribution, pack: Pack) -> RowKey:
    """Joint rows are of top parties; several below one top are that top, whichever of them it was."""
    tops = tops_of(attribution, pack)
    if len(tops) == 1:
        return _sole(tops[0], pack)
    if attribution.kind is Kind.JOINT_PROVED or is_alliance(tops, pack):
        return RowKey("+".join(tops))
    return RowKey(OTHER, other=CANDIDATES)


def _by_means(means: str, rule: CountingRule) -> str:
    return next((row.key for row in rule.other_rows if means in row.means), UNSPECIFIED)


def bounds_of(attribution: Attribution, pack: Pack) -> Bounds:
    """Return for which top parties a death is certain, and for which it is possible.

    Parties between which the sources conflict are possible too: a maximum that left them out
    would not be one.
    """
    tops = frozenset(tops_of(attribution, pack))
    if attribution.kind is Kind.CONTESTED or len(tops) != 1:
        return Bounds(frozenset(), tops)
    return Bounds(tops, tops)


def top_rows(rule: CountingRule, pack: Pack, seen: Iterable[str] = ()) -> tuple[Row, ...]:
    """Return the top rows in print order: the rule's, and joint sets it does not list where they occur.

    `seen` are the top keys that occurred. A row that shows no zero is dropped unless it occurred.
    """
    occurred = set(seen)
    unlisted = sorted(key for key in occurred if rule.top_row(key) is None)
    made = [Row(key, RowKind.JOINT, *joint_words(key, rule, pack)) for key in unlisted]
    shown = [row for row in rule.rows if row.show_zero or row.key in occurred]
    ahead = [row for row in shown if row.kind in {RowKind.PARTY, RowKind.JOINT}]
    return (*ahead, *made, *(row for row in shown if row not in ahead))


def other_rows(rule: CountingRule, pack: Pack, seen: Iterable[str] = ()) -> tuple[OtherRow, ...]:
    """Return the rows under other parties in print order, minor actors the rule does not list included."""
    occurred = set(seen)
    shown = [row for row in rule.other_rows if row.show_zero or row.key in occurred]
    last = [row for row in shown if row.key == UNSPECIFIED]
    made = [
        OtherRow(key, party.en, party.ar, parties=(key,))
        for key in sorted(key for key in occurred if rule.other_row(key) is None)
        for party in (pack.party(key),)
    ]
    return (*(row for row in shown if row not in last), *made, *last)


def joint_words(key: str, rule: CountingRule, pack: Pack) -> tuple[str, str]:
    """Return the words of a joint row, English and Arabic, from the rule's pattern."""
    parties = [pack.party(code) for code in key.split("+")]
    english = " and ".join(party.en for party in parties)
    arabic = " و".join(party.ar for party in parties)
    return rule.joint_en.format(parties=english), rule.joint_ar.format(parties=arabic)
