"""The table of editions: what was published, of which period, as known at which cut-off."""

from django.db import models
from django.db.models import F, Q

from tawthiq.releases.labels import EditionKind
from tawthiq.workspace.privacy import columns

SHA256 = r"^[0-9a-f]{64}$"
NAME = r"^(monthly|daily|preliminary)-[0-9]{4}-[0-9]{2}(-[0-9]{2})?\.[1-9][0-9]*$"


@columns(
    plain="name kind period rule languages manifest_sha256 folder",
)
class Edition(models.Model):
    """One published edition. `seq` is its cut-off; `folder` its name under the workspace's editions.

    Editions of the same kind and period are numbered from 1; each after the first supersedes the
    one before it. A row is never changed: what is published is superseded.
    """

    name = models.CharField(max_length=40, unique=True)
    kind = models.CharField(max_length=12, choices=EditionKind.choices)
    period = models.CharField(max_length=10)
    number = models.PositiveIntegerField()
    rule = models.CharField(max_length=100)
    languages = models.CharField(max_length=20)
    seq = models.BigIntegerField()
    as_known_at = models.DateTimeField()
    manifest_sha256 = models.CharField(max_length=64)
    supersedes = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, related_name="superseded_by"
    )
    folder = models.CharField(max_length=40)
    published_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    published_at = models.DateTimeField()

    class Meta:
        db_table = "releases_edition"
        indexes = [models.Index(fields=["kind", "period", "number"], name="edition_by_period")]
        constraints = [
            models.UniqueConstraint(
                name="edition_numbers_do_not_repeat", fields=["kind", "period", "number"]
            ),
            models.CheckConstraint(name="edition_name_is_readable", condition=Q(name__regex=NAME)),
            models.CheckConstraint(
                name="edition_is_of_a_known_kind", condition=Q(kind__in=EditionKind.values)
            ),
            models.CheckConstraint(
                name="edition_after_the_first_supersedes",
                condition=Q(number=1, supersedes__isnull=True)
                | Q(number__gt=1, supersedes__isnull=False),
            ),
            models.CheckConstraint(name="edition_has_a_cut_off", condition=Q(seq__gt=0)),
            models.CheckConstraint(
                name="edition_is_published_after_its_cut_off",
                condition=Q(published_at__gte=F("as_known_at")),
            ),
            models.CheckConstraint(
                name="edition_manifest_is_sha256", condition=Q(manifest_sha256__regex=SHA256)
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def language_codes(self) -> tuple[str, ...]:
        return tuple(self.languages.split(","))
