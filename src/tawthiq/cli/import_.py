"""`tawthiq import persons`: take in a list of people, and adopt it if two people stand behind that."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from tawthiq.accounts.models import User
    from tawthiq.intake.actions import Adopt
    from tawthiq.intake.receipts import Receipt

SHOWN = 12  # lines of a section of the receipt; --format json has all of them
TERMINAL = "terminal"


@click.group(name="import")
def command() -> None:
    """Take in lists."""


@command.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--map",
    "map_file",
    type=click.Path(path_type=Path),
    required=True,
    help="The map (TOML): what the columns and their words mean.",
)
@click.option(
    "--source",
    required=True,
    metavar="KEY",
    help="The source that the list speaks for; added when it is new.",
)
@click.option(
    "--adopt",
    metavar="GROUND",
    help="Adopt the list on this ground: its deaths become adopted findings.",
)
@click.option("--by", "recorder", metavar="NAME", help="Who imports. Needed with --adopt.")
@click.option("--reviewed-by", metavar="NAME", help="The second person, who reviews the adoption.")
@click.option(
    "--documented-on",
    metavar="DAY",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day adopted rows are documented on, instead of the map's.",
)
@click.option("--sheet", metavar="NAME", help="The sheet of a workbook, instead of the map's.")
@click.option(
    "--refused",
    type=click.Path(path_type=Path),
    help="Where refused rows go; FILE.refused.csv unless named.",
)
@click.option("--dry-run", is_flag=True, help="Print the receipt and write nothing.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json"]), default="table", show_default=True
)
def persons(file: Path, map_file: Path, **said: Any) -> None:  # noqa: ANN401
    """Take in a list of people: CSV, XLSX or Parquet.

    Every row is created, changed, unchanged, repeated in the file or refused, and the receipt adds
    up. The same file twice creates nothing. Refused rows are written to a file with the reason.
    """
    from tawthiq.cli.session import opened
    from tawthiq.intake.maps import read_map
    from tawthiq.workspace.clock import now

    _check_adoption(said)
    listed = read_map(map_file)
    if said["sheet"]:
        listed = replace(listed, file=replace(listed.file, sheet=said["sheet"]))
    with opened() as session:
        from tawthiq.intake.actions import ImportOrder, import_persons

        by = _recorder(said["recorder"], session.now, dry_run=said["dry_run"])
        order = ImportOrder(
            path=file,
            listed=listed,
            source=said["source"],
            adopt=_terms(said),
            refused=said["refused"],
            dry_run=said["dry_run"],
            clock=now,
        )
        with progress() as tell:
            receipt = import_persons(order, by=by, at=session.now, tell=tell)
    if said["form"] == "json":
        click.echo(json.dumps(receipt.as_json(), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(receipt_lines(receipt)))


def _check_adoption(said: dict[str, Any]) -> None:
    """Refuse half an adoption before anything is opened."""
    if said["adopt"] is None and (said["reviewed_by"] or said["documented_on"]):
        raise click.UsageError(
            "--reviewed-by and --documented-on belong to --adopt GROUND: add it, or leave them out."
        )
    if said["adopt"] is not None and not (said["recorder"] and said["reviewed_by"]):
        raise click.UsageError(
            "A list is adopted by two people: name them with --by and --reviewed-by."
        )


def _terms(said: dict[str, Any]) -> "Adopt | None":
    from tawthiq.accounts.queries import user_named
    from tawthiq.intake.actions import Adopt

    if said["adopt"] is None:
        return None
    day = said["documented_on"]
    return Adopt(said["adopt"], user_named(said["reviewed_by"]), day.date() if day else None)


def _recorder(name: str | None, at: datetime, *, dry_run: bool) -> "User":
    """Return who imports; without a name it is whoever sits at the terminal, a recorder."""
    from tawthiq.accounts.actions import add_user
    from tawthiq.accounts.labels import Role
    from tawthiq.accounts.models import User
    from tawthiq.accounts.queries import user_named

    if name:
        return user_named(name)
    known = User.objects.filter(username=TERMINAL).first()
    if known is not None:
        return known
    if dry_run:
        return User(username=TERMINAL, role=Role.RECORDER)
    return add_user(TERMINAL, Role.RECORDER, by=TERMINAL, at=at)


@contextmanager
def progress() -> Iterator[Callable[[str, float], None]]:
    """Show a bar per phase on stderr, where somebody looks at it."""
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

    console = Console(stderr=True)
    bars = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        TaskProgressColumn(),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )
    with bars:
        tasks = {
            "reading": bars.add_task("Reading", total=1.0),
            "sorting": bars.add_task("Sorting and writing", total=1.0, start=False),
        }

        def tell(phase: str, done: float) -> None:
            bars.start_task(tasks[phase])
            bars.update(tasks[phase], completed=done)

        yield tell


def receipt_lines(receipt: "Receipt") -> Iterator[str]:
    """Yield the receipt in words, line by line."""
    counts = receipt.counts()
    rest = ("created", "changed", "unchanged", "repeated", "refused")
    if receipt.dry_run:
        yield "Nothing was written: this is what an import would do."
    yield f"Rows read    {counts['rows_read']:>10,}"
    for word in rest:
        yield f"  {word:<11}{counts[word]:>10,}" + ("  in the file" if word == "repeated" else "")
    sum_of_all = sum(counts[word] for word in rest)
    yield f"  {'together':<11}{sum_of_all:>10,}"
    yield f"Findings     {counts['adopted']:>10,} adopted, {counts['superseded']:,} superseded, {counts['kept']:,} left as they are"
    yield from _notes(receipt)
    if receipt.number is not None:
        yield f"Import L-{receipt.number} of the file with SHA-256 {receipt.file_digest}"


def _notes(receipt: "Receipt") -> Iterator[str]:
    refusals = [
        f"{found.rows:,} refused: {reason} ({_lines(found.lines, found.rows)})"
        for reason, found in receipt.reasons.items()
    ]
    yield from _section("Why rows were refused", refusals)
    if receipt.refused_file:
        yield f"The refused rows are in {receipt.refused_file}."
    untranslated = [
        f"{tally.column}: {_short(tally.value)!r}, {tally.times:,} rows ({_lines(tally.lines, tally.times)}), {tally.became}"
        for tally in receipt.untranslated
    ]
    yield from _section("Values that the map does not list", untranslated)
    alike = [f"lines {', '.join(map(str, lines))}" for lines in receipt.look_alikes]
    title = f"Rows that look alike, all kept: {receipt.alike:,} in {len(alike):,} groups (same name and date of death, near by)"
    yield from _section(title, alike)


def _section(title: str, lines: list[str]) -> Iterator[str]:
    if not lines:
        return
    yield f"{title}:"
    yield from (f"  {line}" for line in lines[:SHOWN])
    if len(lines) > SHOWN:
        yield f"  and {len(lines) - SHOWN:,} more, all of them with --format json"


def _lines(lines: list[int], times: int) -> str:
    shown = ", ".join(map(str, lines))
    more = " ..." if times > len(lines) else ""
    return f"line{'s' if times > 1 else ''} {shown}{more}"


def _short(text: str) -> str:
    from tawthiq.intake.receipts import shortened

    return shortened(text)
