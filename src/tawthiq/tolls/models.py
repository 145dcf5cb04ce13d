"""The table of freezes: which files were written, up to which finding, and what is in them."""

from django.db import models

from tawthiq.workspace.privacy import columns


@columns(
    plain="findings_sha256 incidents_sha256 made_by",
)
class Freeze(models.Model):
    """One freeze: every version of every finding up to `seq`, in two files named by it.

    A row is added once both files are whole and in place. The same `seq` may be frozen again where
    a file was lost; the newest row is the one whose hashes count.
    """

    seq = models.BigIntegerField()
    findings_rows = models.BigIntegerField()
    incidents_rows = models.BigIntegerField()
    findings_sha256 = models.CharField(max_length=64)
    incidents_sha256 = models.CharField(max_length=64)
    findings_bytes = models.BigIntegerField()
    incidents_bytes = models.BigIntegerField()
    made_at = models.DateTimeField()
    made_by = models.TextField()

    class Meta:
        db_table = "tolls_freeze"
        indexes = [models.Index(fields=["seq"], name="freeze_by_seq")]
        constraints = [
            models.CheckConstraint(
                name="freeze_counts_are_not_negative",
                condition=models.Q(seq__gte=0)
                & models.Q(findings_rows__gte=0)
                & models.Q(incidents_rows__gte=0),
            ),
            models.CheckConstraint(
                name="freeze_holds_no_more_than_its_seq",
                condition=models.Q(seq__gte=models.F("findings_rows") + models.F("incidents_rows")),
            ),
            models.CheckConstraint(
                name="freeze_hashes_are_sha256",
                condition=models.Q(findings_sha256__regex=r"^[0-9a-f]{64}$")
                & models.Q(incidents_sha256__regex=r"^[0-9a-f]{64}$"),
            ),
            models.CheckConstraint(name="freeze_says_who_made_it", condition=~models.Q(made_by="")),
        ]

    def __str__(self) -> str:
        return f"freeze at {self.seq}"
