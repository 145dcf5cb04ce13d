"""The pages on which claims are added to a file and taken back."""

from django.http import HttpResponse
from django.urls import reverse

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.cases.actions import add_claim, withdraw_claim
from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.models import Incident, Person
from tawthiq.cases.queries import claims_about, incident_numbered
from tawthiq.cases.refusals import NoSuchFile
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.fields.lines import LineField
from tawthiq.desk.fields.sections import SectionedForm
from tawthiq.desk.files.drafts import typed
from tawthiq.desk.files.forms import ClaimForm
from tawthiq.desk.files.people import living_file
from tawthiq.desk.files.saving import Saving, answer
from tawthiq.desk.values import element_word, value_words
from tawthiq.ui.templatetags.words import language


class WithdrawForm(SectionedForm):
    """Why a claim is taken back."""

    voice = "files"


@page(Role.RECORDER)
def claim_new(request: DeskRequest, number: str) -> HttpResponse:
    """Add what a source says of one element of a file. "Save and add another" comes back here."""
    file = _file(number, request.user)
    told = typed(request)
    form = ClaimForm(told.data, lang=language(), user=request.user)

    def deed() -> None:
        statement = form.statement()
        add_claim(file, form.cleaned_data["source"], statement, by=request.user, at=request.now)

    home = _home(file)
    after = request.path if "more" in request.POST else home
    saving = Saving(
        "desk/files/claim_form.html", {"file": file, "back": home}, after, "files-claim-added"
    )
    return answer(request, form, told, saving, deed)


@page(Role.RECORDER)
def claim_withdraw(request: DeskRequest, number: str, key: int) -> HttpResponse:
    """Take a claim back, with a sentence why; it stays in the history."""
    file = _file(number, request.user)
    claim = claims_about(file, request.user).filter(pk=key).first()
    if claim is None:
        raise NoSuchFile("There is no such claim.")
    told, lang = typed(request), language()
    form = WithdrawForm(told.data, lang=lang)
    form.put({"withdraw_why": LineField(lang=lang, longest=500, needed=True)})

    def deed() -> None:
        why = form.cleaned_data["withdraw_why"]
        withdraw_claim(claim, by=request.user, at=request.now, why=why)

    page_told = {
        "file": file,
        "back": _home(file),
        "claim": claim,
        "element": element_word(claim.element, lang),
        "value": value_words(claim.element, claim.value, lang, pack_in_force()),
    }
    saving = Saving(
        "desk/files/claim_withdraw.html", page_told, _home(file), "files-claim-withdrawn"
    )
    return answer(request, form, told, saving, deed)


def _file(number: str, user: User) -> Person | Incident:
    return incident_numbered(number, user) if number.startswith("I-") else living_file(number, user)


def _home(file: Person | Incident) -> str:
    return reverse("incident" if isinstance(file, Incident) else "person", args=[file.number])
