"""Addresses of this part of the desk."""

from django.urls import URLPattern, re_path

from tawthiq.desk.history import views

PERSON = r"^people/(?P<number>P-\d+)/"
INCIDENT = r"^incidents/(?P<number>I-\d+)/"
SOURCE = r"^sources/(?P<number>S-\d+)/"
DAY = r"on/(?P<day>\d{4}-\d{2}-\d{2})/$"

urlpatterns: list[URLPattern] = [
    re_path(PERSON + "history/$", views.person_history, name="person_history"),
    re_path(PERSON + DAY, views.person_on, name="person_on"),
    re_path(INCIDENT + "history/$", views.incident_history, name="incident_history"),
    re_path(INCIDENT + DAY, views.incident_on, name="incident_on"),
    re_path(SOURCE + "history/$", views.source_history, name="source_history"),
]
