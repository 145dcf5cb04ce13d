"""The doors to files: what a person here may see, by number or key.

Not there and not yours to see are the same everywhere. Row security says it again in the database
(`cases.guards`), so that a question that forgot its door is answered with nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Q, QuerySet

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import Membership, User
from tawthiq.cases.models import Claim, DetentionSpell, Incident, Person, Source
from tawthiq.cases.refusals import NoSuchFile, NoSuchSource

File = TypeVar("File", bound=Person | Incident | Source)


def files_visible_to(user: User, kind: type[File]) -> QuerySet[File]:
    """Return the files of one kind that `user` may see: open to all, or restricted to their groups."""
    files: QuerySet[File] = QuerySet(kind)
    if not user.may(Role.READER):
        return files.none()
    own = Membership.objects.filter(user=user, until=None).values("compartment_id")
    in_sight = Q(compartments=[]) | Q(compartments__overlap=ArraySubquery(own))
    return files.filter(in_sight)


def visible_to(user: User) -> QuerySet[Person]:
    """Return the files of people that `user` may see. Tombstones are among them, without a name."""
    return files_visible_to(user, Person)


def incidents_visible_to(user: User) -> QuerySet[Incident]:
    """Return the incidents that `user` may see."""
    return files_visible_to(user, Incident)


def sources_visible_to(user: User) -> QuerySet[Source]:
    """Return the sources that `user` may see; who they are is another right (`look_at_identity`)."""
    return files_visible_to(user, Source)


def person_numbered(number: str, user: User) -> Person:
    """Return the file `P-000123`. Not there and not yours to see look the same: `NoSuchFile`."""
    found = visible_to(user).filter(pk=_key(number, "P-")).first()
    if found is None:
        raise NoSuchFile(f"There is no file {number!r}: a file's number looks like P-000123.")
    return found


def incident_numbered(number: str, user: User) -> Incident:
    """Return the incident `I-000007`. Not there and not yours to see look the same: `NoSuchFile`."""
    found = incidents_visible_to(user).filter(pk=_key(number, "I-")).first()
    if found is None:
        raise NoSuchFile(f"There is no incident {number!r}: its number looks like I-000007.")
    return found


def source_numbered(number: str, user: User) -> Source:
    """Return the source `S-000012`. Not there and not yours to see look the same: `NoSuchFile`."""
    found = sources_visible_to(user).filter(pk=_key(number, "S-")).first()
    if found is None:
        raise NoSuchFile(f"There is no source {number!r}: its number looks like S-000012.")
    return found


def source_keyed(key: str, user: User | None = None) -> Source:
    """Return the source of that key, of those that `user` may see. Raises `NoSuchSource`."""
    sources = Source.objects.all() if user is None else sources_visible_to(user)
    found = sources.filter(key=key).first()
    if found is None:
        known = ", ".join(sources.order_by("key").values_list("key", flat=True)[:20])
        raise NoSuchSource(f"There is no source {key!r}: there are {known or 'none yet'}.")
    return found


def source_in_sight(source: Source, user: User) -> Source:
    """Return the source as it is stored, if `user` may see it. Raises `NoSuchSource`."""
    found = sources_visible_to(user).filter(pk=source.pk).first()
    if found is None:
        raise NoSuchSource(f"There is no source {source.number}.")
    return found


def claims_about(
    file: Person | Incident, user: User, *, withdrawn: bool = False
) -> QuerySet[Claim]:
    """Return what sources claim of a file, as far as `user` may see the file and the source.

    Claims that were withdrawn are left out unless asked for. Where a claim was obtained from a source
    that is not theirs to see, `obtained_from` is None and `obtained_from_id` is not.
    """
    if isinstance(file, Person):
        about = Q(person__in=visible_to(user).filter(pk=file.pk, consent_withdrawn_at=None))
    else:
        about = Q(incident__in=incidents_visible_to(user).filter(pk=file.pk))
    stands = Q() if withdrawn else Q(withdrawn_at=None)
    claims = Claim.objects.filter(about, stands, source__in=sources_visible_to(user))
    return claims.select_related("source", "obtained_from", "recorded_by").order_by("pk")


def spells_of(person: Person, user: User) -> QuerySet[DetentionSpell]:
    """Return the times in custody of a person, earliest arrest first."""
    in_sight = visible_to(user).filter(pk=person.pk, consent_withdrawn_at=None)
    spells = DetentionSpell.objects.filter(person__in=in_sight)
    return spells.select_related("recorded_by").order_by("arrested_from", "pk")


@dataclass(frozen=True, slots=True)
class Shown:
    """Of the files behind a number, those that may be shown, and how many may not."""

    files: tuple[Person, ...]
    not_shown: int


def shown_to(user: User, people: Iterable[int]) -> Shown:
    """Return the files among `people` (ids) that `user` may see, by number, and how many are not shown.

    A toll counts every finding, restricted or not; the list behind it says "n not shown".
    """
    asked = set(people)
    files = tuple(visible_to(user).filter(pk__in=asked).order_by("pk"))
    return Shown(files, len(asked) - len(files))


def kind_of(file: Person | Incident | Source) -> str:
    """Return how tables that belong to files name this one: `person`, `incident` or `source`."""
    return str(file._meta.model_name)  # noqa: SLF001 - Django's own API


def _key(number: str, prefix: str) -> int:
    digits = number.removeprefix(prefix)
    if not number.startswith(prefix):
        return -1
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 19 else -1
