"""Questions about the people who work here and the compartments they belong to."""

from django.db.models import Count, Exists, OuterRef, Prefetch, Q, QuerySet

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import Compartment, Membership, User
from tawthiq.accounts.refusals import NoSuchCompartment, NoSuchUser, NotAllowed

_FACTORS = ("totp", "webauthn")  # what counts as a second factor; recovery codes only help it out


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


def team() -> QuerySet[User]:
    """Return everybody, those who left last, with `has_second_factor` and their `current` memberships."""
    from allauth.mfa.models import Authenticator

    factors = Authenticator.objects.filter(user=OuterRef("pk"), type__in=_FACTORS)
    current = Membership.objects.filter(until__isnull=True).select_related("compartment")
    return (
        User.objects.annotate(has_second_factor=Exists(factors))
        .prefetch_related(
            Prefetch("memberships", current.order_by("compartment__code"), to_attr="current")
        )
        .order_by("-is_active", "username")
    )


def compartments() -> QuerySet[Compartment]:
    """Return every compartment with the number of its `members`, in the order of their codes."""
    there = Count("memberships", filter=Q(memberships__until__isnull=True))
    return Compartment.objects.annotate(members=there).order_by("code")


def compartments_of(user: User) -> QuerySet[Compartment]:
    """Return the compartments to which a person belongs: those they may restrict a file to."""
    here = Membership.objects.filter(user=user, until__isnull=True)
    return Compartment.objects.filter(pk__in=here.values("compartment")).order_by("code")


def compartment_coded(code: str) -> Compartment:
    """Return the compartment of a code. Raises `NoSuchCompartment`."""
    found = compartments().filter(code=code).first()
    if found is None:
        raise NoSuchCompartment(f"There is no compartment {code!r}.")
    return found


def members_of(compartment: Compartment) -> QuerySet[User]:
    """Return who belongs to a compartment, in the order of their names."""
    here = Membership.objects.filter(compartment=compartment, until__isnull=True)
    return User.objects.filter(pk__in=here.values("user")).order_by("username")


def require(user: User, role: Role, deed: str) -> None:
    """Raise `NotAllowed` unless `user` is active and reaches `role`; `deed` completes "may not ..."."""
    if not user.is_active:
        raise NotAllowed(f"{user.username} does not work here any more and may not {deed}.")
    if not user.may(role):
        raise NotAllowed(
            f"{user.username} has the role of {user.role} and may not {deed}: that takes the role "
            f"of {role.value} or one above it."
        )
