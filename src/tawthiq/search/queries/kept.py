"""Doors to saved searches and exports: whose they are, and who may decide."""

from datetime import datetime

from django.db.models import Q, QuerySet

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.search.labels import ExportStage
from tawthiq.search.models import ExportRequest, SavedSearch
from tawthiq.search.refusals import NoSuchExport, NoSuchSearch


def searches_of(user: User) -> QuerySet[SavedSearch]:
    """Return the searches that somebody keeps; nobody sees another's."""
    return SavedSearch.objects.filter(user=user, given_up_at__isnull=True).order_by("name")


def search_of(user: User, key: int) -> SavedSearch:
    """Return one's own saved search. Raises `NoSuchSearch`."""
    found = searches_of(user).filter(pk=key).first()
    if found is None:
        raise NoSuchSearch("There is no such saved search of yours.")
    return found


def exports_visible_to(user: User) -> QuerySet[ExportRequest]:
    """Return the exports that somebody asked for; all of them to whoever may decide."""
    if not user.may(Role.READER):
        return ExportRequest.objects.none()
    mine = Q() if user.may(Role.REVIEWER) else Q(asked_by=user)
    rows = ExportRequest.objects.filter(mine).select_related("asked_by", "decided_by")
    return rows.order_by("-pk")


def export_numbered(number: str, user: User) -> ExportRequest:
    """Return the export `E-000001`. Not there and not yours look the same: `NoSuchExport`."""
    digits = number.removeprefix("E-")
    key = int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 19 else -1
    found = exports_visible_to(user).filter(pk=key).first()
    if found is None:
        raise NoSuchExport("There is no such export.")
    return found


def waiting_for(user: User) -> QuerySet[ExportRequest]:
    """Return the exports that wait for a decision which `user` may take: never their own."""
    if not user.may(Role.REVIEWER):
        return ExportRequest.objects.none()
    return exports_visible_to(user).filter(stage=ExportStage.ASKED).exclude(asked_by=user)


def can_be_had(export: ExportRequest, user: User, at: datetime) -> bool:
    """Tell whether `user` may fetch the file now."""
    is_alive = export.stage == ExportStage.APPROVED and not has_expired(export, at)
    return is_alive and export.asked_by_id == user.pk and user.may(Role.READER)


def has_expired(export: ExportRequest, at: datetime) -> bool:
    return export.expires_at is not None and export.expires_at <= at
