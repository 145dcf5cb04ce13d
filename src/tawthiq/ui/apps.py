"""The Django app of what pages share: templates, styles, fonts, words."""

from django.apps import AppConfig


class UiConfig(AppConfig):
    """Register the templates, the static files and the template tags."""

    name = "tawthiq.ui"
    label = "ui"
