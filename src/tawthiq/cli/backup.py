"""`tawthiq backup DIR`: write a sealed copy of the workspace."""

from pathlib import Path

import click


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--recipient", metavar="age1...", help="Seal to this recipient and not the workspace's."
)
def command(folder: Path, recipient: str | None) -> None:
    """Write the database, editions and keys into DIR, sealed with age.

    DIR must be new or empty. Only the recovery identity opens it. Write down the line about the
    trace and keep it apart: whoever restores can then tell that nothing was cut off.
    """
    from tawthiq.cli.session import opened

    with opened() as session:
        from tawthiq.audit.actions import record
        from tawthiq.audit.queries import head
        from tawthiq.workspace.backups import write_backup

        workspace, to = session.workspace, recipient or session.workspace.card.recipient
        record("back_up", workspace.id, {"recipient": to}, by="terminal", at=session.now)
        last = head()
        trace = {"number": last.number, "sha256": last.digest}
        manifest = write_backup(workspace, folder.absolute(), to, at=session.now, trace=trace)
    size = sum(int(file["bytes"]) for file in manifest.files.values())
    click.echo(f"The backup {folder} is whole: {size:,} bytes, sealed to {to}.")
    click.echo(f"The trace ends in it with entry {last.number}, {last.digest}.")
