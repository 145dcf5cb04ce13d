"""The table of the people who work here."""

from typing import ClassVar, Self

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models.functions import Lower

from tawthiq.accounts.labels import Role


class User(AbstractBaseUser):
    """A person who works here. The trace names them by `username`, which is never changed."""

    username = models.CharField(max_length=64)
    role = models.CharField(max_length=16, choices=Role)
    is_active = models.BooleanField(default=True)
    added_at = models.DateTimeField()

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
