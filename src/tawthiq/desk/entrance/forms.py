"""The forms of the way in, labelled in our words."""

from typing import Any

from allauth.account.forms import (
    ChangePasswordForm,
    LoginForm,
    PasswordVerificationMixin,
    ReauthenticateForm,
)
from allauth.mfa.base.forms import AuthenticateForm, BaseAuthenticateForm
from allauth.mfa.base.forms import ReauthenticateForm as CodeAgainForm
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django import forms
from django.core.cache import cache
from django.http import QueryDict

from tawthiq.accounts.labels import Role
from tawthiq.accounts.models import User
from tawthiq.desk.entrance import speech
from tawthiq.desk.entrance.adapters import turned_away

_CODE_LIVES = 120  # seconds: a code is good for a minute and a half, and once


class Login(LoginForm):  # type: ignore[misc]
    """Ask for name and password."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        speech.label(self, login="entrance-name", password="entrance-password")  # noqa: S106 - a label
        self.fields["login"].widget.attrs |= {"autocapitalize": "none", "spellcheck": "false"}


class Password(ReauthenticateForm):  # type: ignore[misc]
    """Ask for the password again."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        speech.label(self, password="entrance-password")  # noqa: S106 - a label

    def clean_password(self) -> str:
        try:
            return str(super().clean_password())
        except forms.ValidationError:
            turned_away(self.user, "password_again")
            raise


class ChangePassword(ChangePasswordForm):  # type: ignore[misc]
    """Ask for the password that is, and twice for the one that shall be."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        speech.label(
            self,
            oldpassword="entrance-old-password",
            password1="entrance-new-password",
            password2="entrance-new-password-again",
        )

    def clean(self) -> dict[str, Any]:
        return _alike(self, super(PasswordVerificationMixin, self).clean())


class ChoosePassword(forms.Form):
    """Let the one who was invited choose a password."""

    password1 = forms.CharField(strip=False, max_length=1000, widget=forms.PasswordInput)
    password2 = forms.CharField(strip=False, max_length=1000, widget=forms.PasswordInput)

    def __init__(self, data: QueryDict | None = None, *, user: User) -> None:
        super().__init__(data)
        self.user = user
        speech.label(
            self, password1="entrance-new-password", password2="entrance-new-password-again"
        )
        for field in self.fields.values():
            field.widget.attrs["autocomplete"] = "new-password"

    def clean_password1(self) -> str:
        password = str(self.cleaned_data["password1"])
        speech.strong(password, self.user)
        return password

    def clean(self) -> dict[str, Any]:
        return _alike(self, super().clean())


class _Coded(BaseAuthenticateForm):  # type: ignore[misc]
    """A code is used once, and a wrong one is in the trace."""

    authenticator: Authenticator
    user: User
    step = "code"

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        speech.label(self, code="entrance-code")
        self.fields["code"].widget.attrs |= {"inputmode": "numeric", "dir": "ltr"}

    def clean_code(self) -> str:
        code = str(super().clean_code())
        used = f"code:{self.user.pk}:{code}"
        is_new = cache.add(used, 1, _CODE_LIVES)
        if self.authenticator.type == Authenticator.Type.TOTP and not is_new:
            raise speech.error("incorrect_code") or forms.ValidationError(code)
        return code

    def _emit_authentication_failed(self, _authenticator: Authenticator) -> None:
        turned_away(self.user, self.step)


class Code(_Coded, AuthenticateForm):  # type: ignore[misc]
    """Ask for a code of the telephone, or a recovery code."""


class CodeAgain(_Coded, CodeAgainForm):  # type: ignore[misc]
    """Ask for a code again."""

    step = "code_again"


class FirstCode(ActivateTOTPForm):  # type: ignore[misc]
    """Ask for the first code of a new telephone, as proof that it has the secret."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        speech.label(self, code="entrance-first-code")
        self.fields["code"].widget.attrs |= {"inputmode": "numeric", "dir": "ltr"}


class AddKey(AddWebAuthnForm):  # type: ignore[misc]
    """Ask for the name of a new key."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        speech.label(self, name="entrance-key")


class NameKey(EditWebAuthnForm):  # type: ignore[misc]
    """Ask for another name of a key."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        speech.label(self, name="entrance-key")


class Person(forms.Form):
    """Ask for the name and the role of somebody new."""

    username = forms.CharField(max_length=64)
    role = forms.ChoiceField()

    def __init__(
        self, data: QueryDict | None = None, *, initial: dict[str, Any] | None = None
    ) -> None:
        super().__init__(data, initial=initial)
        speech.label(self, username="entrance-username", role="entrance-role")
        _offer_roles(self.fields["role"])
        self.fields["username"].widget.attrs |= {"autocomplete": "off", "autocapitalize": "none"}


class RoleOf(forms.Form):
    """Ask for another role of somebody."""

    role = forms.ChoiceField()

    def __init__(
        self, data: QueryDict | None = None, *, initial: dict[str, Any] | None = None
    ) -> None:
        super().__init__(data, initial=initial)
        speech.label(self, role="entrance-role")
        _offer_roles(self.fields["role"])


class NewCompartment(forms.Form):
    """Ask for the code and the names of a compartment."""

    code = forms.RegexField(r"^[a-z0-9_-]+$", max_length=40)
    name_ar = forms.CharField(max_length=200)
    name_en = forms.CharField(max_length=200)

    def __init__(
        self, data: QueryDict | None = None, *, initial: dict[str, Any] | None = None
    ) -> None:
        super().__init__(data, initial=initial)
        speech.label(
            self,
            code="entrance-compartment-code",
            name_ar="entrance-compartment-ar",
            name_en="entrance-compartment-en",
        )
        self.fields["code"].error_messages["invalid"] = speech.word("entrance-error-code")
        self.fields["code"].widget.attrs |= {"dir": "ltr", "autocapitalize": "none"}
        self.fields["name_ar"].widget.attrs |= {"dir": "rtl", "lang": "ar"}
        self.fields["name_en"].widget.attrs |= {"dir": "ltr", "lang": "en"}


class Address(forms.Form):
    """Ask for the address of the daily digest, which may stay empty."""

    email = forms.EmailField(required=False)

    def __init__(
        self, data: QueryDict | None = None, *, initial: dict[str, Any] | None = None
    ) -> None:
        super().__init__(data, initial=initial)
        speech.label(self, email="entrance-email")
        self.fields["email"].error_messages["invalid"] = speech.word("entrance-error-email")
        self.fields["email"].widget.attrs |= {"autocomplete": "email", "dir": "ltr"}


def _alike(form: forms.Form, cleaned: dict[str, Any] | None) -> dict[str, Any]:
    """Refuse two passwords that differ, beside the second."""
    told = cleaned if cleaned is not None else form.cleaned_data
    if told.get("password1") and told.get("password2") not in (None, told["password1"]):
        form.add_error("password2", speech.word("entrance-error-differ"))
    return told


def _offer_roles(field: forms.Field) -> None:
    choices = [(role.value, speech.word(f"word-role-{role.value}")) for role in Role]
    field.choices = choices  # type: ignore[attr-defined]
