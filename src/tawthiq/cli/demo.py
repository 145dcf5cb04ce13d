"""`tawthiq demo`: the invented record in a workspace of its own, and its months published."""

from pathlib import Path

import click

from tawthiq.cli.session import Session, opened
from tawthiq.domain.refusals import Refusal


class NotADemonstration(Refusal):
    """The invented record is kept away from workspaces where people may be real."""


@click.command()
@click.option(
    "--home",
    default="demonstration-data",
    show_default=True,
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The folder of the demonstration's own workspace.",
)
def command(home: Path) -> None:
    """Load the demonstration record, in which everybody is invented, and publish its months.

    Run again, it continues where it was interrupted and changes nothing that is there.
    """
    home = home.absolute()
    _make(home)
    with opened(home=home) as session:
        _load(session)


def _make(home: Path) -> None:
    from tawthiq.cli.init import make_workspace
    from tawthiq.demonstration.months import FOUNDED
    from tawthiq.workspace.places import VERSION, Card, is_workspace, read_workspace

    card = Card(
        VERSION,
        "syria",
        organisation_en="Tawthiq demonstration",
        organisation_ar="العرض التوضيحي لتوثيق",
        synthetic=True,
    )
    if is_workspace(home):
        card = read_workspace(home).card
        if not card.synthetic:
            raise NotADemonstration(
                f"{home} is a workspace for real people: name another folder with --home."
            )
    if not card.schema:
        click.echo("Making a workspace and its database ...", err=True)
        make_workspace(home, card, FOUNDED)


def _load(session: Session) -> None:
    from rich.console import Console
    from rich.progress import track_none
