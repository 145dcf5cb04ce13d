"""Addresses of the review."""

from django.urls import URLPattern, path, register_converter
from django.urls.converters import StringConverter

from tawthiq.desk.review.batch import batch_page
from tawthiq.desk.review.deciding import decide_page
from tawthiq.desk.review.moves import move
from tawthiq.desk.review.proposing import propose_page
from tawthiq.desk.review.queue import queue_page
from tawthiq.desk.review.releasing import release_page


class FileNumber(StringConverter):
    """The number of a person's or an incident's file."""

    regex = r"[PI]-[0-9]{6,18}"


register_converter(FileNumber, "review_file")

urlpatterns: list[URLPattern] = [
    path("review/", queue_page, name="queue"),
    path("review/preliminary/", release_page, name="release_preliminary"),
    path("review/<review_file:number>/<slug:deed>/", move, name="proposal_move"),
    path("people/<str:number>/propose/", propose_page, name="propose"),
    path("people/<str:number>/decide/", decide_page, name="decide"),
    path("incidents/<str:number>/propose/", propose_page, name="incident_propose"),
    path("incidents/<str:number>/decide/", decide_page, name="incident_decide"),
    path("incidents/<str:number>/decide-dead/", batch_page, name="decide_dead"),
]
