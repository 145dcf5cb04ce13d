"""Restricting a file to groups: only to those of which whoever restricts it belongs to one."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.http import HttpResponse
from django.urls import reverse

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import Compartment, User
from tawthiq.accounts.queries import compartments_of
from tawthiq.cases.actions import restrict_file
from tawthiq.cases.models import Incident, Person, Source
from tawthiq.cases.queries import incident_numbered, person_numbered, source_numbered
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.fields.choices import SeveralField
from tawthiq.desk.fields.lines import LineField
from tawthiq.desk.fields.sections import SectionedForm, any_told
from tawthiq.desk.files.drafts import typed
from tawthiq.desk.files.people import compartments_told, group_name
from tawthiq.desk.files.saving import Saving, answer
from tawthiq.ui.templatetags.words import language


class RestrictForm(SectionedForm):
    """The groups that alone see a file, out of one's own, and why. None chosen: everybody here."""

    voice = "files"
    layout: ClassVar = {"circle": ("compartments", "restrict_why")}

    def __init__(
        self,
        data: Mapping[str, Any] | None = None,
        *,
        lang: str,
        user: User,
        file: Person | Incident | Source | None = None,
        new: bool = False,
    ) -> None:
        self.own = {str(one.pk): one for one in compartments_of(user)}
        kept = {str(one) for one in file.compartments} if file else set()
        super().__init__(
            data, lang=lang, prefix="circle", initial={"compartments": sorted(kept & set(self.own))}
        )
        names = [(key, group_name(one, lang)) for key, one in self.own.items()]
        fields: dict[str, Any] = {}
        if names:
            fields["compartments"] = SeveralField(names, lang=lang)
        if not new:
            fields["restrict_why"] = LineField(lang=lang, longest=500, needed=True)
        self.put(fields)

    @property
    def is_told(self) -> bool:
        """Whether a group is chosen, or something is wrong."""
        return any_told(self)

    def chosen(self) -> list[Compartment]:
        """Return the groups that were chosen, of a valid form."""
        return [self.own[key] for key in self.cleaned_data.get("compartments", ())]


@page(Role.RECORDER)
def restrict(request: DeskRequest, number: str) -> HttpResponse:
    """Change who sees a file, with a sentence why."""
    file, home = _file(number, request.user)
    told = typed(request)
    form = RestrictForm(told.data, lang=language(), user=request.user, file=file)
    after = reverse(home, args=[file.number])
    page_told = {"file": file, "back": after, "restricted": compartments_told(file, language())}
    saving = Saving("desk/files/restrict.html", page_told, after, "files-restricted")

    def deed() -> None:
        others = Compartment.objects.filter(pk__in=set(file.compartments) - _own(form))
        circle = [*form.chosen(), *(others if form.chosen() else ())]
        why = form.cleaned_data["restrict_why"]
        restrict_file(file, circle, by=request.user, at=request.now, why=why)

    return answer(request, form, told, saving, deed)


def _own(form: RestrictForm) -> set[int]:
    return {one.pk for one in form.own.values()}


def _file(number: str, user: User) -> tuple[Person | Incident | Source, str]:
    if number.startswith("I-"):
        return incident_numbered(number, user), "incident"
    if number.startswith("S-"):
        return source_numbered(number, user), "source"
    return person_numbered(number, user), "person"
