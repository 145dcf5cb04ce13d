"""The deed of publishing: seal, count, set, and put the edition on the list, whole or not at all."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from django.db import transaction

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.queries import head
from tawthiq.publishing.composition import compose
from tawthiq.publishing.keys import edition_key
from tawthiq.publishing.manifest import RECEIPT, manifest_content, write_manifest
from tawthiq.publishing.material import EditionFacts
from tawthiq.publishing.orders import Order, Step, former
from tawthiq.publishing.pressing import press
from tawthiq.publishing.provenance import built_with
from tawthiq.publishing.sealed import FOLDER as SEALED
from tawthiq.publishing.sealed import json_bytes, read_sealed, write_papers
from tawthiq.releases.actions import Release, publish_edition
from tawthiq.releases.models import Edition
from tawthiq.tolls.actions import MANY_AFTER_FREEZE, keep_freeze
from tawthiq.tolls.queries import newest_freeze, record_at
from tawthiq.tolls.sealing import Scope, seal
from tawthiq.workspace.locks import held


def publish(order: Order, *, by: User, at: datetime) -> Edition:
    """Publish the edition that is ordered, and return it; an unchanged cut-off returns the one there is.

    Everything is built in a folder beside the editions, renamed into place and entered in the same
    transaction, so that an interrupted publication leaves no half edition and can be run again. Of
    two that are ordered at once, the second waits and finds what the first published.
    Refuses whoever is not an editor, and every fault of the document (`UncountedDigit` ...).
    """
    require(by, Role.EDITOR, "publish")
    with held(order.workspace.home / "publishing.lock"):
        return order.existing() or _publish(order, by=by, at=at)


def _publish(order: Order, *, by: User, at: datetime) -> Edition:
    facts = order.facts(at)
    order.progress(Step.FREEZING)
    behind = MANY_AFTER_FREEZE if newest_freeze() else 0
    keep_freeze(order.workspace.freezes, by=by.username, at=at, behind=behind)
    with _building(order.workspace.editions, facts.name) as folder:
        order.progress(Step.SEALING)
        seal_order(order, facts, folder / SEALED)
        digest = build(order, facts, folder)
        order.progress(Step.ENTERING)
        return _enter(order, facts, folder, digest, by=by, at=at)


def build(order: Order, facts: EditionFacts, folder: Path) -> str:
    """Count and write everything that follows from the sealed part; return the manifest's SHA-256."""
    sealed = read_sealed(folder / SEALED)
    order.progress(Step.COUNTING)
    composition = compose(sealed, facts)
    order.progress(Step.SETTING)
    press(composition, sealed, order.languages, folder)
    content = manifest_content(
        facts,
        sealed,
        folder,
        languages=list(order.languages),
        cut_off=order.seq,
        pack_sha256=order.pack.digest,
        built_with=built_with(),
    )
    return write_manifest(folder, content)


def seal_order(order: Order, facts: EditionFacts, folder: Path) -> None:
    """Write the sealed rows, the record at former editions' cut-offs, and the papers beside them."""
    superseded, earlier = order.superseded(), order.earlier()
    compared = [*earlier, *([superseded] if superseded else [])]
    with ExitStack() as stack:
        freezes = order.workspace.freezes
        record = stack.enter_context(record_at(freezes, order.seq))
        records = {one.name: stack.enter_context(record_at(freezes, one.seq)) for one in compared}
        key = edition_key(order.workspace.keys, facts.name)
        scope = Scope(order.rule, order.pack.pack, order.period)
        seal(folder, record, scope, key=key, earlier=records)
    editions = order.workspace.editions
    write_papers(
        folder,
        order.rule,
        order.pack,
        former(superseded, editions) if superseded else None,
        tuple(former(one, editions) for one in earlier),
        order.sealed_words(),
    )


@contextmanager
def _building(editions: Path, name: str) -> Iterator[Path]:
    """Give an empty folder to build in; what an interrupted run left under it is cleared first."""
    folder = editions / f".{name}.building"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@transaction.atomic
def _enter(
    order: Order, facts: EditionFacts, folder: Path, digest: str, *, by: User, at: datetime
) -> Edition:
    """Enter the edition and put its folder in place, the receipt with the head of the trace in it."""
    release = Release(
        name=facts.name,
        kind=facts.kind,
        period=facts.period.code,
        number=facts.number,
        rule=order.rule.name,
        languages=order.languages,
        seq=order.seq,
        as_known_at=order.as_known_at,
        manifest_sha256=digest,
        folder=facts.name,
        supersedes=order.superseded(),
    )
    edition = publish_edition(release, by=by, at=at)
    order.entered(edition)
    last = head()
    receipt = {
        "edition": facts.name,
        "manifest_sha256": digest,
        "published_at": edition.published_at.isoformat(),
        "published_by": by.username,
        "trace": {"number": last.number, "sha256": last.digest},
    }
    (folder / RECEIPT).write_bytes(json_bytes(receipt))
    _put_in_place(folder, order.workspace.editions / facts.name)
    return edition


def _put_in_place(folder: Path, place: Path) -> None:
    """Flush and rename the folder; one of its name that is on no list was left by a run cut off."""
    for path in (*folder.rglob("*"), folder):
        _flush(path)
    if place.exists():
        shutil.rmtree(place)
    folder.rename(place)
    _flush(place.parent)


def _flush(path: Path) -> None:
    """See to it that a file, or the names in a folder, are on the disk before we say so."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
