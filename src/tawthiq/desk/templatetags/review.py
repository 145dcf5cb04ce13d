"""The review in templates: `{% load review %}`.

{% moves_of proposal as allowed %}{% if allowed.take %} ... {% endif %}
{% sentence_form "return" as form %}  {% turn_form proposal as form %}  {% remarks_of proposal as said %}
"""

from typing import Any

from django import template
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from tawthiq.accounts.models import User
from tawthiq.cases.models import Incident, Person
from tawthiq.desk.review.forms import AssignForm, WordsForm
from tawthiq.desk.templatetags.desk import name
from tawthiq.domain.findings import incident_number
from tawthiq.domain.workflow import Move, may
from tawthiq.review.models import Proposal, Remark, hand_of
from tawthiq.review.queries import remarks_on
from tawthiq.ui.templatetags.words import language

register = template.Library()


@register.simple_tag(takes_context=True)
def moves_of(context: dict[str, Any], proposal: Proposal) -> dict[str, bool]:
    """Return which moves the person at the page may make now."""
    user = context.get("user")
    if not isinstance(user, User):
        return {}
    hand = hand_of(user)
    allowed = {move.value: may(proposal.held, move, hand) for move in Move}
    return allowed | {"reviews": hand.reviews}


@register.simple_tag
def sentence_form(label: str) -> WordsForm:
    """Return the form of a sentence that goes with a deed: return, reopen, withdraw, comment."""
    return WordsForm(lang=language(), label=label)


@register.simple_tag
def turn_form(proposal: Proposal) -> AssignForm:
    """Return the form that says whose turn it is."""
    return AssignForm(lang=language(), proposal=proposal)


@register.simple_tag
def remarks_of(proposal: Proposal) -> QuerySet[Remark]:
    """Return what was said of a proposal."""
    return remarks_on(proposal)


@register.simple_tag
def review_address(name: str, file: Person | Incident) -> str:
    """Return the address of a review page of a file: `propose` or `decide`."""
    prefix = "incident_" if isinstance(file, Incident) else ""
    return reverse(f"{prefix}{name}", args=[file.number])


@register.simple_tag
def file_address(file: Person | Incident) -> str:
    """Return the address of the file itself."""
    name = "incident" if isinstance(file, Incident) else "person"
    return reverse(name, args=[file.number])


@register.simple_tag
def dead_address(proposal: Proposal) -> str:
    """Return where the dead of the incident that a proposal is about, or belongs to, are decided about."""
    incident = proposal.incident_id or proposal.facts.get("incident_id")
    return reverse("decide_dead", args=[incident_number(incident)]) if incident else ""


@register.simple_tag
def called(file: Person | Incident) -> SafeString:
    """Show what a file is called: a person's name, an incident's title, each in its own script."""
    if isinstance(file, Person):
        return name(file)
    titles = {"ar": file.title_ar, "en": file.title_en}
    lang = language()
    title = titles[lang] or titles["en" if lang == "ar" else "ar"]
    return format_html('<bdi class="name" dir="auto">{}</bdi>', title)
