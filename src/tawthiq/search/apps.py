"""The Django app of the room."""

from django.apps import AppConfig


class SearchConfig(AppConfig):
    """Register the room."""

    name = "tawthiq.search"
    label = "search"
    default_auto_field = "django.db.models.BigAutoField"
