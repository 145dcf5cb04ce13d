"""Django's settings: the workspace in TAWTHIQ_HOME says where the database and the secret are."""

import secrets
from typing import Any

from tawthiq.workspace.connections import django_databases
from tawthiq.workspace.places import home_from_environment

TAWTHIQ_HOME = home_from_environment()

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "tawthiq.audit",
    "tawthiq.accounts",
    "tawthiq.reference",
    "tawthiq.cases",
    "tawthiq.intake",
    "tawthiq.tolls",
    "tawthiq.releases",
]
AUTH_USER_MODEL = "accounts.User"

DATABASES: dict[str, dict[str, Any]] = django_databases(TAWTHIQ_HOME)
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# Nothing is signed yet that outlives a process; a face that signs will read a kept secret.
SECRET_KEY = secrets.token_urlsafe(48)

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("ar", "العربية"), ("en", "English")]
LOGGING_CONFIG = None
