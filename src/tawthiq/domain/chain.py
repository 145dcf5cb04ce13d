"""The chain of the trace: each entry's text carries the hash of the text before it."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from tawthiq.domain.canonical import canonical_json, sha256_text
from tawthiq.domain.refusals import Refusal

GENESIS = "0" * 64
_CODE = re.compile(r"[!-~]{0,200}")


class NotACode(Refusal):
    """Refuse words in the trace: what must be forgotten one day cannot stand in a chain."""


class WrongHead(Refusal):
    """Refuse a receipt that names no head of a chain."""


@dataclass(frozen=True, slots=True)
class Head:
    """The last entry of a chain: its number and the SHA-256 of its text. `Head()` is the empty chain."""

    number: int = 0
    digest: str = GENESIS


@dataclass(frozen=True, slots=True)
class Deed:
    """What was done: who, what, to which number, and codes about it (never words, never names)."""

    at: datetime
    actor: str
    deed: str
    subject: str
    payload: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Link:
    """One stored entry: its columns, its canonical text and the hash of the text before it."""

    number: int
    at: datetime
    actor: str
    deed: str
    subject: str
    text: str
    previous: str

    @property
    def head(self) -> Head:
        return Head(self.number, sha256_text(self.text))


@dataclass(frozen=True, slots=True)
class Break:
    """Where a chain stops being one: the number of the entry, and what is wrong there."""

    number: int
    trouble: str


@dataclass(frozen=True, slots=True)
class Verification:
    """What a walk along a chain found: how many links held, the last of them, the first that did not."""

    links: int
    head: Head
    broken: Break | None = None

    @property
    def holds(self) -> bool:
        return self.broken is None


def forge(deed: Deed, after: Head) -> Link:
    """Return the entry that follows `after`. Raises `NotACode` when the payload holds words.

    >>> from datetime import UTC
    >>> deed = Deed(datetime(2020, 5, 1, tzinfo=UTC), "amal", "open_person", "P-000001", {"version": 1})
    >>> forge(deed, Head()).text
    '{"actor":"amal","at":"2020-05-01T00:00:00Z","deed":"open_person","number":1,"payload":{"version":1},"previous":"0000000000000000000000000000000000000000000000000000000000000000","subject":"P-000001"}'
    """
    _refuse_words(deed.deed, "deed")
    _refuse_words(deed.payload, "payload")
    number = after.number + 1
    text = canonical_json(
        {
            "number": number,
            "at": deed.at,
            "actor": deed.actor,
            "deed": deed.deed,
            "subject": deed.subject,
            "payload": deed.payload,
            "previous": after.digest,
        }
    )
    return Link(number, deed.at, deed.actor, deed.deed, deed.subject, text, after.digest)


def follow(links: Iterable[Link], receipt: Head | None = None) -> Verification:
    """Walk along `links` and stop at the first that breaks; `receipt` is a head seen earlier.

    A cut tail leaves a chain that is whole in itself: only a head that was written down elsewhere
    shows it.
    """
    head, met = Head(), receipt is None or receipt.number == 0
    for link in links:
        trouble = _trouble(link, head)
        if not trouble and receipt and link.number == receipt.number:
            met = True
            if link.head != receipt:
                trouble = "its text is not the one whose hash the receipt names"
        if trouble:
            return Verification(head.number, head, Break(link.number, trouble))
        head = link.head
    if receipt and not met:
        cut = f"the receipt names entry {receipt.number}, and the chain ends at {head.number}"
        return Verification(head.number, head, Break(head.number + 1, cut))
    return Verification(head.number, head)


def head_in(receipt: object) -> Head:
    """Return the head that a receipt names under `trace`. Raises `WrongHead`."""
    trace = receipt.get("trace") if isinstance(receipt, dict) else None
    if isinstance(trace, dict):
        number, digest = trace.get("number"), trace.get("sha256")
        if (
            isinstance(number, int)
            and isinstance(digest, str)
            and re.fullmatch("[0-9a-f]{64}", digest)
        ):
            return Head(number, digest)
    raise WrongHead(
        'The receipt names no head of the trace: it should hold "trace": {"number": ..., "sha256": ...}.'
    )


def _trouble(link: Link, before: Head) -> str:
    """Say what is wrong with `link` after `before`; empty when nothing is."""
    if link.number != before.number + 1:
        return f"entry {before.number + 1} is missing"
    if link.previous != before.digest:
        return "it does not carry the hash of the entry before it"
    try:
        told = json.loads(link.text)
        deed = Deed(link.at, link.actor, link.deed, link.subject, told["payload"])
        retold = forge(deed, before).text
    except (ValueError, KeyError, TypeError, Refusal):
        return "its text cannot be read"
    return "" if retold == link.text else "its columns and its text differ"


def _refuse_words(value: object, where: str) -> None:
    if isinstance(value, Mapping):
        for key, item in value.items():
            _refuse_words(key, where)
            _refuse_words(item, f"{where}.{key}")
    elif isinstance(value, list | tuple):
        for item in value:
            _refuse_words(item, where)
    elif isinstance(value, str) and not _CODE.fullmatch(value):
        raise NotACode(
            f"The trace keeps codes, numbers and digests only: {where} holds words. "
            "Keep the words where they can be restricted, and refer to them by digest."
        )
