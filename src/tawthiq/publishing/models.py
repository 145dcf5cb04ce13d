"""The tables of what is being prepared for publication, and of the words written for it."""

from django.db import models
from django.db.models import F, Q

from tawthiq.publishing.labels import PreparationState
from tawthiq.releases.labels import EditionKind
from tawthiq.workspace.privacy import columns

SHA256 = r"^[0-9a-f]{64}$"
OPEN = Q(state__in=["prepared", "signed", "queued", "publishing", "failed"])


@columns(
    plain="kind period rule languages state signed_digest step trouble trouble_kind",
)
class Preparation(models.Model):
    """One month or day on its way to an edition. `seq` is its cut-off, fixed until it is fixed anew.

    What is signed is named by `signed_digest`; a change of any part of it lifts the signatures.
    `step` says how far a publication at work is; `trouble` why it failed.
    """

    kind = models.CharField(max_length=12, choices=EditionKind.choices)
    period = models.CharField(max_length=10)
    rule = models.CharField(max_length=100)
    languages = models.CharField(max_length=20)
    seq = models.BigIntegerField()
    cut_off_at = models.DateTimeField()
    revision = models.PositiveIntegerField(default=0)
    state = models.CharField(max_length=10, choices=PreparationState.choices)
    begun_by = models.ForeignKey("accounts.User", models.PROTECT, related_name="+")
    begun_at = models.DateTimeField()
    signed_digest = models.CharField(max_length=64, default="", blank=True)
    first_signer = models.ForeignKey(
        "accounts.User", models.PROTECT, null=True, related_name="+", blank=True
    )
    first_signed_at = models.DateTimeField(null=True, blank=True)
    second_signer = models.ForeignKey(
        "accounts.User", models.PROTECT, null=True, related_name="+", blank=True
    )
    second_signed_at = models.DateTimeField(null=True, blank=True)
    queued_by = models.ForeignKey(
        "accounts.User", models.PROTECT, null=True, related_name="+", blank=True
    )
    queued_at = models.DateTimeField(null=True, blank=True)
    step = models.CharField(max_length=12, default="", blank=True)
    trouble = models.TextField(default="", blank=True)
    trouble_kind = models.CharField(max_length=60, default="", blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    edition = models.ForeignKey(
        "releases.Edition", models.PROTECT, null=True, related_name="preparations", blank=True
    )

    class Meta:
        db_table = "publishing_preparation"
        constraints = [
            models.UniqueConstraint(
                name="preparation_of_a_period_is_one_at_a_time",
                fields=["kind", "period"],
                condition=OPEN,
            ),
            models.CheckConstraint(
                name="preparation_is_of_a_known_kind", condition=Q(kind__in=EditionKind.values)
            ),
            models.CheckConstraint(
                name="preparation_state_is_known",
                condition=Q(state__in=PreparationState.values),
            ),
            models.CheckConstraint(name="preparation_has_a_cut_off", condition=Q(seq__gt=0)),
            models.CheckConstraint(
                name="preparation_is_signed_by_two_different_people",
                condition=Q(second_signer__isnull=True) | ~Q(second_signer=F("first_signer")),
            ),
            models.CheckConstraint(
                name="preparation_first_signature_has_who_when_and_what",
                condition=Q(
                    first_signer__isnull=True, first_signed_at__isnull=True, signed_digest=""
                )
                | Q(
                    first_signer__isnull=False,
                    first_signed_at__isnull=False,
                    signed_digest__regex=SHA256,
                ),
            ),
            models.CheckConstraint(
                name="preparation_second_signature_follows_a_first",
                condition=Q(second_signer__isnull=True, second_signed_at__isnull=True)
                | Q(
                    second_signer__isnull=False,
                    second_signed_at__isnull=False,
                    first_signer__isnull=False,
                ),
            ),
            models.CheckConstraint(
                name="preparation_goes_on_once_two_have_signed",
                condition=Q(state="prepared", second_signer__isnull=True)
                | (~Q(state="prepared") & Q(second_signer__isnull=False)),
            ),
            models.CheckConstraint(
                name="preparation_that_was_queued_says_by_whom_and_when",
                condition=Q(queued_by__isnull=True, queued_at__isnull=True)
                | Q(queued_by__isnull=False, queued_at__isnull=False),
            ),
            models.CheckConstraint(
                name="preparation_is_published_with_an_edition",
                condition=Q(state="published", edition__isnull=False)
                | (~Q(state="published") & Q(edition__isnull=True)),
            ),
            models.CheckConstraint(
                name="preparation_that_failed_says_why",
                condition=~Q(state="failed") | ~Q(trouble=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind}-{self.period}"

    @property
    def language_codes(self) -> tuple[str, ...]:
        return tuple(self.languages.split(","))

    @property
    def can_change(self) -> bool:
        """Whether words and cut-off may still change: not while it is published, nor afterwards."""
        return self.state in {"prepared", "signed", "failed"}


@columns(
    personal="en ar",
)
class Passage(models.Model):
    """Words written for an edition: about an incident, or, with none, a statement. Withdrawn, not deleted.

    Personal: `en` and `ar` are for the public and must not name anybody; figures are references.
    """

    preparation = models.ForeignKey(Preparation, models.PROTECT, related_name="passages")
    incident = models.ForeignKey("cases.Incident", models.PROTECT, null=True, related_name="+")
    en = models.TextField()
    ar = models.TextField()
    written_by = models.ForeignKey("accounts.User", models.PROTECT, related_name="+")
    written_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "publishing_passage"
        constraints = [
            models.UniqueConstraint(
                name="passage_about_an_incident_is_one",
                fields=["preparation", "incident"],
                condition=Q(incident__isnull=False, withdrawn_at__isnull=True),
            ),
            models.CheckConstraint(
                name="passage_is_written_in_both_languages", condition=~Q(en="") & ~Q(ar="")
            ),
        ]

    def __str__(self) -> str:
        return f"passage {self.pk}"
