"""The deed of the releases: put an edition on the list, with its entry in the trace."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from tawthiq.accounts.models import User
from tawthiq.audit.actions import record, take_lock
from tawthiq.domain.refusals import Refusal
from tawthiq.releases.models import Edition
from tawthiq.releases.queries import latest_edition


class AlreadySuperseded(Refusal):
    """Somebody published another edition of the same period in the meantime."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"Another edition of this period was published while {name} was being built: "
            "publish again, and the new one supersedes it."
        )


@dataclass(frozen=True, slots=True)
class Release:
    """What is known of an edition once its files are whole."""

    name: str
    kind: str
    period: str
    number: int
    rule: str
    languages: tuple[str, ...]
    seq: int
    as_known_at: datetime
    manifest_sha256: str
    folder: str
    supersedes: Edition | None = None


@transaction.atomic
def publish_edition(release: Release, *, by: User, at: datetime) -> Edition:
    """Put the edition on the list. Raises `AlreadySuperseded` if its number was taken meanwhile.

    `at` before the cut-off is raised to it: an edition is not older than what it knows.
    """
    take_lock()
    if latest_edition(release.kind, release.period) != release.supersedes:
        raise AlreadySuperseded(release.name)
    edition = Edition.objects.create(
        name=release.name,
        kind=release.kind,
        period=release.period,
        number=release.number,
        rule=release.rule,
        languages=",".join(release.languages),
        seq=release.seq,
        as_known_at=release.as_known_at,
        manifest_sha256=release.manifest_sha256,
        supersedes=release.supersedes,
        folder=release.folder,
        published_by=by,
        published_at=max(at, release.as_known_at),
    )
    payload = {
        "rule": release.rule,
        "seq": release.seq,
        "manifest_sha256": release.manifest_sha256,
        "supersedes": release.supersedes.name if release.supersedes else "",
    }
    record("publish", release.name, payload, by=by.username, at=at)
    return edition
