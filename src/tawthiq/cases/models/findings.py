"""Findings of people: immutable, in the order of commit. Triggers stand in the first migration."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Case, F, Q, Value, When

from tawthiq.accounts.models import User
from tawthiq.cases.models.constraints import PARTIES_FIT_THE_KIND, holds, in_order, one_of
from tawthiq.cases.models.files import Incident, Person
from tawthiq.domain.ages import ADULT_AT, AgeGroup, Category, Sex
from tawthiq.domain.attribution import Kind, Position, Standard
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.fate import Body, Custody, Death
from tawthiq.domain.findings import UNKNOWN_PLACE, Exclusion, Outcome, Standing
from tawthiq.domain.status import CivilianStatus
from tawthiq.workspace.privacy import columns

_KILLED = Case(
    When(in_custody=False, then=F("event_governorate")),
    When(~Q(death_governorate=UNKNOWN_PLACE), then=F("death_governorate")),
    default=F("holding_governorate"),
)
_CATEGORY = Case(
    When(age_group=AgeGroup.CHILD.value, then=Value(Category.CHILDREN.value)),
    When(age_group=AgeGroup.ADULT.value, sex=Sex.FEMALE.value, then=Value(Category.WOMEN.value)),
    When(age_group=AgeGroup.ADULT.value, sex=Sex.MALE.value, then=Value(Category.MEN.value)),
    default=Value(Category.UNKNOWN.value),
)
_CERTAINTIES = " AND ".join(
    f"certainty_{element.value} IN ({', '.join(repr(str(grade.value)) for grade in Certainty)})"
    for element in Element
)


@columns(
    personal="text",
    plain="digest salt",
)
class FindingReason(models.Model):
    """Why it was decided so, in words. A finding refers to it by the digest of salt and words.

    The words and the salt can be taken away (a withdrawn consent) and the digest stays, so that no
    finding and no chain breaks; without the salt the digest tells nothing. Whoever sees the file sees
    the words; those of a list, which are about no one file, everybody who works here.
    """

    digest = models.CharField(max_length=64, primary_key=True)
    salt = models.CharField(max_length=64)
    text = models.TextField()
    kept_at = models.DateTimeField()
    restricted_at = models.DateTimeField(null=True)
    person = models.ForeignKey(Person, models.PROTECT, null=True, related_name="reasons")
    incident = models.ForeignKey(Incident, models.PROTECT, null=True, related_name="reasons")

    class Meta:
        db_table = "cases_findingreason"
        constraints = [
            holds("reason_is_about_one_file_at_most", "num_nonnulls(person_id, incident_id) <= 1"),
            holds(
                "reason_is_gone_once_restricted",
                "(restricted_at IS NOT NULL) = (salt = '' AND text = '')",
            ),
            holds("reason_digest_is_a_sha256", "digest ~ '^[0-9a-f]{64}$'"),
            holds(
                "reason_digest_is_of_salt_and_text",
                "restricted_at IS NOT NULL OR"
                " digest = encode(sha256(convert_to(salt || text, 'UTF8')), 'hex')",
            ),
        ]

    def __str__(self) -> str:
        return self.digest


@columns(
    coded=(
        "event_on event_from event_to event_governorate event_place died_on died_from "
        "died_to death_governorate in_custody holding_governorate origin_governorate "
        "killed_governorate sex age_low age_high age_group category civilian_status "
        "attribution parties standard alleged position causes cause_certainties means "
        "groups fate_death fate_custody fate_body incident named certainty_identity "
        "certainty_death certainty_date certainty_place certainty_status "
        "certainty_cause certainty_attribution outcome exclusion documented_on "
        "joined_into"
    ),
    plain="standing list_key pack reason_digest",
)
class Finding(models.Model):
    """What we stand behind about one person, in one version. Codes only: no name, no free text.

    `seq` is given under the lock of the trace and is the order of commit, shared with the findings
    of incidents. Never changed: a new version supersedes.
    """

    seq = models.BigIntegerField(primary_key=True)
    person = models.ForeignKey(Person, models.PROTECT, related_name="findings", db_index=False)
    version = models.IntegerField()
    supersedes = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="superseded_by", db_index=False
    )
    outcome = models.TextField()
    standing = models.TextField()
    in_scope = models.BooleanField()
    qualified = models.BooleanField()
    exclusion = models.TextField()
    decided_at = models.DateTimeField()
    decided_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    reviewed_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    documented_on = models.DateField(null=True)
    joined_into = models.ForeignKey(
        Person, models.PROTECT, null=True, related_name="joined", db_index=False
    )
    list_key = models.TextField()
    event_on = models.TextField()
    event_from = models.DateField(null=True)
    event_to = models.DateField(null=True)
    event_governorate = models.TextField()
    event_place = models.TextField()
    died_on = models.TextField()
    died_from = models.DateField(null=True)
    died_to = models.DateField(null=True)
    death_governorate = models.TextField()
    in_custody = models.BooleanField()
    holding_governorate = models.TextField()
    origin_governorate = models.TextField()
    killed_governorate = models.GeneratedField(
        expression=_KILLED, output_field=models.TextField(), db_persist=True
    )
    sex = models.TextField()
    age_low = models.SmallIntegerField(null=True)
    age_high = models.SmallIntegerField(null=True)
    age_group = models.TextField()
    category = models.GeneratedField(
        expression=_CATEGORY, output_field=models.TextField(), db_persist=True
    )
    civilian_status = models.TextField()
    attribution = models.TextField()
    parties = ArrayField(models.TextField())
    standard = models.TextField()
    alleged = ArrayField(models.TextField())
    position = models.TextField()
    causes = ArrayField(models.TextField())
    cause_certainties = ArrayField(models.TextField())
    means = models.TextField()
    groups = ArrayField(models.TextField())
    fate_death = models.TextField()
    fate_custody = models.TextField()
    fate_body = models.TextField()
    incident = models.ForeignKey(
        Incident, models.PROTECT, null=True, related_name="dead", db_index=False
    )
    named = models.BooleanField()
    certainty_identity = models.TextField()
    certainty_death = models.TextField()
    certainty_date = models.TextField()
    certainty_place = models.TextField()
    certainty_status = models.TextField()
    certainty_cause = models.TextField()
    certainty_attribution = models.TextField()
    pack = models.TextField()
    reason_digest = models.CharField(max_length=64)

    class Meta:
        db_table = "cases_finding"
        indexes = [
            models.Index(
                fields=["incident"], name="finding_by_incident", condition=Q(incident__isnull=False)
            ),
            models.Index(
                fields=["joined_into"],
                name="finding_by_joined_into",
                condition=Q(joined_into__isnull=False),
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "version"], name="finding_has_each_version_of_a_person_once"
            ),
            models.UniqueConstraint(
                fields=["supersedes"],
                name="finding_is_superseded_once",
                condition=Q(supersedes__isnull=False),
            ),
            holds(
                "finding_has_a_predecessor_unless_it_is_the_first",
                "version >= 1 AND (version = 1) = (supersedes_id IS NULL)",
            ),
            holds(
                "finding_says_into_whom_it_was_joined",
                "(outcome = 'joined_into') = (joined_into_id IS NOT NULL)",
            ),
            holds("finding_is_not_joined_into_itself", "joined_into_id <> person_id"),
            holds("finding_counts_only_what_is_in_scope", "outcome <> 'counted' OR in_scope"),
            holds("finding_counts_nobody_alive", "outcome <> 'counted' OR fate_death <> 'alive'"),
            holds(
                "finding_that_counts_has_no_exclusion",
                "outcome <> 'counted' OR exclusion = 'none'",
            ),
            holds(
                "finding_that_does_not_count_says_why",
                "outcome <> 'not_counted' OR exclusion <> 'none'",
            ),
            holds(
                "finding_reviewed_and_counted_has_its_day",
                "outcome <> 'counted' OR standing <> 'reviewed' OR documented_on IS NOT NULL",
            ),
            holds(
                "finding_that_is_preliminary_has_no_day",
                "standing <> 'preliminary' OR documented_on IS NULL",
            ),
            holds(
                "finding_is_not_documented_after_its_decision",
                "documented_on <= (timezone('UTC', decided_at))::date + 1",
            ),
            holds("finding_is_reviewed_by_another_person", "decided_by_id <> reviewed_by_id"),
            holds(
                "finding_names_a_list_if_and_only_if_adopted",
                "(standing = 'adopted') = (list_key <> '')",
            ),
            holds(
                "finding_age_interval_is_in_order",
                "age_low <= age_high AND age_low >= 0 AND age_high <= 130"
                " OR age_low IS NULL AND age_high BETWEEN 0 AND 130"
                " OR age_high IS NULL AND age_low BETWEEN 0 AND 130"
                " OR age_low IS NULL AND age_high IS NULL",
            ),
            holds(
                "finding_age_group_fits_the_interval",
                f"CASE age_group WHEN 'child' THEN coalesce(age_low < {ADULT_AT}, true)"
                f" WHEN 'adult' THEN coalesce(age_high >= {ADULT_AT}, true) ELSE true END",
            ),
            holds(
                "finding_of_the_living_has_no_body",
                "fate_death <> 'alive' OR fate_body IN ('none', 'unknown')",
            ),
            in_order("finding_event_range_is_in_order", "event_from", "event_to"),
            in_order("finding_death_range_is_in_order", "died_from", "died_to"),
            holds(
                "finding_causes_each_have_a_certainty",
                "cardinality(causes) = cardinality(cause_certainties)",
            ),
            holds("finding_parties_fit_the_kind_of_attribution", PARTIES_FIT_THE_KIND),
            holds("finding_certainties_are_known_to_the_domain", _CERTAINTIES),
            one_of("finding_outcome_is_known_to_the_domain", "outcome", Outcome),
            one_of("finding_standing_is_known_to_the_domain", "standing", Standing),
            one_of("finding_exclusion_is_known_to_the_domain", "exclusion", Exclusion),
            one_of("finding_sex_is_known_to_the_domain", "sex", Sex),
            one_of("finding_age_group_is_known_to_the_domain", "age_group", AgeGroup),
            one_of("finding_status_is_known_to_the_domain", "civilian_status", CivilianStatus),
            one_of("finding_attribution_is_known_to_the_domain", "attribution", Kind),
            one_of("finding_standard_is_known_to_the_domain", "standard", Standard),
            one_of("finding_position_is_known_to_the_domain", "position", Position),
            one_of("finding_death_is_known_to_the_domain", "fate_death", Death),
            one_of("finding_custody_is_known_to_the_domain", "fate_custody", Custody),
            one_of("finding_body_is_known_to_the_domain", "fate_body", Body),
        ]

    def __str__(self) -> str:
        return f"finding {self.seq}"
