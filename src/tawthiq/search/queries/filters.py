"""Files that fit what is wanted: over the latest finding or, where there is none, the proposal's facts.

A day that is known to the month fits every day in it: what may be is shown, and not left out.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from functools import reduce
from operator import and_, or_
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from tawthiq.accounts.models import User
from tawthiq.cases.models import Claim, Finding, Person
from tawthiq.cases.queries import visible_to
from tawthiq.domain.ages import AgeGroup, Category, Sex
from tawthiq.domain.certainty import Certainty, Element
from tawthiq.domain.findings import UNKNOWN_PLACE
from tawthiq.domain.workflow import Stage
from tawthiq.review.models import Proposal
from tawthiq.search.wanted import Codes, Days, Wanted

OF_A_FINDING = {"outcome": "outcome", "standing": "standing"}
PLAIN = {
    "exclusion": "exclusion",
    "attribution": "attribution",
    "standard": "standard",
    "means": "means",
    "origin": "origin_governorate",
    "place": "event_place",
    "sex": "sex",
    "age_group": "age_group",
    "status": "civilian_status",
    "death": "fate_death",
    "custody": "fate_custody",
    "body": "fate_body",
}
SEVERAL = {"party": "parties", "cause": "causes", "group": "groups"}
GENERATED = {"killed": "killed_governorate", "category": "category"}
OF_A_FILE = {"sex": "sex", "origin": "origin_governorate"}  # known before anything is proposed
NOTHING_YET = "opened"  # the stage of a file about which nothing is proposed and nothing found
NOBODY = Q(pk__in=[])


def files_wanted(wanted: Wanted, user: User) -> QuerySet[Person]:
    """Return the files that `user` may see and that fit, whatever their names."""
    files = visible_to(user)
    if wanted.numbers:
        return files.filter(pk__in=wanted.numbers)  # a tombstone, too, has its number
    files = files.filter(consent_withdrawn_at__isnull=True)
    if _asks_of_facts(wanted):
        files = files.filter(_by_facts(wanted))
    if wanted.sources:
        said = Claim.objects.filter(source__in=wanted.sources, person__isnull=False)
        files = files.filter(pk__in=said.values("person"))
    if "opened" in wanted.days:
        files = files.filter(_at("opened_at", wanted.days["opened"]))
    return files.filter(
        _all(FILE[name](some) for name, some in wanted.codes.items() if name in FILE)
    )


def _asks_of_facts(wanted: Wanted) -> bool:
    return bool(set(wanted.codes) & FACTS or set(wanted.days) - {"opened"} or wanted.when)


FACTS = {*OF_A_FINDING, *PLAIN, *SEVERAL, *GENERATED, "certainty", "incident", "named"}


def _by_facts(wanted: Wanted) -> Q:
    later = Finding.objects.filter(supersedes=OuterRef("pk"))
    found = Finding.objects.filter(~Exists(later), _finding(wanted)).values("person")
    decided = Finding.objects.filter(person=OuterRef("person"))
    proposed = Proposal.objects.filter(
        ~Exists(decided), _proposal(wanted), person__isnull=False
    ).values("person")
    fits = Q(pk__in=found.union(proposed, all=True))
    if not set(wanted.codes) & FACTS <= set(OF_A_FILE) or wanted.days or wanted.when:
        return fits
    bare = Q(
        ~Exists(Finding.objects.filter(person=OuterRef("pk"))),
        ~Exists(Proposal.objects.filter(person=OuterRef("pk"))),
    )
    told = Q(
        **{
            f"{OF_A_FILE[name]}__in": some
            for name, some in wanted.codes.items()
            if name in OF_A_FILE
        }
    )
    return fits | (bare & told)


def _finding(wanted: Wanted) -> Q:
    fits = _all(_code_of_finding(name, some) for name, some in wanted.codes.items())
    fits &= _all(_days_of_finding(name, days) for name, days in wanted.days.items())
    return fits & _all(_overlaps("event", days) | _overlaps("died", days) for days in wanted.when)


def _code_of_finding(name: str, some: Codes) -> Q:
    columns = OF_A_FINDING | PLAIN | GENERATED
    if name in columns:
        return Q(**{f"{columns[name]}__in": some})
    if name in SEVERAL:
        return Q(**{f"{SEVERAL[name]}__overlap": list(some)})
    return _shared(name, some, "")


def _days_of_finding(name: str, days: Days) -> Q:
    if name in {"event", "died"}:
        return _overlaps(name, days)
    if name == "documented":
        return _between("documented_on", days)
    return _at("decided_at", days) if name == "decided" else Q()


def _proposal(wanted: Wanted) -> Q:
    fits = _all(_code_of_proposal(name, some) for name, some in wanted.codes.items())
    fits &= _all(_days_of_proposal(name, days) for name, days in wanted.days.items())
    return fits & _all(
        _proposed_overlap("event", days) | _proposed_overlap("died", days) for days in wanted.when
    )


def _code_of_proposal(name: str, some: Codes) -> Q:
    if name in OF_A_FINDING:
        return NOBODY  # nothing was found yet
    if name in PLAIN:
        return Q(**{f"facts__{PLAIN[name]}__in": list(some)})
    if name in SEVERAL:
        return _any(Q(**{f"facts__{SEVERAL[name]}__contains": [code]}) for code in some)
    if name == "killed":
        return _killed(some)
    if name == "category":
        return _any(CATEGORIES.get(code, NOBODY) for code in some)
    return _shared(name, some, "facts__")


def _days_of_proposal(name: str, days: Days) -> Q:
    if name in {"documented", "decided"}:
        return NOBODY
    return _proposed_overlap(name, days) if name in {"event", "died"} else Q()


def _shared(name: str, some: Codes, prefix: str) -> Q:
    """Return what is asked alike of columns and of facts in JSON."""
    if name == "incident":
        keys = [int(code) for code in some if code.isascii() and code.isdecimal()]
        return Q(**{f"{prefix}incident_id__in": keys})
    if name == "named":
        return Q(**{f"{prefix}named__in": [code == "yes" for code in some]})
    return _any(_certainty(code, prefix) for code in some) if name == "certainty" else Q()


def _certainty(code: str, prefix: str) -> Q:
    """Read `death-possible`: an element and its grade; a grade alone is asked of every element."""
    element, _, grade = code.rpartition("-")
    elements = [part.value for part in Element]
    if grade not in {one.value for one in Certainty} or (element and element not in elements):
        return NOBODY
    asked = [element] if element else elements
    return _any(Q(**{f"{prefix}certainty_{part}": grade}) for part in asked)


def _killed(some: Codes) -> Q:
    """Return where a death would be counted by place (`counting.md` 15), asked of a proposal's facts."""
    free = Q(facts__in_custody=False, facts__event_governorate__in=list(some))
    known = ~Q(facts__death_governorate=UNKNOWN_PLACE)
    held = Q(facts__in_custody=True)
    died = held & known & Q(facts__death_governorate__in=list(some))
    return free | died | (held & ~known & Q(facts__holding_governorate__in=list(some)))


