"""`tawthiq verify`: check an edition's files and count its figures again, with no database."""

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tawthiq.publishing.verification import Verdict


@click.command()
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--format", "form", default="text", type=click.Choice(["text", "json"]))
@click.option(
    "--quick",
    is_flag=True,
    help="Do not write the reports and pictures again to compare their bytes.",
)
@click.pass_context
def command(ctx: click.Context, folder: Path, form: str, quick: bool) -> None:  # noqa: FBT001
    """Check the edition in FOLDER: every file, and every figure from the sealed part.

    Needs no workspace and no database. Exits with 1 where anything differs, naming what.
    """
    from tawthiq.publishing.verification import verify

    verdict = verify(folder, rewrite=not quick)
    click.echo(_as_json(verdict) if form == "json" else _as_text(verdict))
    ctx.exit(0 if verdict.holds else 1)


def _as_text(verdict: "Verdict") -> str:
    """Say the verdict in one line, then what was checked and what was not, then each fault."""
    counted = f", {verdict.figures} figures counted again" if verdict.figures else ""
    if verdict.holds:
        first = f"{verdict.edition} holds: {verdict.files} files{counted}."
    else:
        number = len(verdict.faults)
        faults = "1 fault" if number == 1 else f"{number} faults"
        first = f"{verdict.edition} does not hold: {faults}."
    lines = [first, *(f"  {fault}" for fault in verdict.faults)]
    lines += [f"Checked: {one}." for one in verdict.checked]
    lines += [f"Not checked: {one}." for one in verdict.unchecked]
    return "\n".join(map(_plain, lines))


def _plain(line: str) -> str:
    """Write out signs that steer a terminal or turn a line around: an edition may name its files so."""
    return "".join(
        sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in line
    )


def _as_json(verdict: "Verdict") -> str:
    said = {
        "edition": verdict.edition,
        "holds": verdict.holds,
        "files": verdict.files,
        "figures": verdict.figures,
        "faults": [
            {
                "file": fault.file,
                "figure": fault.figure or None,
                "published": fault.published,
                "recounted": fault.recounted,
                "sentence": fault.sentence,
            }
            for fault in verdict.faults
        ],
        "checked": verdict.checked,
        "not_checked": verdict.unchecked,
    }
    return json.dumps(said, ensure_ascii=True, indent=1)
