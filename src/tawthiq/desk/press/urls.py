"""Addresses of this part of the desk."""

from django.urls import URLPattern, path, register_converter

from tawthiq.desk.press import deeds, editions, figures, listing, month, proof, writing
from tawthiq.desk.press.places import PlaceConverter

register_converter(PlaceConverter, "place")

urlpatterns: list[URLPattern] = [
    path("publish/", listing.publish, name="publish"),
    path("publish/begin/", listing.begin, name="press_begin"),
    path("publish/editions/<str:name>/", editions.edition, name="edition"),
    path("publish/editions/<str:name>/all/", editions.everything, name="edition_all"),
    path("publish/editions/<str:name>/sealed/", editions.sealed, name="edition_sealed"),
    path("publish/editions/<str:name>/read/<str:lang>/", editions.report, name="edition_report"),
    path("publish/editions/<str:name>/files/<path:path>", editions.file, name="edition_file"),
    path("publish/<place:place>/", month.month, name="press_month"),
    path("publish/<place:place>/progress/", month.progress, name="press_progress"),
    path("publish/<place:place>/figures/<str:key>/", figures.figure, name="press_figure"),
    path("publish/<place:place>/report/<str:lang>/", proof.proof, name="press_proof"),
    path("publish/<place:place>/words/<str:about>/", writing.write, name="press_words"),
    path(
        "publish/<place:place>/words/<int:passage>/out/", writing.withdraw, name="press_words_out"
    ),
    path("publish/<place:place>/cut-off/", deeds.cut_off, name="press_cut_off"),
    path("publish/<place:place>/sign/", deeds.sign, name="press_sign"),
    path("publish/<place:place>/lift/", deeds.lift, name="press_lift"),
    path("publish/<place:place>/send/", deeds.send, name="press_send"),
]
