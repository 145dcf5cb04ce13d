"""The trail of findings: each version beside the one before, what changed struck through."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tawthiq.cases.models import Finding, IncidentFinding
from tawthiq.cases.models.tables import written_columns
from tawthiq.cases.queries.history import Decided
from tawthiq.desk.history.words import ATTRIBUTION, SPANS, attribution_words, found_value, label
from tawthiq.domain.packs import Pack
from tawthiq.ui.messages import say

NOT_SHOWN = frozenset(
    {"seq", "version", "supersedes_id", "decided_at", "decided_by_id", "reviewed_by_id", "pack"}
    | {"reason_digest", "person_id", "joined_into_id", "list_key", "killed_governorate"}
)


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that is otherwise now: what it is called, what it was, what it is."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Step:
    """One version of a finding: who decided, why, and how it differs from the version before."""

    finding: Finding | IncidentFinding
    reason: str
    attribution: str
    attribution_before: str
    changes: tuple[Change, ...]

    @property
    def is_first(self) -> bool:
        return self.finding.version == 1

    @property
    def standing(self) -> str:
        return getattr(self.finding, "standing", "")


def trail_of(versions: Sequence[Decided], lang: str, pack: Pack) -> list[Step]:
    """Return the versions, the newest first, each compared with the one it superseded."""
    steps = []
    for place, decided in enumerate(versions):
        before = versions[place + 1].finding if place + 1 < len(versions) else None
        steps.append(_step(decided, before, lang, pack))
    return steps


def _step(
    decided: Decided, before: Finding | IncidentFinding | None, lang: str, pack: Pack
) -> Step:
    now = written_columns(decided.finding)
    was = written_columns(before) if before is not None else None
    said = attribution_words(now, lang, pack)
    said_before = attribution_words(was, lang, pack) if was else ""
    return Step(
        decided.finding,
        decided.reason,
        said,
        said_before if said_before != said else "",
        tuple(_changes(was, now, lang, pack)) if was else (),
    )


def _changes(was: dict[str, Any], now: dict[str, Any], lang: str, pack: Pack) -> list[Change]:
    return [
        Change(
            label(name, lang),
            found_value(name, was[name], lang, pack),
            found_value(name, now[name], lang, pack),
        )
        for name in now
        if was.get(name) != now[name] and _is_shown(name)
    ]


def _is_shown(name: str) -> bool:
    return name not in NOT_SHOWN and name not in ATTRIBUTION and not name.endswith(SPANS)


def facts_of(finding: Finding | IncidentFinding, lang: str, pack: Pack) -> list[tuple[str, str]]:
    """Return all that a finding says, column by column, for the page of a past day."""
    row = written_columns(finding)
    said = [
        (label(name, lang), found_value(name, value, lang, pack))
        for name, value in row.items()
        if _is_shown(name) and value not in (None, "", [])
    ]
    return [*said, (say(lang, "history-column-attribution"), attribution_words(row, lang, pack))]
