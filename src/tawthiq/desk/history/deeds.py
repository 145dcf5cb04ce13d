"""Every deed on a file in one list: revisions, moves of the workflow, and what was said on the way."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from tawthiq.accounts.models import Compartment, User
from tawthiq.audit.models import Entry
from tawthiq.cases.models import Claim, Incident, Person, Revision, Source
from tawthiq.cases.queries import claims_about, history_of
from tawthiq.desk.history.trail import Change
from tawthiq.desk.history.words import file_value, label
from tawthiq.desk.values import element_word
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
    about: str = ""  # what a source said, where the deed is about that
    why: str = ""
    changes: tuple[Change, ...] = ()
    is_withheld: bool = False


def deeds_on(file: Person | Incident | Source, user: User, lang: str, pack: Pack) -> list[Deed]:
    """Return every deed on a file that `user` may see, the newest first."""
    reader = Reader(lang, pack, _claims(file, user), groups_named(lang))
    found = [_revised(one, reader) for one in history_of(file, user)]
    moves = Entry.objects.filter(subject=file.number, deed__in=MOVES)
    found += [Deed(one.at, one.actor, deed_words(one.deed, lang)) for one in moves]
    if isinstance(file, Person | Incident):
        found += _said(file, user, lang)
    return sorted(found, key=lambda deed: deed.at, reverse=True)


def deed_words(deed: str, lang: str) -> str:
    message = f"history-deed-{deed}"
    return say(lang, message if has_message(lang, message) else "history-deed-other", deed=deed)


@dataclass(frozen=True, slots=True)
class Reader:
    """In whose words the deeds are told: the language, the pack, the claims in sight, the groups."""

    lang: str
    pack: Pack
    claims: Mapping[int, Claim]
    groups: Mapping[int, str]


def _claims(file: Person | Incident | Source, user: User) -> dict[int, Claim]:
    """Return the claims of a file that `user` may see, withdrawn ones too."""
    if isinstance(file, Source):
        return {}
    return {one.pk: one for one in claims_about(file, user, withdrawn=True)}


def groups_named(lang: str) -> dict[int, str]:
    return {
        one.pk: one.name_ar if lang == "ar" else one.name_en for one in Compartment.objects.all()
    }


def _revised(revision: Revision, reader: Reader) -> Deed:
    return Deed(
        revision.at,
        revision.by.username,
        deed_words(revision.deed, reader.lang),
        _claimed(revision, reader),
        revision.why,
        tuple(_changed(revision, reader)),
        is_withheld=revision.restricted_at is not None,
    )


def _claimed(revision: Revision, reader: Reader) -> str:
    """Return what was claimed by whom; nothing where the source is not this person's to see."""
    claim = reader.claims.get(revision.claim_id or 0)
    if claim is None:
        return ""
    return say(
        reader.lang,
        "history-claimed",
        element=element_word(claim.element, reader.lang),
        value=file_value(claim.element, claim.value, reader.lang, reader.pack),
        source=claim.source.title or claim.source.key,
    )


def _changed(revision: Revision, reader: Reader) -> Iterator[Change]:
    for name, pair in revision.changes.items():
        if name.endswith(("_from", "_to")):
            continue  # the span that a date means is told by the date
        was, is_now = (_told(name, one, reader) for one in pair)
        yield Change(label(name, reader.lang), was, is_now)


def _told(name: str, value: object, reader: Reader) -> str:
    if name == "compartments" and isinstance(value, list):
        named = say(reader.lang, "history-comma").join(reader.groups.get(one, "") for one in value)
        return named or say(reader.lang, "history-everybody")
    return file_value(name, value, reader.lang, reader.pack) or say(reader.lang, "history-nothing")


def _said(file: Person | Incident, user: User, lang: str) -> list[Deed]:
    """Return what was said of the proposal; gone where a consent was withdrawn."""
    proposal = proposal_of(file, user)
    remarks: Iterable[Remark] = remarks_on(proposal) if proposal else ()
    return [
        Deed(
            one.said_at,
            one.said_by.username,
            say(lang, f"history-said-{one.kind}"),
            why=one.text,
            is_withheld=one.restricted_at is not None,
        )
        for one in remarks
    ]
