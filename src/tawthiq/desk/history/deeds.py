"""Every deed on a file in one list: revisions, moves of the workflow, and what was said on the way."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from tawthiq.accounts.models import User
from tawthiq.audit.models import Entry
from tawthiq.cases.models import Incident, Person, Revision, Source
from tawthiq.cases.queries import history_of
from tawthiq.desk.history.trail import Change
from tawthiq.desk.history.words import file_value, label
from tawthiq.domain.packs import Pack
from tawthiq.review.models import Remark
from tawthiq.review.queries import proposal_of, remarks_on
from tawthiq.ui.messages import has_message, say

# What the trace alone tells of: everything else a file's own history tells, with what it changed.
MOVES = (
    "propose",
    "amend_proposal",
    "submit_proposal",
    "recall_proposal",
    "take_proposal",
    "let_go_of_proposal",
    "return_proposal",
    "decide_proposal",
    "reopen_proposal",
    "withdraw_proposal",
    "assign_proposal",
    "let_finding_stand",
    "release_preliminary",
    "record_finding",
    "record_incident_finding",
    "withdraw_person",
    "withdraw_incident",
    "join_persons",
)


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed: who, when, what in words, why, and what was before and after."""

    at: datetime
    by: str
    words: str
    why: str = ""
    changes: tuple[Change, ...] = ()
    is_withheld: bool = False


def deeds_on(file: Person | Incident | Source, user: User, lang: str, pack: Pack) -> list[Deed]:
    """Return every deed on a file that `user` may see, the newest first."""
    found = [_revised(one, lang, pack) for one in history_of(file, user)]
    moves = Entry.objects.filter(subject=file.number, deed__in=MOVES)
    found += [Deed(one.at, one.actor, deed_words(one.deed, lang)) for one in moves]
    if isinstance(file, Person | Incident):
        found += _said(file, user, lang)
    return sorted(found, key=lambda deed: deed.at, reverse=True)


def deed_words(deed: str, lang: str) -> str:
    message = f"history-deed-{deed}"
    return say(lang, message if has_message(lang, message) else "history-deed-other", deed=deed)


def _revised(revision: Revision, lang: str, pack: Pack) -> Deed:
    changes = tuple(_changed(revision, lang, pack))
    return Deed(
        revision.at,
        revision.by.username,
        deed_words(revision.deed, lang),
        revision.why,
        changes,
        is_withheld=revision.restricted_at is not None,
    )


def _changed(revision: Revision, lang: str, pack: Pack) -> Iterable[Change]:
    for name, (before, after) in revision.changes.items():
        if name.endswith(("_from", "_to")):
            continue  # the span that a date means is told by the date
        was, is_now = (
            file_value(name, one, lang, pack) or say(lang, "history-nothing")
            for one in (before, after)
        )
        yield Change(label(name, lang), was, is_now)


def _said(file: Person | Incident, user: User, lang: str) -> list[Deed]:
    """Return what was said of the proposal; gone where a consent was withdrawn."""
    proposal = proposal_of(file, user)
    remarks: Iterable[Remark] = remarks_on(proposal) if proposal else ()
    return [
        Deed(
            one.said_at,
            one.said_by.username,
            say(lang, f"history-said-{one.kind}"),
            one.text,
            is_withheld=one.restricted_at is not None,
        )
        for one in remarks
    ]
