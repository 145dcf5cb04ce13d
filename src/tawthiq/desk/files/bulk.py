"""One change for several people: shown before it is made, made as one, refused whole where one was saved since."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import Compartment, User
from tawthiq.accounts.queries import compartments_of, users
from tawthiq.cases.actions import amend_person, restrict_file
from tawthiq.cases.codes import pack_in_force
from tawthiq.cases.models import Person
from tawthiq.cases.queries import visible_to
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.fields.choices import ChosenField
from tawthiq.desk.fields.lines import LineField
from tawthiq.desk.fields.numbers import IncidentField
from tawthiq.desk.fields.sections import SectionedForm
from tawthiq.desk.fields.vocabulary import governorates
from tawthiq.desk.files.forms import PersonForm, person_file
from tawthiq.desk.files.people import compartments_told, group_name
from tawthiq.desk.refusals import words_of
from tawthiq.desk.words import term_words
from tawthiq.domain.findings import PersonFacts, incident_number
from tawthiq.domain.refusals import Refusal
from tawthiq.domain.workflow import OPEN, Stage
from tawthiq.review.actions import Draft, assign, propose
from tawthiq.review.models import Proposal
from tawthiq.review.queries import facts_of, proposals_visible_to
from tawthiq.ui.messages import say
from tawthiq.ui.templatetags.words import language

MOST = 200
KEEP = "keep"


class BulkForm(SectionedForm):
    """What to change; whatever is left at "as it is" stays as it is."""

    voice = "files"
    layout: ClassVar = {
        "bulk": ("bulk_origin", "bulk_incident", "bulk_group", "bulk_assignee", "bulk_why")
    }

    def __init__(self, data: Mapping[str, Any] | None, *, lang: str, user: User) -> None:
        super().__init__(data, lang=lang, prefix="bulk")
        as_it_is = (KEEP, say(lang, "files-bulk-keep"))
        groups = [(str(one.pk), group_name(one, lang)) for one in compartments_of(user)]
        people = [(str(one.pk), one.username) for one in users().filter(is_active=True)]
        fields: dict[str, Any] = {
            "bulk_origin": ChosenField(
                [as_it_is, *governorates(pack_in_force(), lang)], lang=lang, default=KEEP
            ),
            "bulk_incident": IncidentField(user, lang=lang),
            "bulk_assignee": ChosenField([as_it_is, *people], lang=lang, default=KEEP),
            "bulk_why": LineField(lang=lang, longest=500, needed=True),
        }
        if groups:
            fields["bulk_group"] = ChosenField([as_it_is, *groups], lang=lang, default=KEEP)
        self.put(fields)

    def chosen(self, name: str) -> str:
        """Return the code that was chosen, or nothing."""
        told = str(self.cleaned_data.get(name) or "")
        return "" if told == KEEP else told

    @property
    def changes_something(self) -> bool:
        names = ("bulk_origin", "bulk_group", "bulk_assignee")
        return bool(self.cleaned_data["bulk_incident"] or any(map(self.chosen, names)))


@dataclass(frozen=True, slots=True, repr=False)
class Line:
    """One person in the selection: what would change, from what to what, and what cannot."""

    person: Person
    changes: list[tuple[str, str, str]]
    cannot: list[str]


@page(Role.RECORDER)
def people_bulk(request: DeskRequest) -> HttpResponse:
    """Choose a change, see what it does to each file, and make it; nothing is made by halves."""
    lang = language()
    people = selected(request)
    if request.method != "POST" and not people:
        return redirect("people")
    begun = "bulk-bulk_why" in request.POST
    form = BulkForm(request.POST if begun else None, lang=lang, user=request.user)
    told: dict[str, Any] = {"form": form, "people": people, "most": MOST}
    if not begun or not people or not form.is_valid():
        return render(request, "desk/files/bulk.html", told, status=422 if begun else 200)
    if not form.changes_something:
        form.add_error(None, say(lang, "files-wrong-bulk-nothing"))
        return render(request, "desk/files/bulk.html", told, status=422)
    proposals = {
        one.person_id: one for one in proposals_visible_to(request.user).filter(person__in=people)
    }
    told["lines"] = [line_of(one, form, proposals.get(one.pk), lang) for one in people]
    told["sent"] = [
        (name, value) for name, value in request.POST.items() if name.startswith("bulk-")
    ]
    if "confirm" not in request.POST:
        return render(request, "desk/files/bulk.html", told)
    try:
        with transaction.atomic():
            for one in people:
                change(request, one, form, proposals.get(one.pk))
    except Refusal as refusal:
        told["refusal"] = words_of(refusal, lang)
        return render(request, "desk/files/bulk.html", told, status=409)
    messages.success(request, say(lang, "files-bulk-done", n=len(people)))
    return redirect("people")


def selected(request: DeskRequest) -> list[Person]:
    """Return the people whose numbers or keys were sent, as far as they may be seen and changed."""
    keys = set()
    sent = [*request.GET.getlist("number"), *request.POST.getlist("ids")]
    for told in sent[:MOST]:
        digits = told.removeprefix("P-")
        if digits.isascii() and digits.isdecimal() and len(digits) < 19:
            keys.add(int(digits))
    seen = visible_to(request.user).filter(pk__in=keys, consent_withdrawn_at=None)
    return list(seen.order_by("pk"))


def line_of(person: Person, form: BulkForm, proposal: Proposal | None, lang: str) -> Line:
    """Return what a change would do to one file."""
    pack = pack_in_force()
    changes: list[tuple[str, str, str]] = []
    cannot: list[str] = []
    if origin := form.chosen("bulk_origin"):
        words = [
            term_words(lang, "governorate", one, pack)
            for one in (person.origin_governorate, origin)
        ]
        changes.append((say(lang, "files-origin_governorate"), words[0], words[1]))
    if group := form.chosen("bulk_group"):
        new = group_name(Compartment.objects.get(pk=int(group)), lang)
        before = (
            "، ".join(compartments_told(person, lang))
            if lang == "ar"
            else ", ".join(compartments_told(person, lang))
        )
        changes.append(
            (say(lang, "files-compartments"), before or say(lang, "files-everybody"), new)
        )
    if incident := form.cleaned_data["bulk_incident"]:
        facts = person_facts_of(proposal)
        before = incident_number(facts.incident) if facts.incident else ""
        if proposal is not None and Stage(proposal.stage) not in OPEN:
            cannot.append(say(lang, "files-bulk-not_open"))
        changes.append((say(lang, "fields-incident"), before, incident_number(incident)))
    if assignee := form.chosen("bulk_assignee"):
        new = User.objects.get(pk=int(assignee)).username
        before = proposal.assignee.username if proposal and proposal.assignee else ""
        if proposal is None:
            cannot.append(say(lang, "files-bulk-no_proposal"))
        changes.append((say(lang, "files-bulk_assignee"), before, new))
    return Line(person, [one for one in changes if one[1] != one[2]], cannot)


def person_facts_of(proposal: Proposal | None) -> PersonFacts:
    facts = facts_of(proposal) if proposal else PersonFacts()
    return facts if isinstance(facts, PersonFacts) else PersonFacts()


def change(request: DeskRequest, person: Person, form: BulkForm, proposal: Proposal | None) -> None:
    """Make the change in one file, at the revision that was shown."""
    by, at, why = request.user, request.now, form.cleaned_data["bulk_why"]
    if origin := form.chosen("bulk_origin"):
        columns = PersonForm.columns_of(person) | {"origin_governorate": origin}
        expected = _shown(request, f"revision-{person.pk}", person.revision)
        amend_person(person, person_file(columns), by=by, at=at, expected=expected, why=why)
    if incident := form.cleaned_data["bulk_incident"]:
        expected = _shown(request, f"proposal-{person.pk}", proposal.revision if proposal else 0)
        proposal = propose(
            person,
            _with_incident(proposal, incident),
            by=by,
            at=at,
            expected=expected if proposal else None,
        )
    if assignee := form.chosen("bulk_assignee"):
        if proposal is None:
            raise NothingToAssign(
                f"Nothing is proposed about {person.number} that could be assigned."
            )
        assign(proposal, User.objects.get(pk=int(assignee)), by=by, at=at, due_on=proposal.due_on)
    if group := form.chosen("bulk_group"):
        restrict_file(person, [Compartment.objects.get(pk=int(group))], by=by, at=at, why=why)


class NothingToAssign(Refusal):
    """A file of which nothing is proposed."""


def _with_incident(proposal: Proposal | None, incident: int) -> Draft:
    if proposal is None:
        return Draft(facts=PersonFacts(incident=incident))
    return Draft(
        facts=replace(person_facts_of(proposal), incident=incident),
        outcome=proposal.outcome,
        in_scope=proposal.in_scope,
        qualified=proposal.qualified,
        ground=proposal.ground,
        reason=proposal.reason,
    )


def _shown(request: DeskRequest, name: str, now: int) -> int:
    told = request.POST.get(name, "")
    return int(told) if told.isascii() and told.isdecimal() and len(told) < 10 else now
