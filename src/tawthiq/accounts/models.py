"""The table of the people who work here."""

from typing import ClassVar, Self

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower

from tawthiq.accounts.labels import Role
from tawthiq.workspace.privacy import columns


@columns(
    personal="username email password",
    plain="role language",
)
class User(AbstractBaseUser):
    """A person who works here. The trace names them by `username`, which is never changed."""

    username = models.CharField(max_length=64)
    role = models.CharField(max_length=16, choices=Role)
    email = models.EmailField(default="", blank=True)  # for the daily digest; empty is none
    language = models.CharField(max_length=8, default="ar")
    sees_identities = models.BooleanField(default=False)  # of sources: a right of its own
    is_active = models.BooleanField(default=True)
    added_at = models.DateTimeField()
    invited_at = models.DateTimeField(null=True)  # the last invitation; an earlier one is dead

    objects: ClassVar[BaseUserManager[Self]] = BaseUserManager()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS = ["role"]

    class Meta:
        db_table = "accounts_user"
        constraints = [
            models.UniqueConstraint(fields=["username"], name="user_name_is_taken_once"),
            models.UniqueConstraint(Lower("username"), name="user_name_is_taken_once_in_any_case"),
            models.CheckConstraint(
                name="user_name_is_one_word",
                condition=models.Q(username__regex=r"^[^[:space:]]+$"),
            ),
            models.CheckConstraint(
                name="user_role_is_known", condition=models.Q(role__in=list(Role))
            ),
        ]

    def __str__(self) -> str:
        return self.username

    def may(self, role: Role) -> bool:
        """Tell whether this person is active and their role reaches `role`."""
        return self.is_active and Role(self.role).reaches(role)


@columns(
    plain="code name_en name_ar",
)
class Compartment(models.Model):
    """A named group to which a file, a source or an exhibit can be restricted. Never deleted."""

    code = models.CharField(max_length=40)
    name_en = models.TextField()
    name_ar = models.TextField()
    opened_at = models.DateTimeField()

    class Meta:
        db_table = "accounts_compartment"
        constraints = [
            models.UniqueConstraint(fields=["code"], name="compartment_code_is_taken_once"),
            models.CheckConstraint(
                name="compartment_code_is_one_word",
                condition=models.Q(code__regex=r"^[a-z0-9_-]+$"),
            ),
        ]

    def __str__(self) -> str:
        return self.code


class Membership(models.Model):
    """That a person belongs to a compartment, from when until when. Ended, never deleted."""

    compartment = models.ForeignKey(Compartment, models.PROTECT, related_name="memberships")
    user = models.ForeignKey(User, models.PROTECT, related_name="memberships")
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)

    class Meta:
        db_table = "accounts_membership"
        constraints = [
            models.UniqueConstraint(
                fields=["compartment", "user"],
                name="membership_holds_once_at_a_time",
                condition=models.Q(until__isnull=True),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user} in {self.compartment}"
