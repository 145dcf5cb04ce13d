"""The table of drafts. Row security lets each be seen by its owner alone."""

from django.db import models

from tawthiq.accounts.models import User
from tawthiq.workspace.privacy import columns


@columns(
    personal="place content",
)
class FormDraft(models.Model):
    """What somebody typed into the form at an address, as a browser would send it.

    It is scratch paper and no record: it is written over while they type and thrown away on saving.
    """

    user = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    place = models.TextField()
    content = models.JSONField()
    kept_at = models.DateTimeField()

    class Meta:
        db_table = "drafts_formdraft"
        constraints = [
            models.UniqueConstraint(
                fields=["user", "place"], name="draft_is_kept_once_for_each_form"
            ),
            models.CheckConstraint(
                name="draft_place_is_an_address_here",
                condition=models.Q(place__regex=r"^/[!-~]{0,250}$"),
            ),
        ]

    def __str__(self) -> str:
        return self.place
