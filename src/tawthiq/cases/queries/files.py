"""The doors to files: what a person here may see, by number or key."""

from django.db.models import QuerySet

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.cases.models import Incident, Person, Source
from tawthiq.cases.refusals import NoSuchFile, NoSuchSource


def visible_to(user: User) -> QuerySet[Person]:
    """Return the files of people that `user` may see: all of them to whoever works here, else none."""
    return Person.objects.all() if user.may(Role.READER) else Person.objects.none()


def person_numbered(number: str, user: User) -> Person:
    """Return the file `P-000123`. Not there and not yours to see look the same: `NoSuchFile`."""
    found = visible_to(user).filter(pk=_key(number, "P-")).first()
    if found is None:
        raise NoSuchFile(f"There is no file {number!r}: a file's number looks like P-000123.")
    return found


def incident_numbered(number: str, user: User) -> Incident:
    """Return the incident `I-000007`. Not there and not yours to see look the same: `NoSuchFile`."""
    found = Incident.objects.filter(pk=_key(number, "I-")).first()
    if found is None or not user.may(Role.READER):
        raise NoSuchFile(f"There is no incident {number!r}: its number looks like I-000007.")
    return found


def source_keyed(key: str) -> Source:
    """Return the source of that key. Raises `NoSuchSource`."""
    found = Source.objects.filter(key=key).first()
    if found is None:
        known = ", ".join(Source.objects.order_by("key").values_list("key", flat=True)[:20])
        raise NoSuchSource(f"There is no source {key!r}: there are {known or 'none yet'}.")
    return found


def _key(number: str, prefix: str) -> int:
    digits = number.removeprefix(prefix)
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 19 else -1
