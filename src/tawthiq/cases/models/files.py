"""The working file: people, incidents, sources, what sources claim, and detention."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from tawthiq.accounts.models import User
from tawthiq.cases.labels import SourceKind
from tawthiq.cases.models.constraints import holds, in_order, one_of, restricted_to_known
from tawthiq.domain.ages import Sex
from tawthiq.domain.certainty import Certainty, Credibility, Reliability
from tawthiq.domain.fate import Body, Custody
from tawthiq.domain.findings import file_number, incident_number, source_number
from tawthiq.domain.names import NAME_PARTS
from tawthiq.workspace.privacy import columns

_PERSONAL = [
    *(f"{part}_{script}" for script in ("ar", "en") for part in NAME_PARTS),
    *("name_folded", "born_on", "origin_place", "occupation", "notes"),
]
NOTHING_PERSONAL = f"consent_withdrawn_at IS NULL OR concat({', '.join(_PERSONAL)}) = ''"


@columns(
    personal=(
        "given_ar father_ar grandfather_ar family_ar mother_ar kunya_ar given_en "
        "father_en grandfather_en family_en mother_en kunya_en name_folded born_on "
        "born_from born_to origin_place occupation notes"
    ),
    coded="sex origin_governorate",
)
class Person(models.Model):
    """The file of one person, with names as they were written.

    Outside the file, in `str`, errors and logs, only its number is ever shown. `compartments` are the
    groups that alone see it; empty is everybody who works here. Once consent is withdrawn the row is
    a tombstone: its number and days remain, what was personal is withheld (`Withheld`).
    """

    given_ar = models.TextField(default="")
    father_ar = models.TextField(default="")
    grandfather_ar = models.TextField(default="")
    family_ar = models.TextField(default="")
    mother_ar = models.TextField(default="")
    kunya_ar = models.TextField(default="")
    given_en = models.TextField(default="")
    father_en = models.TextField(default="")
    grandfather_en = models.TextField(default="")
    family_en = models.TextField(default="")
    mother_en = models.TextField(default="")
    kunya_en = models.TextField(default="")
    name_folded = models.TextField(default="")
    sex = models.TextField(default=Sex.UNKNOWN.value)
    born_on = models.TextField(default="")
    born_from = models.DateField(null=True)
    born_to = models.DateField(null=True)
    origin_governorate = models.TextField(default="unknown")
    origin_place = models.TextField(default="")
    occupation = models.TextField(default="")
    notes = models.TextField(default="")
    opened_at = models.DateTimeField()
    opened_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    compartments = ArrayField(models.BigIntegerField(), default=list, db_default=[])
    revision = models.IntegerField(default=0, db_default=0)  # grows with every amendment
    consent_withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "cases_person"
        constraints = [
            restricted_to_known("person"),
            holds("person_revision_counts_from_nothing", "revision >= 0"),
            holds("person_whose_consent_is_withdrawn_has_no_name", NOTHING_PERSONAL),
            one_of("person_sex_is_known_to_the_domain", "sex", Sex),
            in_order("person_birth_range_is_in_order", "born_from", "born_to"),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def number(self) -> str:
        return file_number(self.pk)


@columns(
    personal="title_en title_ar notes",
)
class Incident(models.Model):
    """The file of one incident."""

    title_en = models.TextField(default="")
    title_ar = models.TextField(default="")
    notes = models.TextField(default="")
    opened_at = models.DateTimeField()
    opened_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    compartments = ArrayField(models.BigIntegerField(), default=list, db_default=[])
    revision = models.IntegerField(default=0, db_default=0)  # grows with every amendment

    class Meta:
        db_table = "cases_incident"
        constraints = [
            restricted_to_known("incident"),
            holds("incident_revision_counts_from_nothing", "revision >= 0"),
        ]

    def __str__(self) -> str:
        return self.number

    @property
    def number(self) -> str:
        return incident_number(self.pk)


@columns(
    personal="key title",
    plain="kind reliability",
)
class Source(models.Model):
    """Somebody or something that told us; `key` is how maps and claims name it."""

    key = models.TextField()
    kind = models.TextField(choices=SourceKind)
    reliability = models.TextField(default=Reliability.F.value)
    title = models.TextField(default="")
    added_at = models.DateTimeField()
    added_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    compartments = ArrayField(models.BigIntegerField(), default=list, db_default=[])
    revision = models.IntegerField(default=0, db_default=0)  # grows with every amendment

    class Meta:
        db_table = "cases_source"
        constraints = [
            restricted_to_known("source"),
            holds("source_revision_counts_from_nothing", "revision >= 0"),
            models.UniqueConstraint(fields=["key"], name="source_key_is_taken_once"),
            holds("source_key_is_one_word", "key ~ '^[!-~]+$'"),
            one_of("source_reliability_is_a_to_f", "reliability", Reliability),
            one_of("source_kind_is_known", "kind", SourceKind),
        ]

    def __str__(self) -> str:
        return self.key

    @property
    def number(self) -> str:
        return source_number(self.pk)


@columns(
    personal="value withdrawn_why",
    plain="element credibility certainty",
)
class Claim(models.Model):
    """What one source says of one element of a person's or an incident's file.

    `obtained_from` is where the source got it: two sources that had it from the same place are one.

    A list brings a million claims of one source by one person: these two keys are checked once for
    each statement by a trigger, and not once for each row.
    """

    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="claims")
    incident = models.ForeignKey(
        Incident, models.PROTECT, null=True, related_name="claims", db_index=False
    )
    source = models.ForeignKey(
        Source, models.PROTECT, related_name="claims", db_index=False, db_constraint=False
    )
    element = models.TextField()
    value = models.TextField()
    credibility = models.TextField(default=Credibility.UNJUDGED.value)
    certainty = models.TextField(default=Certainty.UNKNOWN.value)
    obtained_from = models.ForeignKey(
        Source, models.PROTECT, null=True, related_name="+", db_index=False
    )
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(
        User, models.PROTECT, related_name="+", db_index=False, db_constraint=False
    )
    withdrawn_at = models.DateTimeField(null=True)
    withdrawn_by = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="+", db_index=False
    )
    withdrawn_why = models.TextField(default="", db_default="")

    class Meta:
        db_table = "cases_claim"
        indexes = [
            models.Index(
                fields=["incident"],
                name="claim_by_incident",
                condition=models.Q(incident__isnull=False),
            )
        ]
        constraints = [
            holds("claim_is_about_one_file", "num_nonnulls(person_id, incident_id) = 1"),
            holds("claim_names_an_element", "element ~ '^[a-z_]+$'"),
            holds("claim_is_not_obtained_from_itself", "obtained_from_id <> source_id"),
            holds(
                "claim_withdrawn_has_who_when_and_why",
                "num_nulls(withdrawn_at, withdrawn_by_id) IN (0, 2)"
                " AND (withdrawn_at IS NOT NULL) = (withdrawn_why <> '')",
            ),
            one_of("claim_credibility_is_1_to_6", "credibility", Credibility),
            one_of("claim_certainty_is_known_to_the_domain", "certainty", Certainty),
        ]

    def __str__(self) -> str:
        return f"{self.element} of {self.person or self.incident}"


@columns(
    personal="arrest_place holding_places",
    coded=(
        "arrested_on arrested_from arrested_to arrest_governorate force notified_on "
        "ended_on ended_from ended_to custody body"
    ),
)
class DetentionSpell(models.Model):
    """One time in custody: from an arrest to its end, with the places of holding in between."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="spells")
    arrested_on = models.TextField(default="")
    arrested_from = models.DateField(null=True)
    arrested_to = models.DateField(null=True)
    arrest_governorate = models.TextField(default="unknown")
    arrest_place = models.TextField(default="")
    force = models.TextField(default="")
    holding_places = ArrayField(models.TextField(), default=list)
    notified_on = models.TextField(default="")
    ended_on = models.TextField(default="")
    ended_from = models.DateField(null=True)
    ended_to = models.DateField(null=True)
    custody = models.TextField(default=Custody.DETAINED.value)
    body = models.TextField(default=Body.NONE.value)
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    revision = models.IntegerField(default=0, db_default=0)  # grows with every amendment

    class Meta:
        db_table = "cases_detentionspell"
        constraints = [
            holds("spell_revision_counts_from_nothing", "revision >= 0"),
            in_order("spell_arrest_range_is_in_order", "arrested_from", "arrested_to"),
            in_order("spell_end_range_is_in_order", "ended_from", "ended_to"),
            in_order("spell_does_not_end_before_it_begins", "arrested_from", "ended_to"),
            one_of("spell_custody_is_known_to_the_domain", "custody", Custody),
            one_of("spell_body_is_known_to_the_domain", "body", Body),
        ]

    def __str__(self) -> str:
        return f"detention of {self.person}"
