"""The Django app of the releases."""

from django.apps import AppConfig


class ReleasesConfig(AppConfig):
    """Register the releases."""

    name = "tawthiq.releases"
    label = "releases"
    default_auto_field = "django.db.models.BigAutoField"
