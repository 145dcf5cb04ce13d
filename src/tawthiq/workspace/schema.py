"""Bring the database to the shape that this Tawthiq knows, as the owner."""

import hashlib
from importlib.util import find_spec
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connections

from tawthiq.workspace.grants import app_role

_FRAMEWORK = (
    "auth_group",
    "auth_group_permissions",
    "auth_permission",
    "django_content_type",
    "django_migrations",
)


def migrate() -> None:
    """Run every migration as the owner; let the app read the framework's own tables."""
    call_command("migrate", database="owner", verbosity=0, interactive=False)
    connection = connections["owner"]
    quote = connection.ops.quote_name
    tables = ", ".join(quote(table) for table in _FRAMEWORK)
    with connection.cursor() as cursor:
        cursor.execute(f"GRANT SELECT ON {tables} TO {quote(app_role())}")


def fingerprint() -> str:
    """Name the set of migrations this Tawthiq brings; differs when one was added."""
    names = sorted(
        f"{app}.{path.stem}" for app in settings.INSTALLED_APPS for path in _migrations_of(app)
    )
    return hashlib.sha256("\n".join(names).encode()).hexdigest()[:16]


def _migrations_of(app: str) -> list[Path]:
    spec = find_spec(app)
    origin = Path(spec.origin) if spec and spec.origin else Path()
    return list((origin.parent / "migrations").glob("[0-9]*.py"))
