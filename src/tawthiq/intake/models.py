"""Imports with their receipt, and the raw rows of lists, which are kept untouched."""

from django.db import models
from django.db.models import F, Q

from tawthiq.accounts.models import User
from tawthiq.cases.models import Person, Source
from tawthiq.cases.models.constraints import holds, one_of
from tawthiq.intake.labels import UNDERSTOOD, RowOutcome
from tawthiq.workspace.privacy import columns

COUNTS = ("rows_read", "created", "changed", "unchanged", "repeated", "refused")
FINDINGS = ("adopted", "superseded", "kept")


@columns(
    plain="file_digest file_name_digest map_title map_digest",
)
class Import(models.Model):
    """One file taken in, with its receipt. Written once, in the transaction of its rows."""

    source = models.ForeignKey(Source, models.PROTECT, related_name="imports")
    file_digest = models.CharField(max_length=64)
    file_name_digest = models.CharField(max_length=64)  # a file's name may hold a person's
    map_title = models.TextField()
    map_digest = models.CharField(max_length=64)
    rows_read = models.IntegerField()
    created = models.IntegerField()
    changed = models.IntegerField()
    unchanged = models.IntegerField()
    repeated = models.IntegerField()
    refused = models.IntegerField()
    look_alikes = models.IntegerField()
    adopted = models.IntegerField()
    superseded = models.IntegerField()
    kept = models.IntegerField()
    imported_at = models.DateTimeField()
    imported_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    reviewed_by = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="+", db_index=False
    )

    class Meta:
        db_table = "intake_import"
        constraints = [
            models.CheckConstraint(
                name="import_receipt_adds_up",
                condition=Q(
                    rows_read=F("created")
                    + F("changed")
                    + F("unchanged")
                    + F("repeated")
                    + F("refused")
                ),
            ),
            holds(
                "import_counts_are_not_negative",
                f"least({', '.join((*COUNTS, *FINDINGS, 'look_alikes'))}) >= 0",
            ),
            holds("import_file_digest_is_a_sha256", "file_digest ~ '^[0-9a-f]{64}$'"),
            holds("import_adopts_only_with_a_second_person", "imported_by_id <> reviewed_by_id"),
            holds(
                "import_without_a_second_person_adopts_nothing",
                "reviewed_by_id IS NOT NULL OR adopted + superseded = 0",
            ),
        ]

    def __str__(self) -> str:
        return f"import {self.pk} of {self.source}"


@columns(
    personal="list_id raw reason",
    plain="outcome row_hash entry_digest",
)
class ImportRow(models.Model):
    """One row of a file. `raw` is its JSON, as text, where the row was new, changed or refused.

    Append-only and restricted: it holds names, and only intake reads it.
    """

    imported = models.ForeignKey(Import, models.PROTECT, related_name="rows", db_index=False)
    source = models.ForeignKey(Source, models.PROTECT, related_name="+", db_index=False)
    line = models.IntegerField()
    list_id = models.TextField()
    outcome = models.TextField(choices=RowOutcome)
    row_hash = models.CharField(max_length=64)
    entry_digest = models.CharField(max_length=64)
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="rows")
    reason = models.TextField()
    raw = models.TextField(null=True)  # noqa: DJ001  (null: the row before it has the same content)

    class Meta:
        db_table = "intake_importrow"
        indexes = [
            models.Index(
                fields=["source", "list_id", "-id"],
                name="row_understood_by_list_id",
                condition=Q(outcome__in=[word.value for word in UNDERSTOOD]),
            )
        ]
        constraints = [
            models.UniqueConstraint(fields=["imported", "line"], name="row_has_its_own_line"),
            models.UniqueConstraint(
                fields=["source", "list_id"],
                name="row_creates_a_file_once_per_list_id",
                condition=Q(outcome=RowOutcome.CREATED.value),
            ),
            one_of("row_outcome_is_known", "outcome", RowOutcome),
            holds("row_that_is_refused_says_why", "(outcome = 'refused') = (reason <> '')"),
            holds(
                "row_belongs_to_a_file_unless_refused",
                "(outcome = 'refused') = (person_id IS NULL)",
            ),
            holds(
                "row_is_kept_raw_unless_it_is_known",
                "outcome IN ('unchanged', 'repeated') OR raw IS NOT NULL",
            ),
            holds("row_line_counts_from_one", "line >= 1"),
        ]

    def __str__(self) -> str:
        return f"line {self.line} of {self.imported}"
