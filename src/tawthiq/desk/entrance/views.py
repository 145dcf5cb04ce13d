"""One's own account: language, sessions, address, the way in by an invitation, a form that waited."""

from allauth.account.internal.flows.login import record_authentication
from allauth.account.utils import perform_login
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib import messages
from django.db import connection
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST, require_safe

from tawthiq.accounts.actions import accept_invitation, choose_language, set_address
from tawthiq.accounts.entries import ended_sessions
from tawthiq.accounts.invitations import is_alive
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import compartments_of, users
from tawthiq.desk.doors import DeskRequest, own, page
from tawthiq.desk.entrance import speech
from tawthiq.desk.entrance.adapters import speak
from tawthiq.desk.entrance.forms import Address, ChoosePassword
from tawthiq.desk.gate import kept
from tawthiq.desk.middleware import LANGUAGES
from tawthiq.workspace.clock import now


@require_safe
def health(_request: HttpRequest) -> HttpResponse:
    """Tell a watchman that the desk and its database answer."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return HttpResponse("well\n", content_type="text/plain")


@require_POST
def language(request: HttpRequest) -> HttpResponse:
    """Read the desk in another language from now on."""
    chosen = request.POST.get("language", "")
    after = request.POST.get("next", "")
    if not url_has_allowed_host_and_scheme(after, {request.get_host()}, request.is_secure()):
        after = "/"
    response = redirect(after)
    if chosen in LANGUAGES:
        if isinstance(request.user, User):
            choose_language(request.user, chosen)
        speak(response, chosen)
    return response


@never_cache
@sensitive_post_parameters("password1", "password2")
def invitation(request: HttpRequest, number: int, token: str) -> HttpResponseBase:
    """Let the one who was invited choose a password, and in."""
    at = now()
    user = users().filter(pk=number).first()
    if user is None or not is_alive(user, token, at):
        return render(request, "desk/entrance/dead_invitation.html", status=404)
    form = ChoosePassword(request.POST or None, user=user)
    if request.method != "POST" or not form.is_valid():
        return render(request, "desk/entrance/invitation.html", {"form": form, "whose": user})
    accepted = accept_invitation(user, token, form.cleaned_data["password1"], at=at)
    record_authentication(request, accepted, method="invitation")
    response: HttpResponseBase = perform_login(request, accepted, email_verification="none")
    return response


@own
def account(request: DeskRequest) -> HttpResponse:
    """Show one's own account: what one may, and every way to change it."""
    form = Address(request.POST or None, initial={"email": request.user.email})
    if request.method == "POST" and form.is_valid():
        set_address(request.user, form.cleaned_data["email"], at=request.now)
        messages.success(request, speech.word("entrance-said-address"))
        return redirect("account")
    factors = Authenticator.objects.filter(user=request.user).values_list("type", flat=True)
    told = {
        "form": form,
        "compartments": compartments_of(request.user),
        "factors": sorted(set(factors)),
        "sessions": UserSession.objects.filter(user=request.user).count(),
    }
    return render(request, "desk/entrance/account.html", told)


@own
def sessions(request: DeskRequest) -> HttpResponse:
    """List where one is logged in, and end one of them or all the others."""
    here = request.session.session_key
    found = sorted(
        UserSession.objects.purge_and_list(request.user),
        key=lambda one: (one.session_key != here, -one.last_seen_at.timestamp()),
    )
    if request.method != "POST":
        listed = [(one, speech.browser(one.user_agent), one.session_key == here) for one in found]
        return render(request, "desk/entrance/sessions.html", {"listed": listed})
    which = request.POST.get("session", "")
    ending = [one for one in found if one.session_key != here and which in {"others", str(one.pk)}]
    if not ending:
        raise Http404
    for one in ending:
        one.end()
    ended_sessions(request.user, len(ending), at=request.now)
    messages.success(request, speech.word("entrance-said-ended", n=len(ending)))
    return redirect("usersessions_list")


@page()
def waiting(request: DeskRequest) -> HttpResponse:
    """Offer the form that was sent after the session had ended: to send it again, or not."""
    found = kept.kept_for(request)
    if found is None or request.method == "POST":
        kept.forget(request)
        return redirect("/")
    path, fields = found
    told = {"path": path, "fields": fields, "mark": kept.MARK}
    return render(request, "desk/entrance/waiting.html", told)
