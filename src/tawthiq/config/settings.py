"""Django's settings: the workspace in TAWTHIQ_HOME says where the database and the secret are.

TAWTHIQ_SITE names the address of a desk that others reach (`https://desk.example.org`); with none,
the desk answers on this machine only.
"""

import os
from typing import Any
from urllib.parse import urlsplit

from csp.constants import NONE, SELF

from tawthiq.workspace.connections import django_databases
from tawthiq.workspace.places import home_from_environment
from tawthiq.workspace.secrets import secret_key

TAWTHIQ_HOME = home_from_environment()
TAWTHIQ_SITE = os.environ.get("TAWTHIQ_SITE", "")
_SITE = urlsplit(TAWTHIQ_SITE)
_HTTPS = _SITE.scheme == "https"

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
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
    "tawthiq.desk",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "tawthiq.desk.middleware.language",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "allauth.usersessions.middleware.UserSessionsMiddleware",
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
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*", "password2*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = False
USERSESSIONS_TRACK_ACTIVITY = True
TAWTHIQ_SECOND_FACTOR = True
TAWTHIQ_SECOND_FACTOR_URL = "mfa_index"

DATABASES: dict[str, dict[str, Any]] = django_databases(TAWTHIQ_HOME)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SECRET_KEY = secret_key(TAWTHIQ_HOME)

ALLOWED_HOSTS = [_SITE.hostname] if _SITE.hostname else ["localhost", "127.0.0.1", "[::1]"]
CSRF_TRUSTED_ORIGINS = [TAWTHIQ_SITE] if _HTTPS else []
SECURE_SSL_REDIRECT = _HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if _HTTPS else None
SECURE_HSTS_SECONDS = 31_536_000 if _HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = _HTTPS
SECURE_HSTS_PRELOAD = _HTTPS
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _HTTPS
SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_SAVE_EVERY_REQUEST = True  # a session ends twelve hours after the last page, not the first
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
USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("ar", "العربية"), ("en", "English")]
LOGGING_CONFIG = None
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
SILENCED_SYSTEM_CHECKS: list[str] = []
