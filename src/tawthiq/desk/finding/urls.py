"""Addresses of search, saved searches and exports."""

from django.urls import URLPattern, path

from tawthiq.desk.finding import exports, people, searches

urlpatterns: list[URLPattern] = [
    path("people/", people.people, name="people"),
    path("searches/", searches.searches, name="searches"),
    path("searches/save/", searches.save, name="search_save"),
    path("searches/<int:key>/", searches.look, name="search_look"),
    path("searches/<int:key>/give-up/", searches.give_up, name="search_give_up"),
    path("exports/", exports.exports, name="exports"),
    path("exports/new/", exports.new, name="export_new"),
    path("exports/<str:number>/", exports.export, name="export"),
    path("exports/<str:number>/file/", exports.fetch, name="export_file"),
    path("exports/<str:number>/<str:deed>/", exports.decide, name="export_decide"),
]
