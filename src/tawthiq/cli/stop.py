"""`tawthiq stop`: stop an embedded database that a killed command left running."""

import click


@click.command()
def command() -> None:
    """Stop the embedded database, if no command uses it.

    The last command to end stops it by itself; one that was killed cannot.
    """
    from tawthiq.workspace.places import home_from_environment, read_workspace
    from tawthiq.workspace.server import Cluster, stop_unused

    workspace = read_workspace(home_from_environment())
    if workspace.card.database == "external":
        click.echo("The database is on a server of yours; nothing was stopped.")
        return
    stopped = stop_unused(Cluster(workspace.database))
    click.echo("The database was stopped." if stopped else "The database was not running.")
