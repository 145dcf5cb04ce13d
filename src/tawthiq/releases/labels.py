"""The words of editions."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class EditionKind(models.TextChoices):
    """What an edition reports on."""

    MONTHLY = "monthly", _("Monthly report")
    DAILY = "daily", _("Daily toll")
    PRELIMINARY = "preliminary", _("Preliminary count of a day")
