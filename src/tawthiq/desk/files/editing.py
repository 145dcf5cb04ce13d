"""The pages on which the file of a person is amended, and a time in custody put down."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse

from tawthiq.accounts.labels import Role
from tawthiq.cases.actions import add_spell, amend_person, amend_spell
from tawthiq.cases.queries import spells_of
from tawthiq.cases.refusals import NoSuchFile
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.files.drafts import typed
from tawthiq.desk.files.forms import PersonForm, SpellForm, detention, person_file
from tawthiq.desk.files.naming import with_suggestions
from tawthiq.desk.files.people import living_file
from tawthiq.desk.files.saving import Saving, amended, answer
from tawthiq.ui.templatetags.words import language


@page(Role.RECORDER)
def person_edit(request: DeskRequest, number: str) -> HttpResponse:
    """Put the names and particulars of a person right."""
    file = living_file(number, request.user)
    told = typed(request)
    if "suggest" in request.POST:
        form = PersonForm(with_suggestions(request.POST), lang=language(), row=file)
        return render(
            request, "desk/files/person_form.html", {"form": form, "person": file, "quiet": True}
        )
    form = PersonForm(told.data, lang=language(), row=file)
    after = reverse("person", args=[file.number])
    saving = Saving("desk/files/person_form.html", {"person": file}, after, "files-saved")

    def deed(columns: dict[str, Any], told_by: Mapping[str, Any]) -> None:
        amend_person(file, person_file(columns), **told_by)

    return amended(request, form, told, saving, file, deed)


@page(Role.RECORDER)
def spell_new(request: DeskRequest, number: str) -> HttpResponse:
    """Add a time in custody to a person's file."""
    file = living_file(number, request.user)
    told = typed(request)
    form = SpellForm(told.data, lang=language())

    def deed() -> None:
        add_spell(file, form.detention(), by=request.user, at=request.now)

    after = reverse("person", args=[file.number])
    saving = Saving("desk/files/spell_form.html", {"person": file}, after, "files-spell-added")
    return answer(request, form, told, saving, deed)


@page(Role.RECORDER)
def spell_edit(request: DeskRequest, number: str, key: int) -> HttpResponse:
    """Put a time in custody right."""
    file = living_file(number, request.user)
    spell = spells_of(file, request.user).filter(pk=key).first()
    if spell is None:
        raise NoSuchFile("There is no such time in custody.")
    told = typed(request)
    form = SpellForm(told.data, lang=language(), row=spell)
    after = reverse("person", args=[file.number])
    page_told: dict[str, Any] = {"person": file, "spell": spell}
    saving = Saving("desk/files/spell_form.html", page_told, after, "files-saved")

    def deed(columns: dict[str, Any], told_by: Mapping[str, Any]) -> None:
        amend_spell(spell, detention(columns), **told_by)

    return amended(request, form, told, saving, spell, deed)
