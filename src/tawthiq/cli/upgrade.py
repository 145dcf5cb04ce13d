"""`tawthiq upgrade`: bring the database to the tables that this Tawthiq knows."""

from dataclasses import replace

import click


@click.command()
def command() -> None:
    """Bring the workspace's database to the tables of this Tawthiq. Make a backup first."""
    from tawthiq.cli.session import close_connections, ready_django
    from tawthiq.workspace.founding import founded
    from tawthiq.workspace.places import home_from_environment, read_workspace, write_card

    workspace = read_workspace(home_from_environment())
    with founded(workspace):
        ready_django(workspace)
        from tawthiq.workspace.schema import fingerprint, migrate

        if workspace.card.schema == fingerprint():
            click.echo("The database has the tables of this Tawthiq; nothing was changed.")
            return
        migrate()
        write_card(workspace.home, replace(workspace.card, schema=fingerprint()))
        close_connections()
    click.echo(f"The database of {workspace.home} has the tables of this Tawthiq now.")
