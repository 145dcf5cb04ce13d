"""`tawthiq pack`: what the country pack can be given beside what it comes with."""

from pathlib import Path

import click


@click.group()
def command() -> None:
    """Add to the country pack."""


@command.group()
def add() -> None:
    """Add to the country pack."""


@add.command()
@click.argument("file", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--by", default="terminal", help="Who adds them, for the trace.")
def places(file: Path | None, by: str) -> None:
    """Add the places of FILE, a gazetteer in the layout of OCHA (CSV); without FILE, towns.

    The towns are those of the pack's country that GeoNames lists. A place that is there is put
    right; none is taken away.
    """
    from tawthiq.cli.session import opened

    with opened() as session:
        from tawthiq.reference.actions import add_places

        kept = add_places(file, by=by, at=session.now)
    click.echo(f"{kept:,} places are in the gazetteer from {file.name if file else 'GeoNames'}.")
