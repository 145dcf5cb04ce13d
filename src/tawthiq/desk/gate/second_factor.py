"""Whether the person who is here proved it twice."""

from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.conf import settings
from django.http import HttpRequest

PROOFS = (Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN)


def lacks_second_factor(request: HttpRequest) -> bool:
    """Tell whether a second factor is required and this person has none yet."""
    if not settings.TAWTHIQ_SECOND_FACTOR:
        return False
    return not is_mfa_enabled(request.user, PROOFS)
