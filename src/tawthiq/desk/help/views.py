"""The manual under /help/: its contents, what was searched in it, a chapter, a picture.

It opens before the second factor too, since it tells how to add one.
"""

from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.safestring import SafeString

from tawthiq.desk.doors import DeskRequest, own
from tawthiq.desk.help import manual
from tawthiq.ui.templatetags.words import language

LONGEST = 200


@own
def contents(request: DeskRequest) -> HttpResponse:
    """Show the chapters, or the sections in which the words asked for stand."""
    asked = request.GET.get("q", "")[:LONGEST].strip()
    told = {
        "chapters": manual.chapters(language()),
        "asked": asked,
        "found": manual.find(asked, language()),
    }
    return render(request, "desk/help/contents.html", told)


@own
def read_chapter(request: DeskRequest, name: str) -> HttpResponse:
    """Show a chapter in the language of the page."""
    try:
        chapter = manual.chapter(name, language())
    except manual.NoSuchChapter as fault:
        raise Http404 from fault
    told = {
        "chapter": chapter,
        "body": SafeString(manual.rendered(chapter.tokens)),
        "chapters": manual.chapters(language()),
    }
    return render(request, "desk/help/chapter.html", told)


@own
def picture(request: DeskRequest, lang: str, file: str) -> HttpResponseBase:
    """Send a picture of the manual."""
    path = manual.picture(lang, file) if lang in {"ar", "en"} else None
    if path is None:
        raise Http404
    response = FileResponse(path.open("rb"))
    response.headers["Cache-Control"] = "private, max-age=86400"
    return response
