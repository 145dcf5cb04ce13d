"""Questions about the people who work here."""

from django.db.models import QuerySet

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.refusals import NoSuchUser, NotAllowed


def user_named(name: str) -> User:
    """Return the person of that name, in any case of letters. Raises `NoSuchUser`."""
    found = User.objects.filter(username__iexact=name).first()
    if found is None:
        raise NoSuchUser(
            f"Nobody works here under the name {name!r}: see `tawthiq user list`, or add them with "
            f"`tawthiq user add {name} --role ROLE`."
        )
    return found


def users() -> QuerySet[User]:
    """Return everybody, in the order of their names."""
    return User.objects.order_by("username")


def require(user: User, role: Role, deed: str) -> None:
    """Raise `NotAllowed` unless `user` is active and reaches `role`; `deed` completes "may not ..."."""
    if not user.is_active:
        raise NotAllowed(f"{user.username} does not work here any more and may not {deed}.")
    if not user.may(role):
        raise NotAllowed(
            f"{user.username} has the role of {user.role} and may not {deed}: that takes the role "
            f"of {role.value} or one above it."
        )
