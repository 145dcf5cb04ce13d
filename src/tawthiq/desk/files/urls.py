"""Addresses of the working files, and of what their fields ask."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include("tawthiq.desk.fields.urls")),
]
