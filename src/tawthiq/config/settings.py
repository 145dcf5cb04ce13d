"""Django's settings: the workspace in TAWTHIQ_HOME says where the database and the secret are.

TAWTHIQ_SITE names the address of a desk that others reach (`https://desk.example.org`); with none,
the desk answers on this machine only. TAWTHIQ_SECOND_FACTOR=off asks for no second factor, in a
demonstration and nowhere else. TAWTHIQ_SMTP (`smtps://user:password@host:465`) sends e-mail.
"""

import os
from typing import Any
from urllib.parse import unquote, urlsplit

from csp.constants import NONE, SELF

from tawthiq.workspace.connections import django_databases
from tawthiq.workspace.places import home_from_environment, is_synthetic
from tawthiq.workspace.secrets import secret_key

TAWTHIQ_HOME = home_from_environment()
TAWTHIQ_SITE = os.environ.get("TAWTHIQ_SITE", "").rstrip("/")
TAWTHIQ_SYNTHETIC = is_synthetic(TAWTHIQ_HOME)  # everybody in the workspace is invented
_SITE = urlsplit(TAWTHIQ_SITE)
_HTTPS = _SITE.scheme == "https"
_POST = urlsplit(os.environ.get("TAWTHIQ_SMTP", ""))

DEBUG = False

INSTALLED_APPS = [
    "tawthiq.desk",  # before the accounts package, whose templates it replaces
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.forms",  # its widgets, for our renderer
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "django_htmx",
    "procrastinate.contrib.django",
    "tawthiq.ui",
    "tawthiq.audit",
    "tawthiq.accounts",
    "tawthiq.reference",
    "tawthiq.cases",
    "tawthiq.intake",
    "tawthiq.review",
    "tawthiq.search",
    "tawthiq.drafts",
    "tawthiq.tolls",
    "tawthiq.releases",
    "tawthiq.publishing",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "csp.middleware.CSPMiddleware",
    "tawthiq.desk.middleware.guarded",
    "tawthiq.ui.statics.StaticsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "tawthiq.desk.middleware.language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "tawthiq.desk.middleware.alive",
    "django_htmx.middleware.HtmxMiddleware",
]
ROOT_URLCONF = "tawthiq.config.urls"
WSGI_APPLICATION = "tawthiq.config.wsgi.application"
TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "tawthiq.desk.context.page",
            ],
            "builtins": ["tawthiq.ui.templatetags.words", "django.templatetags.static"],
        },
    }
]
FORM_RENDERER = "tawthiq.ui.forms.Renderer"

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
PASSWORD_RESET_TIMEOUT = 3 * 24 * 60 * 60  # an invitation lasts three days
ACCOUNT_ADAPTER = "tawthiq.desk.entrance.adapters.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_SESSION_REMEMBER = True  # for twelve hours, as every session
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False  # here; every other session ends
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60
ACCOUNT_FORMS = {
    "login": "tawthiq.desk.entrance.forms.Login",
    "reauthenticate": "tawthiq.desk.entrance.forms.Password",
    "change_password": "tawthiq.desk.entrance.forms.ChangePassword",
}
MFA_ADAPTER = "tawthiq.desk.entrance.adapters.FactorAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = False
MFA_ALLOW_UNVERIFIED_EMAIL = True  # an address is for the digest and proves nothing
MFA_TOTP_ISSUER = "Tawthiq"
MFA_TOTP_TOLERANCE = 1  # a telephone's clock half a minute off; a code is still good once only
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not _HTTPS  # http://localhost, which browsers trust
MFA_FORMS = {
    "authenticate": "tawthiq.desk.entrance.forms.Code",
    "reauthenticate": "tawthiq.desk.entrance.forms.CodeAgain",
    "activate_totp": "tawthiq.desk.entrance.forms.FirstCode",
    "add_webauthn": "tawthiq.desk.entrance.forms.AddKey",
    "edit_webauthn": "tawthiq.desk.entrance.forms.NameKey",
}
TAWTHIQ_SECOND_FACTOR = not (
    TAWTHIQ_SYNTHETIC and os.environ.get("TAWTHIQ_SECOND_FACTOR", "") == "off"
)
TAWTHIQ_SECOND_FACTOR_URL = "mfa_index"

DATABASES: dict[str, dict[str, Any]] = django_databases(TAWTHIQ_HOME)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SECRET_KEY = secret_key(TAWTHIQ_HOME)
CACHES = {"default": {"BACKEND": "tawthiq.accounts.cache.SharedCache"}}

ALLOWED_HOSTS = [_SITE.hostname] if _SITE.hostname else ["localhost", "127.0.0.1", "[::1]"]
CSRF_TRUSTED_ORIGINS = [TAWTHIQ_SITE] if _HTTPS else []
SECURE_SSL_REDIRECT = _HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _HTTPS else None
SECURE_HSTS_SECONDS = 31_536_000 if _HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _HTTPS
SECURE_HSTS_PRELOAD = _HTTPS
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _HTTPS
SESSION_COOKIE_NAME, CSRF_COOKIE_NAME = (
    ("__Host-session", "__Host-csrf") if _HTTPS else ("session", "csrf")
)
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "tawthiq.desk.faults.forged"
SESSION_COOKIE_AGE = 12 * 60 * 60  # since the last page, give or take (`desk.middleware.alive`)
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "base-uri": [NONE],
    }
}

STATIC_URL = "/static/"
STATIC_ROOT = TAWTHIQ_HOME / "static"  # written by `tawthiq run`
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},  # nothing is uploaded
    "staticfiles": {"BACKEND": "tawthiq.ui.statics.Statics"},
}
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
FORMAT_MODULE_PATH = "tawthiq.ui.formats"
LANGUAGES = [("ar", "العربية"), ("en", "English")]
LOGGING_CONFIG = None
EMAIL_BACKEND = f"django.core.mail.backends.{'smtp' if _POST.hostname else 'console'}.EmailBackend"
EMAIL_HOST, EMAIL_PORT = _POST.hostname or "localhost", _POST.port or 587
EMAIL_HOST_USER, EMAIL_HOST_PASSWORD = unquote(_POST.username or ""), unquote(_POST.password or "")
EMAIL_USE_SSL = _POST.scheme == "smtps"
EMAIL_USE_TLS = bool(_POST.hostname) and not EMAIL_USE_SSL
EMAIL_TIMEOUT = 20
DEFAULT_FROM_EMAIL = os.environ.get("TAWTHIQ_MAIL_FROM", f"tawthiq@{_SITE.hostname or 'localhost'}")
SILENCED_SYSTEM_CHECKS: list[str] = []
