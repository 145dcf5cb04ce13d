"""The table of the trace. Its triggers stand in the first migration."""

import json
from typing import Any

from django.db import models

from tawthiq.domain.chain import Link
from tawthiq.workspace.privacy import columns


@columns(
    personal="actor",
    coded="subject text",
    plain="deed previous",
)
class Entry(models.Model):
    """One deed. `text` is what is chained; the other columns repeat it so that SQL can ask."""

    number = models.BigIntegerField(primary_key=True)
    at = models.DateTimeField()
    actor = models.TextField()
    deed = models.TextField()
    subject = models.TextField()
    text = models.TextField()
    previous = models.CharField(max_length=64)

    class Meta:
        db_table = "audit_entry"
        indexes = [models.Index(fields=["subject", "number"], name="entry_by_subject")]
        constraints = [
            models.CheckConstraint(
                name="entry_number_starts_at_one", condition=models.Q(number__gte=1)
            ),
            models.CheckConstraint(
                name="entry_previous_is_a_sha256",
                condition=models.Q(previous__regex=r"^[0-9a-f]{64}$"),
            ),
            models.CheckConstraint(
                name="entry_says_who_and_what",
                condition=~models.Q(actor="") & ~models.Q(deed=""),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.number} {self.deed} {self.subject}"

    @property
    def payload(self) -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.text)["payload"]
        return told

    @property
    def link(self) -> Link:
        return Link(
            self.number, self.at, self.actor, self.deed, self.subject, self.text, self.previous
        )
