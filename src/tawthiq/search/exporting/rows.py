"""The rows of an export, read through the doors some thousands at a time."""

from array import array
from collections.abc import Iterator, Sequence
from typing import Any

from tawthiq.accounts.models import User
from tawthiq.cases.queries import incidents_visible_to, visible_to
from tawthiq.domain.names import NAME_PARTS
from tawthiq.review.models import Proposal
from tawthiq.search.asked import Asked
from tawthiq.search.exporting.columns import FACTS, Cell, Exported, Wording, cells
from tawthiq.search.queries.filters import files_wanted
from tawthiq.search.queries.people import latest_findings, people_fitting, understand_asked

BATCH = 2_000
OF_A_FILE = (
    "id",
    *(f"{part}_{script}" for script in ("ar", "en") for part in NAME_PARTS),
    "sex",
    "born_on",
    "origin_governorate",
    "occupation",
)


def keys_to_export(asked: Asked, user: User) -> "array[int]":
    """Return the keys of everybody who fits, however many, in the order of their files.

    A name is met by likeness: of these the ones that were shown.
    """
    wanted = understand_asked(asked, user).wanted
    if wanted.name and not wanted.numbers:
        met, _ = people_fitting(wanted, user)
        return array("q", sorted(one.person for one in met))
    files = files_wanted(wanted, user).filter(consent_withdrawn_at__isnull=True)
    return array("q", files.order_by("pk").values_list("pk", flat=True).iterator(10_000))


def rows_of(keys: Sequence[int], user: User, words: Wording) -> Iterator[list[Cell]]:
    """Yield a row of cells for each file that `user` may see now."""
    for start in range(0, len(keys), BATCH):
        for one in _batch(list(keys[start : start + BATCH]), user):
            yield cells(one, words)


def _batch(keys: list[int], user: User) -> Iterator[Exported]:
    alive = visible_to(user).filter(pk__in=keys, consent_withdrawn_at__isnull=True)
    findings = {row["person_id"]: row for row in latest_findings(keys).values("person_id", *FACTS)}
    proposed = Proposal.objects.filter(person__in=keys)
    proposals = {
        person: (stage, facts)
        for person, stage, facts in proposed.values_list("person_id", "stage", "facts")
    }
    titles = _titles(findings.values(), user)
    for file in alive.order_by("pk").values(*OF_A_FILE):
        finding = findings.get(file["id"])
        stage, draft = proposals.get(file["id"], ("found" if finding else "opened", {}))
        facts = finding or draft
        yield Exported(file, facts, stage, titles.get(facts.get("incident_id") or 0, ("", "")))


def _titles(findings: Any, user: User) -> dict[int, tuple[str, str]]:  # noqa: ANN401
    keys = {row["incident_id"] for row in findings if row["incident_id"]}
    seen = incidents_visible_to(user).filter(pk__in=keys)
    return {key: (en, ar) for key, en, ar in seen.values_list("pk", "title_en", "title_ar")}
