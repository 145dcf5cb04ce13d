"""Writing for an edition: about an incident, or a statement; a number is a figure in braces."""

from typing import Any

from django import forms
from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from tawthiq.accounts.labels import Role
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.press.places import Place
from tawthiq.desk.refusals import words_of
from tawthiq.domain.figures import Figure
from tawthiq.domain.findings import incident_number
from tawthiq.domain.passages import UnreadableReference, cleaned
from tawthiq.publishing.digits import UncountedDigit
from tawthiq.publishing.fonts import GlyphMissing
from tawthiq.publishing.passages import Passage, UncountedReference
from tawthiq.publishing.preparing import LONGEST_PASSAGE, withdraw_passage, write_passage
from tawthiq.publishing.previews import Preview, preview
from tawthiq.publishing.queries import bare_order, passages_of
from tawthiq.publishing.refusals import IncidentNotTold
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

STATEMENT = "statement"
WRONG = (UncountedDigit, UncountedReference, UnreadableReference, IncidentNotTold, GlyphMissing)


class PassageForm(forms.Form):
    """The words in both languages, beside each other."""

    ar = forms.CharField(max_length=LONGEST_PASSAGE, widget=forms.Textarea(attrs={"rows": 7}))
    en = forms.CharField(max_length=LONGEST_PASSAGE, widget=forms.Textarea(attrs={"rows": 7}))

    def __init__(self, lang: str, *given: Any, **named: Any) -> None:  # noqa: ANN401 - Django's own
        super().__init__(*given, **named)
        for name, way in (("ar", "rtl"), ("en", "ltr")):
            field = self.fields[name]
            field.label = say(lang, f"press-words-{name}")
            field.error_messages["required"] = say(lang, "press-words-both")
            field.error_messages["max_length"] = say(lang, "press-words-long")
            field.widget.attrs |= {"dir": way, "lang": name}

    def clean(self) -> dict[str, Any]:
        """Ask again for words of which nothing can be seen."""
        given = {name: cleaned(value) for name, value in self.cleaned_data.items()}
        for name, value in given.items():
            if not value:
                self.add_error(name, self.fields[name].error_messages["required"])
        return given

    @property
    def passage(self) -> Passage:
        return Passage(self.cleaned_data["en"], self.cleaned_data["ar"])


@page(Role.REVIEWER)
@require_http_methods(["GET", "POST"])
def write(request: DeskRequest, place: Place, about: str) -> HttpResponse:
    """Write about an incident (its file's number) or a statement; a number nobody counted is refused."""
    preparation = place.under_way
    counted = preview(bare_order(preparation))
    incident = "" if about == STATEMENT else about
    if incident and incident not in counted.ordinals:
        raise IncidentNotTold(incident)
    old = next(
        (one for one in passages_of(preparation) if incident_number(one.incident_id or 0) == about),
        None,
    )
    before = {"en": old.en, "ar": old.ar} if old else {}
    form = PassageForm(language(), request.POST or None, initial=before)
    if request.method == "POST" and form.is_valid():
        try:
            with transaction.atomic():
                write_passage(preparation, form.passage, incident, by=request.user, at=request.now)
        except WRONG as refusal:
            form.add_error(_where(form, refusal), words_of(refusal, language()))
        else:
            messages.success(request, say(language(), "press-words-kept"))
            return redirect("press_month", place)
    told = {
        "place": place, "form": form, "incident": incident, "old": old,
        "figures": _offered(counted, incident),
    }  # fmt: skip
    return render(request, "desk/press/words.html", told, status=422 if form.errors else 200)


@page(Role.REVIEWER)
@require_POST
def withdraw(request: DeskRequest, place: Place, passage: int) -> HttpResponse:
    """Take words out again."""
    withdraw_passage(place.under_way, passage, by=request.user, at=request.now)
    messages.success(request, say(language(), "press-words-out"))
    return redirect("press_month", place)


def _where(form: PassageForm, refusal: Exception) -> str | None:
    """Return the field in which the wrong part stands."""
    part = getattr(refusal, "text", None) or getattr(refusal, "key", None)
    part = part or getattr(refusal, "shown", None)
    if not part:
        return None
    return next(
        (name for name in ("en", "ar") if str(part) in " ".join(form.cleaned_data.get(name, "").split())),
        "en",
    )  # fmt: skip


def _offered(counted: Preview, incident: str) -> list[tuple[str, Figure]]:
    """Return the figures to choose from, named as they are written: the incident's own first."""
    numbers = {str(nth): number for number, nth in counted.ordinals.items()}
    offered = []
    for key, one in counted.figures.items():
        if key.startswith(("superseded.", "changes.", "rate.")) or one.value is None:
            continue
        parts = key.split(".")
        if parts[0] == "incident":
            parts[1] = numbers[parts[1]]
            if incident not in {"", parts[1]}:
                continue
        offered.append((f"{{{'.'.join(parts)}}}", one))
    return sorted(offered, key=lambda pair: not pair[0].startswith("{incident."))
