"""Who works in the demonstration. Their password is known, because nobody in it is real."""

from dataclasses import dataclass

from tawthiq.accounts.actions import add_user, set_password
from tawthiq.accounts.models import User
from tawthiq.demonstration.months import FOUNDED

PASSWORD = "nobody here is real"  # noqa: S105 - printed by `tawthiq demo`, for a workspace of invented people
ROLES = {
    "amal": "recorder",
    "rami": "recorder",
    "basil": "reader",
    "carmen": "reviewer",
    "hala": "reviewer",
    "dana": "editor",
    "samir": "steward",
}
CAME = "demonstration"


@dataclass(frozen=True, slots=True)
class Staff:
    """Everybody, by name."""

    people: dict[str, User]

    def __getitem__(self, name: str) -> User:
        return self.people[name]


def works_here(name: str) -> bool:
    """Tell whether somebody of that name is in the workspace already."""
    return User.objects.filter(username=name).exists()


def gather() -> Staff:
    """Add whoever of the staff is not there yet, and return all of them."""
    for name, role in ROLES.items():
        if not works_here(name):
            add_user(name, role, by=CAME, at=FOUNDED)
    found = User.objects.filter(username__in=ROLES)
    for user in found:
        set_password(user, PASSWORD, by=CAME, at=FOUNDED)
    return Staff({user.username: user for user in found})
