"""`tawthiq restore DIR`: restore a sealed copy into an empty workspace."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from datetime import datetime

    from tawthiq.workspace.backups import Manifest
    from tawthiq.workspace.places import Card, Workspace


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--identity",
    required=True,
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="The recovery identity that opens the backup.",
)
def command(folder: Path, identity: Path) -> None:
    """Restore the backup in DIR into TAWTHIQ_HOME: a new folder, or a workspace that holds nobody.

    The logins are made anew, and so is the freeze, from the restored findings.
    """
    from tawthiq.workspace.backups import read_backup, read_notes
    from tawthiq.workspace.clock import now
    from tawthiq.workspace.founding import founded, lay_out
    from tawthiq.workspace.places import Card, home_from_environment

    at, manifest = now(), read_backup(folder)
    card = Card(**read_notes(folder, identity).card)
    workspace = lay_out(home_from_environment(), replace(card, schema=""))
    with founded(workspace):
        workspace = replace(workspace, card=_as_backed_up(workspace.card, card))
        _restore(workspace, folder, identity, manifest, at)
    click.echo(f"The workspace {workspace.home} holds the backup of {manifest.made_at}.")


def _restore(
    workspace: "Workspace", folder: Path, identity: Path, manifest: "Manifest", at: "datetime"
) -> None:
    from tawthiq.cli.session import close_connections, ready_django
    from tawthiq.workspace.backups import restore_database, restore_folders
    from tawthiq.workspace.places import write_card

    ready_django(workspace)
    from tawthiq.audit.actions import record
    from tawthiq.tolls.actions import freeze
    from tawthiq.tolls.queries import newest_freeze
    from tawthiq.workspace.schema import fingerprint, migrate

    _refuse_inhabited(workspace)
    close_connections()
    write_card(workspace.home, replace(workspace.card, schema=""))
    restore_database(workspace, folder, identity)
    restore_folders(workspace, folder, identity)
    migrate()
    write_card(workspace.home, replace(workspace.card, schema=fingerprint()))
    payload = {"backup": manifest.files["database.age"]["sha256"], "from": manifest.workspace}
    record("restore", workspace.id, payload, by="terminal", at=at)
    if newest_freeze() is not None:
        freeze(workspace.freezes, by="terminal", at=at)
    close_connections()


def _as_backed_up(own: "Card", theirs: "Card") -> "Card":
    """Keep our identity, database and recipient; take what the register says of itself."""
    return replace(
        theirs, id=own.id, database=own.database, recipient=own.recipient, schema=own.schema
    )


def _refuse_inhabited(workspace: "Workspace") -> None:
    """Refuse a workspace that was used: restoring replaces, and nothing recorded may be replaced."""
    from tawthiq.audit.models import Entry
    from tawthiq.workspace.refusals import BackupRefused

    if not workspace.card.schema:
        return
    used = Entry.objects.exclude(deed__in=["load_pack", "add_places", "back_up"]).exists()
    if used or any(workspace.editions.iterdir()):
        raise BackupRefused(
            f"The workspace {workspace.home} is not empty: name a new folder in TAWTHIQ_HOME and "
            "restore there."
        )
