"""Findings of incidents: where, when, by what, how many were seen, who held the place that day."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from tawthiq.accounts.models import User
from tawthiq.cases.models.constraints import PARTIES_FIT_THE_KIND, holds, in_order, one_of
from tawthiq.cases.models.files import Incident
from tawthiq.domain.attribution import Kind, Standard
from tawthiq.domain.findings import Answer
from tawthiq.workspace.privacy import columns


@columns(
    coded=(
        "event_on event_from event_to governorate place place_kind means attribution "
        "parties standard control warning military_presence"
    ),
    plain="outcome pack reason_digest",
)
class IncidentFinding(models.Model):
    """What we stand behind about one incident, in one version (`counting.md` 2)."""

    seq = models.BigIntegerField(primary_key=True)
    incident = models.ForeignKey(Incident, models.PROTECT, related_name="findings", db_index=False)
    version = models.IntegerField()
    supersedes = models.ForeignKey(
        "self", models.PROTECT, null=True, related_name="superseded_by", db_index=False
    )
    outcome = models.TextField()
    event_on = models.TextField()
    event_from = models.DateField(null=True)
    event_to = models.DateField(null=True)
    governorate = models.TextField()
    place = models.TextField()
    place_kind = models.TextField()
    means = models.TextField()
    attribution = models.TextField()
    parties = ArrayField(models.TextField())
    standard = models.TextField()
    killed_floor = models.IntegerField()
    unnamed = models.IntegerField()
    injured_low = models.IntegerField(null=True)
    injured_high = models.IntegerField(null=True)
    control = models.TextField()
    warning = models.TextField()
    military_presence = models.TextField()
    strikes = models.SmallIntegerField()
    notable = models.BooleanField()
    decided_at = models.DateTimeField()
    decided_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    reviewed_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    pack = models.TextField()
    reason_digest = models.CharField(max_length=64)

    class Meta:
        db_table = "cases_incidentfinding"
        constraints = [
            models.UniqueConstraint(
                fields=["incident", "version"],
                name="incident_finding_has_each_version_of_an_incident_once",
            ),
            models.UniqueConstraint(
                fields=["supersedes"],
                name="incident_finding_is_superseded_once",
                condition=Q(supersedes__isnull=False),
            ),
            holds(
                "incident_finding_has_a_predecessor_unless_it_is_the_first",
                "version >= 1 AND (version = 1) = (supersedes_id IS NULL)",
            ),
            holds("incident_finding_is_reviewed_by_another", "decided_by_id <> reviewed_by_id"),
            holds("incident_finding_outcome_is_known", "outcome IN ('recorded', 'withdrawn')"),
            in_order("incident_finding_event_range_is_in_order", "event_from", "event_to"),
            in_order("incident_finding_injured_range_is_in_order", "injured_low", "injured_high"),
            holds(
                "incident_finding_numbers_are_not_negative",
                "killed_floor >= 0 AND unnamed >= 0 AND coalesce(injured_low, 0) >= 0",
            ),
            holds("incident_finding_has_a_strike", "strikes >= 1"),
            holds("incident_finding_parties_fit_the_kind_of_attribution", PARTIES_FIT_THE_KIND),
            one_of("incident_finding_attribution_is_known", "attribution", Kind),
            one_of("incident_finding_standard_is_known", "standard", Standard),
            one_of("incident_finding_warning_is_known", "warning", Answer),
            one_of("incident_finding_military_presence_is_known", "military_presence", Answer),
        ]

    def __str__(self) -> str:
        return f"incident finding {self.seq}"
