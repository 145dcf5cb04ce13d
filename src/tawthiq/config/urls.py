"""Where the faces answer."""

from django.urls import include, path

urlpatterns = [path("", include("tawthiq.desk.urls"))]
handler404 = "tawthiq.desk.faults.not_there"
handler500 = "tawthiq.desk.faults.broken"
