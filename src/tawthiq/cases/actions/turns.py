"""The turn of a decision in the order of commit."""

from dataclasses import replace

from tawthiq.audit.actions import take_lock
from tawthiq.cases.decisions import Decision, in_time
from tawthiq.cases.queries.findings import decided_at, latest_seq


def take_turn(decision: Decision) -> tuple[Decision, int]:
    """Wait for the lock of the trace; return the decision, not before the last, and the next `seq`.

    Whoever holds the lock until the end of the transaction is the next to commit. Raises
    `ClockBehind`.
    """
    take_lock()
    last = latest_seq()
    return replace(decision, at=in_time(decision.at, decided_at(last))), last + 1
