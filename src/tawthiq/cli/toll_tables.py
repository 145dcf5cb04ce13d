"""How a toll is shown: one line that answers, then the table; JSON and CSV for other programs."""

import csv
import io
import json
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from tawthiq.domain.letters import as_words

if TYPE_CHECKING:
    from tawthiq.domain.rules import CountingRule
    from tawthiq.tolls.counting import Toll

MEASURES = ("total", "children", "women", "men", "unknown")
RATE = "per_100000_registered"
_ISOLATED = "\u2068{}\u2069"

WORDS = {
    "en": {
        "key": "Key",
        "label": "",
        "total": "Total",
        "children": "Children",
        "women": "Women",
        "men": "Men",
        "unknown": "Unknown",
        RATE: "Per 100,000",
        "line": "{rule}, {period}: {total} (children {children}, women {women}, men {men}, "
        "age or sex not known {unknown}).",
        "basis": "Rule {name}, by date {date} and place {place}, as known at {as_known}.",
        "nothing": "nothing decided yet",
        "documented": "documented",
        "died": "of death",
        "killed": "where killed",
        "origin": "of origin",
    },
    "ar": {
        "key": "الرمز",
        "label": "",
        "total": "المجموع",
        "children": "أطفال",
        "women": "سيدات",
        "men": "رجال",
        "unknown": "غير معروف",
        RATE: "لكل 100,000",
        "line": "{rule}، {period}: {total} (أطفال {children}، سيدات {women}، رجال {men}، "
        "العمر أو الجنس غير معروف {unknown}).",
        "basis": "القاعدة {name}، بحسب تاريخ {date} ومكان {place}، وفق المعلوم حتى {as_known}.",
        "nothing": "لا قرارات بعد",
        "documented": "التوثيق",
        "died": "الوفاة",
        "killed": "القتل",
        "origin": "الأصل",
    },
}


@dataclass(frozen=True)
class Shown:
    """A toll with what is shown beside it: rates by key where they were asked for."""

    toll: "Toll"
    rule: "CountingRule"
    rates: Mapping[str, float] | None = None

    def rows(self) -> list[dict[str, Any]]:
        rows = [row.as_json() for row in self.toll.rows]
        if self.rates is not None:
            rows = [row | {RATE: self.rates.get(row["key"])} for row in rows]
        return rows


def show(shown: Shown, form: str, lang: str) -> None:
    """Print the toll on standard output; notes of a CSV go to standard error."""
    if form == "json":
        told = shown.toll.as_json(lang) | {"rows": shown.rows()}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
    elif form == "csv":
        click.echo(_as_csv(shown), nl=False)
        for note in shown.toll.notes:
            click.echo(note.told(lang), err=True)
    else:
        _show_table(shown, lang)


def _as_csv(shown: Shown) -> str:
    total: dict[str, str | int] = {"key": "total", "label_en": "Total", "label_ar": "المجموع"}
    total |= {measure: shown.toll.split.of(measure) for measure in MEASURES}
    names = ["key", "label_en", "label_ar", *MEASURES]
    names += [RATE] if shown.rates is not None else []
    out = io.StringIO()
    writer = csv.DictWriter(out, names, restval="", lineterminator="\n")
    writer.writeheader()
    for row in (*shown.rows(), total):
        writer.writerow({name: as_words(cell) for name, cell in row.items()})
    return out.getvalue()


def _to_the_second(cut_off: str) -> str:
    """Leave out the fraction of an instant; a day or an edition stands as it was named."""
    return re.sub(r"\.\d+(?=[+Z]|$)", "", cut_off) if "T" in cut_off else cut_off


def _show_table(shown: Shown, lang: str) -> None:
    words, toll, rule = WORDS[lang], shown.toll, shown.rule
    counts = {measure: toll.split.of(measure) for measure in MEASURES}
    name = rule.ar if lang == "ar" else rule.en
    click.echo(words["line"].format(rule=name, period=toll.question.period.code, **counts))
    basis = {"name": rule.name, "date": words[toll.date], "place": words[toll.place]}
    as_known = _to_the_second(toll.question.as_known) or words["nothing"]
    click.echo(words["basis"].format(**basis, as_known=as_known))
    if toll.rows:
        columns = ["key", "label", *MEASURES, *([RATE] if shown.rates is not None else [])]
        head = [words[column] for column in columns]
        show_grid(head, [_cells(row, columns, lang) for row in shown.rows()])
    for note in toll.notes:
        click.echo(note.told(lang))


def _cells(row: Mapping[str, Any], columns: Iterable[str], lang: str) -> list[str]:
    told = dict(row) | {"label": row[f"label_{lang}"]}
    return ["" if told[column] is None else str(told[column]) for column in columns]


def show_grid(head: Sequence[str], rows: Sequence[Sequence[str]], texts: int = 2) -> None:
    """Print a table whose first `texts` columns are words and the rest numbers: rich on a terminal."""
    if sys.stdout.isatty():
        _show_rich(head, rows, texts)
        return
    widths = [max(len(row[nth]) for row in (head, *rows)) for nth in range(len(head))]
    for row in (head, *rows):
        cells = [
            cell.ljust(width) if nth < texts else cell.rjust(width)
            for nth, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        click.echo("  ".join(cells).rstrip())


def _show_rich(head: Sequence[str], rows: Sequence[Sequence[str]], texts: int) -> None:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE_HEAD)
    for nth, words in enumerate(head):
        table.add_column(Text(words), justify="left" if nth < texts else "right")
    for row in rows:
        table.add_row(
            *(
                Text(_ISOLATED.format(cell)) if 0 < nth < texts else Text(cell)
                for nth, cell in enumerate(row)
            )
        )
    Console().print(table)


def show_told(told: Mapping[str, Any], lines: Iterable[str], form: str) -> None:
    """Print what was told as JSON, or else the lines."""
    if form == "json":
        click.echo(json.dumps(dict(told), ensure_ascii=False, indent=2))
        return
    for line in lines:
        click.echo(line)
