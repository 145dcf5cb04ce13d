"""Pages for what is not there and for what broke."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def not_there(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "desk/not_there.html", status=404)


def broken(request: HttpRequest) -> HttpResponse:
    return render(request, "desk/broken.html", status=500)
