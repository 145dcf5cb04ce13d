"""The address of an invitation, as a person opens it."""

from django.conf import settings
from django.urls import reverse

from tawthiq.accounts.models import User


def invitation_link(user: User, token: str, site: str = "") -> str:
    """Return the whole address under which `user` chooses a password."""
    path = reverse("invitation", kwargs={"number": user.pk, "token": token})
    return (site or settings.TAWTHIQ_SITE) + path
