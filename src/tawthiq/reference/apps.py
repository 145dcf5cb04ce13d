"""The Django app of the reference data."""

from django.apps import AppConfig


class ReferenceConfig(AppConfig):
    """Register the reference data."""

    name = "tawthiq.reference"
    label = "reference"
    default_auto_field = "django.db.models.BigAutoField"
