"""Django's settings: the workspace in TAWTHIQ_HOME says where the database and the secret are."""

import secrets
from importlib.util import find_spec
from typing import Any

from tawthiq.workspace.connections import django_databases
from tawthiq.workspace.places import home_from_environment


def _has_models(app: str) -> bool:
    return find_spec(f"{app}.models") is not None


_STORES = ["audit", "accounts", "reference", "cases", "intake", "tolls", "releases"]

TAWTHIQ_HOME = home_from_environment()

INSTALLED_APPS = [
    "django.contrib.contenttypes",
    "django.contrib.auth",
    *(f"tawthiq.{store}" for store in _STORES if _has_models(f"tawthiq.{store}")),
]
AUTH_USER_MODEL = "accounts.User" if "tawthiq.accounts" in INSTALLED_APPS else "auth.User"

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
