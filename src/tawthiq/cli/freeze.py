"""`tawthiq freeze`: write the findings to files that are counted from."""

import click


@click.command()
@click.option("--by", default="", help="Who freezes; the terminal unless somebody is named.")
def command(by: str) -> None:
    """Write every finding up to now to a frozen file, from which tolls are counted."""
    from tawthiq.cli.session import opened

    with opened() as session:
        from tawthiq.accounts.queries import user_named
        from tawthiq.tolls.actions import freeze
        from tawthiq.tolls.queries import files_of

        who = user_named(by).username if by else "terminal"
        made = freeze(session.workspace.freezes, by=who, at=session.now)
        path = files_of(session.workspace.freezes, made).findings
        click.echo(
            f"Frozen up to finding {made.seq} (about people: {made.findings_rows}, about incidents: "
            f"{made.incidents_rows}), in {path}."
        )
