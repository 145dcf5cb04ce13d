"""`tawthiq status`: say what the workspace is and whether it is well."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tawthiq.workspace.places import Workspace


@click.command()
def command() -> None:
    """Say what this workspace is and whether it is well."""
    from tawthiq.cli.session import opened

    with opened(any_schema=True) as session:
        lines = [*_about(session.workspace), *_database(session.workspace)]
    for label, value in lines:
        click.echo(f"{label + ':':<12} {value}")


def _about(workspace: "Workspace") -> Iterator[tuple[str, str]]:
    from tawthiq import __version__
    from tawthiq.workspace.sealing import recovery_identity

    card = workspace.card
    yield "Tawthiq", __version__
    yield "Workspace", f"{workspace.home} ({card.id}, version {card.version})"
    if card.synthetic:
        yield "Beware", "a demonstration: everybody in it is invented, and every page says so"
    yield "Pack", card.pack
    yield "Editions", str(sum(1 for path in workspace.editions.iterdir() if path.is_dir()))
    yield "Backups to", card.recipient
    if recovery_identity(workspace).exists():
        yield "Beware", f"{recovery_identity(workspace)} still lies here: move it to a place apart"


def _database(workspace: "Workspace") -> Iterator[tuple[str, str]]:
    from django.db import connection

    from tawthiq.workspace.schema import fingerprint

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_setting('server_version'), "
            "pg_size_pretty(pg_database_size(current_database())), current_user"
        )
        version, size, login = cursor.fetchone()
    yield "Database", f"{workspace.card.database}, PostgreSQL {version}, {size}, login {login}"
    current = workspace.card.schema == fingerprint()
    yield "Tables", "of this Tawthiq" if current else "of another Tawthiq: run `tawthiq upgrade`"
