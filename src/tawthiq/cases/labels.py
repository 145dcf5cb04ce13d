"""The words of kinds of sources."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class SourceKind(models.TextChoices):
    """Where something was learned."""

    LIST = "list", _("List")
    FAMILY = "family", _("Family")
    WITNESS = "witness", _("Witness")
    SURVIVOR = "survivor", _("Survivor")
    FORM = "form", _("Form")
    MEDIA = "media", _("Media report")
    VIDEO = "video", _("Photo or video")
    OFFICIAL = "official", _("Official record")
    PARTNER = "partner", _("Partner organisation")
    OTHER = "other", _("Other")
