"""The Django app of lists on their way to files."""

from django.apps import AppConfig


class IntakeConfig(AppConfig):
    """Register imports and their rows."""

    name = "tawthiq.intake"
    label = "intake"
    default_auto_field = "django.db.models.BigAutoField"
