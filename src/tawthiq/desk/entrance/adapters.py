"""How the accounts package speaks our words, keeps our trace, and seals its secrets."""

import time

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.core import context
from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib import messages
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import reverse

from tawthiq.accounts import entries
from tawthiq.accounts.actions import choose_language, set_password
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import users
from tawthiq.desk.entrance import speech
from tawthiq.desk.middleware import COOKIE, LANGUAGES
from tawthiq.workspace.clock import now
from tawthiq.workspace.secrets import seal, unseal

_PURPOSE = "second factors"
_PATIENCE = 5 * 60  # seconds for which the door stays shut after too many tries
_UNKNOWN = 10 * 60  # seconds over which failed logins under unknown names are told together
_METHODS = (
    ("reauthenticate", "account_reauthenticate", "password"),
    ("mfa_reauthenticate", "mfa_reauthenticate", "code"),
    ("mfa_reauthenticate:webauthn", "mfa_reauthenticate_webauthn", "key"),
)


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]
    """Let in whom a steward invited, and nobody else; trace who came, who failed and who went."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False

    def validation_error(self, code: str, *args: object) -> ValidationError:
        return speech.error(code) or super().validation_error(code, *args)

    def add_message(self, request: HttpRequest, level: int, *told: object, **named: object) -> None:
        template = named.get("message_template") or (told[0] if told else "")
        if sentence := speech.said(str(template)):
            messages.add_message(request, level, sentence)

    def pre_authenticate(self, request: HttpRequest, **credentials: object) -> None:
        try:
            super().pre_authenticate(request, **credentials)
        except ValidationError:
            user = _known(credentials)
            if cache.add(f"throttled:{user.pk if user else 0}", 1, _PATIENCE):
                entries.was_throttled(user, at=now())
            raise

    def authentication_failed(self, request: HttpRequest, **credentials: object) -> None:
        turned_away(_known(credentials), "password")

    def login(self, request: HttpRequest, user: User) -> None:
        factors = [_factor(told) for told in get_authentication_records(request, user)]
        with transaction.atomic():
            super().login(request, user)
            entries.came_in(user, factors, at=now())

    def post_login(self, request: HttpRequest, user: User, **told: object) -> HttpResponse:
        response: HttpResponse = super().post_login(request, user, **told)
        remember_language(request, response, user)
        return response

    def logout(self, request: HttpRequest) -> None:
        if isinstance(request.user, User):
            entries.went_out(request.user, at=now())
        super().logout(request)

    def clean_password(self, password: str, user: User | None = None) -> str:
        speech.strong(password, user)
        return password

    def set_password(self, user: User, password: str) -> None:
        set_password(user, password, by=user.username, at=now())

    def is_reauthentication_required(self, *, app: str, **told: object) -> bool:
        """Ask again only when the last proof of who is here is older than a quarter of an hour."""
        request = context.request
        proofs = get_authentication_records(request, request.user)
        newest = max((float(told["at"]) for told in proofs), default=0.0)
        return time.time() - newest > settings.ACCOUNT_REAUTHENTICATION_TIMEOUT

    def get_reauthentication_methods(self, user: User) -> list[dict[str, str]]:
        open_ = {one["id"] for one in super().get_reauthentication_methods(user)}
        return [
            {"id": one, "url": reverse(url), "description": speech.word(f"entrance-by-{word}")}
            for one, url, word in _METHODS
            if one in open_
        ]


class FactorAdapter(DefaultMFAAdapter):  # type: ignore[misc]
    """Seal second factors with the workspace's secret, and speak of them in our words."""

    def encrypt(self, text: str) -> str:
        return seal(text, settings.SECRET_KEY, _PURPOSE)

    def decrypt(self, encrypted_text: str) -> str:
        return unseal(encrypted_text, settings.SECRET_KEY, _PURPOSE)

    def validation_error(self, code: str, *args: object) -> ValidationError:
        return speech.error(code) or super().validation_error(code, *args)

    def get_totp_label(self, user: User) -> str:
        return user.username

    def can_delete_authenticator(self, authenticator: Authenticator) -> bool:
        """Keep the last second factor: whoever changes telephones adds the new one first."""
        if not settings.TAWTHIQ_SECOND_FACTOR:
            return True
        others = Authenticator.objects.filter(user=authenticator.user).exclude(pk=authenticator.pk)
        return bool(others.exclude(type=Authenticator.Type.RECOVERY_CODES).exists())

    def generate_authenticator_name(self, user: User, type: Authenticator.Type) -> str:
        there = Authenticator.objects.filter(user=user, type=type).count()
        return speech.word("entrance-key-name", n=there + 1)

    def _get_user_identifier(self, user: User) -> str:
        return user.username


def turned_away(user: User | None, step: str) -> None:
    """Trace a failed try. Under unknown names the first is told at once, the rest counted up."""
    if user is not None:
        entries.was_turned_away(user, step, 1, at=now())
        return
    failed = int(cache.get("unknown", 0)) + 1
    if cache.add("unknown:told", 1, _UNKNOWN):
        entries.was_turned_away(None, step, failed, at=now())
        failed = 0
    cache.set("unknown", failed, None)


def remember_language(request: HttpRequest, response: HttpResponseBase, user: User) -> None:
    """Keep the language chosen at the door on the account; with none chosen, speak the account's."""
    chosen = request.COOKIES.get(COOKIE, "")
    if chosen in LANGUAGES and chosen != user.language:
        choose_language(user, chosen)
    elif chosen not in LANGUAGES:
        speak(response, user.language)


def speak(response: HttpResponseBase, language: str) -> None:
    """Ask the browser to remember a language for a year."""
    response.set_cookie(
        COOKIE,
        language,
        max_age=365 * 24 * 3600,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )


def _known(credentials: dict[str, object]) -> User | None:
    return users().filter(username__iexact=str(credentials.get("username", ""))).first()


def _factor(told: dict[str, object]) -> str:
    return str(told.get("type") or told["method"])
