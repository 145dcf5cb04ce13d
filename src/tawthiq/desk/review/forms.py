"""What is asked beside the facts: outcome, tiers, ground and sentence; whose turn; what is said."""

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from django import forms

from tawthiq.accounts.models import User
from tawthiq.accounts.queries import users
from tawthiq.cases.models import Incident, Person
from tawthiq.desk.fields.choices import ChosenField
from tawthiq.desk.fields.sections import SectionedForm
from tawthiq.desk.words import word
from tawthiq.domain.findings import Outcome
from tawthiq.domain.workflow import Ground
from tawthiq.review.actions import Draft, Ruling
from tawthiq.review.facts import Facts
from tawthiq.review.labels import PERSON_OUTCOMES
from tawthiq.review.models import Proposal
from tawthiq.ui.messages import say

Data = Mapping[str, Any] | None
LONGEST = 10_000


def revision_shown(told: Mapping[str, str], name: str) -> int | None:
    """Return the revision that a page showed, as its form carries it; None where the form carries none."""
    said = told.get(name, "")
    return int(said) if said.isascii() and said.isdecimal() and len(said) < 10 else None


def grounds(lang: str) -> list[tuple[str, str]]:
    """Return the grounds of a decision, in words; none comes first."""
    listed = [(ground.value, say(lang, f"review-ground-{ground}")) for ground in Ground]
    return [("", say(lang, "review-no_ground")), *listed]


class OutcomeForm(SectionedForm):
    """Outcome, tiers, ground and sentence of a proposal or a decision."""

    voice = "review"
    layout: ClassVar = {
        "outcome": ("outcome", "in_scope", "qualified"),
        "reason": ("ground", "reason", "revision"),
    }

    def __init__(
        self,
        file: Person | Incident,
        data: Data = None,
        *,
        lang: str,
        proposal: Proposal | None = None,
        withdraws: bool = True,
    ) -> None:
        super().__init__(data, lang=lang, prefix="said", initial=_initial(proposal))
        known = (
            PERSON_OUTCOMES if isinstance(file, Person) else (Outcome.COUNTED, Outcome.WITHDRAWN)
        )
        kind = "outcome" if isinstance(file, Person) else "incident_outcome"
        outcomes = [
            (one.value, word(lang, "outcome", _spoken(one, kind)))
            for one in known
            if withdraws or one is not Outcome.WITHDRAWN
        ]
        fields: dict[str, forms.Field] = {
            "outcome": ChosenField(outcomes, lang=lang, default=Outcome.COUNTED.value),
            "in_scope": forms.BooleanField(required=False),
            "qualified": forms.BooleanField(required=False),
            "ground": ChosenField(grounds(lang), lang=lang),
            "reason": forms.CharField(
                required=False,
                max_length=LONGEST,
                widget=forms.Textarea({"rows": 3, "dir": "auto", "class": "form-control"}),
            ),
            "revision": forms.IntegerField(required=False, widget=forms.HiddenInput),
        }
        if not isinstance(file, Person):
            del fields["in_scope"], fields["qualified"]
        self.put(fields)

    @property
    def expected(self) -> int | None:
        """The revision that the page was made from."""
        told: int | None = self.cleaned_data.get("revision")
        return told

    def draft(self, facts: Facts) -> Draft:
        """Return the draft of a valid form with these facts."""
        return Draft(facts=facts, **self._told())

    def ruling(self, facts: Facts) -> Ruling:
        """Return the ruling of a valid form with these facts."""
        return Ruling(facts=facts, **self._told())

    def _told(self) -> dict[str, Any]:
        told = self.cleaned_data
        names = ("outcome", "in_scope", "qualified", "ground", "reason")
        return {name: told[name] for name in names if name in told}


def _spoken(outcome: Outcome, kind: str) -> str:
    recorded = kind == "incident_outcome" and outcome is Outcome.COUNTED
    return "recorded" if recorded else outcome.value


def _initial(proposal: Proposal | None) -> dict[str, Any]:
    if proposal is None:
        return {"outcome": Outcome.COUNTED.value, "in_scope": True, "qualified": True}
    names = ("outcome", "in_scope", "qualified", "ground", "reason", "revision")
    told = {name: getattr(proposal, name) for name in names}
    if told["outcome"] == "recorded":
        told["outcome"] = Outcome.COUNTED.value
    return told


class WordsForm(SectionedForm):
    """A sentence that goes with a deed."""

    voice = "review"
    layout: ClassVar = {"words": ("words",)}

    def __init__(self, data: Data = None, *, lang: str, label: str = "words") -> None:
        super().__init__(data, lang=lang, prefix=label)
        box = forms.Textarea({"rows": 2, "dir": "auto", "class": "form-control"})
        self.put({"words": forms.CharField(required=False, max_length=LONGEST, widget=box)})
        self.fields["words"].label = say(lang, f"review-{label}")

    @property
    def text(self) -> str:
        return str(self.cleaned_data["words"])


class AssignForm(SectionedForm):
    """Whose turn it is, and until when."""

    voice = "review"
    layout: ClassVar = {"assign": ("assignee", "due_on")}

    def __init__(self, data: Data = None, *, lang: str, proposal: Proposal | None = None) -> None:
        initial = None
        if proposal is not None:
            initial = {"assignee": proposal.assignee_id or "", "due_on": proposal.due_on}
        super().__init__(data, lang=lang, prefix="turn", initial=initial)
        working = [(str(one.pk), one.username) for one in users().filter(is_active=True)]
        day = forms.DateInput({"type": "date", "class": "form-control"}, format="%Y-%m-%d")
        due_on = forms.DateField(required=False, widget=day, input_formats=["%Y-%m-%d"])
        due_on.error_messages["invalid"] = say(lang, "fields-wrong-date")
        nobody = [("", say(lang, "review-nobody")), *working]
        self.put({"assignee": ChosenField(nobody, lang=lang), "due_on": due_on})

    @property
    def assignee(self) -> User | None:
        """The person who was chosen, of a valid form."""
        told = self.cleaned_data["assignee"]
        return users().filter(pk=told).first() if told else None

    @property
    def due_on(self) -> date | None:
        told: date | None = self.cleaned_data["due_on"]
        return told
