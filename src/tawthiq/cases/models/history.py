"""What was done to a file, deed by deed, and what is withheld since a consent was withdrawn."""

from django.db import models
from django.db.models import Q

from tawthiq.accounts.models import User
from tawthiq.cases.models.constraints import holds
from tawthiq.cases.models.files import Claim, DetentionSpell, Incident, Person, Source
from tawthiq.workspace.privacy import columns


@columns(
    personal="why changes",
    plain="deed",
)
class Revision(models.Model):
    """One deed on one file: who, when, why, and what each field was before and after.

    `number` counts from one in each file. `changes` is {field: [before, after]}, of the file or, where
    it is named, of the detention. Written once; `changes` and `why` can be taken away, and then
    `restricted_at` says when.
    """

    person = models.ForeignKey(
        Person, models.PROTECT, null=True, related_name="revisions", db_index=False
    )
    incident = models.ForeignKey(
        Incident, models.PROTECT, null=True, related_name="revisions", db_index=False
    )
    source = models.ForeignKey(
        Source, models.PROTECT, null=True, related_name="revisions", db_index=False
    )
    number = models.IntegerField()
    at = models.DateTimeField()
    by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    deed = models.TextField()
    claim = models.ForeignKey(Claim, models.PROTECT, null=True, related_name="+", db_index=False)
    spell = models.ForeignKey(
        DetentionSpell, models.PROTECT, null=True, related_name="+", db_index=False
    )
    why = models.TextField(default="")
    changes = models.JSONField(default=dict)
    restricted_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "cases_revision"
        constraints = [
            *(
                models.UniqueConstraint(
                    fields=[file, "number"],
                    name=f"revision_has_its_own_number_in_its_{file}",
                    condition=Q(**{f"{file}__isnull": False}),
                )
                for file in ("person", "incident", "source")
            ),
            holds("revision_is_of_one_file", "num_nonnulls(person_id, incident_id, source_id) = 1"),
            holds("revision_number_counts_from_one", "number >= 1"),
            holds("revision_names_its_deed", "deed ~ '^[a-z_]+$'"),
            holds("revision_concerns_one_part", "num_nonnulls(claim_id, spell_id) <= 1"),
            holds("revision_changes_are_by_field", "jsonb_typeof(changes) = 'object'"),
            holds(
                "revision_restricted_has_no_content",
                "restricted_at IS NULL OR (changes = '{}' AND why = '')",
            ),
        ]

    def __str__(self) -> str:
        return f"revision {self.number} of {self.person or self.incident or self.source}"

    @property
    def reason(self) -> str:
        """Why it was done; that of a withdrawn claim is seen by whoever sees the claim."""
        if self.deed == "withdraw_claim" and self.claim is not None:
            return self.claim.withdrawn_why
        return self.why


@columns(
    personal="contents why",
)
class Withheld(models.Model):
    """What was personal in the file of somebody whose consent was withdrawn. No page shows it.

    Only work that sees all reads it, which takes the keys of the register itself. Nothing is
    hard-deleted: `contents` holds the columns of the file, and the words of reasons and revisions.
    """

    person = models.OneToOneField(Person, models.PROTECT, primary_key=True, related_name="withheld")
    contents = models.JSONField()
    why = models.TextField()
    withheld_at = models.DateTimeField()
    withheld_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        db_table = "cases_withheld"

    def __str__(self) -> str:
        return f"withheld of {self.person_id}"
