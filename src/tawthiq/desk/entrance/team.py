"""The steward's pages: the people who work here, what they may, the compartments."""

from collections.abc import Callable

from allauth.account.adapter import get_adapter
from allauth.core.exceptions import ReauthenticationRequired
from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render

from tawthiq.accounts import actions
from tawthiq.accounts.compartments import CompartmentNames, admit, dismiss, open_compartment
from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.accounts.queries import (
    compartment_coded,
    compartments,
    members_of,
    team,
    user_named,
    users,
)
from tawthiq.desk.doors import DeskRequest, page
from tawthiq.desk.entrance import speech
from tawthiq.desk.entrance.forms import NewCompartment, Person, RoleOf
from tawthiq.desk.entrance.links import invitation_link
from tawthiq.domain.refusals import Refusal


@page(Role.STEWARD)
def people(request: DeskRequest) -> HttpResponse:
    """List everybody, with what they may and whether they have come in yet."""
    told = {
        "people": team(),
        "compartments": compartments(),
        "asks_twice": settings.TAWTHIQ_SECOND_FACTOR,
    }
    return render(request, "desk/entrance/team.html", told)


@page(Role.STEWARD)
def add(request: DeskRequest) -> HttpResponse:
    """Add somebody, and show the invitation once."""
    form = Person(request.POST or None)
    if request.method == "POST" and form.is_valid():
        _prove(request)
        told = form.cleaned_data
        try:
            user = actions.add_user(told["username"], told["role"], by=request.user, at=request.now)
        except Refusal as refusal:
            form.add_error("username", speech.refused(refusal))
        else:
            token = actions.invite_user(user, by=request.user, at=request.now)
            return _show_invitation(request, user, token)
    return render(request, "desk/entrance/add_person.html", {"form": form})


@page(Role.STEWARD)
def person(request: DeskRequest, name: str) -> HttpResponseBase:
    """Show one person's account to a steward; a post is one of the deeds below."""
    user = user_named(name)
    if request.method == "POST":
        _prove(request)
        deed = _DEEDS.get(request.POST.get("deed", ""))
        if deed is not None:
            return deed(request, user)
    shown = team().get(pk=user.pk)
    open_to = compartments().exclude(memberships__in=shown.current)  # type: ignore[attr-defined]
    told = {
        "whose": shown,
        "form": RoleOf(initial={"role": user.role}),
        "is_self": user.pk == request.user.pk,
        "open_to": open_to,
        "asks_twice": settings.TAWTHIQ_SECOND_FACTOR,
    }
    return render(request, "desk/entrance/person.html", told)


@page(Role.STEWARD)
def open_(request: DeskRequest) -> HttpResponse:
    """Open a compartment."""
    form = NewCompartment(request.POST or None)
    if request.method == "POST" and form.is_valid():
        _prove(request)
        told = form.cleaned_data
        names = CompartmentNames(told["code"], told["name_en"], told["name_ar"])
        try:
            made = open_compartment(names, by=request.user, at=request.now)
        except Refusal as refusal:
            form.add_error("code", speech.refused(refusal))
        else:
            return redirect("compartment", code=made.code)
    return render(request, "desk/entrance/open_compartment.html", {"form": form})


@page(Role.STEWARD)
def compartment(request: DeskRequest, code: str) -> HttpResponse:
    """Show who belongs to a compartment; let people in and out."""
    group = compartment_coded(code)
    if request.method == "POST":
        _prove(request)
        user = user_named(request.POST.get("who", ""))
        deed = dismiss if request.POST.get("deed") == "dismiss" else admit
        deed(user, group, by=request.user, at=request.now)
        return redirect("compartment", code=code)
    members = members_of(group)
    others = users().filter(is_active=True).exclude(pk__in=members.values("pk"))
    told = {"group": group, "members": members, "others": others.exclude(pk=request.user.pk)}
    return render(request, "desk/entrance/compartment.html", told)


def _prove(request: DeskRequest) -> None:
    """Ask for the password or a code again when the last proof is old; the form goes on after it."""
    if get_adapter(request).is_reauthentication_required(app="tawthiq"):
        raise ReauthenticationRequired


def _show_invitation(request: DeskRequest, user: User, token: str) -> HttpResponse:
    """Show an invitation this once: it is not kept, only its mark is."""
    site = f"{request.scheme}://{request.get_host()}"
    told = {"whose": user, "link": invitation_link(user, token, site)}
    return render(request, "desk/entrance/invited.html", told)


def _change_role(request: DeskRequest, user: User) -> HttpResponse:
    actions.change_role(user, request.POST.get("role", ""), by=request.user, at=request.now)
    return _done(request, user, "entrance-said-role")


def _invite(request: DeskRequest, user: User) -> HttpResponse:
    token = actions.invite_user(user, by=request.user, at=request.now)
    return _show_invitation(request, user, token)


def _reset(request: DeskRequest, user: User) -> HttpResponse:
    token = actions.invite_user(user, by=request.user, at=request.now, reset_second_factor=True)
    return _show_invitation(request, user, token)


def _retire(request: DeskRequest, user: User) -> HttpResponse:
    actions.retire_user(user, by=request.user, at=request.now)
    return _done(request, user, "entrance-said-retired")


def _readmit(request: DeskRequest, user: User) -> HttpResponse:
    actions.readmit_user(user, by=request.user, at=request.now)
    token = actions.invite_user(user, by=request.user, at=request.now)
    return _show_invitation(request, user, token)


def _give_identities(request: DeskRequest, user: User) -> HttpResponse:
    actions.give_identities(user, by=request.user, at=request.now)
    return _done(request, user, "entrance-said-identities-given")


def _take_identities(request: DeskRequest, user: User) -> HttpResponse:
    actions.take_identities(user, by=request.user, at=request.now)
    return _done(request, user, "entrance-said-identities-taken")


def _admit(request: DeskRequest, user: User) -> HttpResponse:
    group = compartment_coded(request.POST.get("compartment", ""))
    admit(user, group, by=request.user, at=request.now)
    return _done(request, user, "entrance-said-admitted")


def _dismiss(request: DeskRequest, user: User) -> HttpResponse:
    group = compartment_coded(request.POST.get("compartment", ""))
    dismiss(user, group, by=request.user, at=request.now)
    return _done(request, user, "entrance-said-dismissed")


def _done(request: DeskRequest, user: User, message: str) -> HttpResponse:
    messages.success(request, speech.word(message, who=user.username))
    return redirect("team_person", name=user.username)


_DEEDS: dict[str, Callable[[DeskRequest, User], HttpResponse]] = {
    "role": _change_role,
    "invite": _invite,
    "reset": _reset,
    "retire": _retire,
    "readmit": _readmit,
    "give_identities": _give_identities,
    "take_identities": _take_identities,
    "admit": _admit,
    "dismiss": _dismiss,
}
