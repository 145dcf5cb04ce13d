"""The accounts package's own pages behind our door: in one transaction with their entries in the trace.

The package tells nobody in that transaction what it did, so we look at the second factors before and
after, and record what changed.
"""

from collections.abc import Callable
from functools import wraps

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.http import HttpResponseBase
from django.template.response import SimpleTemplateResponse

from tawthiq.accounts.entries import changed_factors
from tawthiq.accounts.models import User
from tawthiq.desk.doors import DeskRequest, Page, own
from tawthiq.domain.refusals import Refusal


class LastFactor(Refusal):
    """The last second factor is kept: add another one first."""


def packaged(view: Callable[..., HttpResponseBase]) -> Page:
    """Open a page of the accounts package to the person whose account it is."""

    @own
    @wraps(view)
    def answer(request: DeskRequest, *args: object, **kwargs: object) -> HttpResponseBase:
        user = request.user
        before = _factors(user)
        response = view(request, *args, **kwargs)
        if isinstance(response, SimpleTemplateResponse) and not response.is_rendered:
            response = response.render()
        after = _factors(user)
        if before and not _is_proof(after) and settings.TAWTHIQ_SECOND_FACTOR:
            raise LastFactor("The last second factor cannot be removed: add another one first.")
        added = [kind for key, kind in after.items() if key not in before]
        removed = [kind for key, kind in before.items() if key not in after]
        changed_factors(user, added, removed, at=request.now)
        return response

    return answer


def _factors(user: User) -> dict[int, str]:
    return dict(Authenticator.objects.filter(user=user).values_list("pk", "type"))


def _is_proof(factors: dict[int, str]) -> bool:
    return any(kind != Authenticator.Type.RECOVERY_CODES for kind in factors.values())
