"""The addresses of the desk, a file for each part."""

from django.urls import include, path

urlpatterns = [
    path("", include("tawthiq.desk.overview.urls")),
    path("", include("tawthiq.desk.finding.urls")),
    path("", include("tawthiq.desk.files.urls")),
    path("", include("tawthiq.desk.history.urls")),
    path("", include("tawthiq.desk.review.urls")),
    path("", include("tawthiq.desk.press.urls")),
    path("", include("tawthiq.desk.entrance.urls")),
    path("help/", include("tawthiq.desk.help.urls")),
]
