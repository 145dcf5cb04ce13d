"""How long a toll takes over a million findings, with and without ten thousand after the freeze.

    python bench/toll_bench.py [FINDINGS]

The record is invented by the database itself. Each figure stands beside a baseline of the same run:
a toll beside the same count in PostgreSQL, a freeze beside a plain copy out of the table.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tawthiq.reference.packs import PackFolder
    from tawthiq.tolls.record import Record

FINDINGS = 1_000_000
AFTER = 10_000
DAYS = 3_400  # from March 2011 to the middle of 2020
TIMES = 15
MONTH = "2020-05"

PERSONS = """
INSERT INTO cases_person (id, given_ar, father_ar, grandfather_ar, family_ar, mother_ar, kunya_ar,
    given_en, father_en, grandfather_en, family_en, mother_en, kunya_en, name_folded, sex, born_on,
    origin_governorate, origin_place, occupation, notes, opened_at, opened_by_id)
SELECT n, '', '', '', '', '', '', '', '', '', '', '', '', '', 'unknown', '', 'unknown', '', '', '',
    timestamptz '2011-01-01', %(by)s
FROM generate_series(%(first)s, %(last)s) AS n
"""

FINDING = """
INSERT INTO cases_finding (seq, person_id, version, supersedes_id, outcome, standing, in_scope,
    qualified, exclusion, decided_at, decided_by_id, reviewed_by_id, documented_on, list_key,
    event_on, event_from, event_to, event_governorate, event_place, died_on, died_from, died_to,
    death_governorate, in_custody, holding_governorate, origin_governorate, sex, age_group,
    civilian_status, attribution, parties, standard, alleged, position, causes, cause_certainties,
    means, groups, fate_death, fate_custody, fate_body, named, certainty_identity, certainty_death,
    certainty_date, certainty_place, certainty_status, certainty_cause, certainty_attribution,
    pack, reason_digest)
SELECT n, {person}, {version}, {supersedes}, 'counted', 'reviewed', true, true, 'none',
    day + time '12:00', %(by)s, %(reviewed)s, {documented}, '',
    died::text, died, died, 'SY' || lpad((1 + floor(r1 * 14))::int::text, 2, '0'), '',
    died::text, died, died, 'SY02', r2 < 0.05, 'unknown',
    'SY' || lpad((1 + floor(r3 * 14))::int::text, 2, '0'),
    CASE WHEN r4 < 0.2 THEN 'female' ELSE 'male' END, CASE WHEN r5 < 0.2 THEN 'child' ELSE 'adult' END,
    CASE WHEN r6 < 0.9 THEN 'civilian' ELSE 'armed_forces' END,
    CASE WHEN r7 < 0.6 THEN 'sole' WHEN r7 < 0.7 THEN 'joint_unresolved' ELSE 'unknown' END,
    CASE WHEN r7 < 0.4 THEN ARRAY['syrian_regime'] WHEN r7 < 0.6 THEN ARRAY['sdf']
         WHEN r7 < 0.7 THEN ARRAY['russia', 'syrian_regime'] ELSE ARRAY[]::text[] END,
    CASE WHEN r7 < 0.7 THEN 'reasonable_grounds' ELSE 'none' END, ARRAY[]::text[], 'none',
    CASE WHEN r2 < 0.05 THEN ARRAY['torture'] ELSE ARRAY['attack'] END, ARRAY['likely'],
    CASE WHEN r1 < 0.3 THEN 'shelling' WHEN r1 < 0.6 THEN 'gunfire' ELSE 'mine' END,
    CASE WHEN r3 < 0.01 THEN ARRAY['media'] ELSE ARRAY[]::text[] END,
    'confirmed', 'never', 'none', true, 'likely', 'likely', 'likely', 'likely', 'likely', 'likely',
    'likely', 'syria', repeat('0', 64)
FROM (SELECT n, day, day - floor(random() * 60)::int AS died, random() AS r1, random() AS r2,
             random() AS r3, random() AS r4, random() AS r5, random() AS r6, random() AS r7
      FROM (SELECT n, date '2011-03-15' + (n * %(days)s::bigint / %(of)s)::int AS day
            FROM generate_series(%(first)s, %(last)s) AS n) AS days) AS chances
"""

SAME_COUNT = """
SELECT attribution, parties, standard, means, category, count(*) FROM cases_finding AS f
WHERE outcome = 'counted' AND standing = 'reviewed' AND civilian_status = 'civilian'
  AND documented_on BETWEEN '2020-05-01' AND '2020-05-31'
  AND NOT EXISTS (SELECT 1 FROM cases_finding AS s WHERE s.supersedes_id = f.seq)
