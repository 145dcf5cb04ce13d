"""The table of packs as they were loaded; the last row is the one in force."""

from django.db import models


class Snapshot(models.Model):
    """One version of a pack, whole, so that a finding that names it can be read in a hundred years.

    `content` holds `pack`, `rules` (by name) and `boundaries`, as `reference.snapshots` writes them.
    """

    code = models.TextField()
    version = models.TextField()
    digest = models.CharField(max_length=64, unique=True)
    content = models.JSONField()
    loaded_at = models.DateTimeField()
    loaded_by = models.TextField()

    class Meta:
        db_table = "reference_snapshot"
        constraints = [
            models.UniqueConstraint(
                fields=["code", "version"], name="snapshot_version_is_loaded_once"
            ),
            models.CheckConstraint(
                name="snapshot_digest_is_a_sha256",
                condition=models.Q(digest__regex=r"^[0-9a-f]{64}$"),
            ),
            models.CheckConstraint(
                name="snapshot_says_what_and_who",
                condition=~models.Q(code="") & ~models.Q(version="") & ~models.Q(loaded_by=""),
            ),
            models.CheckConstraint(
                name="snapshot_content_is_whole",
                condition=models.Q(content__has_keys=["pack", "rules", "boundaries"]),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.version}"
