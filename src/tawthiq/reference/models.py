"""The tables of packs as they were loaded, of which the last is in force, and of places."""

from django.db import models

from tawthiq.workspace.privacy import columns


@columns(
    plain="code version digest content loaded_by",
)
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


@columns(
    plain="code name_en name_ar governorate kind source keys sounds",
)
class Place(models.Model):
    """A town or village by its code, with its names in both scripts and where it lies.

    A file names a place by its code, so that a row is put right and never taken away. `keys` holds
    its names folded and `sounds` their consonants, each behind a space, for finding it by any spelling.
    """

    code = models.TextField(unique=True)
    name_en = models.TextField()
    name_ar = models.TextField(default="")
    governorate = models.TextField(default="unknown")
    kind = models.TextField(default="")
    latitude = models.FloatField(null=True)
    longitude = models.FloatField(null=True)
    source = models.TextField()
    keys = models.TextField()
    sounds = models.TextField()

    class Meta:
        db_table = "reference_place"
        constraints = [
            models.CheckConstraint(
                name="place_code_is_one_word", condition=models.Q(code__regex=r"^[!-~]+$")
            ),
            models.CheckConstraint(
                name="place_has_a_name", condition=~models.Q(name_en="") | ~models.Q(name_ar="")
            ),
            models.CheckConstraint(
                name="place_lies_on_the_earth",
                condition=models.Q(latitude__range=(-90, 90), longitude__range=(-180, 180))
                | models.Q(latitude__isnull=True, longitude__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return self.code
