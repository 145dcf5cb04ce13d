"""`tawthiq publish`: a month's or a day's report, counted, set, sealed and entered."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tawthiq.cli.session import Session
    from tawthiq.publishing.orders import Order


@click.command()
@click.argument("kind", type=click.Choice(["monthly", "daily", "preliminary"]))
@click.argument("period")
@click.option("--by", required=True, metavar="NAME", help="Who publishes: an editor or a steward.")
@click.option(
    "--rule", default="", metavar="NAME", help="The counting rule; the pack's first unless named."
)
@click.option(
    "--lang",
    "languages",
    multiple=True,
    type=click.Choice(["en", "ar"]),
    help="A language of the reports; those of the pack unless named.",
)
@click.option("--as-known", default="", help="A day (its end), an instant or an edition.")
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    help="Also copy the edition into this folder, its sealed part included.",
)
def command(by: str, out: Path | None, **given: object) -> None:
    """Publish the report of PERIOD: a month (2020-05) or a day (2020-05-11).

    A preliminary report counts who died on a day, examined or not yet, outside every other count.
    An edition counted at the same cut-off is returned as it is. After new findings a new edition
    supersedes it and lists what differs. The folder's name is printed.
    """
    from tawthiq.cli.session import opened

    with opened() as session:
        _publish(session, by, out, given)


def _publish(session: "Session", by: str, out: Path | None, given: dict[str, object]) -> None:
    from tawthiq.accounts.queries import user_named
    from tawthiq.publishing.actions import publish

    user = user_named(by)
    order = _order(session, given)
    existing = order.existing()
    edition = publish(order, by=user, at=session.now)
    folder = session.workspace.editions / edition.folder
    known = f"as known on {edition.as_known_at.astimezone(order.as_known_at.tzinfo):%Y-%m-%d}"
    if existing is not None:
        click.echo(f"{edition.name} was published before, {known}; nothing has changed.", err=True)
    else:
        click.echo(f"Published {edition.name}, {known}.", err=True)
    if out is not None:
        folder = _copy(folder, out)
        click.echo(
            "The copy holds the sealed part: take sealed/ out before it is put on the web.",
            err=True,
        )
    click.echo(str(folder))


def _order(session: "Session", given: dict[str, object]) -> "Order":
    from tawthiq.domain.periods import parse_period
    from tawthiq.publishing.orders import Order
    from tawthiq.reference.queries import current_pack, rule_named
    from tawthiq.tolls.cutoffs import cut_off_named, latest_cut_off

    period = parse_period(str(given["period"]))
    folder = current_pack()
    rule = rule_named(str(given["rule"]) or next(iter(folder.rules)), folder)
    asked = str(given["as_known"])
    cut_off = cut_off_named(asked, folder.pack) if asked else latest_cut_off()
    return Order(
        session.workspace,
        str(given["kind"]),
        period,
        rule,
        folder,
        cut_off.seq,
        languages=tuple(given["languages"]),  # type: ignore[arg-type]  # click gives a tuple
        progress=lambda step: click.echo(f"{step.words} ...", err=True),
    )


def _copy(folder: Path, out: Path) -> Path:
    """Copy an edition into a folder. Refuses to write over something else of its name."""
    import filecmp
    import shutil

    from tawthiq.publishing.manifest import MANIFEST
    from tawthiq.publishing.refusals import OutTaken

    place = out / folder.name
    if place.exists():
        same = (place / MANIFEST).is_file() and filecmp.cmp(
            place / MANIFEST, folder / MANIFEST, shallow=False
        )
        if not same:
            raise OutTaken(place)
        shutil.rmtree(place)
    out.mkdir(parents=True, exist_ok=True)
    shutil.copytree(folder, place)
    return place
