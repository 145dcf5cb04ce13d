"""Who a source is, apart from what it said."""

from django.db import models

from tawthiq.accounts.models import User
from tawthiq.cases.models.files import Source
from tawthiq.workspace.privacy import columns


@columns(
    personal="name_ar name_en contact notes",
)
class SourceIdentity(models.Model):
    """The name of a source and how to reach it. Seeing it is a right of its own; each look is traced.

    Whoever met the source may put it down without being able to read it again.
    """

    source = models.OneToOneField(Source, models.PROTECT, primary_key=True, related_name="identity")
    name_ar = models.TextField(default="")
    name_en = models.TextField(default="")
    contact = models.TextField(default="")
    notes = models.TextField(default="")
    kept_at = models.DateTimeField()
    kept_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)

    class Meta:
        db_table = "cases_sourceidentity"

    def __str__(self) -> str:
        return f"identity of {self.source_id}"
