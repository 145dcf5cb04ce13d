"""What search keeps: folded names as lexemes, the words they are made of, saved searches, exports."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models

from tawthiq.accounts.models import User
from tawthiq.cases.models import Person
from tawthiq.cases.models.constraints import holds, one_of
from tawthiq.search.labels import ExportFormat, ExportStage
from tawthiq.workspace.privacy import columns


@columns(
    personal="tokens",
)
class SearchName(models.Model):
    """The lexemes of a person's name, kept by triggers on the files of people.

    The app login has no right here: `search_people` answers, to whom the file may be shown.
    """

    person = models.OneToOneField(
        Person, models.PROTECT, primary_key=True, related_name="+", db_constraint=False
    )
    shown_to = ArrayField(models.BigIntegerField(), default=list)  # the file's compartments
    tokens = SearchVectorField()

    class Meta:
        db_table = "search_name"
        indexes = [GinIndex(fields=["tokens"], name="search_name_by_token")]

    def __str__(self) -> str:
        return f"name of {self.person_id}"


@columns(
    personal="token",
)
class SearchToken(models.Model):
    """A word of the vocabulary: a key under which spellings of both scripts meet.

    Appended without a unique constraint, so that no long import makes another writer wait: a word may
    stand here twice.
    """

    token = models.TextField(db_index=False)

    class Meta:
        db_table = "search_token"
        indexes = [models.Index(fields=["token"], name="search_token_by_token")]

    def __str__(self) -> str:
        return str(self.pk)


@columns(
    personal="name asked",
)
class SavedSearch(models.Model):
    """A search that one person keeps under a name. `asked` holds the words of its address."""

    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    name = models.TextField()
    asked = models.JSONField(default=dict)
    saved_at = models.DateTimeField()
    looked_at = models.DateTimeField()
    seen = models.IntegerField(default=0)  # how many it found when it was looked at
    given_up_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "search_savedsearch"
        constraints = [
            holds("saved_search_has_a_name", "name <> '' AND length(name) <= 80"),
            holds("saved_search_counts_from_nothing", "seen >= 0"),
            models.UniqueConstraint(
                fields=["user", "name"],
                condition=models.Q(given_up_at__isnull=True),
                name="saved_search_has_a_name_of_its_own",
            ),
        ]

    def __str__(self) -> str:
        return f"saved search {self.pk}"


@columns(
    personal="asked purpose",
    plain="format language stage",
)
class ExportRequest(models.Model):
    """That somebody asks to take a list out of the house, and what a second person said."""

    asked_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    asked_at = models.DateTimeField()
    asked = models.JSONField(default=dict)
    format = models.TextField(choices=ExportFormat)
    language = models.TextField(default="ar")
    purpose = models.TextField()
    rows = models.IntegerField()  # how many the asker was shown
    stage = models.TextField(choices=ExportStage, default=ExportStage.ASKED)
    decided_by = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="+", db_index=False
    )
    decided_at = models.DateTimeField(null=True)
    expires_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    downloads = models.IntegerField(default=0)

    class Meta:
        db_table = "search_exportrequest"
        constraints = [
            one_of("export_format_is_known", "format", ExportFormat),
            one_of("export_stage_is_known", "stage", ExportStage),
            holds("export_says_what_for", "purpose <> ''"),
            holds("export_is_decided_by_another", "decided_by_id <> asked_by_id"),
            holds(
                "export_decision_has_who_and_when",
                "num_nulls(decided_by_id, decided_at) IN (0, 2)"
                " AND (stage NOT IN ('approved', 'refused') OR decided_at IS NOT NULL)"
                " AND (stage <> 'asked' OR decided_at IS NULL)",
            ),
            holds(
                "export_expires_once_approved",
                "(stage <> 'approved' OR expires_at IS NOT NULL) AND expires_at > decided_at",
            ),
            holds(
                "export_withdrawal_has_its_time",
                "(stage = 'withdrawn') = (withdrawn_at IS NOT NULL)",
            ),
            holds("export_is_downloaded_once_approved", "downloads = 0 OR expires_at IS NOT NULL"),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def number(self) -> str:
        """Return what the export is called everywhere, its file included: E-000001."""
        return f"E-{self.pk:06d}"
