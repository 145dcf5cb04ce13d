"""The Django app of files and findings."""

from django.apps import AppConfig


class CasesConfig(AppConfig):
    """Register files and findings."""

    name = "tawthiq.cases"
    label = "cases"
    default_auto_field = "django.db.models.BigAutoField"
