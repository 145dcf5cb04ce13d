"""Addresses of this part of the desk."""

from django.urls import URLPattern, path, re_path

from tawthiq.desk.overview.behind import month_files
from tawthiq.desk.overview.charts import month_chart
from tawthiq.desk.overview.dashboard import dashboard
from tawthiq.desk.overview.incident import incident
from tawthiq.desk.overview.map import incident_map
from tawthiq.desk.overview.work import work

urlpatterns: list[URLPattern] = [
    path("", dashboard, name="dashboard"),
    path("work/<slug:which>/", work, name="work"),
    path("map/", incident_map, name="map"),
    re_path(r"^incidents/(?P<number>I-\d+)/$", incident, name="incident"),
    path("month/<str:month>/chart/<str:chart>.<str:form>", month_chart, name="month_chart"),
    path("month/<str:month>/<str:figure>/", month_files, name="month_files"),
]
