"""`tawthiq toll`: count the dead of a period under a rule, and show what stands behind a number."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from tawthiq.cli.session import Session
    from tawthiq.domain.rules import CountingRule
    from tawthiq.reference.packs import PackFolder
    from tawthiq.tolls.cutoffs import CutOff
    from tawthiq.tolls.questions import Question
    from tawthiq.tolls.record import Record


@dataclass(frozen=True)
class Asked:
    """The words of the command line, as they were given."""

    period: str
    rule: str
    by: tuple[str, ...]
    date: str
    place: str
    as_known: str
    form: str
    lang: str
    rates: bool


@click.command()
@click.argument("period")
@click.option("--rule", default="", help="The counting rule; the pack's first unless named.")
@click.option(
    "--by",
    multiple=True,
    help="Split by party, subparty, rule-row, governorate, means, month, day, age-sex, group or cause; "
    "may be given several times.",
)
@click.option("--date", default="", help="documented or died; the rule's unless given.")
@click.option("--place", default="", help="killed or origin; the rule's unless given.")
@click.option("--as-known", default="", help="A day (its end), an instant or an edition.")
@click.option("--rates", is_flag=True, help="Add rates per 100,000 registered, by origin only.")
@click.option("--format", "form", default="table", type=click.Choice(["table", "json", "csv"]))
@click.option("--lang", default="en", type=click.Choice(["en", "ar"]))
@click.option(
    "--explain",
    metavar="KEY",
    help="List the files behind one number: the key of a row, KEY.children for a column of it, or total.",
)
@click.option(
    "--compare", nargs=2, metavar="RULE RULE", help="The files on which two rules differ."
)
@click.option("--compare-known", nargs=2, metavar="CUT-OFF CUT-OFF", help="What moved, and why.")
def command(
    explain: str | None,
    compare: tuple[str, str] | None,
    compare_known: tuple[str, str] | None,
    **given: str,
) -> None:
    """Count the dead of PERIOD under a rule, as known at a cut-off.

    PERIOD is a day (2020-05-11), a month (2020-05), a quarter (2020-Q2), a half (2020-H1), a year
    (2020) or a range (2020-01-01/2020-05-31).
    """
    if sum(map(bool, (explain, compare, compare_known))) > 1:
        raise click.UsageError("--explain, --compare and --compare-known are asked one at a time.")
    from tawthiq.cli.session import opened
    from tawthiq.domain.periods import parse_period

    asked = Asked(**given)  # type: ignore[arg-type]
    parse_period(asked.period)
    with opened() as session:
        counter = _counter(session, asked)
        if explain:
            counter.explain(explain)
        elif compare:
            counter.compare_rules(*compare)
        elif compare_known:
            counter.compare_known(*compare_known)
        else:
            counter.count()


def _counter(session: "Session", asked: Asked) -> "Counter":
    """Read what was asked in the words of the pack. Refuses what the pack does not have."""
    from tawthiq.domain.periods import parse_period
    from tawthiq.reference.queries import current_pack, rule_named
    from tawthiq.tolls.cutoffs import cut_off_named, latest_cut_off
    from tawthiq.tolls.questions import Question, date_named, dimension_named, place_named

    folder = current_pack()
    rule = rule_named(asked.rule or next(iter(folder.rules)), folder)
    cut_off = cut_off_named(asked.as_known, folder.pack) if asked.as_known else latest_cut_off()
    question = Question(
        parse_period(asked.period),
        tuple(dimension_named(by) for by in asked.by),
        date_named(asked.date),
        place_named(asked.place),
        cut_off.name,
    )
    return Counter(session, asked, folder, rule, cut_off, question)


@dataclass(frozen=True)
class Counter:
    """One command: what was asked, in the words of the pack, at a cut-off."""

    session: "Session"
    asked: Asked
    folder: "PackFolder"
    rule: "CountingRule"
    cut_off: "CutOff"
    question: "Question"

    def record(self, seq: int | None = None) -> "Record":
        from tawthiq.tolls.queries import record_at

        keep_freeze(self.session)
        wanted = self.cut_off.seq if seq is None else seq
        return record_at(self.session.workspace.freezes, wanted)

    def count(self) -> None:
        from tawthiq.cli.toll_tables import Shown, show
        from tawthiq.tolls.counting import count
        from tawthiq.tolls.rates import check_rates, rates

        if self.asked.rates:
            check_rates(self.question, self.rule)
        with self.record() as record:
            toll = count(record, self.question, self.rule, self.folder.pack)
        found = rates(toll, self.folder.pack) if self.asked.rates else None
        show(Shown(toll, self.rule, found), self.asked.form, self.asked.lang)

    def explain(self, key: str) -> None:
        from tawthiq.cli.toll_files import show_explained
        from tawthiq.tolls.explaining import persons_behind

        with self.record() as record:
            persons = persons_behind(record, self.question, self.rule, self.folder.pack, key)
        show_explained(key, persons, self.asked.form)

    def compare_rules(self, one: str, other: str) -> None:
        from tawthiq.cli.toll_files import show_differing
        from tawthiq.reference.queries import rule_named
        from tawthiq.tolls.changes import differing_rules
        from tawthiq.tolls.counting import asked, number

        rules = (rule_named(one, self.folder), rule_named(other, self.folder))
        with self.record() as record:
            totals = tuple(number(record, asked(self.question, rule)) for rule in rules)
            found = differing_rules(record, self.question, *rules)
        show_differing({rules[0].name: totals[0], rules[1].name: totals[1]}, found, self.asked.form)

    def compare_known(self, one: str, other: str) -> None:
        from tawthiq.cli.toll_files import show_moved
        from tawthiq.tolls.changes import changes
        from tawthiq.tolls.counting import asked, number
        from tawthiq.tolls.cutoffs import cut_off_named

        before, after = (cut_off_named(name, self.folder.pack) for name in (one, other))
        chosen = asked(self.question, self.rule)
        with self.record(before.seq) as then, self.record(after.seq) as now:
            totals = {one: number(then, chosen), other: number(now, chosen)}
            moved = changes(then, now, self.question, self.rule, self.folder.pack)
        show_moved(totals, moved, self.asked.form)


def keep_freeze(session: "Session") -> None:
    """Freeze first where every toll would wait for what came after, or where a file was lost."""
    from tawthiq.tolls import actions

    why = actions.keep_freeze(session.workspace.freezes, by="terminal", at=session.now)
    if why:
        click.echo(why, err=True)
