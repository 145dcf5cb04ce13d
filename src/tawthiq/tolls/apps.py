"""The Django app of the tolls."""

from django.apps import AppConfig


class TollsConfig(AppConfig):
    """Register the tolls."""

    name = "tawthiq.tolls"
    label = "tolls"
    default_auto_field = "django.db.models.BigAutoField"
