"""The Django app of the people who work here."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Register the accounts."""

    name = "tawthiq.accounts"
    label = "accounts"
    default_auto_field = "django.db.models.BigAutoField"
