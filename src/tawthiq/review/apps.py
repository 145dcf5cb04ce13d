"""The Django app of the room."""

from django.apps import AppConfig


class ReviewConfig(AppConfig):
    """Register the room."""

    name = "tawthiq.review"
    label = "review"
    default_auto_field = "django.db.models.BigAutoField"
