"""The deed of taking an edition's sealed part out of the house, which the trace keeps."""

from datetime import datetime

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import require
from tawthiq.audit.actions import record
from tawthiq.releases.models import Edition


def take_sealed_part(edition: Edition, *, by: User, at: datetime) -> None:
    """Let an editor take the sealed part: one row a person, under pseudonyms. Refuses everybody else."""
    require(by, Role.EDITOR, "take the sealed part of an edition")
    record(
        "take_sealed_part",
        edition.name,
        {"manifest_sha256": edition.manifest_sha256},
        by=by.username,
        at=at,
    )
