"""The words of preparations."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PreparationState(models.TextChoices):
    """How far a month or a day is on its way to an edition."""

    PREPARED = "prepared", _("Prepared")
    SIGNED = "signed", _("Signed by two")
    QUEUED = "queued", _("Waiting for the press")
    PUBLISHING = "publishing", _("At the press")
    PUBLISHED = "published", _("Published")
    FAILED = "failed", _("Failed")
