"""The Django app of the desk."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """Register the desk's templates, messages and static files."""

    name = "tawthiq.desk"
    label = "desk"
