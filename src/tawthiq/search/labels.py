"""The codes of this room: what an export is asked as, and how a search is sorted."""

from django.db import models


class ExportFormat(models.TextChoices):
    """The kinds of file an export is written as."""

    CSV = "csv"
    XLSX = "xlsx"


class ExportStage(models.TextChoices):
    """Where an export stands. Whether it has expired is a matter of the clock and not kept."""

    ASKED = "asked"
    APPROVED = "approved"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
