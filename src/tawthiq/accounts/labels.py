"""The words of roles."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What a person here may do; each role after `reader` may do what the one before may."""

    READER = "reader", _("Reads")
    RECORDER = "recorder", _("Records")
    REVIEWER = "reviewer", _("Reviews")
    EDITOR = "editor", _("Publishes")
    STEWARD = "steward", _("Looks after the register")

    def reaches(self, other: "Role") -> bool:
        ranks = list(Role)
        return ranks.index(self) >= ranks.index(other)
