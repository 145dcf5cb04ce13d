"""Tables of the review: proposals, what is said of them, who is mentioned. Triggers: first migration."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.cases.models import Finding, Incident, IncidentFinding, Person
from tawthiq.cases.models.constraints import holds, one_of
from tawthiq.domain.workflow import Ground, Hand, Held, Stage
from tawthiq.review.labels import RemarkKind
from tawthiq.workspace.privacy import columns

_GROUNDS = ", ".join(f"'{ground}'" for ground in Ground)


@columns(
    personal="reason",
    coded="facts outcome",
    plain="stage ground hands",
)
class Proposal(models.Model):
    """What is proposed to be found about one person or one incident; one for each file.

    `facts` are the columns of a finding (`review.facts`): codes only. `hands` are all who worked on
    it since it was last opened; none of them reviews it.
    """

    person = models.OneToOneField(Person, models.PROTECT, null=True, related_name="proposal")
    incident = models.OneToOneField(Incident, models.PROTECT, null=True, related_name="proposal")
    stage = models.TextField(default=Stage.DRAFT.value)
    facts = models.JSONField()
    outcome = models.TextField()
    in_scope = models.BooleanField(default=True)
    qualified = models.BooleanField(default=True)
    ground = models.TextField(default="")
    reason = models.TextField(default="")
    revision = models.IntegerField(default=1)
    drafted_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    drafted_at = models.DateTimeField()
    amended_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    amended_at = models.DateTimeField()
    hands = ArrayField(models.BigIntegerField())
    submitted_by = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="+", db_index=False
    )
    submitted_at = models.DateTimeField(null=True)
    reviewer = models.ForeignKey(User, models.PROTECT, null=True, related_name="+", db_index=False)
    taken_at = models.DateTimeField(null=True)
    decided_at = models.DateTimeField(null=True)
    assignee = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    due_on = models.DateField(null=True)
    released_by = models.ForeignKey(
        User, models.PROTECT, null=True, related_name="+", db_index=False
    )
    released_at = models.DateTimeField(null=True)
    finding = models.ForeignKey(Finding, models.PROTECT, null=True, related_name="+")
    incident_finding = models.ForeignKey(
        IncidentFinding, models.PROTECT, null=True, related_name="+"
    )

    class Meta:
        db_table = "review_proposal"
        indexes = [
            models.Index(
                fields=["stage", "submitted_at"],
                name="proposal_that_waits",
                condition=~Q(stage__in=["found", "withdrawn"]),
            ),
        ]
        constraints = [
            holds("proposal_is_about_one_file", "num_nonnulls(person_id, incident_id) = 1"),
            one_of("proposal_stage_is_known_to_the_domain", "stage", Stage),
            holds("proposal_ground_is_known", f"ground IN ('', {_GROUNDS})"),
            holds(
                "proposal_outcome_is_one_of_its_kind_of_file",
                "CASE WHEN person_id IS NULL THEN outcome IN ('recorded', 'withdrawn')"
                " ELSE outcome IN ('counted', 'not_counted', 'withdrawn') END",
            ),
            holds(
                "proposal_says_who_submitted_it_and_when",
                "(submitted_by_id IS NULL) = (submitted_at IS NULL)",
            ),
            holds(
                "proposal_says_who_reviews_it_and_since_when",
                "(reviewer_id IS NULL) = (taken_at IS NULL)",
            ),
            holds(
                "proposal_says_who_released_it_and_when",
                "(released_by_id IS NULL) = (released_at IS NULL)",
            ),
            holds(
                "proposal_beyond_a_draft_was_submitted",
                "stage IN ('draft', 'withdrawn') OR submitted_by_id IS NOT NULL",
            ),
            holds(
                "proposal_under_review_or_found_has_a_reviewer",
                "stage NOT IN ('under_review', 'found') OR reviewer_id IS NOT NULL",
            ),
            holds(
                "proposal_is_reviewed_by_nobody_who_had_a_hand_in_it",
                "reviewer_id IS NULL OR reviewer_id <> ALL (hands)",
            ),
            holds(
                "proposal_hands_are_all_that_worked_on_it",
                "hands @> ARRAY[drafted_by_id, amended_by_id]"
                " AND (submitted_by_id IS NULL OR submitted_by_id = ANY (hands))",
            ),
            holds(
                "proposal_that_is_found_has_its_finding",
                "stage <> 'found' OR num_nonnulls(finding_id, incident_finding_id) = 1",
            ),
            holds("proposal_that_is_found_says_when", "stage <> 'found' OR decided_at IS NOT NULL"),
            holds(
                "proposal_finding_is_of_its_kind_of_file",
                "(finding_id IS NULL OR person_id IS NOT NULL)"
                " AND (incident_finding_id IS NULL OR incident_id IS NOT NULL)",
            ),
            holds("proposal_revisions_count_up_from_one", "revision >= 1"),
        ]

    def __str__(self) -> str:
        return f"proposal about {self.number}"

    @property
    def file(self) -> Person | Incident:
        about = self.person or self.incident
        if about is None:
            raise LookupError("A proposal is about one file.")
        return about

    @property
    def number(self) -> str:
        return self.file.number

    @property
    def stands(self) -> bool:
        """Tell whether a finding stands that was made of this proposal."""
        return self.finding_id is not None or self.incident_finding_id is not None

    @property
    def held(self) -> Held:
        """What a move looks at (`domain.workflow`)."""
        return Held(
            Stage(self.stage),
            frozenset(self.hands),
            self.submitted_by_id,
            self.reviewer_id,
            self.stands,
        )


def hand_of(user: User) -> Hand:
    """Return what somebody's role allows them at a proposal."""
    return Hand(
        user.pk,
        records=user.may(Role.RECORDER),
        reviews=user.may(Role.REVIEWER),
        oversees=user.may(Role.EDITOR),
    )


@columns(
    personal="text",
    plain="kind",
)
class Remark(models.Model):
    """What somebody said of a proposal. Kept; its words can be taken away with the file's consent."""

    proposal = models.ForeignKey(Proposal, models.PROTECT, related_name="remarks")
    kind = models.TextField(default=RemarkKind.COMMENT.value)
    text = models.TextField()
    said_by = models.ForeignKey(User, models.PROTECT, related_name="+", db_index=False)
    said_at = models.DateTimeField()
    restricted_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "review_remark"
        constraints = [
            one_of("remark_kind_is_known", "kind", RemarkKind),
            holds(
                "remark_says_something_until_restricted", "(restricted_at IS NULL) = (text <> '')"
            ),
        ]

    def __str__(self) -> str:
        return f"remark on {self.proposal}"


class Mention(models.Model):
    """That a remark calls somebody, until they have seen it."""

    remark = models.ForeignKey(Remark, models.PROTECT, related_name="mentions")
    user = models.ForeignKey(User, models.PROTECT, related_name="+")
    seen_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "review_mention"
        constraints = [
            models.UniqueConstraint(
                fields=["remark", "user"], name="mention_calls_each_person_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user} in {self.remark}"
