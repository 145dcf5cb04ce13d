"""The words for what became of a row."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class RowOutcome(models.TextChoices):
    """Exactly one for every row read; the receipt adds them up."""

    CREATED = "created", _("created")
    CHANGED = "changed", _("changed")
    UNCHANGED = "unchanged", _("unchanged")
    REPEATED = "repeated", _("repeated in the file")
    REFUSED = "refused", _("refused")


UNDERSTOOD = (RowOutcome.CREATED, RowOutcome.CHANGED)
