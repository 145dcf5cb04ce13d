"""The Django app of the trace."""

from django.apps import AppConfig


class AuditConfig(AppConfig):
    """Register the trace."""

    name = "tawthiq.audit"
    label = "audit"
    default_auto_field = "django.db.models.BigAutoField"
