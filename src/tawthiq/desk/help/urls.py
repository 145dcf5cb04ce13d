"""Addresses of the manual."""

from django.urls import path

from tawthiq.desk.help import views

urlpatterns = [
    path("", views.contents, name="help"),
    path("images/<str:lang>/<str:file>", views.picture, name="help_picture"),
    path("<slug:name>/", views.read_chapter, name="help_chapter"),
]
