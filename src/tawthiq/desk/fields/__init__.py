"""The fields of the desk: what a documenter types, read as values of the domain, in their language.

Three levels, each of which can be used alone:

- *Fields*: `PartialDateField`, `GovernorateField`, `PlaceField`, `TermField`, `PartiesField`,
  `AttributionField`, `CertaintyField`, `CausesField`, `WordField`. Each takes `lang` (and `pack` where it
  needs one), cleans to a value of `tawthiq.domain`, takes such a value as `initial`, and says what is
  wrong at the field, in the language. "Not known" is an answer of every field and never an error.
- *Forms*: `PersonFactsForm` and `IncidentFactsForm` hold all facts that are counted.
- *Templates*: `desk/fields/_errors.html` (the summary on top, linked to the fields) and
  `desk/fields/_sections.html` (every section of a form as a panel).

A page that asks for the facts of a person:

    form = PersonFactsForm(request.POST or None, lang=language(), initial=facts, user=request.user)
    if request.method == "POST" and form.is_valid():
        propose(person, form.facts(), by=request.user, at=request.now)

    {% include "desk/fields/_errors.html" %}
    {% include "desk/fields/_sections.html" %}
    {% block scripts %}{{ form.media.js }}{% endblock %}

and, laid out by hand, section by section or field by field:

    {% for section in form.sections %}<h2>{{ section.title }}</h2>
      {% for field in section.fields %}{{ field.as_field_group }}{% endfor %}{% endfor %}
    {{ form.certainty_death.as_field_group }}

The sections of a person are `identity`, `death`, `event`, `status`, `cause` and `attribution`; each ends
with its certainties, which stand at unknown until somebody says otherwise (keys c l p x u). Pass
`only=("status", "attribution")` for some of them: what is not asked stays as it is in `initial`.
The names in the data carry the prefix `facts`: `facts-event_on`, `facts-attribution_kind`,
`facts-attribution_parties`, `facts-attribution_standard`, `facts-causes_torture`, `facts-certainty_death`.
"""

from tawthiq.desk.fields.attribution import AttributionField
from tawthiq.desk.fields.causes import CausesField
from tawthiq.desk.fields.certainty import CertaintyField
from tawthiq.desk.fields.choices import GovernorateField, PartiesField, TermField, WordField
from tawthiq.desk.fields.dates import PartialDateField
from tawthiq.desk.fields.incident_facts import IncidentFactsForm
from tawthiq.desk.fields.person_facts import PersonFactsForm
from tawthiq.desk.fields.places import PlaceField

__all__ = [
    "AttributionField",
    "CausesField",
    "CertaintyField",
    "GovernorateField",
    "IncidentFactsForm",
    "PartialDateField",
    "PartiesField",
    "PersonFactsForm",
    "PlaceField",
    "TermField",
    "WordField",
]
