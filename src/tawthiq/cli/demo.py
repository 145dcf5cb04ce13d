"""`tawthiq demo`: the invented record in a workspace of its own, and its months published."""

from pathlib import Path

import click

from tawthiq.cli.session import Session, opened
from tawthiq.domain.refusals import Refusal
from tawthiq.workspace.places import home_from_environment


class NotADemonstration(Refusal):
    """The invented record is kept away from workspaces where people may be real."""


@click.command()
@click.option(
    "--home",
    metavar="DIR",
    type=click.Path(path_type=Path),
    help="The demonstration's own workspace; TAWTHIQ_HOME or ./tawthiq-data unless named.",
)
def command(home: Path | None) -> None:
    """Load the demonstration record, in which everybody is invented, and publish its months.

    Run again, it continues where it was interrupted and changes nothing that is there.
    """
    home = home.absolute() if home else home_from_environment()
    _make(home)
    with opened(home=home) as session:
        _load(session)
        folder = _publish(session)
        people = _set_desk()
    click.echo("May 2020 is published; everybody in it is invented. Open one of:")
    for lang in ("en", "ar"):
        click.echo(f"  {folder / f'report.{lang}.html'}")
        click.echo(f"  {folder / f'report.{lang}.pdf'}")
    click.echo("Sit at the desk, as any of these, with the password that all of them have:")
    for line in people:
        click.echo(f"  {line}")
    click.echo("  TAWTHIQ_SECOND_FACTOR=off .venv/bin/tawthiq run")
    click.echo("Count it, and count it again without us:")
    click.echo("  .venv/bin/tawthiq toll 2020-05 --by party")
    click.echo(f"  .venv/bin/tawthiq verify {folder}")


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
    from rich.progress import Progress

    from tawthiq.demonstration.loading import is_loaded, load_record
    from tawthiq.demonstration.plan import make_plan
    from tawthiq.reference.queries import current_pack

    if is_loaded():
        return
    plan = make_plan()
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("Loading invented people", total=sum(len(one.people) for one in plan))
        people = load_record(plan, current_pack().pack, progress=lambda n: bar.advance(task, n))
    click.echo(f"Loaded {people} invented people in {len(plan)} incidents and cases.", err=True)


def _set_desk() -> list[str]:
    """Set the desk unless it is set, and return who works at it."""
    from tawthiq.demonstration.living.loading import is_living, set_desk
    from tawthiq.demonstration.living.staff import PASSWORD, ROLES
    from tawthiq.demonstration.months import FOUNDED
    from tawthiq.reference.actions import add_places
    from tawthiq.reference.queries import current_pack

    if not is_living():
        add_places(None, by="terminal", at=FOUNDED)
        set_desk(current_pack().pack)
        click.echo("Set the desk: a team is at work in June 2020.", err=True)
    return [*(f"{name} ({role})" for name, role in ROLES.items()), f"password: {PASSWORD}"]


def _publish(session: Session) -> Path:
    """Publish each month as it was known when it ended, and return the folder of the last."""
    from tawthiq.accounts.queries import user_named
    from tawthiq.demonstration.months import months_of, read_record
    from tawthiq.domain.periods import parse_period
    from tawthiq.publishing.actions import publish
    from tawthiq.publishing.orders import Order
    from tawthiq.reference.queries import current_pack, rule_named
    from tawthiq.tolls.cutoffs import cut_off_named

    editor, pack = user_named("dana"), current_pack()
    rule = rule_named(next(iter(pack.rules)), pack)
    folder = session.workspace.editions
    for month in months_of(read_record()):
        cut_off = cut_off_named(month.last.isoformat(), pack.pack)
        period = parse_period(f"{month.first:%Y-%m}")
        order = Order(session.workspace, "monthly", period, rule, pack, cut_off.seq)
        click.echo(f"Publishing {period.code} ...", err=True)
        folder = session.workspace.editions / publish(order, by=editor, at=session.now).folder
    return folder
