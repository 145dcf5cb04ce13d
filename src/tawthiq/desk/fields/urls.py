"""Addresses that the fields ask."""

from django.urls import URLPattern, path

from tawthiq.desk.fields import views

urlpatterns: list[URLPattern] = [
    path("fields/date/", views.date_understood, name="date_understood"),
    path("fields/places/", views.places_found, name="places_found"),
]