GROUP BY 1, 2, 3, 4, 5
"""


def main(findings: int = FINDINGS) -> None:
    """Measure in a workspace of its own and print what was measured."""
    with TemporaryDirectory(prefix="tawthiq-bench-") as name:
        os.environ["TAWTHIQ_HOME"] = str(Path(name) / "workspace")
        _tawthiq("init")
        for user, role in (("amal", "recorder"), ("carmen", "reviewer"), ("dana", "editor")):
            _tawthiq("user", "add", user, "--role", role)
        try:
            _measure(findings)
            _measure_publishing(findings)
        finally:
            _tawthiq("stop")


def _measure(findings: int) -> None:
    from tawthiq.cli.session import opened

    with opened() as session:
        _fill(findings)
        folder = session.workspace.freezes
        _measure_freeze(folder, findings)
        _measure_tolls(folder, f"{findings:,} findings, all frozen", 50)
        _fill_after(findings)
        _measure_tolls(folder, f"{AFTER:,} of them after the freeze", 150)


def _fill(findings: int) -> None:
    """Let the database invent the record; every constraint holds as for everybody."""
    values = {"by": 1, "reviewed": 2, "first": 1, "last": findings, "days": DAYS, "of": findings}
    began = time.perf_counter()
    _as_owner(PERSONS, values)
    plain = {"person": "n", "version": "1", "supersedes": "NULL::bigint", "documented": "day"}
    _as_owner(FINDING.format(**plain), values)
    print(f"Invented {findings:,} findings in {time.perf_counter() - began:.0f} s.")


def _fill_after(findings: int) -> None:
    """Decide once more about the last people in the freeze, each time superseding."""
    values = {"by": 1, "reviewed": 2, "days": DAYS, "of": findings}
    values |= {"first": findings + 1, "last": findings + AFTER}
    again = {
        "person": f"n - {AFTER}",
        "version": "2",
        "supersedes": f"n - {AFTER}",
        "documented": f"(SELECT documented_on FROM cases_finding AS b WHERE b.seq = n - {AFTER})",
    }
    _as_owner(FINDING.format(**again), values)


def _measure_freeze(folder: Path, findings: int) -> None:
    from django.db import connection

    from tawthiq.tolls.actions import freeze

    began = time.perf_counter()
    made = freeze(folder, by="terminal", at=datetime.now(UTC))
    seconds = time.perf_counter() - began
    began = time.perf_counter()
    with connection.cursor() as cursor, cursor.copy("COPY cases_finding TO STDOUT") as copied:
        for _ in copied:
            pass
    baseline = time.perf_counter() - began
    print(
        f"Freeze of {findings:,} findings: {seconds:.1f} s (target 20), {made.findings_bytes / 1e6:.0f} MB; "
        f"baseline, copying the table out as text: {baseline:.1f} s."
    )


def _measure_tolls(folder: Path, what: str, target: int) -> None:
    from django.db import connection

    from tawthiq.domain.periods import parse_period
    from tawthiq.reference.queries import current_pack
    from tawthiq.tolls.counting import count
    from tawthiq.tolls.queries import record_at
    from tawthiq.tolls.questions import Question

    pack = current_pack()
    began = time.perf_counter()
    record = record_at(folder)
    opening = (time.perf_counter() - began) * 1000

    def toll(*by: str) -> Callable[[], object]:
        question = Question.asked(parse_period(MONTH), *by)
        return lambda: count(record, question, pack.rules["monthly"], pack.pack)

    def baseline() -> object:
        with connection.cursor() as cursor:
            cursor.execute(SAME_COUNT)
            return cursor.fetchall()

    times = {
        "the total": _median(toll()),
        "by party": _median(toll("party")),
        "by party and governorate": _median(toll("party", "governorate")),
    }
    told = ", ".join(f"{name} {value:.0f} ms" for name, value in times.items())
    print(
        f"Tolls of a month, {what}: {told} (target {target}, median of {TIMES}); opening {opening:.0f} ms;"
    )
    print(f"  baseline, by party in PostgreSQL: {_median(baseline):.0f} ms.")
    _measure_figures(record, pack)
    record.close()


def _measure_figures(record: "Record", folder: "PackFolder") -> None:
    from tawthiq.domain.periods import parse_period
    from tawthiq.tolls.figures import monthly_figures

    began = time.perf_counter()
    figures = monthly_figures(
        record, None, folder.rules["monthly"], folder.pack, parse_period(MONTH)
    )
    print(f"  All {len(figures)} figures of the month: {time.perf_counter() - began:.2f} s.")


def _median(work: Callable[[], object]) -> float:
    """Return the median of several runs after a first one, in milliseconds."""
    work()
    times = []
    for _ in range(TIMES):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return median(times)


def _measure_publishing(findings: int) -> None:
    """Publish the month whole: two languages, three formats, charts, tables and the sealed part."""
    began = time.perf_counter()
    folder = _tawthiq("publish", "monthly", MONTH, "--by", "dana").strip()
    seconds = time.perf_counter() - began
    most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    began = time.perf_counter()
    _tawthiq("verify", folder)
    print(
        f"A month published whole over {findings + AFTER:,} findings: {seconds:.1f} s (target 30), "
        f"{most:.0f} MB at most (target 1000); baseline, verifying it: {time.perf_counter() - began:.1f} s."
    )


def _as_owner(sql: str, values: dict[str, Any]) -> None:
    from django.db import connections

    with connections["owner"].cursor() as cursor:
        cursor.execute("ALTER TABLE cases_finding DISABLE TRIGGER USER")  # a day's work in one go
        cursor.execute("SELECT setseed(0.5)")
        cursor.execute(sql, values)
        cursor.execute("ALTER TABLE cases_finding ENABLE TRIGGER USER")
        cursor.execute("ANALYZE cases_finding")


def _tawthiq(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "tawthiq", *arguments], stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else FINDINGS)
