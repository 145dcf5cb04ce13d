"""Bring the database to the shape that this Tawthiq knows, as the owner."""

import hashlib
from importlib.util import find_spec
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connections

from tawthiq.workspace.grants import app_role

_READ = "select"
_KEEP = "select, insert, update, delete"
_FRAMEWORK = {
    "auth_group": _READ,
    "auth_group_permissions": _READ,
    "auth_permission": _READ,
    "django_content_type": _READ,
    "django_migrations": _READ,
    "django_session": _KEEP,
    "account_emailaddress": _KEEP,
    "account_emailconfirmation": _KEEP,
    "mfa_authenticator": _KEEP,
    "usersessions_usersession": _KEEP,
    "procrastinate_jobs": _KEEP,
    "procrastinate_events": _KEEP,
    "procrastinate_periodic_defers": _KEEP,
    "procrastinate_workers": _KEEP,
}
"""Tables that packages bring, and what the app login may do there. None holds a fact of the record."""
_SEQUENCES = (
    "procrastinate_jobs_id_seq",
    "procrastinate_events_id_seq",
    "procrastinate_periodic_defers_id_seq",
    "procrastinate_workers_id_seq",
)


def migrate() -> None:
    """Run every migration as the owner; give the app its rights on the tables of packages."""
    call_command("migrate", database="owner", verbosity=0, interactive=False)
    connection = connections["owner"]
    quote = connection.ops.quote_name
    app = quote(app_role())
    with connection.cursor() as cursor:
        for table, rights in _FRAMEWORK.items():
            cursor.execute(f"GRANT {rights} ON {quote(table)} TO {app}")
        for sequence in _SEQUENCES:
            cursor.execute(f"GRANT USAGE, SELECT ON SEQUENCE {quote(sequence)} TO {app}")


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
