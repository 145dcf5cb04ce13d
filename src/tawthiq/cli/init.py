"""`tawthiq init`: make a workspace, or finish one that was begun."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import click

from tawthiq.domain.refusals import Refusal
from tawthiq.workspace.places import VERSION, Card, Workspace


class DemonstrationHere(Refusal):
    """A workspace for real people is not made where the invented record is."""


@click.command()
@click.option("--pack", default="syria", show_default=True, help="The country pack to load.")
@click.option(
    "--recipient",
    default="",
    metavar="age1...",
    help="Seal backups to this age recipient instead of making a recovery identity.",
)
@click.option("--organisation-en", default="", help="Who publishes, in English.")
@click.option("--organisation-ar", default="", help="Who publishes, in Arabic.")
def command(pack: str, recipient: str, organisation_en: str, organisation_ar: str) -> None:
    """Make a workspace in TAWTHIQ_HOME (or ./tawthiq-data), or finish one that was begun.

    The register is kept in an embedded PostgreSQL, or on the server that TAWTHIQ_DATABASE_URL
    names; the login in that URL must own an empty database.
    """
    from tawthiq.workspace.clock import now
    from tawthiq.workspace.places import home_from_environment, is_workspace, read_workspace
    from tawthiq.workspace.sealing import recovery_identity

    home = home_from_environment()
    if is_workspace(home) and read_workspace(home).card.schema:
        if read_workspace(home).card.synthetic:
            raise DemonstrationHere(
                f"{home} holds the demonstration, in which everybody is invented: set TAWTHIQ_HOME "
                "to another folder for real people."
            )
        click.echo(f"{home} is a workspace already; nothing was changed.")
        return
    card = Card(
        VERSION,
        pack,
        recipient=recipient,
        organisation_en=organisation_en,
        organisation_ar=organisation_ar,
    )
    workspace = make_workspace(home, card, now())
    click.echo(f"The workspace {home} is ready, with the pack {workspace.card.pack}.")
    if not recipient:
        click.echo(
            f"Backups are sealed to {workspace.card.recipient}. Only "
            f"{recovery_identity(workspace)} opens them: move that file to a place apart "
            "from this machine now; without it no backup can be restored."
        )


def make_workspace(home: Path, card: Card, at: datetime) -> Workspace:
    """Make the workspace of `card`, or finish one that was begun, and load its pack and its towns."""
    from tawthiq.cli.session import close_connections, ready_django
    from tawthiq.reference.packs import read_pack
    from tawthiq.workspace import sealing
    from tawthiq.workspace.founding import founded, lay_out
    from tawthiq.workspace.places import write_card

    code = read_pack(card.pack).pack.code
    if card.recipient:
        sealing.check_recipient(card.recipient)
    workspace = lay_out(home, replace(card, pack=code))
    with founded(workspace):
        ready_django(workspace)
        from tawthiq.reference.actions import add_places, load_pack
        from tawthiq.workspace.schema import fingerprint, migrate

        migrate()
        load_pack(card.pack, by="terminal", at=at)
        add_places(None, by="terminal", at=at)
        finished = replace(workspace.card, schema=fingerprint())
        if not finished.recipient:
            recipient = sealing.make_recovery_identity(workspace)
            finished = replace(finished, recipient=recipient)
        workspace = write_card(home, finished)
        close_connections()
    return workspace
