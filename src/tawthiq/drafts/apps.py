"""The Django app of the room."""

from django.apps import AppConfig


class DraftsConfig(AppConfig):
    """Register the room."""

    name = "tawthiq.drafts"
    label = "drafts"
    default_auto_field = "django.db.models.BigAutoField"
