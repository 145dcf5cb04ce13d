"""The one place that looks at the clock; everything below takes the time as an argument."""

import os
from datetime import UTC, datetime

from tawthiq.domain.refusals import Refusal


class BadClock(Refusal):
    """Refuse a TAWTHIQ_NOW that is no instant."""


def now() -> datetime:
    """Tell the time in UTC. TAWTHIQ_NOW overrides it, for tests and demonstrations only."""
    named = os.environ.get("TAWTHIQ_NOW")
    if not named:
        return datetime.now(UTC)
    try:
        instant = datetime.fromisoformat(named)
    except ValueError:
        instant = None
    if instant is None or instant.tzinfo is None:
        raise BadClock(
            f"TAWTHIQ_NOW is {named!r}, which is no instant such as 2020-06-01T09:00:00Z: "
            "correct it or unset it."
        )
    return instant.astimezone(UTC)
