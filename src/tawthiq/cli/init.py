"""`tawthiq init`: make a workspace, or finish one that was begun."""

from dataclasses import replace

import click


@click.command()
@click.option("--pack", default="syria", show_default=True, help="The country pack to load.")
@click.option(
    "--recipient",
    metavar="age1...",
    help="Seal backups to this age recipient instead of making a recovery identity.",
)
def command(pack: str, recipient: str | None) -> None:
    """Make a workspace in TAWTHIQ_HOME (or ./tawthiq-data), or finish one that was begun.

    The register is kept in an embedded PostgreSQL, or on the server that TAWTHIQ_DATABASE_URL
    names; the login in that URL must own an empty database.
    """
    from tawthiq.cli.clock import now
    from tawthiq.cli.session import close_connections, ready_django
    from tawthiq.reference.packs import read_pack
    from tawthiq.workspace import sealing
    from tawthiq.workspace.founding import founded, lay_out
    from tawthiq.workspace.places import home_from_environment, write_card

    home, at = home_from_environment(), now()
    read_pack(pack)
    if recipient:
        sealing.check_recipient(recipient)
    workspace = lay_out(home, pack, recipient or "")
    if workspace.card.schema:
        click.echo(f"{home} is a workspace already; nothing was changed.")
        return
    with founded(workspace):
        ready_django(workspace)
        from tawthiq.reference.actions import load_pack
        from tawthiq.workspace.schema import fingerprint, migrate

        migrate()
        load_pack(workspace.card.pack, by="terminal", at=at)
        card = replace(workspace.card, schema=fingerprint())
        if not card.recipient:
            card = replace(card, recipient=sealing.make_recovery_identity(workspace))
        workspace = write_card(home, card)
        close_connections()
    click.echo(f"The workspace {home} is ready, with the pack {workspace.card.pack}.")
    if not recipient:
        click.echo(
            f"Backups are sealed to {workspace.card.recipient}. Only "
            f"{sealing.recovery_identity(workspace)} opens them: move that file to a place apart "
            "from this machine now; without it no backup can be restored."
        )
