"""A published edition: its files to take, its report to read, and the sealed part for whoever may have it."""

import html
import io
import re
import zipfile
from dataclasses import dataclass
from pathlib import Path

from django.http import FileResponse, Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from tawthiq.accounts.labels import Role
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.press.places import place_of
from tawthiq.publishing.manifest import MANIFEST, RECEIPT, is_plain, read_manifest
from tawthiq.publishing.orders import EditionLost
from tawthiq.publishing.queries import workspace_here
from tawthiq.publishing.sealed import FOLDER as SEALED
from tawthiq.publishing.taking import take_sealed_part
from tawthiq.releases.models import Edition
from tawthiq.releases.queries import NoSuchEdition, edition_named, reviewed_in_place_of

POLICY = re.compile(rb'http-equiv="Content-Security-Policy" content="([^"]*)"')


@dataclass(frozen=True)
class File:
    """A file of the public part: its path in the edition and its size in bytes."""

    name: str
    size: int


@page(Role.READER)
@require_GET
def edition(request: DeskRequest, name: str) -> HttpResponse:
    """Show what an edition is, what supersedes it, and every file of its public part."""
    found, folder = _found(name)
    files = [File(one, (folder / one).stat().st_size) for one in public_files(folder)]
    told = {
        "edition": found,
        "place": place_of(found.kind, found.period),
        "files": [one for one in files if not one.name.startswith(("charts/", "tables/"))],
        "tables": [one for one in files if one.name.startswith("tables/")],
        "charts": [one for one in files if one.name.startswith("charts/")],
        "reviewed": reviewed_in_place_of(found),
        "superseded_by": Edition.objects.filter(supersedes=found).first(),
        "signed": found.preparations.select_related("first_signer", "second_signer").first(),
        "may_take_sealed": request.user.may(Role.EDITOR),
        "lang_codes": found.language_codes,
    }
    return render(request, "desk/press/edition.html", told)


@page(Role.READER)
@require_GET
def file(request: DeskRequest, name: str, path: str) -> HttpResponseBase:
    """Give one file of the public part, to be kept and never to be opened inside the desk."""
    _, folder = _found(name)
    if path not in public_files(folder):
        raise Http404
    return FileResponse(
        (folder / path).open("rb"), as_attachment=True, filename=f"{name}.{path.replace('/', '.')}"
    )


@page(Role.READER)
@require_GET
def everything(request: DeskRequest, name: str) -> HttpResponseBase:
    """Give the public part as one archive; the sealed part is never in it."""
    _, folder = _found(name)
    packed = packed_files(folder, public_files(folder), name)
    return FileResponse(packed, as_attachment=True, filename=f"{name}.zip")


@page(Role.EDITOR)
@require_POST
def sealed(request: DeskRequest, name: str) -> HttpResponseBase:
    """Give the sealed part to an editor, for an accredited statistician; the trace says who took it."""
    found, folder = _found(name)
    listed = [one for one in read_manifest(folder).files if one.startswith(f"{SEALED}/")]
    take_sealed_part(found, by=request.user, at=request.now)
    packed = packed_files(folder, [one for one in listed if is_plain(folder / one)], name)
    return FileResponse(packed, as_attachment=True, filename=f"{name}.sealed.zip")


@page(Role.READER)
@require_GET
def report(request: DeskRequest, name: str, lang: str) -> HttpResponse:
    """Show the report in a page of its own, under its own policy and outside the desk's origin."""
    found, folder = _found(name)
    path = folder / f"report.{lang}.html"
    if lang not in found.language_codes or not is_plain(path):
        raise Http404
    return sandboxed(path.read_bytes(), lang)


def sandboxed(content: bytes, lang: str) -> HttpResponse:
    """Answer with a report: its own policy as a header too, no script, no origin, nobody may frame it."""
    found = POLICY.search(content)
    policy = html.unescape(found[1].decode()) if found else "default-src 'none'"
    response = HttpResponse(content, content_type="text/html; charset=utf-8")
    response["Content-Security-Policy"] = f"{policy}; frame-ancestors 'none'; sandbox"
    response["Content-Language"] = lang
    response["Cache-Control"] = "private, no-store"
    return response


def public_files(folder: Path) -> list[str]:
    """Return the files that are for the public: those of the manifest, but for the sealed part."""
    listed = [one for one in read_manifest(folder).files if not one.startswith(f"{SEALED}/")]
    named = [*(one for one in (MANIFEST, RECEIPT) if (folder / one).is_file()), *listed]
    return [one for one in named if is_plain(folder / one)]


def packed_files(folder: Path, names: list[str], root: str) -> io.BytesIO:
    """Return an archive of these files in a folder of that name."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in names:
            archive.write(folder / one, f"{root}/{one}")
    held.seek(0)
    return held


def _found(name: str) -> tuple[Edition, Path]:
    """Return an edition and its folder. Raises `Http404`; `EditionLost` where its files are gone."""
    try:
        found = edition_named(name)
    except NoSuchEdition as fault:
        raise Http404 from fault
    folder = workspace_here().editions / found.folder
    if not (folder / MANIFEST).is_file():
        raise EditionLost(found, "its files are missing")
    return found, folder