def _of(group: AgeGroup, sex: Sex) -> Q:
    return Q(facts__age_group=group.value, facts__sex=sex.value)


CATEGORIES = {
    Category.CHILDREN.value: Q(facts__age_group=AgeGroup.CHILD.value),
    Category.WOMEN.value: _of(AgeGroup.ADULT, Sex.FEMALE),
    Category.MEN.value: _of(AgeGroup.ADULT, Sex.MALE),
    Category.UNKNOWN.value: Q(facts__age_group=AgeGroup.UNKNOWN.value)
    | _of(AgeGroup.ADULT, Sex.UNKNOWN),
}


def _by_stage(some: Codes) -> Q:
    known = [code for code in some if code in list(Stage)]
    staged = Proposal.objects.filter(stage__in=known, person__isnull=False).values("person")
    fits = Q(pk__in=staged)
    nothing_proposed = ~Exists(Proposal.objects.filter(person=OuterRef("pk")))
    found = Exists(Finding.objects.filter(person=OuterRef("pk")))
    if Stage.FOUND.value in some:
        fits |= Q(nothing_proposed, found)  # adopted from a list
    if NOTHING_YET in some:
        fits |= Q(nothing_proposed, ~found)
    return fits


def _by_assignee(some: Codes) -> Q:
    given = Proposal.objects.filter(assignee__username__in=some, person__isnull=False)
    return Q(pk__in=given.values("person"))


def _by_compartment(some: Codes) -> Q:
    keys = [int(code) for code in some if code.isascii() and code.isdecimal()]
    open_to_all = Q(compartments=[]) if "none" in some else NOBODY
    return Q(compartments__overlap=keys) | open_to_all if keys else open_to_all


FILE = {"stage": _by_stage, "assignee": _by_assignee, "compartment": _by_compartment}
"""What is asked of a file and not of its facts."""


def _overlaps(name: str, days: Days) -> Q:
    fits = Q(**{f"{name}_from__isnull": False}) | Q(**{f"{name}_to__isnull": False})
    if days.last:
        fits &= Q(**{f"{name}_from__lte": days.last}) | Q(**{f"{name}_from__isnull": True})
    if days.first:
        fits &= Q(**{f"{name}_to__gte": days.first}) | Q(**{f"{name}_to__isnull": True})
    return fits


def _proposed_overlap(name: str, days: Days) -> Q:
    """Compare days in JSON as text: ISO days sort as they follow each other."""
    fits = Q(**{f"facts__{name}_from__gt": ""}) & Q(**{f"facts__{name}_to__gt": ""})
    if days.last:
        fits &= Q(**{f"facts__{name}_from__lte": days.last.isoformat()})
    if days.first:
        fits &= Q(**{f"facts__{name}_to__gte": days.first.isoformat()})
    return fits


def _between(column: str, days: Days) -> Q:
    fits = Q(**{f"{column}__isnull": False})
    if days.first:
        fits &= Q(**{f"{column}__gte": days.first})
    return fits & Q(**{f"{column}__lte": days.last}) if days.last else fits


def _at(column: str, days: Days) -> Q:
    bounds: dict[str, Any] = {}
    if days.first:
        bounds[f"{column}__gte"] = datetime.combine(days.first, time(), UTC)
    if days.last:
        bounds[f"{column}__lt"] = datetime.combine(days.last, time(), UTC) + timedelta(days=1)
    return Q(**bounds)


def _any(some: Iterable[Q]) -> Q:
    return reduce(or_, some, NOBODY)


def _all(some: Iterable[Q]) -> Q:
    return reduce(and_, some, Q())
