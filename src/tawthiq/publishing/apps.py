"""The Django app of publishing."""

from django.apps import AppConfig


class PublishingConfig(AppConfig):
    """Register publishing."""

    name = "tawthiq.publishing"
    label = "publishing"
    default_auto_field = "django.db.models.BigAutoField"
