"""Where the faces answer."""

from django.urls import include, path

urlpatterns = [path("", include("tawthiq.desk.urls"))]
handler400 = "tawthiq.desk.faults.wrong"
handler403 = "tawthiq.desk.faults.barred"
handler404 = "tawthiq.desk.faults.not_there"
handler429 = "tawthiq.desk.faults.too_many"
handler500 = "tawthiq.desk.faults.broken"
