"""Questions to drafts: only one's own."""

from django.db.models import QuerySet

from tawthiq.accounts.models import User
from tawthiq.drafts.models import FormDraft


def drafts_of(user: User) -> QuerySet[FormDraft]:
    """Return what somebody began, the newest first."""
    return FormDraft.objects.filter(user=user).order_by("-kept_at", "pk")


def draft_of(user: User, place: str) -> FormDraft | None:
    """Return what somebody typed into the form at an address, if it was not saved."""
    return drafts_of(user).filter(place=place).first()
