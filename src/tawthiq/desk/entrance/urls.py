"""Addresses of the entrance: the accounts package's pages, one's own account, the steward's pages.

Each page of the package is named here; what it offers besides (signing up, passwords by e-mail) has no
address.
"""

from allauth.account import views as accounts
from allauth.mfa.base import views as factors
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as telephones
from allauth.mfa.webauthn import views as keys
from django.urls import URLPattern, path
from django.views.generic import RedirectView

from tawthiq.desk.doors import own
from tawthiq.desk.entrance import team, views
from tawthiq.desk.entrance.packaged import packaged

_TWICE = "account/second-factor/"

urlpatterns: list[URLPattern] = [
    path("health/", views.health, name="health"),
    path("language/", views.language, name="language"),
    path("invitation/<int:number>/<str:token>/", views.invitation, name="invitation"),
    path("account/", views.account, name="account"),
    path("account/login/", accounts.login, name="account_login"),
    path("account/logout/", accounts.logout, name="account_logout"),
    path("account/inactive/", accounts.account_inactive, name="account_inactive"),
    path("account/again/", packaged(accounts.reauthenticate), name="account_reauthenticate"),
    path("account/again/code/", packaged(factors.reauthenticate), name="mfa_reauthenticate"),
    path(
        "account/again/key/",
        packaged(keys.reauthenticate_webauthn),
        name="mfa_reauthenticate_webauthn",
    ),
    path("account/password/", packaged(accounts.password_change), name="account_change_password"),
    path(
        "account/password/set/",
        own(RedirectView.as_view(pattern_name="account")),
        name="account_set_password",
    ),
    path("account/sessions/", views.sessions, name="usersessions_list"),
    path("account/kept/", views.waiting, name="kept"),
    path(_TWICE, packaged(factors.index), name="mfa_index"),
    path(f"{_TWICE}login/", factors.authenticate, name="mfa_authenticate"),
    path(f"{_TWICE}telephone/", packaged(telephones.activate_totp), name="mfa_activate_totp"),
    path(
        f"{_TWICE}telephone/remove/",
        packaged(telephones.deactivate_totp),
        name="mfa_deactivate_totp",
    ),
    path(f"{_TWICE}keys/", packaged(keys.list_webauthn), name="mfa_list_webauthn"),
    path(f"{_TWICE}keys/add/", packaged(keys.add_webauthn), name="mfa_add_webauthn"),
    path(f"{_TWICE}keys/<int:pk>/", packaged(keys.edit_webauthn), name="mfa_edit_webauthn"),
    path(
        f"{_TWICE}keys/<int:pk>/remove/", packaged(keys.remove_webauthn), name="mfa_remove_webauthn"
    ),
    path(f"{_TWICE}codes/", packaged(codes.view_recovery_codes), name="mfa_view_recovery_codes"),
    path(
        f"{_TWICE}codes/new/",
        packaged(codes.generate_recovery_codes),
        name="mfa_generate_recovery_codes",
    ),
    path(
        f"{_TWICE}codes/file/",
        packaged(codes.download_recovery_codes),
        name="mfa_download_recovery_codes",
    ),
    path("team/", team.people, name="team"),
    path("team/add/", team.add, name="team_add"),
    path("team/people/<str:name>/", team.person, name="team_person"),
    path("team/compartments/open/", team.open_, name="compartment_open"),
    path("team/compartments/<str:code>/", team.compartment, name="compartment"),
]
