"""Withholding a file whose consent was withdrawn: a steward's deed, said in full before it is done."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.http import HttpResponse
from django.urls import reverse

from tawthiq.accounts.labels import Role
from tawthiq.cases.actions import withdraw_consent
from tawthiq.cases.queries import person_numbered
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.fields.lines import LineField
from tawthiq.desk.fields.sections import SectionedForm
from tawthiq.desk.files.drafts import typed
from tawthiq.desk.files.saving import Saving, answer
from tawthiq.ui.templatetags.words import language


class WithholdForm(SectionedForm):
    """Who withdrew the consent, and how: the sentence is withheld with the file."""

    voice = "withhold"
    layout: ClassVar = {"consent": ("why",)}

    def __init__(self, data: Mapping[str, Any] | None = None, *, lang: str) -> None:
        super().__init__(data, lang=lang, prefix="withhold")
        self.put({"why": LineField(lang=lang, longest=500, needed=True)})


@page(Role.STEWARD)
def withhold(request: DeskRequest, number: str) -> HttpResponse:
    """Say what withholding does, and do it once it is said why."""
    file = person_numbered(number, request.user)
    told = typed(request)
    form = WithholdForm(told.data, lang=language())
    after = reverse("person", args=[file.number])
    saving = Saving(
        "desk/files/withhold.html", {"file": file, "back": after}, after, "withhold-done"
    )

    def deed() -> None:
        why = form.cleaned_data["why"]
        withdraw_consent(file, by=request.user, at=request.now, why=why)

    return answer(request, form, told, saving, deed)
