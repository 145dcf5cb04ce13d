"""The turn of a decision in the order of commit."""

from dataclasses import replace

from tawthiq.audit.actions import take_lock
from tawthiq.cases.decisions import Decision, in_time
from tawthiq.cases.models import Incident, Person
from tawthiq.cases.queries.files import files_visible_to
from tawthiq.cases.queries.findings import decided_at, latest_seq
from tawthiq.cases.refusals import NoSuchFile


def hold_people(decision: Decision, *people: Person) -> None:
    """Hold the files of the people decided about, in one order, before the lock of the trace.

    Two decisions about one person then follow each other without keeping everybody else waiting.
    Raises `NoSuchFile` where one of the two who decide may not see a file.
    """
    check_in_sight(decision, *people)
    keys = [person.pk for person in people]
    held = Person.objects.select_for_update(no_key=True).filter(pk__in=keys).order_by("pk")
    list(held.values_list("pk", flat=True))


def check_in_sight(decision: Decision, *files: Person | Incident) -> None:
    """Raise `NoSuchFile` unless both who decide may see every file that it is about."""
    keys = {file.pk: file.number for file in files}
    for user in (decision.by, decision.reviewed_by):
        seen = files_visible_to(user, type(files[0])).filter(pk__in=keys)
        hidden = keys.keys() - set(seen.values_list("pk", flat=True))
        if hidden:
            raise NoSuchFile(
                f"There is no file {keys[min(hidden)]} that {user.username} could decide about."
            )


def take_turn(decision: Decision) -> tuple[Decision, int]:
    """Wait for the lock of the trace; return the decision, not before the last, and the next `seq`.

    Whoever holds the lock until the end of the transaction is the next to commit. Raises
    `ClockBehind`.
    """
    take_lock()
    last = latest_seq()
    return replace(decision, at=in_time(decision.at, decided_at(last))), last + 1
